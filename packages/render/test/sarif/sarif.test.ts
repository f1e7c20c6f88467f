import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Audit, auditSchema, type CrossFinding, crossRules, helpUriOf, rules } from '@gouji/audit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarifLog, sarifPart } from '../../src/index.js';
import { messageText } from '../../src/sarif/message.js';
import { uriOf } from '../../src/sarif/uri.js';
import { isUnsafe, poisons, sampleAudit } from '../sample.js';

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const schema = JSON.parse(await readFile(new URL('sarif/sarif-schema-2.1.0.json', fixtures), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const failure = { file: 'b\u001b[31m.docx', code: 'damaged', message: '文件已损坏 [x](y)' };
const options = { rules, helpUriOf, version: '0.1.0', language: 'zh' } as const;
const logOf = (...audits: readonly Audit[]) =>
  sarifLog(audits.map(sarifPart), { failures: [failure], cross: [] }, options);

/** What is wrong with a log by the schema. */
const faultsOf = (log: unknown): unknown[] => (validate(log) ? [] : (validate.errors ?? []));

describe('SARIF', () => {
  const audit = sampleAudit();
  const log = logOf(audit);
  const [run] = log.runs;
  const [first, second] = run?.results ?? [];

  it('is valid by the schema, whatever is found in the golden audits', async () => {
    const folder = fileURLToPath(new URL('expected/', fixtures));
    const audits = await Promise.all(
      (await readdir(folder)).map(async (name) =>
        auditSchema.parse(JSON.parse(await readFile(folder + name, 'utf8'))),
      ),
    );
    const all = logOf(...audits);
    expect(faultsOf(all)).toEqual([]);
    expect(all.runs[0]?.results).toHaveLength(
      audits.flatMap(({ reports }) => reports.flatMap(({ findings }) => findings)).length,
    );
    for (const result of all.runs[0]?.results ?? []) {
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    }
    expect(faultsOf({ ...all, runs: [{}] })).not.toEqual([]);
  });

  it('tells what is of several files, in places of each', () => {
    const found: CrossFinding = {
      id: '0123456789ab',
      rule: 'cross/same-fact',
      severity: 'warning',
      title: '同一数据在不同报告中不一致',
      message: '某局2022年的公务接待费，一处为3.62万元，一处为3.26万元。',
      advice: '核对。',
      helpUri: 'docs/rules/cross-same-fact.md',
      institution: '某局',
      metric: '公务接待费',
      period: '2022',
      evidence: [
        { file: audit.file, quote: '3.62万元', span: { start: 5, end: 11 }, note: '2022年' },
        { file: '甲 乙.txt', quote: '3.26万元', span: { start: 7, end: 13 }, note: '2022年' },
      ],
    };
    const options = {
      rules: [...rules, ...crossRules],
      helpUriOf,
      version: '0.1.0',
      language: 'zh',
    } as const;
    const several = sarifLog([audit].map(sarifPart), { failures: [], cross: [found] }, options);
    expect(faultsOf(several)).toEqual([]);
    const result = several.runs[0]?.results?.at(-1);
    expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { index: 0 },
      region: { charOffset: 5, charLength: 6 },
    });
    expect(
      result?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation),
    ).toEqual([{ uri: uriOf('甲 乙.txt') }]);
  });

  it('tells where a rule is documented only by an address', () => {
    const uris = (pages: string) =>
      sarifLog(
        [],
        { failures: [], cross: [] },
        {
          ...options,
          helpUriOf: (rule) => helpUriOf(rule, pages),
        },
      ).runs[0]?.tool.driver.rules?.map(({ helpUri }) => helpUri);
    expect(new Set(uris('docs/rules'))).toEqual(new Set([undefined]));
    expect(uris('https://example.org')?.[0]).toBe('https://example.org/unit-mismatch.md');
  });

  it('points at the suspect by offset and by line, and at the others as related', () => {
    const region = first?.locations?.[0]?.physicalLocation?.region;
    expect(region).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 10,
      charOffset: audit.text.indexOf('110万元'),
      charLength: 5,
      snippet: { text: '110万元' },
    });
    const lines = audit.text.split('\n');
    expect(lines[2]?.slice(4, 9)).toBe('110万元');
    expect(first?.relatedLocations?.map(({ message }) => message?.text)).toEqual([
      '人员经费：60万元',
      '公用经费：40万元',
    ]);
    expect(first?.locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe('一、支出');
  });

  it('offers a repair as a fix, and knows the finding by its stable id', () => {
    expect(first?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toMatchObject({
      deletedRegion: { charOffset: audit.text.indexOf('110万元'), charLength: 5 },
      insertedContent: { text: '100万元' },
    });
    expect(first?.partialFingerprints).toEqual({ 'goujiFinding/v1': 'abcdef012345' });
    expect([first?.level, second?.level]).toEqual(['error', 'warning']);
  });

  it('offers no fix where the wrong figure is not determined', () => {
    const [report] = audit.reports;
    const findings = (report?.findings ?? []).map((finding) => ({ ...finding, repair: null }));
    const undetermined = logOf({ ...audit, reports: [{ ...report, findings }] } as Audit);
    expect(undetermined.runs[0]?.results?.map(({ fixes }) => fixes)).toEqual([undefined, undefined]);
  });

  it('gives rules their help, and says what could not be read', () => {
    const driver = run?.tool.driver;
    expect(driver?.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(driver?.rules?.every(({ help }) => help?.text && help.markdown)).toBe(true);
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ level }) => level)).toEqual(['warning', 'error']);
  });

  it.each(Object.entries(poisons))('is valid and harmless whatever a report says: %s', (_, poison) => {
    const poisoned = logOf(sampleAudit(poison));
    expect(faultsOf(poisoned)).toEqual([]);
    for (const result of poisoned.runs[0]?.results ?? []) {
      const { text = '' } = result.message;
      expect(isUnsafe(text)).toBe(false);
      expect(text).not.toMatch(/\]\(|(?<!\\)[[\]]|(?<!\{)\{(?!\{)/);
    }
  });
});

describe('a message', () => {
  it.each([
    ['[点](javascript:alert(1))', '\\[点\\] (javascript:alert(1))'],
    ['{0} a\\b', '{{0}} a\\\\b'],
  ])('%s is no link and no placeholder', (words, said) => {
    expect(messageText(words)).toBe(said);
  });
});

describe('a URI', () => {
  it.each([
    ['-', 'stdin'],
    ['2023/报告 1.docx', '2023/%E6%8A%A5%E5%91%8A%201.docx'],
    ['/tmp/a#b?.docx', 'file:///tmp/a%23b%3F.docx'],
    ['C:\\报告\\a.docx', 'file:///C:/%E6%8A%A5%E5%91%8A/a.docx'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ])('of %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  it('is one of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (file) => {
        expect(() => new URL(uriOf(file), 'file:///base/')).not.toThrow();
      }),
    );
  });
});
