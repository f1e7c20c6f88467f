import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { standardDictionary } from '@gouji/facts';
import { describe, expect, it } from 'vitest';
import { type Audit, audit } from '../src/index.js';

const folder = fileURLToPath(new URL('../../../fixtures/reports/', import.meta.url));
const expected = fileURLToPath(new URL('../../../fixtures/expected/', import.meta.url));
const names = ['government-office', 'affairs-center', 'informatization-office', 'service-center'];

const auditFile = async (name: string): Promise<Audit> => audit(await readFile(folder + name), { name });

/** What a finding says, without where: the same whatever the format. */
const said = ({ reports }: Audit): string[] =>
  reports.flatMap(({ findings }) =>
    findings.map(({ rule, severity, evidence, repair }) =>
      [severity, rule, ...evidence.map(({ section, quote }) => section + quote), repair?.to ?? ''].join(
        ' | ',
      ),
    ),
  );

describe('the fixtures', () => {
  // Golden audits hold names as nodejieba cuts them; where the add-on is missing, what they find is still tested below.
  it.runIf(standardDictionary.segmenter.native).each([...names, 'four-reports-in-one-file'])(
    '%s gives its golden audit',
    async (name) => {
      const golden: unknown = JSON.parse(await readFile(`${expected}${name}.json`, 'utf8'));
      expect(await auditFile(`${name}.docx`)).toEqual(golden);
    },
  );

  it.each([...names, 'four-reports-in-one-file'])('%s says the same as .docx, .txt and .md', async (name) => {
    const docx = said(await auditFile(`${name}.docx`));
    expect(said(await auditFile(`${name}.txt`))).toEqual(docx);
    expect(said(await auditFile(`${name}.md`))).toEqual(docx);
  });

  it('four reports in one file say what each says alone', async () => {
    const together = await auditFile('four-reports-in-one-file.docx');
    const alone = (await Promise.all(names.map((name) => auditFile(`${name}.docx`)))).flatMap(said);
    expect(together.reports).toHaveLength(4);
    expect(said(together).sort()).toEqual(alone.sort());
  });
});

/** What must be found, each with the wrong figure as first evidence. */
const mustFind: Readonly<
  Record<string, readonly (readonly [rule: string, first: string, repair?: string])[]>
> = {
  'government-office': [
    ['unit/mismatch', '867.62元', '867.62万元'],
    ['unit/mismatch', '32.2元', '32.2万元'],
    ['numbering/duplicate', '（二）', '（三）'],
    ['numbering/gap', '（3）'],
    ['numbering/style', '（2）', '（二）'],
    ['numbering/style', '（3）', '（三）'],
  ],
  'affairs-center': [
    ['sum/classification', '2254.36万元'],
    ['sum/classification', '2254.36万元'],
  ],
  'service-center': [
    ['sum/classification', '237.33万元'],
    ['sum/components', '237.33万元'],
    ['share/percent', '70%'],
    ['share/percent', '30%'],
    ['numbering/style', '5、', '五、'],
  ],
  'informatization-office': [
    ['period/duplicate', '2023年末', '2022年末'],
    ['unit/mismatch', '1.30元', '1.30万元'],
    ['sum/components', '343.3万元', '373.3万元'],
    ['same/metric', '53个', '54个'],
    ['rate/completion', '100%'],
    ['numbering/duplicate', '（二）', '（三）'],
  ],
};

/** Figures that are right: no error or warning may start with one of them. */
const mustSpare: Readonly<Record<string, readonly string[]>> = {
  'government-office': [
    '1000元',
    '2.7万元',
    '27个',
    '7个',
    '31.59%',
    '6名',
    '11.95万元',
    '1.89万元',
    '75.38%',
    '24.62%',
  ],
  'affairs-center': [
    '2261.44万元',
    '7.09万元',
    '1.38万元',
    '5.13万元',
    '99.69%',
    '0.31%',
    '356.92万元',
    '21人',
    '3名',
  ],
  'informatization-office': [
    '587.63万元',
    '163.89万元',
    '423.75万元',
    '287个',
    '9842条',
    '2027.9万元',
    '1162.9万元',
    '2.066万元',
    '4个',
  ],
  'service-center': ['580元', '420元', '12人', '17.89%', '51.73万元'],
};

describe.each(names)('%s', (name) => {
  it('finds what a careful auditor finds', async () => {
    const { reports } = await auditFile(`${name}.docx`);
    const left = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
    for (const [rule, first, repair] of mustFind[name] ?? []) {
      const at = left.findIndex(
        (finding) =>
          finding.rule === rule &&
          finding.evidence[0]?.quote === first &&
          (repair === undefined || finding.repair?.to === repair),
      );
      expect(at, `${rule} ${first}`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
  });

  it('spares what is right', async () => {
    const { reports } = await auditFile(`${name}.docx`);
    const accused = reports
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== 'info')
      .map(({ evidence }) => evidence[0]?.quote);
    for (const figure of mustSpare[name] ?? []) expect(accused).not.toContain(figure);
  });
});

it('has no rule that names a fixture, its figures or its words', async () => {
  const sources = fileURLToPath(new URL('../../', import.meta.url));
  for (const folderName of [
    'audit/src',
    'relations/src',
    'tables/src',
    'facts/src',
    'lexicon/src',
    'amounts/src',
    'parser/src',
  ]) {
    const files = await readdir(sources + folderName, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const text = await readFile(`${sources}${folderName}/${file}`, 'utf8');
      const code = text
        .replace(/examples: \{[\s\S]*?\n {2}\},\n/, '')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(code).not.toMatch(/山丹|政府办|信息办|机关事务|867\.62|343\.3|237\.33|2254\.36/);
    }
  }
});
