import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Qualifier, QuantityKind } from '../../src/index.js';
import { han } from '../printer.js';
import { arabic, of, type Printed, placed, power, spoken, spokenDecimal } from './figures.js';
import { money } from './money.js';

export const percents = fc.oneof(
  fc.record({ figure: arabic, sign: fc.constantFrom('%', '％', ' %') }).map(
    ({ figure, sign }): Printed => ({
      text: figure.text + sign,
      kind: 'percent',
      value: figure.value.div(100),
      ulp: figure.ulp.div(100),
    }),
  ),
  fc.oneof(spoken, spokenDecimal).map(
    ({ text, value, ulp }): Printed => ({
      text: `百分之${text}`,
      kind: 'percent',
      value: value.div(100),
      ulp: ulp.div(100),
    }),
  ),
  arabic.map(
    ({ text, value, ulp }): Printed => ({
      text: `${text}‰`,
      kind: 'percent',
      value: value.div(1000),
      ulp: ulp.div(1000),
    }),
  ),
  spoken.map(
    ({ text, value, ulp }): Printed => ({
      text: `千分之${text}`,
      kind: 'percent',
      value: value.div(1000),
      ulp: ulp.div(1000),
    }),
  ),
  arabic.map(
    ({ text, value, ulp }): Printed => ({
      text: `${text}个百分点`,
      kind: 'points',
      value: value.div(100),
      ulp: ulp.div(100),
    }),
  ),
  arabic.map(({ text, value, ulp }): Printed => ({ text: `${text}倍`, kind: 'multiple', value, ulp })),
  fc.bigInt({ min: 1n, max: 9n }).map(
    (tenths): Printed => ({
      text: `${han(tenths)}成`,
      kind: 'percent',
      value: of(tenths, -1),
      ulp: power(-1),
    }),
  ),
  fc
    .record({
      tenths: fc.bigInt({ min: 1n, max: 9n }),
      more: fc.bigInt({ min: 1n, max: 9n }),
      word: fc.constantFrom('成', '折'),
    })
    .map(
      ({ tenths, more, word }): Printed => ({
        text: word === '成' ? `${han(tenths)}成${han(more)}` : `${tenths}.${more}折`,
        kind: 'percent',
        value: of(tenths * 10n + more, -2),
        ulp: power(-2),
      }),
    ),
  fc.integer({ min: 1, max: 9 }).map(
    (times): Printed => ({
      text: `翻${han(BigInt(times))}番`,
      kind: 'multiple',
      value: new Decimal(2).pow(times),
      ulp: power(0),
    }),
  ),
);

export const whole = fc.bigInt({ min: 0n, max: 10n ** 7n });
export const measures = [
  '个',
  '名',
  '人',
  '件',
  '次',
  '期',
  '篇',
  '辆',
  '台',
  '户',
  '场次',
  '人次',
  '项',
  '份',
];

export const counts = fc.oneof(
  fc
    .record({ number: whole, unit: fc.constantFrom(...measures) })
    .filter(({ number, unit }) => unit !== '项' || number.toString().length !== 7)
    .map(
      ({ number, unit }): Printed => ({
        text: `${number}${unit}`,
        kind: 'count',
        value: of(number, 0),
        ulp: power(0),
      }),
    ),
  fc
    .record({ figure: arabic, unit: fc.constantFrom('亩', '公里', '平方米', '吨', '公顷') })
    .map(
      ({ figure: { text, value, ulp }, unit }): Printed => ({ text: text + unit, kind: 'count', value, ulp }),
    ),
  fc
    .record({ figure: fc.oneof(spoken, placed), unit: fc.constantFrom('个', '名', '人', '件', '辆', '户') })
    .map(
      ({ figure: { text, value, ulp }, unit }): Printed => ({ text: text + unit, kind: 'count', value, ulp }),
    ),
  fc
    .record({ digits: fc.bigInt({ min: 1n, max: 9999n }), unit: fc.constantFrom('人次', '户', '亩', '人') })
    .map(
      ({ digits, unit }): Printed => ({
        text: `${of(digits, -1).toFixed(1)}万${unit}`,
        kind: 'count',
        value: of(digits, 3),
        ulp: power(3),
      }),
    ),
);

/** Inside the figure, before it, behind it. */
export const qualified = fc.oneof(
  fc
    .record({
      number: fc.bigInt({ min: 1n, max: 99_999n }),
      more: fc.constantFrom('余', '多'),
      unit: fc.constantFrom(
        ['篇', 0, 'count'],
        ['人次', 0, 'count'],
        ['元', 0, 'money'],
        ['万元', 4, 'money'],
        ['万人次', 4, 'count'],
      ),
    })
    .map(
      ({ number, more, unit: [unit, exponent, kind] }): Printed => ({
        text: `${number}${more}${unit}`,
        kind: kind as QuantityKind,
        value: of(number, Number(exponent)),
        ulp: power(Number(exponent)),
        qualifier: 'over',
      }),
    ),
  fc
    .record({
      printed: fc.oneof(money, counts, percents),
      word: fc.constantFrom(
        ['约', '', 'about'],
        ['近', '', 'nearly'],
        ['超过', '', 'over'],
        ['不超过', '', 'at-most'],
        ['不少于', '', 'at-least'],
        ['', '以上', 'at-least'],
        ['', '左右', 'about'],
        ['', '以内', 'at-most'],
      ),
    })
    .map(
      ({ printed, word: [before, after, qualifier] }): Printed => ({
        ...printed,
        before,
        after,
        qualifier: qualifier as Qualifier,
      }),
    ),
);

export const years = fc
  .record({
    year: fc.integer({ min: 1980, max: 2049 }),
    rest: fc.constantFrom(
      '年',
      '年度',
      '年末',
      '年底',
      '年初',
      '年上半年',
      '年三季度',
      '年1-9月',
      '年12月',
      '年3月5日',
    ),
  })
  .map(
    ({ year, rest }): Printed => ({
      text: year + rest,
      kind: 'date',
      value: new Decimal(year),
      ulp: power(0),
    }),
  );

export const yearSpans = fc
  .record({
    year: fc.integer({ min: 1980, max: 2040 }),
    rise: fc.integer({ min: 1, max: 9 }),
    mark: fc.constantFrom('-', '—', '至', '年至'),
  })
  .map(
    ({ year, rise, mark }): Printed => ({
      text: `${year}${mark}${year + rise}年`,
      kind: 'date',
      value: new Decimal(year),
      upper: new Decimal(year + rise),
      ulp: power(0),
    }),
  );
