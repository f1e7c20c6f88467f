import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, format, parseNumeral, type Quantity } from '../src/index.js';

const shown = (quantity: Quantity): string =>
  [
    quantity.kind,
    quantity.text,
    quantity.value.toString(),
    quantity.ulp.toString(),
    ...(quantity.upper ? [`–${quantity.upper}`] : []),
    ...(quantity.qualifier ? [quantity.qualifier] : []),
  ].join(' ');

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  // 金额
  ['基本支出867.62万元', 'money 867.62万元 8676200 100'],
  ['缴费8.4万元', 'money 8.4万元 84000 1000'],
  ['缴费1.60万元', 'money 1.60万元 16000 100'],
  ['合计1,234,567.89元', 'money 1,234,567.89元 1234567.89 0.01'],
  ['合计1，234.5万元', 'money 1，234.5万元 12345000 1000'],
  ['合计１２３．５万元', 'money １２３．５万元 1235000 1000'],
  ['合计237. 33万元', 'money 237. 33万元 2373300 100'],
  ['合计237.33\n万元', 'money 237.33\n万元 2373300 100'],
  ['投资3亿元', 'money 3亿元 300000000 100000000'],
  ['补助5千元', 'money 5千元 5000 1000'],
  ['投资2百万元', 'money 2百万元 2000000 1000000'],
  ['余额-5.2万元', 'money -5.2万元 -52000 1000'],
  ['人民币壹佰贰拾叁万肆仟伍佰元整', 'money 人民币壹佰贰拾叁万肆仟伍佰元整 1234500 100'],
  ['分别为3.2、4.5和6万元', 'money 3.2 32000 1000', 'money 4.5 45000 1000', 'money 6万元 60000 10000'],
  ['补助3至5万元', 'money 3至5万元 30000 10000 –50000'],
  ['补助5000—6000元', 'money 5000—6000元 5000 1 –6000'],
  ['约12万元', 'money 12万元 120000 10000 about'],
  ['近300万元', 'money 300万元 3000000 10000 nearly'],
  ['最近300万元', 'money 300万元 3000000 10000'],
  ['3万多元', 'money 3万多元 30000 10000 over'],
  ['不超过80万元', 'money 80万元 800000 10000 at-most'],
  ['捐款100美元', 'foreign 100美元 100 1'],
  // 百分比
  ['下降31.59%', 'percent 31.59% 0.3159 0.0001'],
  ['占70％', 'percent 70％ 0.7 0.01'],
  ['提高百分之三十点五', 'percent 百分之三十点五 0.305 0.001'],
  ['提高5.2个百分点', 'points 5.2个百分点 0.052 0.001'],
  ['满意率99.80%以上', 'percent 99.80% 0.998 0.0001 at-least'],
  // 数量
  ['行政编制17名', 'count 17名 17 1'],
  ['文稿560余篇', 'count 560余篇 560 1 over'],
  ['活动270多场次', 'count 270多场次 270 1 over'],
  ['两百零五人', 'count 两百零五人 205 1'],
  ['下设五个科室', 'count 五个 5 1'],
  ['大理石砖2000余块', 'count 2000余块 2000 1 over'],
  // 时间
  ['2023年度', 'date 2023年度 2023 1'],
  ['2023年末', 'date 2023年末 2023 1'],
  ['截至 2023 年底', 'date 2023 年底 2023 1'],
  ['2021—2023年', 'date 2021—2023年 2021 1 –2023'],
  ['较上一年度', 'date 上一年度 0 1'],
  ['二〇二三年', 'date 二〇二三年 2023 1'],
  // 不是数量
  ['（山财预〔2023〕59号）'],
  ['拨打12345热线'],
  ['G30高速公路'],
  ['统办1号楼'],
  ['完成IPv6升级'],
  ['落实八项规定'],
  ['统一登记，一般情况'],
  ['1.负责协调'],
  ['（3）承担培训'],
  ['第3期'],
  ['采用AB角'],
];

describe('extract', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(extract(text).map(shown)).toEqual(expected);
  });

  it('gives bare numbers the unit declared for them', () => {
    expect(extract('12.5\t300', { bareUnit: '万元' }).map(shown)).toEqual([
      'money 12.5 125000 1000',
      'money 300 3000000 10000',
    ]);
  });

  it('reads what it prints, with value, precision and span', () => {
    const amount = fc.record({
      digits: fc.bigInt({ min: 1n, max: 10n ** 12n }),
      decimals: fc.integer({ min: 0, max: 4 }),
      unit: fc.constantFrom('元', '千元', '万元', '百万元', '亿元'),
      lead: fc.constantFrom('', '合计', '支出为', '，'),
      tail: fc.constantFrom('', '。', '，其中', '（含税）'),
    });
    const worth = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 } as const;
    fc.assert(
      fc.property(amount, ({ digits, decimals, unit, lead, tail }) => {
        const value = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
        const printed = value.toFixed(decimals) + unit;
        const [quantity, ...rest] = extract(lead + printed + tail);
        expect(rest).toEqual([]);
        expect(quantity?.text).toBe(printed);
        expect(quantity?.span).toEqual({ start: lead.length, end: lead.length + printed.length });
        expect(quantity?.value.eq(value.times(worth[unit]))).toBe(true);
        expect(quantity?.ulp.eq(new Decimal(10).pow(-decimals).times(worth[unit]))).toBe(true);
        if (quantity) expect(format(quantity.value, quantity)).toBe(printed);
      }),
    );
  });

  it('reads a concatenation as the concatenation of its readings', () => {
    const part = fc.constantFrom(...cases.map(([text]) => `${text}。`));
    fc.assert(
      fc.property(part, part, (one, two) => {
        expect(extract(one + two).map(shown)).toEqual([...extract(one), ...extract(two)].map(shown));
      }),
    );
  });
});

describe('parseNumeral', () => {
  it.each([
    ['十', '10'],
    ['二十', '20'],
    ['两百零五', '205'],
    ['一百二', '120'],
    ['三万五', '35000'],
    ['一亿零三万', '100030000'],
    ['廿三', '23'],
    ['三点一四', '3.14'],
    ['壹佰贰拾叁万肆仟伍佰', '1234500'],
    ['二〇二三', '2023'],
  ])('%s is %s', (text, value) => {
    expect(parseNumeral(text)?.value.toString()).toBe(value);
  });

  it.each(['', '零零一十', '十百', '百', '万', '一百一百', '一点', '点五点六'])('refuses %s', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe('format', () => {
  it.each([
    ['867.62元', '8676200', '8676200.00元'],
    ['343.3万元', '3733000', '373.3万元'],
    ['1,234.5万元', '76543000', '7,654.3万元'],
    ['１２．５％', '0.5', '５０．０％'],
    ['-5.2%', '0.031', '-3.1%'],
  ])('prints another value like %s', (text, value, expected) => {
    const [like] = extract(text);
    expect(like && format(new Decimal(value), like)).toBe(expected);
  });
});
