import { extract, parseNumeral, type Quantity } from '@gouji/amounts';
import { Decimal } from 'decimal.js';
import { type PeerCase, type PeerSpan, spansOf } from './cases.js';

/** How one peer's file is held against Gouji. */
export interface Suite {
  readonly file: string;
  readonly peer: string;
  /** What is compared. */
  readonly compares: string;
  /** Share of the cases run that must pass. */
  readonly target: number;
  /** Null where the case passes; otherwise what Gouji gave. */
  readonly check: (peerCase: PeerCase) => string | null;
}

const shown = (quantities: readonly Quantity[]): string =>
  quantities
    .map(({ kind, text, value, upper }) => `${kind} ${text}=${value}${upper ? `–${upper}` : ''}`)
    .join('; ') || 'nothing';

/** Peers compute in binary floating point and print some fifteen digits. */
const near = (ours: Decimal, theirs: string): boolean => {
  const expected = new Decimal(theirs);
  return ours.minus(expected).abs().lte(expected.abs().times('1e-13'));
};

const agree = (
  ours: readonly Quantity[],
  theirs: readonly PeerSpan[],
  same: (quantity: Quantity, span: PeerSpan) => boolean,
): string | null =>
  ours.length === theirs.length && ours.every((quantity, index) => same(quantity, theirs[index] as PeerSpan))
    ? null
    : shown(ours);

const sameSpan = ({ span }: Quantity, { start, end }: PeerSpan): boolean =>
  span.start === start && span.end === end;

const moneyOf = (text: string): Quantity[] => extract(text).filter(({ kind }) => kind === 'money');

const recognizersCurrency: Suite = {
  file: 'recognizers-currency.jsonl',
  peer: 'Recognizers-Text, currency, 人民币 only',
  compares: 'money: spans, values',
  target: 0.98,
  check: (peerCase) =>
    agree(
      moneyOf(peerCase.text),
      spansOf(peerCase, 'amounts'),
      (quantity, span) => sameSpan(quantity, span) && span.value !== null && near(quantity.value, span.value),
    ),
};

/** No foreign amount is read as 人民币; where Gouji knows the currency it gives the peer's code. */
const recognizersForeign: Suite = {
  file: 'recognizers-foreign.jsonl',
  peer: 'Recognizers-Text, currency, foreign',
  compares: 'no foreign amount read as yuan; its code where the currency is known',
  target: 1,
  check: (peerCase) => {
    const ours = extract(peerCase.text);
    const bad = spansOf(peerCase, 'amounts').filter(({ start, end, iso }) => {
      if (iso === 'CNY') return false;
      const over = ours.filter(({ span }) => span.start < end && span.end > start);
      return over.some(
        (quantity) =>
          quantity.kind === 'money' ||
          (quantity.kind === 'foreign' && iso !== null && quantity.currency !== iso),
      );
    });
    return bad.length === 0 ? null : shown(ours);
  },
};

/** The figure of a quantity: what is left of its text without unit, which the peer does not count to the number. */
const figureEnd = ({ kind, text, unit, span }: Quantity): number => {
  const tail = unit.replace(/^[十百佰千仟万萬亿億兆kK]+/, '');
  if (tail === '' && /[多余]$/.test(text)) return span.end - 1;
  return kind === 'count' && tail !== '' && text.endsWith(tail) ? span.end - tail.length : span.end;
};

const recognizersNumber: Suite = {
  file: 'recognizers-number.jsonl',
  peer: 'Recognizers-Text, number',
  compares: 'figures without their unit: spans, values',
  target: 0.98,
  check: (peerCase) => {
    const ours = extract(peerCase.text, { bareUnit: '' });
    return agree(
      ours,
      spansOf(peerCase, 'results'),
      (quantity, { start, end, value }) =>
        quantity.span.start === start &&
        figureEnd(quantity) === end &&
        value !== null &&
        near(quantity.value, value),
    );
  },
};

const recognizersPercent: Suite = {
  file: 'recognizers-percent.jsonl',
  peer: 'Recognizers-Text, percentage',
  compares: 'percentages and percentage points: spans, values',
  target: 1,
  check: (peerCase) => {
    const ours = extract(peerCase.text).filter(({ kind }) => kind === 'percent' || kind === 'points');
    return agree(
      ours,
      spansOf(peerCase, 'results'),
      (quantity, span) =>
        sameSpan(quantity, span) && near(quantity.value.times(100), (span.value ?? '').replace('%', '')),
    );
  },
};

/** `[10,15)`: our figure or range against the ends, open or closed alike, as a report's words do not tell them apart. */
const recognizersRange: Suite = {
  file: 'recognizers-number-range.jsonl',
  peer: 'Recognizers-Text, number range',
  compares: 'ends of the range; which side is open for one end',
  target: 0.98,
  check: (peerCase) => {
    const ours = extract(peerCase.text, { bareUnit: '' });
    const bad = spansOf(peerCase, 'results').filter(({ start, end, value }) => {
      const [low = '', high = ''] = (value ?? '').slice(1, -1).split(',');
      const inside = ours.filter(({ span }) => span.start < end && span.end > start);
      const [first, second] = inside;
      if (!first || inside.length > 2) return true;
      if (low !== '' && high !== '') {
        const ends = second ? [first.value, second.value] : [first.value, first.upper ?? first.value];
        const [least, most] = ends.sort((a, b) => a.cmp(b));
        return !least || !most || !near(least, low) || !near(most, high);
      }
      const above = first.qualifier === 'at-least' || first.qualifier === 'over' || first.upper !== null;
      const below = first.qualifier === 'at-most' || first.qualifier === 'nearly';
      return low !== '' ? !(above && near(first.value, low)) : !(below && near(first.value, high));
    });
    return bad.length === 0 ? null : shown(ours);
  },
};

const recognizersOrdinal: Suite = {
  file: 'recognizers-ordinal.jsonl',
  peer: 'Recognizers-Text, ordinal',
  compares: 'no ordinal read as a count',
  target: 1,
  check: ({ text }) => {
    const ours = extract(text, { bareUnit: '' });
    return ours.length === 0 ? null : shown(ours);
  },
};

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
  recognizersCurrency,
  recognizersForeign,
  recognizersNumber,
  recognizersPercent,
  recognizersRange,
  recognizersOrdinal,
  jionlpMoney,
  jionlpExtract,
  ducklingMoney,
  ducklingNumeral,
  cn2an,
];
