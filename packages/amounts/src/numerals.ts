import { Decimal } from 'decimal.js';

const digits: ReadonlyMap<string, number> = new Map(
  [
    '零〇○Ｏ',
    '一壹弌',
    '二贰貳两兩弍',
    '三叁參叄弎',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((forms, value) => [...forms].map((form) => [form, value] as const)),
);

const small: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['廿', 20],
  ['卅', 30],
]);

const large: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

/** Whether a character can stand in a Chinese numeral. */
export const isNumeralCharacter = (character: string): boolean =>
  digits.has(character) || small.has(character) || large.has(character);

export interface Numeral {
  readonly value: Decimal;
  /** Worth of the last place spoken: 三千万 → 10000000. */
  readonly ulp: Decimal;
}

/** Reads up to 9999: `两百零五`. Null where malformed (places out of order, a missing 零). */
const section = (text: string): { value: number; ulp: number } | null => {
  let value = 0;
  let lastPlace = 10_000;
  let pending: number | null = null;
  let zero = false;
  let ulp = 1;
  for (const character of text) {
    const digit = digits.get(character);
    if (digit === 0) {
      if (pending !== null || zero) return null;
      zero = true;
      continue;
    }
    if (digit !== undefined) {
      if (pending !== null) return null;
      pending = digit;
      continue;
    }
    const place = small.get(character);
    if (place === undefined) return null;
    if (place === 20 || place === 30) {
      if (pending !== null || lastPlace <= 10) return null;
      value += place;
      lastPlace = 10;
      ulp = 10;
      continue;
    }
    if (place >= lastPlace || (pending === null && place !== 10)) return null;
    value += (pending ?? 1) * place;
    lastPlace = place;
    ulp = place;
    pending = null;
    zero = false;
  }
  if (pending !== null) {
    // 一百二 is 120; 一百零二 is 102.
    const place: number = zero || lastPlace === 10_000 || lastPlace === 10 ? 1 : lastPlace / 10;
    value += pending * place;
    ulp = place;
  }
  return { value, ulp };
};

/**
 * Reads a Chinese numeral (汉字数字), simple or 大写, with a spoken decimal (三点五), or digit by digit (二〇二三).
 * @returns its value and precision; null where the text is not a well-formed numeral
 */
export const parseNumeral = (text: string): Numeral | null => {
  if (text === '' || text.length > 40) return null;
  const [whole = '', fraction, ...more] = text.split(/[点點]/);
  if (more.length > 0) return null;
  const integer =
    [...whole].every((character) => digits.has(character)) && whole.length > 1
      ? byDigits(whole)
      : parseInteger(whole);
  if (!integer || fraction === undefined) return integer;
  if (fraction === '' || ![...fraction].every((character) => digits.has(character))) return null;
  const places = [...fraction].map((character) => digits.get(character)).join('');
  return { value: integer.value.plus(`0.${places}`), ulp: new Decimal(10).pow(-places.length) };
};

const byDigits = (text: string): Numeral => ({
  value: new Decimal([...text].map((character) => digits.get(character)).join('')),
  ulp: new Decimal(1),
});

const parseInteger = (text: string): Numeral | null => {
  if (text === '') return null;
  // Read from the largest: …亿…万….
  for (const [unit, power] of [
    ['亿億', 8],
    ['万萬', 4],
  ] as const) {
    const at = [...unit].map((form) => text.lastIndexOf(form)).reduce((a, b) => Math.max(a, b), -1);
    if (at < 0) continue;
    if (at === 0) return null;
    const upper = parseInteger(text.slice(0, at));
    const rest = text.slice(at + 1);
    if (!upper || upper.value.isZero()) return null;
    const scale = new Decimal(10).pow(power);
    if (rest === '') return { value: upper.value.times(scale), ulp: upper.ulp.times(scale) };
    const lower = parseInteger(rest.replace(/^[零〇]/, ''));
    if (!lower || lower.value.gte(scale)) return null;
    // 三万五 is 35000.
    const short = rest.length === 1 && digits.has(rest);
    const tail = short ? lower.value.times(scale.div(10)) : lower.value;
    return { value: upper.value.times(scale).plus(tail), ulp: short ? scale.div(10) : lower.ulp };
  }
  const read = section(text);
  return read && { value: new Decimal(read.value), ulp: new Decimal(read.ulp) };
};
