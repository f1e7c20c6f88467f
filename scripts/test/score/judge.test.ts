import { audit } from 'gouji';
import { describe, expect, it } from 'vitest';
import type { Truth } from '../../generate/truth.js';
import { documentOf } from '../../score/document.js';
import { judgeClean, judgeSlips } from '../../score/judge.js';

const level = { period: '2023', role: 'level', unit: '万元' } as const;

const spanOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};

/** 基本支出 = 人员经费 + 公用经费, with the total printed as given. */
const truthWith = (total: string, slips: Truth['slips']): Truth => {
  const text = `基本支出${total}，其中：人员经费80.15万元，公用经费20.45万元。`;
  return {
    seed: 1,
    kind: 'parts',
    text,
    fiscalYear: 2023,
    depth: 0,
    figures: [
      { ...level, metric: '基本支出', span: spanOf(text, total) },
      { ...level, metric: '人员经费', span: spanOf(text, '80.15万元') },
      { ...level, metric: '公用经费', span: spanOf(text, '20.45万元') },
    ],
    relations: [
      {
        kind: 'sum',
        result: 0,
        terms: [1, 2],
        depth: 0,
        equation: {
          op: 'sum',
          result: { figure: 0, sign: 1 },
          parts: [
            { figure: 1, sign: 1 },
            { figure: 2, sign: 1 },
          ],
        },
      },
    ],
    slips,
  };
};

const audited = async (truth: Truth) => {
  const { bytes, name, place } = documentOf(truth);
  return [truth, await audit(bytes, { name }), place] as const;
};

describe('judge', () => {
  it('sees a relation that was read, its facts, and nobody accused', async () => {
    const clean = judgeClean(...(await audited(truthWith('100.60万元', []))));
    expect(clean.relations).toEqual([{ kind: 'sum', depth: 0, table: false, read: true }]);
    expect(clean.facts).toEqual([true, true, true]);
    expect(clean.accused).toEqual([]);
    expect([...clean.covered].sort()).toEqual([0, 1, 2]);
  });

  it('does not count a relation over other figures as read', async () => {
    const truth = truthWith('100.60万元', []);
    const [relation] = truth.relations;
    const other = { ...truth, relations: relation ? [{ ...relation, terms: [1] }] : [] };
    expect(judgeClean(...(await audited(other))).relations).toMatchObject([{ read: false }]);
  });

  it('sees a slip shown first and repaired', async () => {
    const printed = '10.06万元';
    const truth = truthWith(printed, [
      {
        kind: 'point',
        span: { start: 4, end: 4 + printed.length },
        figure: 0,
        printed,
        right: '100.60万元',
        breaks: [0],
      },
    ]);
    expect(judgeSlips(...(await audited(truth)))).toMatchObject({
      slips: [
        {
          shown: 'first',
          named: true,
          rule: 'sum/components',
          repair: 'exact',
          telling: 1,
          inTable: false,
          kind: 'sum',
        },
      ],
      findings: [{ rule: 'sum/components', severity: 'error', right: true, repair: 'exact' }],
    });
  });

  it('sees a slip that nothing shows, and an accusation of something else', async () => {
    const printed = '10.06万元';
    const text = truthWith(printed, []);
    const elsewhere = {
      kind: 'digit',
      span: { start: 0, end: 4 },
      printed: '基本支出',
      right: '项目支出',
      breaks: [],
    } as const;
    expect(judgeSlips(...(await audited({ ...text, slips: [elsewhere] })))).toMatchObject({
      slips: [{ shown: 'missed', named: false, rule: null, repair: 'none' }],
      findings: [{ right: false, repair: 'wrong' }],
    });
  });
});
