import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { describe, expect, it } from 'vitest';
import { type Audit, auditDocument, crossFindings } from '../../src/index.js';

/** The figures of one institution and year. */
interface Account {
  readonly opening: string;
  readonly income: string;
  readonly spending: string;
  readonly closing: string;
  readonly hospitality: string;
  readonly before: string;
  readonly assets: string;
}

const report = (unit: string, year: number, account: Account): string => `${unit}${year}年度部门决算公开说明
一、收入支出情况
${year}年度本年收入${account.income}万元，本年支出${account.spending}万元。
年初结转和结余${account.opening}万元，年末结转和结余${account.closing}万元。
二、“三公”经费情况
${year}年公务接待费支出${account.hospitality}万元，${year - 1}年公务接待费支出${account.before}万元。
三、资产情况
${year}年末资产总额${account.assets}万元。
`;

const accounts: Record<string, { 2022: Account; 2023: Account }> = {
  某县林业局: {
    2022: {
      opening: '12.40',
      income: '861.20',
      spending: '858.10',
      closing: '15.50',
      hospitality: '3.62',
      before: '4.18',
      assets: '1204.60',
    },
    2023: {
      opening: '15.50',
      income: '902.75',
      spending: '899.05',
      closing: '19.20',
      hospitality: '3.14',
      before: '3.62',
      assets: '1287.30',
    },
  },
  某县水利局: {
    2022: {
      opening: '40.10',
      income: '1310.55',
      spending: '1302.35',
      closing: '48.30',
      hospitality: '5.27',
      before: '6.03',
      assets: '3320.90',
    },
    2023: {
      opening: '48.30',
      income: '1398.40',
      spending: '1401.60',
      closing: '45.10',
      hospitality: '4.96',
      before: '5.27',
      assets: '3411.25',
    },
  },
  某县统计局: {
    2022: {
      opening: '2.35',
      income: '411.80',
      spending: '412.05',
      closing: '2.10',
      hospitality: '1.48',
      before: '1.57',
      assets: '268.70',
    },
    2023: {
      opening: '2.10',
      income: '436.90',
      spending: '435.25',
      closing: '3.75',
      hospitality: '1.39',
      before: '1.48',
      assets: '271.45',
    },
  },
};

const auditOf = async (file: string, text: string): Promise<Audit> => {
  const source = await read(new TextEncoder().encode(text), { name: file });
  return auditDocument(source, parse(source), { file });
};

const folder = (changed: (unit: string, year: number) => Partial<Account> = () => ({})): Promise<Audit[]> =>
  Promise.all(
    Object.entries(accounts).flatMap(([unit, years]) =>
      ([2022, 2023] as const).map((year) =>
        auditOf(`${unit}-${year}.txt`, report(unit, year, { ...years[year], ...changed(unit, year) })),
      ),
    ),
  );

describe('a folder with two years of three institutions', () => {
  it('finds nothing where the reports agree', async () => {
    expect(crossFindings(await folder())).toEqual([]);
  });

  it('finds exactly the facts told differently', async () => {
    const slips: Record<string, Partial<Account>> = {
      '某县林业局 2023': { opening: '15.05', before: '3.26' },
      '某县水利局 2023': { opening: '43.80', before: '5.72' },
      '某县统计局 2023': { before: '1.84' },
    };
    const found = crossFindings(await folder((unit, year) => slips[`${unit} ${year}`] ?? {}));
    expect(found.map(({ evidence }) => evidence.map(({ quote }) => quote).join(' ')).sort()).toEqual(
      [
        '1.48万元 1.84万元',
        '15.50万元 15.05万元',
        '3.62万元 3.26万元',
        '48.30万元 43.80万元',
        '5.27万元 5.72万元',
      ].sort(),
    );
    expect(found.every(({ rule, severity }) => rule === 'cross/same-fact' && severity === 'warning')).toBe(
      true,
    );
  });

  it('takes rounding to fewer digits for agreement', async () => {
    const rounded = (unit: string, year: number) =>
      unit === '某县水利局' && year === 2023 ? { opening: '48.3', before: '5.3' } : {};
    expect(crossFindings(await folder(rounded))).toEqual([]);
  });
});
