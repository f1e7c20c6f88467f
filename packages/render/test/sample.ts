import type { Audit, AuditFact, AuditQuantity, AuditReport, Equation, Evidence } from '@gouji/audit';

/** What text of a report may hold to harm whoever opens an output. */
export const poisons = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  link: '=HYPERLINK("http://example.org","点这里")',
  command: "=cmd|' /C calc'!A0",
  at: '@SUM(1+1)*cmd',
  minus: '-2+3+cmd|calc',
  wide: '＝1＋1',
  tab: '\t=1+1',
  escape: '\u001b[2J\u001b]0;title\u0007\u001b[31m',
  bidi: '\u202e\u2066abc\u2069\u200f',
  controls: '\u0000\u0001\u0007\u0008\u000b\u007f\u009b31m\u2028\ufeff',
  surrogate: '\ud800x\udfff',
  markdown: '[点](javascript:alert(1)) {0} {{1}} `x`',
  quotes: '"a","b"\r\n"c"',
  error: '#REF!',
  xlsxEscape: '_x001B_',
} as const;

/** Whether a text holds controls or format characters, line ends and tabs aside. */
export const isUnsafe = (text: string): boolean =>
  /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text.replace(/[\n\r\t]/g, ''));

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample has no ${words}`);
  return { start, end: start + words.length };
};

const decimal = { 万元: 10_000, '%': 0.01, 个: 1 } as const;

/**
 * An audit of a report of its own: a sum that contradicts (60+40 against 110), one that holds by rounding, a number
 * out of turn, a figure that was not checked, a table that was not read. `poison` stands in every free string.
 */
export const sampleAudit = (poison = ''): Audit => {
  const text = [
    `某局2023年度自评报告${poison}`,
    `一、支出${poison}`,
    `基本支出110万元，其中：人员经费60万元、公用经费40万元${poison}，满意率95%以上。`,
    '项目支出10.3万元，其中：甲项目5.1万元、乙项目5.1万元。',
    `三、其他${poison}`,
    '设备3个。',
  ].join('\n');
  const quantity = (id: string, words: string, kind: AuditQuantity['kind']): AuditQuantity => {
    const [, digits = '', unit = ''] = /^([\d.]+)(\D+)$/.exec(words) ?? [];
    const worth = decimal[unit as keyof typeof decimal];
    const value = String(Number((Number(digits) * worth).toFixed(4)));
    const qualifier = words === '95%' ? ('at-least' as const) : null;
    const at = { span: span(text, words), qualifier, upper: null };
    return { id, kind, text: words, value, unit, ulp: String(worth), ...at };
  };
  const second = { start: text.lastIndexOf('5.1万元'), end: text.lastIndexOf('5.1万元') + 5 };
  const quantities = [
    quantity('q1', '110万元', 'money'),
    quantity('q2', '60万元', 'money'),
    quantity('q3', '40万元', 'money'),
    quantity('q4', '95%', 'percent'),
    quantity('q5', '10.3万元', 'money'),
    quantity('q6', '5.1万元', 'money'),
    { ...quantity('q7', '5.1万元', 'money'), span: second },
    quantity('q8', '3个', 'count'),
  ];
  const metrics = ['基本支出', '人员经费', '公用经费', '满意率', '项目支出', '甲项目', '乙项目', '设备'];
  const facts = quantities.map(
    ({ id }, index): AuditFact => ({
      id: `f${index + 1}`,
      quantity: id,
      metric: poison + metrics[index],
      period: '2023',
      scope: poison || null,
      role: id === 'q4' ? 'rate' : id === 'q8' ? 'count' : 'level',
      sign: 1,
      ...(poison && { entity: poison }),
    }),
  );
  const figure = (index: number): Equation['result'] => {
    const { text: printed, span: at } = quantities[index] as AuditQuantity;
    const number = printed.slice(0, -2);
    return { label: poison + metrics[index], text: printed, number, unit: '万元', span: at };
  };
  const equation = (result: number, terms: readonly number[], computed: string, difference: string) => ({
    formula: 'sum' as const,
    unit: '万元',
    terms: terms.map((index) => ({ sign: 1 as const, ...figure(index) })),
    result: figure(result),
    computed,
    stated: figure(result).number,
    difference,
    tolerance: '1.5',
  });
  const evidence = (words: string, note: string, section: string): Evidence => ({
    quote: words,
    span: span(text, words),
    section: section + poison,
    note: note + poison,
  });
  const wrong = equation(0, [1, 2], '100', '10');
  const common = {
    advice: `核对${poison}。`,
    helpUri: 'https://example.org/rule.md',
    alternatives: [],
    witnesses: [],
  };
  const report: AuditReport = {
    title: `某局2023年度自评报告${poison}`,
    entity: `某局${poison}`,
    fiscalYear: 2023,
    span: { start: 0, end: text.length },
    sections: ['一、支出', '三、其他'].map((heading, index) => ({
      label: heading.slice(0, 2),
      style: 'cn' as const,
      ordinal: index === 0 ? 1 : 3,
      level: 1,
      title: heading.slice(2) + poison,
      span: {
        start: text.indexOf(heading),
        end: index === 0 ? text.indexOf('三、其他') : text.length,
      },
      children: [],
    })),
    quantities,
    facts,
    checks: [
      {
        id: 'c1',
        kind: 'sum',
        origin: 'stated',
        strength: 'exact',
        certain: true,
        facts: ['f1', 'f2', 'f3'],
        outcome: 'violated',
        computed: '1000000',
        stated: '1100000',
        residual: '100000',
        tolerance: '15000',
        equation: wrong,
        span: span(text, '基本支出110万元，其中：人员经费60万元、公用经费40万元'),
      },
      {
        id: 'c2',
        kind: 'sum',
        origin: 'stated',
        strength: 'exact',
        certain: true,
        facts: ['f5', 'f6', 'f7'],
        outcome: 'rounding',
        computed: '102000',
        stated: '103000',
        residual: '1000',
        tolerance: '1500',
        equation: equation(4, [5, 6], '10.2', '0.1'),
        span: span(text, '项目支出10.3万元，其中：甲项目5.1万元、乙项目5.1万元'),
      },
    ],
    findings: [
      {
        ...common,
        id: 'abcdef012345',
        rule: 'sum/components',
        severity: 'error',
        confidence: 0.97,
        title: `分项合计与总额不符：110万元${poison}`,
        message: `基本支出列为110万元，而各分项合计100万元${poison}。`,
        equation: wrong,
        evidence: [
          evidence('110万元', '疑为100万元', '一、'),
          evidence('60万元', '人员经费', '一、'),
          evidence('40万元', '公用经费', '一、'),
        ],
        checks: ['c1'],
        repair: { span: span(text, '110万元'), from: '110万元', to: '100万元', restores: 1, breaks: 0 },
      },
      {
        ...common,
        id: '987654fedcba',
        rule: 'numbering/gap',
        severity: 'warning',
        confidence: 0.9,
        title: `编号不连续：三、${poison}`,
        message: `编号由一、跳至三、${poison}。`,
        equation: null,
        evidence: [evidence('三、', '疑为二、', '三、')],
        checks: [],
        repair: { span: span(text, '三、'), from: '三、', to: `二、${poison}`, restores: 0, breaks: 0 },
      },
    ],
    coverage: {
      quantities: 11,
      inChecks: 6,
      verified: 5,
      seen: 0,
      unchecked: [{ quantity: 'q4', reason: 'vague' }],
      unreadTables: [{ span: span(text, '设备3个。'), figures: 4 }],
    },
  };
  return {
    schemaVersion: '1',
    file: `a${poison}.docx`,
    text,
    reports: [report],
    warnings: [{ code: 'picture', message: `文中有1张图片${poison}`, span: null }],
  };
};
