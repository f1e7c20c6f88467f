import type { Quantity } from '@gouji/amounts';
import type { Trie } from '@gouji/lexicon';
import { itemLetters } from '@gouji/lexicon/particles';
import { ageUnits, andAbove, andBelow } from '@gouji/lexicon/phrases/bands';
import {
  cueAt,
  marks,
  namesVenture,
  peopleFollow,
  type Reader,
  readCue,
  shortCueStands,
  verdictAt,
} from './cues.js';
import { itemAt } from './items.js';
import type { Token } from './token.js';

/**
 * Cuts a text into tokens: this is the last place that sees letters. Linear in the text.
 *
 * @param text in plain form (full-width marks, no blanks); a line end is the end of a paragraph
 * @param terms the names that the dictionary knows, by a loose trie
 * @param fiscalYear the year reported on; null where the report does not say
 * @param quantities those of the text, spans counting in it, in reading order
 */
export const tokenize = (
  text: string,
  terms: Trie<string>,
  quantities: readonly Quantity[],
  fiscalYear: number | null = null,
): Token[] => {
  const reader = {
    text,
    fiscalYear,
    terms,
    figures: new Map(quantities.map((one) => [one.span.start, one])),
    limits: limitsOf(text, quantities),
    amounts: limitsOf(
      text,
      quantities.filter(({ kind }) => kind !== 'date'),
    ),
  };
  const tokens: Token[] = [];
  let word = 0;
  let at = 0;
  const flush = (): void => {
    if (at > word) tokens.push({ kind: 'word', text: text.slice(word, at), start: word, end: at });
  };
  while (at < text.length) {
    const isStart = at === word && startsClause(tokens.at(-1));
    const token = tokenAt(reader, at, isStart, at > word ? null : (tokens.at(-1) ?? null));
    if (!token) {
      at += 1;
      continue;
    }
    flush();
    tokens.push(token);
    at = token.end;
    word = at;
  }
  flush();
  return tokens;
};

const limitsOf = (text: string, quantities: readonly Quantity[]): Uint32Array => {
  const limits = new Uint32Array(text.length + 1).fill(text.length);
  let from = 0;
  for (const { span } of quantities) {
    limits.fill(span.start, from, span.start);
    from = span.start;
  }
  return limits;
};

const startsClause = (before: Token | undefined): boolean =>
  !before ||
  (before.kind === 'mark' && before.strength > 1) ||
  before.kind === 'open' ||
  before.kind === 'close';

const tokenAt = (reader: Reader, at: number, isStart: boolean, before: Token | null): Token | null => {
  const { text, figures, terms } = reader;
  const quantity = figures.get(at);
  const item = isStart ? itemAt(text, at) : null;
  if (item && (!quantity || quantity.span.end <= item.end))
    return { kind: 'item', style: item.style, ordinal: item.ordinal, start: at, end: item.end };
  if (quantity?.kind === 'date') {
    const longer = longerThanTime(reader, at, quantity.span.end);
    if (longer) return longer;
  }
  const band = quantity ? ageAt(reader, quantity) : null;
  if (band) return band;
  if (quantity) {
    const span = { start: at, end: quantity.span.end };
    return quantity.kind === 'date'
      ? {
          kind: 'time',
          quantity,
          current: quantity.time.year !== null && quantity.time.year === reader.fiscalYear,
          ...span,
        }
      : { kind: 'figure', quantity, ...span };
  }
  const letter = text.charAt(at);
  // Neither a cue nor a name runs over a figure: quantities stand where they stand.
  const limit = reader.limits[at] ?? text.length;
  const met = verdictAt(reader, at) ?? cueAt(text, at, limit);
  const cue = met?.value.class === 'posts' && !(isStart && peopleFollow(reader, met.end)) ? null : met;
  if (cue && letter === '（')
    return { kind: 'cue', cue: cue.value, text: text.slice(at, cue.end), start: at, end: cue.end };
  const strength = marks.get(letter);
  if (strength !== undefined)
    return { kind: 'mark', strength, colon: letter === '：' || letter === ':', start: at, end: at + 1 };
  if (letter === '（' || letter === '(') return { kind: 'open', start: at, end: at + 1 };
  if (letter === '）' || letter === ')') return { kind: 'close', start: at, end: at + 1 };
  const term = terms.longestAt(text, at, limit);
  const termEnd = term?.end ?? 0;
  if (cue && cue.end >= termEnd) {
    const phrase = text.slice(at, cue.end);
    const value = readCue(reader, cue.value, phrase, at);
    const isWord = cue.value.class === 'none' || namesVenture(reader, phrase, at, before);
    if (isWord) return { kind: 'word', text: phrase, start: at, end: cue.end };
    if (phrase.length > 1 || shortCueStands(reader, value, at, { isStart, before }))
      return cue.value.class === 'ordinal'
        ? {
            kind: 'item',
            style: 'ordinal',
            ordinal: itemLetters.indexOf(letter) + 1,
            start: at,
            end: cue.end,
          }
        : { kind: 'cue', cue: value, text: phrase, start: at, end: cue.end };
  }
  return term && termEnd > at + 1
    ? { kind: 'term', text: text.slice(at, termEnd), start: at, end: termEnd }
    : null;
};

/** 60—69岁215人, 80岁及以上老人175人: an age with a number behind it, and no mark between, names those that are counted. */
const ageAt = ({ text, amounts }: Reader, { unit, span }: Quantity): Token | null => {
  if (!ageUnits.includes(unit)) return null;
  const open = [...andAbove, ...andBelow].find((word) => text.startsWith(word, span.end)) ?? '';
  const end = span.end + open.length;
  const next = amounts[end - 1] ?? text.length;
  const between = text.slice(end, next);
  if (next >= text.length || [...between].some((letter) => marks.has(letter) || brackets.has(letter)))
    return null;
  return { kind: 'word', text: text.slice(span.start, end), start: span.start, end };
};

const brackets: ReadonlySet<string> = new Set('（）()');

/** 上年结转和结余 is a name and 年初预算 a budget, though a time begins them. */
const longerThanTime = ({ text, terms, limits }: Reader, at: number, end: number): Token | null => {
  const limit = limits[end - 1] ?? text.length;
  const term = terms.longestAt(text, at, limit);
  const cue = cueAt(text, at, limit);
  if (cue && cue.end > end && cue.end >= (term?.end ?? 0) && cue.value.class !== 'none')
    return { kind: 'cue', cue: cue.value, text: text.slice(at, cue.end), start: at, end: cue.end };
  if (!term || term.end <= end) return null;
  return { kind: 'term', text: text.slice(at, term.end), start: at, end: term.end };
};
