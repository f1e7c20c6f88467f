import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { QuantityKind } from '../../src/index.js';
import { han } from '../printer.js';
import { arabic, of, type Printed, placed, power, spoken, spokenDecimal } from './figures.js';

export const yuanUnits = [
  ['元', 0],
  ['千元', 3],
  ['万元', 4],
  ['十万元', 5],
  ['百万元', 6],
  ['千万元', 7],
  ['亿元', 8],
  ['万亿元', 12],
] as const;

export const money = fc
  .record({ figure: arabic, unit: fc.constantFrom(...yuanUnits), blank: fc.constantFrom('', '', ' ') })
  .map(
    ({ figure, unit: [unit, exponent], blank }): Printed => ({
      text: figure.text + blank + unit,
      kind: 'money',
      value: figure.value.times(power(exponent)),
      ulp: figure.ulp.times(power(exponent)),
    }),
  );

export const spokenMoney = fc.oneof(
  fc
    .oneof(spoken, placed)
    .map(({ text, value, ulp }): Printed => ({ text: `${text}元`, kind: 'money', value, ulp })),
  spokenDecimal.map(
    ({ text, value, ulp }): Printed => ({
      text: `${text}万元`,
      kind: 'money',
      value: value.times(10_000),
      ulp: ulp.times(10_000),
    }),
  ),
);

/** 人民币壹佰贰拾叁万肆仟伍佰元整. */
export const cheque = fc
  .record({
    whole: fc.bigInt({ min: 1n, max: 10n ** 11n }),
    prefix: fc.constantFrom('', '人民币'),
    end: fc.constantFrom('整', '正'),
  })
  .map(
    ({ whole, prefix, end }): Printed => ({
      text: `${prefix}${han(whole, true)}元${end}`,
      kind: 'money',
      value: of(whole, 0),
      ulp: new Decimal(1),
    }),
  );

export const coins = fc
  .record({
    yuan: fc.bigInt({ min: 1n, max: 9999n }),
    tenths: fc.bigInt({ min: 1n, max: 9n }),
    cents: fc.bigInt({ min: 0n, max: 9n }),
  })
  .map(
    ({ yuan, tenths, cents }): Printed => ({
      text: `${yuan}元${tenths}角${cents > 0n ? `${cents}分` : ''}`,
      kind: 'money',
      value: of(yuan * 100n + tenths * 10n + cents, -2),
      ulp: power(cents > 0n ? -2 : -1),
    }),
  );

/** 3千万元, 32万5千元, 1亿2000万元, 投资五万八. */
export const mixed = fc.oneof(
  fc
    .record({
      head: fc.bigInt({ min: 1n, max: 9n }),
      unit: fc.constantFrom(['千万元', 7], ['百万元', 6], ['千元', 3]),
    })
    .map(
      ({ head, unit: [unit, exponent] }): Printed => ({
        text: `${head}${unit}`,
        kind: 'money',
        value: of(head, Number(exponent)),
        ulp: power(Number(exponent)),
      }),
    ),
  fc.record({ high: fc.bigInt({ min: 1n, max: 9999n }), low: fc.bigInt({ min: 1n, max: 9n }) }).map(
    ({ high, low }): Printed => ({
      text: `${high}万${low}千元`,
      kind: 'money',
      value: of(high * 10n + low, 3),
      ulp: power(3),
    }),
  ),
  fc.record({ high: fc.bigInt({ min: 1n, max: 99n }), low: fc.bigInt({ min: 1000n, max: 9999n }) }).map(
    ({ high, low }): Printed => ({
      text: `${high}亿${low}万元`,
      kind: 'money',
      value: of(high * 10_000n + low, 4),
      ulp: power(4),
    }),
  ),
  fc.record({ high: fc.bigInt({ min: 3n, max: 99n }), low: fc.bigInt({ min: 1n, max: 9n }) }).map(
    ({ high, low }): Printed => ({
      before: '投资',
      text: `${han(high)}万${han(low)}`,
      kind: 'money',
      value: of(high * 10n + low, 3),
      ulp: power(3),
    }),
  ),
);

export const prefixed = fc
  .record({
    figure: arabic,
    prefix: fc.constantFrom('人民币', 'RMB', 'CNY', '￥', '¥', 'RMB ', '￥ '),
    unit: fc.constantFrom(['', 0], ['元', 0], ['万元', 4], ['万', 4], ['亿', 8]),
  })
  .map(
    ({ figure, prefix, unit: [unit, exponent] }): Printed => ({
      text: prefix + figure.text + unit,
      kind: 'money',
      value: figure.value.times(power(Number(exponent))),
      ulp: figure.ulp.times(power(Number(exponent))),
    }),
  );

export const foreign = fc
  .record({
    figure: arabic,
    scale: fc.constantFrom(['', 0], ['万', 4], ['亿', 8]),
    name: fc.constantFrom('美元', '欧元', '港元', '日元', '英镑'),
  })
  .map(
    ({ figure, scale: [scale, exponent], name }): Printed => ({
      text: figure.text + scale + name,
      kind: 'foreign',
      value: figure.value.times(power(Number(exponent))),
      ulp: figure.ulp.times(power(Number(exponent))),
    }),
  );

export const boxed = fc
  .record({ figure: arabic, brackets: fc.constantFrom('（）', '()') })
  .map(
    ({ figure, brackets }): Printed => ({
      before: '支出',
      text: `${figure.text}${brackets.charAt(0)}万元${brackets.charAt(1)}`,
      kind: 'money',
      value: figure.value.times(10_000),
      ulp: figure.ulp.times(10_000),
    }),
  )
  .filter(({ value }) => !value.isInteger() || value.gt('1e8'));

export const negated = (printed: Printed, sign: string): Printed => ({
  ...printed,
  // 支出-5万元 may be a name and its figure, joined by a dash.
  before: '变动为',
  text: sign + printed.text,
  value: printed.value.negated(),
});

export const negative = fc.oneof(
  fc
    .record({ printed: money, sign: fc.constantFrom('-', '－', '−', '负') })
    .map(({ printed, sign }) => negated(printed, sign)),
  fc.record({ digits: fc.bigInt({ min: 1n, max: 10n ** 8n }), decimals: fc.integer({ min: 1, max: 4 }) }).map(
    ({ digits, decimals }): Printed => ({
      text: `（${of(digits, -decimals).toFixed(decimals)}）万元`,
      kind: 'money',
      value: of(digits, 4 - decimals).negated(),
      ulp: power(4 - decimals),
    }),
  ),
);

export const rangeMarks = ['-', '—', '－', '～', '~', '至', '到'];

export const ranges = fc
  .record({
    low: fc.bigInt({ min: 1n, max: 999n }),
    rise: fc.bigInt({ min: 1n, max: 999n }),
    mark: fc.constantFrom(...rangeMarks),
    unit: fc.constantFrom(
      ['元', 0, 'money'],
      ['万元', 4, 'money'],
      ['%', -2, 'percent'],
      ['个百分点', -2, 'points'],
      ['人', 0, 'count'],
    ),
    both: fc.boolean(),
  })
  .map(
    ({ low, rise, mark, unit: [unit, exponent, kind], both }): Printed => ({
      before: '标准为',
      text: `${low}${both ? unit : ''}${mark}${low + rise}${unit}`,
      kind: kind as QuantityKind,
      value: of(low, Number(exponent)),
      upper: of(low + rise, Number(exponent)),
      ulp: power(Number(exponent)),
    }),
  );

export const shared = fc
  .record({
    digits: fc.array(fc.bigInt({ min: 1n, max: 99_999n }), { minLength: 2, maxLength: 6 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    joint: fc.constantFrom('、', '，', '和'),
    unit: fc.constantFrom(['万元', 4, 'money'], ['%', -2, 'percent'], ['个', 0, 'count']),
  })
  .filter(({ unit: [unit], decimals }) => unit !== '个' || decimals === 0)
  .filter(
    ({ joint, digits, decimals }) => joint !== '，' || digits.every((one) => decimals > 0 || one < 100n),
  )
  .map(({ digits, decimals, joint, unit: [unit, exponent, kind] }): Printed => {
    const shift = Number(exponent) - decimals;
    const all = digits.map(
      (one, index): Printed => ({
        text: of(one, -decimals).toFixed(decimals) + (index === digits.length - 1 ? unit : ''),
        kind: kind as QuantityKind,
        value: of(one, shift),
        ulp: power(shift),
      }),
    );
    const last = all[all.length - 1] as Printed;
    return { ...last, before: '分别为', members: all.slice(0, -1), joint };
  });
