import { digitForms, formalDigits, largeForms, placeForms, tensForms } from '../tables/numerals.js';
import { digitAt, endOfDigits, isBlankAt, isOneOf } from './characters.js';

/** One word of a numeral: a digit (or Arabic digits between 汉字 places), 零, a place (十百千), 廿, a large place (万亿兆). */
export interface Token {
  readonly kind: 'digit' | 'zero' | 'place' | 'tens' | 'large';
  /** Value of a digit, tens of 廿, exponent of a place. */
  readonly value: bigint;
  /** The larger digit of an approximate pair (三四十); null for a single one. */
  readonly upper: bigint | null;
  /** Written in Arabic digits (3万4000). */
  readonly arabic: boolean;
  /** 大写: 壹, 拾. */
  readonly formal: boolean;
  readonly start: number;
  readonly end: number;
}

type Form = Pick<Token, 'kind' | 'value' | 'formal'>;

const forms: ReadonlyMap<number, Form> = new Map(
  [
    ...digitForms.flatMap((characters, value) =>
      [...characters].map((character) => ({
        character,
        kind: value === 0 ? ('zero' as const) : ('digit' as const),
        value,
        formal: formalDigits.includes(character),
      })),
    ),
    ...placeForms.flatMap(([characters, value]) =>
      [...characters].map((character, index) => ({
        character,
        kind: 'place' as const,
        value,
        formal: index > 0,
      })),
    ),
    ...tensForms.map(([character, value]) => ({ character, kind: 'tens' as const, value, formal: false })),
    ...largeForms.flatMap(([characters, value]) =>
      [...characters].map((character) => ({ character, kind: 'large' as const, value, formal: false })),
    ),
  ].map(({ character, kind, value, formal }) => [
    character.charCodeAt(0),
    { kind, value: BigInt(value), formal },
  ]),
);

/** 幺 is a digit only where digits are spelled one by one. */
export const spelledOnly = '幺';

export const isNumeralAt = (text: string, at: number): boolean => forms.has(text.charCodeAt(at));

/** 壹, 拾: a letter of 大写 alone. */
export const isFormalAt = (text: string, at: number): boolean =>
  forms.get(text.charCodeAt(at))?.formal === true;

/** 十, 百, 万 and the like. */
export const isPlaceAt = (text: string, at: number): boolean => {
  const kind = forms.get(text.charCodeAt(at))?.kind;
  return kind === 'place' || kind === 'large';
};

export const numeralCharacters: readonly number[] = [...forms.keys()];

/** End of the run of numeral characters at `at`. */
export const endOfNumerals = (text: string, at: number): number => {
  let end = at;
  while (isNumeralAt(text, end)) end += 1;
  return end;
};

/** Value of the 汉字 digit at `at`, 零 included; −1 for any other character. */
export const spokenDigitAt = (text: string, at: number): number => {
  const form = forms.get(text.charCodeAt(at));
  return form && (form.kind === 'digit' || form.kind === 'zero') ? Number(form.value) : -1;
};

/** Digits after 点 or digits spelled one by one, either script, at most `most` of them; 两 left out as nobody spells with it. */
export const endOfSpelled = (text: string, at: number, most = Number.POSITIVE_INFINITY): number => {
  let end = at;
  while (
    end - at < most &&
    (spokenDigitAt(text, end) >= 0 || digitAt(text, end) >= 0) &&
    !isOneOf(text, end, '两兩')
  )
    end += 1;
  return end;
};

export const spelledDigits = (text: string, from: number, to: number): string => {
  let digits = '';
  for (let at = from; at < to; at += 1) digits += Math.max(spokenDigitAt(text, at), digitAt(text, at));
  return digits;
};

// The longest numeral in use (…千…百…十…亿…) has fewer words.
const mostTokens = 40;
const mostArabic = 16;

/** The words of the numeral at `at`; `blanks` lets single blanks stand between them (一百 二十). */
export const tokensAt = (text: string, at: number, blanks: boolean): Token[] => {
  const tokens: Token[] = [];
  for (let start = at; tokens.length < mostTokens; ) {
    const token = tokenAt(text, start);
    if (!token) break;
    tokens.push(token);
    const next = blanks ? skipSpaces(text, token.end) : token.end;
    if (next > token.end && !continues(text, next, tokens.length)) break;
    start = next;
  }
  return tokens;
};

const skipSpaces = (text: string, at: number): number => {
  let end = at;
  while (end - at < 2 && isBlankAt(text, end)) end += 1;
  return end;
};

/** Across a blank a numeral goes on by a place (二十 亿) or a digit with its place (九十六 万 四千), not by a lone digit. */
const continues = (text: string, at: number, count: number): boolean => {
  const form = forms.get(text.charCodeAt(at));
  if (form && form.kind !== 'digit') return true;
  const end = form ? at + 1 : endOfDigits(text, at);
  if (end === at) return false;
  const next = skipSpaces(text, end);
  const after = forms.get(text.charCodeAt(next));
  return (after !== undefined && after.kind !== 'digit') || count > 2 || isOneOf(text, next, '又');
};

const tokenAt = (text: string, at: number): Token | null => {
  if (digitAt(text, at) >= 0) {
    const end = endOfDigits(text, at);
    if (end - at > mostArabic) return null;
    const value = BigInt(spelledDigits(text, at, end));
    return { kind: 'digit', value, upper: null, arabic: true, formal: false, start: at, end };
  }
  const form = forms.get(text.charCodeAt(at));
  if (!form || isOneOf(text, at, spelledOnly)) return null;
  if (form.kind === 'place' && isOneOf(text, at + 1, '分') && isOneOf(text, at + 2, '点點位比制'))
    return null;
  if (form.kind === 'large' && isOneOf(text, at, '兆') && isOneOf(text, at + 1, '瓦赫')) return null;
  const upper = form.kind === 'digit' ? pairAt(text, at, form.value) : null;
  const { kind, value, formal } = form;
  return { kind, value, upper, arabic: false, formal, start: at, end: upper === null ? at + 1 : at + 2 };
};

/** 三四十, 八九亿, 三五百: two digits side by side that rise by one or two name a span between them. */
const pairAt = (text: string, at: number, low: bigint): bigint | null => {
  const high = spokenDigitAt(text, at + 1);
  if (high <= 0 || spokenDigitAt(text, at - 1) >= 0 || spokenDigitAt(text, at + 2) >= 0) return null;
  const rise = high - Number(low);
  return rise === 1 || rise === 2 ? BigInt(high) : null;
};
