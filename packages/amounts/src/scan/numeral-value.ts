import type { Reading } from './numeral.js';
import type { Token } from './numeral-tokens.js';

const top = 16;

/** A numeral as far as it is read: what stands above 万, of 万, below it, and a digit that waits for its place. */
interface Unfinished {
  high: bigint;
  middle: bigint;
  section: bigint;
  pending: bigint | null;
  lastPlace: number;
  lastLarge: number;
  zero: boolean;
  hundredMillions: boolean;
  step: number;
  scale: number;
}

/** Reads all tokens as one numeral; null where they make none. `upper` takes the larger digit of each pair. */
export const evaluate = (tokens: readonly Token[], upper: boolean): Reading | null => {
  const read: Unfinished = {
    high: 0n,
    middle: 0n,
    section: 0n,
    pending: null,
    lastPlace: 4,
    lastLarge: top,
    zero: false,
    hundredMillions: false,
    step: 0,
    scale: 0,
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind !== 'large') read.scale = 0;
    const fits =
      token.kind === 'digit'
        ? takeDigit(read, token, upper, before, tokens[index + 1])
        : token.kind === 'large'
          ? takeLarge(read, token, before)
          : takeSmall(read, token);
    if (!fits) return null;
  }
  return closed(read, tokens);
};

/** Takes a digit; whether it can stand there. */
const takeDigit = (
  read: Unfinished,
  token: Token,
  upper: boolean,
  before: Token | undefined,
  next: Token | undefined,
): boolean => {
  if (read.pending !== null) return false;
  read.pending = upper && token.upper !== null ? token.upper : token.value;
  read.step = 0;
  // Arabic digits behind a place fill places below it; two of them (3万50) leave open what they count.
  const places = Math.min(read.lastPlace, read.lastLarge);
  return !token.arabic || !before || fillsPlaces(token, places, read.zero, next);
};

/** Takes 零, 廿 or a place below 万; whether it can stand there. */
const takeSmall = (read: Unfinished, { kind, value }: Token): boolean => {
  if (kind === 'zero') {
    if (read.zero || read.pending !== null) return false;
    read.zero = true;
    return true;
  }
  const place = kind === 'tens' ? 1 : Number(value);
  if (place >= read.lastPlace) return false;
  if (kind === 'tens') {
    if (read.pending !== null) return false;
    read.section += value * 10n;
  } else {
    if (read.pending === null && !read.zero && place !== 1) return false;
    read.section += (read.pending ?? 1n) * 10n ** value;
    read.pending = null;
  }
  [read.lastPlace, read.step, read.zero] = [place, place, false];
  return true;
};

/** Takes 万, 亿 or 兆; whether it can stand there. */
const takeLarge = (read: Unfinished, { value }: Token, before: Token | undefined): boolean => {
  const large = Number(value);
  if (read.pending !== null) {
    if (read.lastPlace !== 4 && read.lastPlace !== 1 && !read.zero && !before?.arabic) return false;
    read.section += read.pending;
    read.pending = null;
  } else if (read.zero) return false;
  if (read.section === 0n && before?.kind !== 'large') return false;
  const below = read.middle + read.section;
  if (large === 4) {
    if (read.section === 0n ? read.lastLarge !== 4 : read.middle !== 0n) return false;
    read.middle = below * 10_000n;
  } else {
    if (below === 0n) return false;
    if (large === 8 ? read.hundredMillions : read.high !== 0n || read.middle !== 0n) return false;
    read.hundredMillions ||= large === 8;
    // The part that 亿 multiplies is the whole numeral only where nothing stands before it.
    if (read.high !== 0n) read.scale = -large;
    read.high += below * 10n ** value;
    read.middle = 0n;
  }
  read.scale = scaleAfter(read.scale, large, read.section === 0n, read.high !== 0n && large === 4);
  read.section = 0n;
  read.step += large;
  [read.lastPlace, read.lastLarge, read.zero] = [4, large, false];
  return true;
};

/** What a numeral comes to with the digit that waited for its place; null where it breaks off. */
const closed = (read: Unfinished, tokens: readonly Token[]): Reading | null => {
  const { pending, zero, step, scale, lastPlace, lastLarge } = read;
  const value = read.high + read.middle + read.section;
  const last = tokens[tokens.length - 1];
  if (pending === null) {
    if (zero && tokens.length > 1) return null;
    return last ? { value, step, scale } : null;
  }
  // 三万五 is 35000, 一百二 is 120; 三万零五, 一百零二 and 3万4000 mean what they say.
  const short = !zero && !last?.arabic && tokens.length > 1;
  const exponent = !short ? 0 : lastPlace < 4 ? lastPlace - 1 : lastLarge - 1;
  return { value: value + pending * 10n ** BigInt(exponent), step: exponent, scale: 0 };
};

/** Power of ten that closes the numeral after a large place: 万亿 adds up, 四亿五千万 has none. */
const scaleAfter = (scale: number, large: number, directly: boolean, behindHigh: boolean): number => {
  if (behindHigh || scale < 0) return 0;
  return directly ? scale + large : large;
};

const fillsPlaces = (token: Token, places: number, zero: boolean, next: Token | undefined): boolean => {
  const width = token.end - token.start;
  if (token.value >= 10n ** BigInt(Math.min(places, top))) return false;
  return zero || width >= 3 || next?.kind === 'place' || next?.kind === 'large' || places <= 2;
};
