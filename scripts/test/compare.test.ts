import { audit } from 'gouji';
import { describe, expect, it } from 'vitest';
import { differences } from '../compare/difference.js';
import { inputs } from '../compare/inputs.js';
import { printed } from '../compare/print.js';
import { snapshot } from '../compare/snapshot.js';

const auditOf = async (text: string) =>
  snapshot(await audit(new TextEncoder().encode(text), { name: 'x.txt' }));

const text = '2023年度报告\n本年支出30.40万元，其中：基本支出20.10万元，项目支出10.30万元。\n';

describe('comparing builds', () => {
  it('finds nothing between a run and itself', async () => {
    const run = { 'a.txt': await auditOf(text) };
    expect(differences(run, run)).toEqual([]);
    expect(printed([], false)).toBe('no difference');
  });

  it('tells a finding that is new, a check that came out otherwise, and each only once', async () => {
    const old = { 'a.txt': await auditOf(text) };
    const wrong = await auditOf(text.replace('10.30万元', '13.10万元'));
    const found = differences(old, { 'a.txt': wrong });
    const of = (aspect: string) => found.filter((one) => one.aspect === aspect);
    expect(of('finding')).toHaveLength(1);
    expect(of('finding')[0]?.old).toBeNull();
    expect([...of('repair'), ...of('message')]).toEqual([]);
    expect(of('relation').length).toBeGreaterThan(0);
    expect(printed(found, false)).toContain('sum/components added: 1');
  });

  it('tells what changed of a fact, and a file that one build refuses', async () => {
    const { fact = {} } = await auditOf(text);
    const found = differences(
      { a: { fact }, b: {} },
      { a: { fact: { ...fact, '30.40万元': '本年收入' } }, b: { refusal: { file: 'no-text' } } },
    );
    expect(found).toEqual([
      { aspect: 'refusal', file: 'b', key: 'file', old: null, new: 'no-text' },
      { aspect: 'fact', file: 'a', key: '30.40万元', old: fact['30.40万元'], new: '本年收入' },
    ]);
  });

  it('runs over documents, sentences and cases, each by a name of its own', () => {
    const names = inputs().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const folder of ['reports', 'styles', 'word', 'relations', 'cases'])
      expect(names.some((name) => name.startsWith(`${folder}/`))).toBe(true);
  });
});
