import { type AuditReport, auditSchema, type Equation } from '@gouji/audit';
import { describe, expect, it } from 'vitest';
import {
  countStates,
  differenceText,
  figuresOf,
  formulaText,
  ledgersOf,
  numberedFindings,
} from '../src/index.js';
import { sampleAudit } from './sample.js';

const audit = sampleAudit();
const report = audit.reports[0] as AuditReport;

it('the sample is an audit', () => {
  expect(auditSchema.parse(audit)).toEqual(audit);
});

const figure = (printed: string): Equation['result'] => {
  const [, number = '', unit = ''] = /^(-?[\d.,]+)(.*)$/.exec(printed) ?? [];
  return { label: '', text: printed, number, unit, span: { start: 0, end: 1 } };
};

const equation = (
  formula: Equation['formula'],
  terms: readonly (readonly [1 | -1, string])[],
  result: string,
  rest: Partial<Equation> = {},
): Equation => ({
  formula,
  unit: figure(result).unit,
  terms: terms.map(([sign, printed]) => ({ sign, ...figure(printed) })),
  result: figure(result),
  computed: '0',
  stated: figure(result).number,
  difference: '0',
  tolerance: '0',
  ...rest,
});

describe('a formula is written as people write it', () => {
  const many = Array.from({ length: 14 }, (_, index) => [1, `${index + 1}万元`] as const);
  it.each<[Equation, string, string]>([
    [
      equation(
        'sum',
        [
          [1, '300万元'],
          [1, '37万元'],
          [-1, '6.3万元'],
        ],
        '343.3万元',
        { computed: '330.7' },
      ),
      '300＋37－6.3＝330.7（万元）',
      '300 + 37 - 6.3 = 330.7 万元',
    ],
    [
      equation(
        'sum',
        [
          [-1, '5万元'],
          [1, '2000元'],
        ],
        '4万元',
        { computed: '-4.8' },
      ),
      '－5万元＋2000元＝−4.8万元',
      '-5万元 + 2000元 = −4.8万元',
    ],
    [equation('sum', [[1, '54个']], '53个'), '54 与 53（个）', '54 against 53 个'],
    [
      equation(
        'quotient',
        [
          [1, '3678件'],
          [1, '3701件'],
        ],
        '100%',
        { computed: '99.4' },
      ),
      '3678件÷3701件＝99.4%',
      '3678件 ÷ 3701件 = 99.4%',
    ],
    [
      equation(
        'product',
        [
          [1, '27个'],
          [1, '1000元'],
        ],
        '2.7万元',
        { computed: '2.7' },
      ),
      '27个×1000元＝2.7万元',
      '27个 × 1000元 = 2.7万元',
    ],
    [
      equation(
        'change-of-current',
        [
          [1, '3万元'],
          [1, '13万元'],
        ],
        '30%',
        { computed: '30' },
      ),
      '3万元÷（13万元－3万元）＝30%',
      '3万元 ÷ (13万元 - 3万元) = 30%',
    ],
    [
      equation(
        'change-of-current',
        [
          [-1, '3万元'],
          [1, '7万元'],
        ],
        '30%',
        { computed: '30' },
      ),
      '3万元÷（7万元＋3万元）＝30%',
      '3万元 ÷ (7万元 + 3万元) = 30%',
    ],
    [
      equation(
        'growth',
        [
          [-1, '7万元'],
          [1, '10万元'],
        ],
        '30%',
        { computed: '30' },
      ),
      '（10万元－7万元）÷10万元＝30%',
      '(10万元 - 7万元) ÷ 10万元 = 30%',
    ],
    [equation('items', [], '7个', { computed: '8' }), '列出8项', '8 items listed'],
    [equation('at-most', [[1, '80万元']], '90万元'), '不大于80万元', 'at most 80万元'],
    [
      equation('sum', many, '100万元', { computed: '105' }),
      '1＋2＋3＋4＋5…共 14 项＋13＋14＝105（万元）',
      '1 + 2 + 3 + 4 + 5… 14 terms + 13 + 14 = 105 万元',
    ],
  ])('%#', (said, wide, spaced) => {
    expect(formulaText(said, 'zh')).toBe(wide);
    expect(formulaText(said, 'en', 'spaced')).toBe(spaced);
  });

  it('says the difference of percentages in points', () => {
    const share = equation(
      'quotient',
      [
        [1, '1元'],
        [1, '2元'],
      ],
      '40%',
      { difference: '-10' },
    );
    expect(differenceText(share, 'zh')).toBe('−10 个百分点');
    expect(differenceText(share, 'en')).toBe('−10 pp');
  });
});

describe('a ledger', () => {
  const { ofCheck, ofFinding } = ledgersOf(report, 'zh');
  const drawn = ({ rows }: ReturnType<typeof ofCheck>): string[] =>
    rows.map(({ letter, sign, name, number, isSuspect }) =>
      [letter, sign, name, number, isSuspect ? '×' : ''].join('|'),
    );

  it('has a row a figure, what they give, what is stated and how it differs', () => {
    const [first] = numberedFindings(audit);
    const ledger = ofFinding(first?.finding as never);
    expect([ledger.caption, ledger.unit]).toEqual(['分项合计', '万元']);
    expect(drawn(ledger)).toEqual([
      'a||人员经费|60|',
      'b|＋|公用经费|40|',
      '|＝|算得|100|',
      '||原文　基本支出|110|×',
      '||相差|10|',
      '||按印出位数可差|±1.5|',
    ]);
    expect(ledger.rows.map(({ place }) => place)).toEqual(['一、', '一、', '', '一、', '', '']);
    for (const { span, number } of ledger.rows) {
      if (span) expect(audit.text.slice(span.start, span.end)).toContain(number);
    }
  });

  it('is drawn of a check that holds, and accuses nobody', () => {
    expect(drawn(ofCheck(report.checks[1] as never)).filter((row) => row.endsWith('×'))).toEqual([]);
  });

  it('sets what is printed against what it should be where there is no equation', () => {
    const [, second] = numberedFindings(audit);
    expect(drawn(ofFinding(second?.finding as never))).toEqual(['||原文|三、|×', '||应为|二、|']);
  });

  it('says one place and another of a figure said twice', () => {
    const check = { ...report.checks[1], kind: 'same', equation: equation('sum', [[1, '54个']], '53个') };
    expect(drawn(ofCheck(check as never)).map((row) => row.split('|')[2])).toEqual([
      '一处　',
      '另一处　',
      '相差',
    ]);
  });
});

describe('figures', () => {
  it('have a state, or none where nothing is claimed of them', () => {
    const states = figuresOf(report, numberedFindings(audit)).map(({ quantity, state }) => [
      quantity.text,
      state,
    ]);
    expect(states).toEqual([
      ['110万元', 'contradicted'],
      ['60万元', 'verified'],
      ['40万元', 'verified'],
      ['95%', 'unchecked'],
      ['10.3万元', 'rounding'],
      ['5.1万元', 'rounding'],
      ['5.1万元', 'rounding'],
      ['3个', null],
    ]);
  });

  it('know their checks, their findings and why they were not checked', () => {
    const [first, , , vague] = figuresOf(report, numberedFindings(audit));
    expect([first?.checks.map(({ id }) => id), first?.findings, first?.section]).toEqual([
      ['c1'],
      [1],
      '一、',
    ]);
    expect([vague?.reason, vague?.findings]).toEqual(['vague', []]);
  });

  it('are counted by state, so that the states add up to the total', () => {
    const counts = countStates(report);
    expect(counts).toEqual({ verified: 2, rounding: 3, contradicted: 1, seen: 0, unchecked: 5 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(report.coverage.quantities);
  });
});
