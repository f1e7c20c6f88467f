import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Qualifier, QuantityKind } from '../src/index.js';
import { fullWidth, grouped, han, hanDecimal } from './printer.js';

/** A quantity as printed, and what must be read. */
export interface Printed {
  readonly text: string;
  readonly kind: QuantityKind;
  readonly value: Decimal;
  readonly ulp: Decimal;
  readonly upper?: Decimal;
  readonly qualifier?: Qualifier;
  /** A word of exactness around it, which is no part of its span. */
  readonly before?: string;
  readonly after?: string;
  /** Other quantities of the same list, before it: they share its unit. */
  readonly members?: readonly Printed[];
  readonly joint?: string;
}

const ten = new Decimal(10);
const power = (exponent: number): Decimal => ten.pow(exponent);
const of = (digits: bigint, exponent: number): Decimal => new Decimal(`${digits}e${exponent}`);

/** An Arabic figure: digits over 10^decimals, with or without separators, in half or full width. */
const arabic = fc
  .record({
    digits: fc.oneof(fc.bigInt({ min: 0n, max: 999n }), fc.bigInt({ min: 1n, max: 10n ** 12n })),
    decimals: fc.integer({ min: 0, max: 4 }),
    style: fc.constantFrom('plain', 'plain', 'comma', 'wide-comma', 'blank', 'wide'),
  })
  .map(({ digits, decimals, style }) => {
    const [whole = '0', fraction] = of(digits, -decimals).toFixed(decimals).split('.');
    const separator = style === 'comma' ? ',' : style === 'wide-comma' ? '，' : style === 'blank' ? ' ' : '';
    const text = grouped(whole, separator) + (fraction === undefined ? '' : `.${fraction}`);
    return {
      text: style === 'wide' ? fullWidth(text) : text,
      value: of(digits, -decimals),
      ulp: power(-decimals),
    };
  });

const spoken = fc.bigInt({ min: 3n, max: 99n }).map((whole) => ({
  text: han(whole),
  value: of(whole, 0),
  ulp: power(0),
}));

const spokenDecimal = fc
  .record({ whole: fc.bigInt({ min: 0n, max: 9999n }), fraction: fc.stringMatching(/^[0-9]{1,3}$/) })
  .map(({ whole, fraction }) => ({
    text: hanDecimal(whole, fraction),
    value: new Decimal(`${whole}.${fraction}`),
    ulp: power(-fraction.length),
  }));

/** A spoken number with its last place: 三千 counts thousands. */
const placed = fc
  .record({ head: fc.bigInt({ min: 1n, max: 9_999n }), zeros: fc.integer({ min: 0, max: 8 }) })
  .map(({ head, zeros }) => ({ whole: head * 10n ** BigInt(zeros) }))
  .filter(({ whole }) => whole >= 100n)
  .map(({ whole }) => ({ text: han(whole), value: of(whole, 0), ulp: power(lastPlace(whole)) }));

/** Zeros that a spoken number leaves unsaid. */
const lastPlace = (whole: bigint): number => {
  let zeros = 0;
  for (let rest = whole; rest % 10n === 0n; rest /= 10n) zeros += 1;
  return zeros;
};

const yuanUnits = [
  ['元', 0],
  ['千元', 3],
  ['万元', 4],
  ['十万元', 5],
  ['百万元', 6],
  ['千万元', 7],
  ['亿元', 8],
  ['万亿元', 12],
] as const;

const money = fc
  .record({ figure: arabic, unit: fc.constantFrom(...yuanUnits), blank: fc.constantFrom('', '', ' ') })
  .map(
    ({ figure, unit: [unit, exponent], blank }): Printed => ({
      text: figure.text + blank + unit,
      kind: 'money',
      value: figure.value.times(power(exponent)),
      ulp: figure.ulp.times(power(exponent)),
    }),
  );

const spokenMoney = fc.oneof(
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
const cheque = fc
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

const coins = fc
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
const mixed = fc.oneof(
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

const prefixed = fc
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

const foreign = fc
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

const boxed = fc
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

const negated = (printed: Printed, sign: string): Printed => ({
  ...printed,
  // 支出-5万元 may be a name and its figure, joined by a dash.
  before: '变动为',
  text: sign + printed.text,
  value: printed.value.negated(),
});

const negative = fc.oneof(
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

const rangeMarks = ['-', '—', '－', '～', '~', '至', '到'];

const ranges = fc
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

const shared = fc
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

const percents = fc.oneof(
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

const whole = fc.bigInt({ min: 0n, max: 10n ** 7n });
const measures = ['个', '名', '人', '件', '次', '期', '篇', '辆', '台', '户', '场次', '人次', '项', '份'];

const counts = fc.oneof(
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
const qualified = fc.oneof(
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

const years = fc
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

const yearSpans = fc
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

/** Every form that the package says it reads, by its name. */
export const forms: Readonly<Record<string, fc.Arbitrary<Printed>>> = {
  money,
  spokenMoney,
  cheque,
  coins,
  mixed,
  prefixed,
  foreign,
  boxed,
  negative,
  ranges,
  shared,
  percents,
  counts,
  qualified,
  years,
  yearSpans,
};

/** A form in its clause. Behind a word, so that a short figure at the start of a line is not taken for the label of an item. */
export const clause = fc.record({
  printed: fc.oneof(...Object.values(forms)),
  lead: fc.constantFrom('支出', '合计', '，其中：共', '（二）实际为', '项目金额'),
  tail: fc.constantFrom('', '，', '；其中', '（含税）', '。'),
});
