import { describe, expect, it } from 'vitest';
import { type CrossFinding, crossFindings } from '../../src/index.js';
import { auditOf } from './audit-of.js';
import { accounts, evaluations, type Ledger, ledgers, type Phrasing, type Year } from './ledgers.js';

/** What a report of a body and year tells otherwise than the ledgers: of its own year, and of the year before. */
interface Slip {
  readonly now?: Partial<Ledger>;
  readonly before?: Partial<Ledger>;
}

const years: readonly Year[] = [2022, 2023];

/** Reports in one phrasing of all bodies and years, slips by body, year. */
const folder = (phrasing: Phrasing, kind: string, slips: Readonly<Record<string, Slip>> = {}) =>
  Promise.all(
    Object.entries(ledgers).flatMap(([unit, own]) =>
      years.map((year) => {
        const { now = {}, before = {} } = slips[`${unit} ${year}`] ?? {};
        const last = own[(year - 1) as 2021 | Year];
        return auditOf(
          `${unit}${year}${kind}.txt`,
          phrasing(unit, year, { ...own[year], ...now }, { ...last, ...before }),
        );
      }),
    ),
  );

const told = (found: readonly CrossFinding[]): string[] =>
  found
    .map(({ institution, evidence }) => `${institution} ${evidence.map(({ quote }) => quote).join(' ')}`)
    .sort();

const phrasings = { ...accounts, ...evaluations };

describe('a folder with two years of three institutions', () => {
  it.each(Object.entries(phrasings))(
    'holds nothing against reports that agree: %s',
    async (kind, phrasing) => {
      expect(told(crossFindings(await folder(phrasing, kind)))).toEqual([]);
    },
  );

  it('holds nothing against accounts and self-evaluations that agree, in all phrasings together', async () => {
    const all = await Promise.all(
      Object.entries(phrasings).map(([kind, phrasing]) => folder(phrasing, kind)),
    );
    expect(told(crossFindings(all.flat()))).toEqual([]);
  });

  it('finds exactly the five facts that a year and the next tell differently', async () => {
    const found = crossFindings(
      await folder(accounts.levels as Phrasing, '决算', {
        '青溪县林业局 2023': { now: { opening: '15.05' }, before: { hospitality: '3.26' } },
        '青溪县水利局 2023': { now: { opening: '43.80' }, before: { assets: '3302.90' } },
        '青溪县统计局 2023': { before: { hospitality: '1.84' } },
      }),
    );
    expect(told(found)).toEqual([
      '青溪县林业局 15.50万元 15.05万元',
      '青溪县林业局 3.62万元 3.26万元',
      '青溪县水利局 3320.90万元 3302.90万元',
      '青溪县水利局 48.30万元 43.80万元',
      '青溪县统计局 1.48万元 1.84万元',
    ]);
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      Array<string>(5).fill('warning cross/same-fact'),
    );
  });

  it('finds a comparison that does not meet last year’s report', async () => {
    const found = crossFindings(
      await folder(accounts.changes as Phrasing, '决算', {
        '青溪县林业局 2023': { before: { running: '44.30' } },
        '青溪县水利局 2023': { before: { income: '1301.55' } },
        '青溪县统计局 2023': { before: { hospitality: '1.84' } },
      }),
    );
    expect(found.map(({ rule, institution, metric }) => `${rule} ${institution} ${metric}`).sort()).toEqual([
      'cross/prior-year 青溪县林业局 机关运行经费',
      'cross/prior-year 青溪县水利局 本年收入',
      'cross/prior-year 青溪县统计局 公务接待费',
    ]);
  });

  it('finds what a self-evaluation tells otherwise than the accounts', async () => {
    const found = crossFindings([
      ...(await folder(accounts.levels as Phrasing, '决算')),
      ...(await folder(evaluations.running as Phrasing, '自评', {
        '青溪县水利局 2023': { now: { closing: '41.50' } },
        '青溪县统计局 2022': { now: { staff: '26' } },
      })),
    ]);
    expect(told(found)).toEqual(['青溪县水利局 45.10万元 41.50万元', '青溪县统计局 20人 26人']);
  });

  it('takes rounding to fewer digits for agreement', async () => {
    const rounded = { now: { opening: '48.3' }, before: { hospitality: '5.3' } };
    const found = await folder(accounts.levels as Phrasing, '决算', { '青溪县水利局 2023': rounded });
    expect(told(crossFindings(found))).toEqual([]);
  });
});
