import { extract, parseNumeral, type Quantity } from '@gouji/amounts';
import { Decimal } from 'decimal.js';
import { spansOf } from './cases.js';
import { agree, near, type Suite, sameSpan, shown } from './compare.js';
import { recognizers } from './recognizers.js';

const isoOfCase: ReadonlyMap<string, string> = new Map([
  ['元', 'CNY'],
  ['港元', 'HKD'],
  ['美元', 'USD'],
  ['日元', 'JPY'],
  ['新台币', 'TWD'],
  ['泰铢', 'THB'],
  ['卢布', 'RUB'],
  ['欧元', 'EUR'],
  ['澳元', 'AUD'],
  ['韩元', 'KRW'],
]);

const currencyOf = (quantity: Quantity): string | null =>
  quantity.kind === 'money' ? 'CNY' : quantity.kind === 'foreign' ? quantity.currency : null;

interface JioMoney {
  readonly num: string | readonly [string, string];
  readonly case: string;
  readonly definition: string;
}

/** JioNLP's parser is given one money expression, so the unit 元 is declared to ours. */
const jionlpMoney: Suite = {
  file: 'jionlp-money.jsonl',
  peer: 'JioNLP, money parser',
  compares: 'currency, value (both ends of a range), exact or approximate',
  target: 0.98,
  check: (peerCase) => {
    const expected = peerCase.expected as JioMoney;
    const ours = extract(peerCase.text, { bareUnit: '元' });
    const [quantity, ...rest] = ours;
    if (!quantity || rest.length > 0) return shown(ours);
    const [low, high] = typeof expected.num === 'string' ? [expected.num, null] : expected.num;
    // The peer rounds to two digits, and takes 3000多 for [3000, 4000], where we keep 3000 and 多.
    const value = quantity.value.toFixed(2) === low;
    const upper =
      high === null
        ? quantity.upper === null
        : quantity.upper !== null
          ? quantity.upper.toFixed(2) === high
          : quantity.qualifier === 'over';
    const exact =
      (quantity.qualifier === null && quantity.upper === null) === (expected.definition === 'accurate');
    return value && upper && exact && currencyOf(quantity) === isoOfCase.get(expected.case)
      ? null
      : shown(ours);
  },
};

const jionlpExtract: Suite = {
  file: 'jionlp-money-extract.jsonl',
  peer: 'JioNLP, money extractor',
  compares: 'spans of money in a sentence',
  target: 0.98,
  check: (peerCase) => {
    const ours = extract(peerCase.text).filter(({ kind }) => kind === 'money' || kind === 'foreign');
    return agree(ours, spansOf(peerCase, 'expected'), sameSpan);
  },
};

const ducklingIso: ReadonlyMap<string, string> = new Map([
  ['Cent', 'CNY'],
  ['Dollar', 'CNY'],
  ['CNY', 'CNY'],
  ['HKD', 'HKD'],
]);

/** Duckling leaves the currency of 元 and 块 open (Dollar), its hundredth too (Cent, here a hundredth of a yuan). */
const ducklingMoney: Suite = {
  file: 'duckling-money.jsonl',
  peer: 'Duckling, amount of money',
  compares: 'currency, value, under, above, between',
  target: 0.98,
  check: (peerCase) => {
    const [form = '', unit = '', ...numbers] = String(peerCase.expected).replace(/[(),]/g, '').split(' ');
    const ours = extract(peerCase.text, { bareUnit: '元' });
    const [quantity, ...rest] = ours;
    if (!quantity || rest.length > 0 || currencyOf(quantity) !== ducklingIso.get(unit)) return shown(ours);
    const [low = '0', high] = numbers.map((number) =>
      unit === 'Cent' ? new Decimal(number).div(100).toString() : number,
    );
    const ends =
      near(quantity.value, low) &&
      (high === undefined ? quantity.upper === null : near(quantity.upper ?? new Decimal(0), high));
    const bound = form === 'under' ? 'at-most' : form === 'above' ? 'at-least' : null;
    return ends && quantity.qualifier === bound ? null : shown(ours);
  },
};

const ducklingNumeral: Suite = {
  file: 'duckling-numeral.jsonl',
  peer: 'Duckling, numeral',
  compares: 'value',
  target: 0.98,
  check: (peerCase) => {
    const expected = String(peerCase.expected).replace(/[()]|NumeralValue /g, '');
    const ours = extract(peerCase.text, { bareUnit: '' });
    const [quantity, ...rest] = ours;
    return quantity && rest.length === 0 && near(quantity.value, expected) ? null : shown(ours);
  },
};

/** strict: places only; normal: digits may be spelled; smart: a figure in either script; amounts: 元, 圆 behind. */
const cn2an: Suite = {
  file: 'cn2an.jsonl',
  peer: 'cn2an',
  compares: 'value; malformed ones refused',
  target: 0.98,
  check: (peerCase) => {
    const { text } = peerCase;
    const mode = String(peerCase.mode);
    const expected = typeof peerCase.value === 'string' ? peerCase.value : null;
    const asFigure = mode.includes('smart') || /[元圆]/.test(text);
    const whole = extract(text, { bareUnit: '' });
    const numeral = parseNumeral(text, { spelled: !mode.includes('strict') });
    const [figure, ...rest] = whole;
    const value = asFigure ? (rest.length === 0 && figure ? figure.value : null) : (numeral?.value ?? null);
    if (expected === null) return value === null && (!asFigure || whole.length === 0) ? null : String(value);
    return value !== null && near(value, expected) ? null : String(value);
  },
};

export const suites: readonly Suite[] = [
  ...recognizers,
  jionlpMoney,
  jionlpExtract,
  ducklingMoney,
  ducklingNumeral,
  cn2an,
];
