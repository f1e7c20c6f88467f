import type { Quantity } from '@gouji/amounts';
import {
  type Cue,
  cueEntries,
  improvements,
  makeTrie,
  peopleUnits,
  type Trie,
  ventures,
} from '@gouji/lexicon';
import {
  arrivingLetters,
  comparingLetters,
  comparisonEnds,
  composingWords,
  itemLetters,
  lettersBeforeFigure,
  ofParticle,
  openersFrom,
} from '@gouji/lexicon/particles';
import { ageUnits, andAbove, andBelow } from '@gouji/lexicon/phrases/bands';
import { itemAt } from './items.js';
import type { Strength, Token } from './token.js';

const cues: Trie<Cue> = makeTrie(cueEntries);

const marks: ReadonlyMap<string, Strength> = new Map([
  ['、', 1],
  ['，', 2],
  [',', 2],
  ['—', 2],
  ['；', 3],
  [';', 3],
  ['：', 2],
  [':', 2],
  ['。', 4],
  ['！', 4],
  ['？', 4],
  ['\n', 5],
]);

const longestLookAhead = 160;

interface Reader {
  readonly fiscalYear: number | null;
  readonly text: string;
  readonly terms: Trie<string>;
  /** Quantities by the place where they start. */
  readonly figures: ReadonlyMap<number, Quantity>;
  /** For each place, where the next quantity behind it starts. */
  readonly limits: Uint32Array;
  /** The same of the quantities that are no times. */
  readonly amounts: Uint32Array;
}

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
  const met = verdictAt(reader, at) ?? cues.longestAt(text, at, limit);
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

/** 决算数大于年初预算数: words that compare an account with its budget hold the time that names the budget. */
const verdictAt = (
  { text, amounts }: Reader,
  at: number,
): { readonly value: Cue; readonly end: number } | null => {
  const cue = cues.longestAt(text, at, amounts[at]);
  return cue?.value.class === 'verdict' ? cue : null;
};

/** 上年结转和结余 is a name and 年初预算 a budget, though a time begins them. */
const longerThanTime = ({ text, terms, limits }: Reader, at: number, end: number): Token | null => {
  const limit = limits[end - 1] ?? text.length;
  const term = terms.longestAt(text, at, limit);
  const cue = cues.longestAt(text, at, limit);
  if (cue && cue.end > end && cue.end >= (term?.end ?? 0) && cue.value.class !== 'none')
    return { kind: 'cue', cue: cue.value, text: text.slice(at, cue.end), start: at, end: cue.end };
  if (!term || term.end <= end) return null;
  return { kind: 'term', text: text.slice(at, term.end), start: at, end: term.end };
};

/** 由…构成 lists parts; 由…调整为 gives an old value. */
const readCue = ({ text }: Reader, cue: Cue, phrase: string, at: number): Cue => {
  if (!openersFrom.has(phrase)) return cue;
  const stop = text.indexOf('。', at);
  const rest = text.slice(at, Math.min(stop < 0 ? text.length : stop, at + longestLookAhead));
  return composingWords.some((one) => rest.includes(one))
    ? { class: 'parts', cover: 'all' }
    : { class: 'from' };
};

/** 服务能力提升项目: a word of improvement between what is improved and the noun of a project; 较上年提升项目… moves something. */
const namesVenture = ({ text }: Reader, phrase: string, at: number, before: Token | null): boolean =>
  improvements.includes(phrase) &&
  (before === null ? at > 0 : before.kind === 'word' || before.kind === 'term') &&
  ventures.some((noun) => text.startsWith(noun, at + phrase.length));

/** Whether a cue of one letter is one there, and not a letter of a word. */
const shortCueStands = (
  reader: Reader,
  cue: Cue,
  at: number,
  { isStart, before }: { readonly isStart: boolean; readonly before: Token | null },
): boolean => {
  const behindWhole = isStart || before !== null;
  switch (cue.class) {
    case 'direction':
    case 'total':
      return figureFollows(reader, at + 1);
    case 'respectively':
      return (
        behindWhole &&
        (figureFollows(reader, at + 1) || cues.longestAt(reader.text, at + 1)?.value.class === 'direction')
      );
    case 'parts':
      return cue.cover === 'all' || isStart;
    case 'compare':
      return comparesAt(reader, at, behindWhole);
    case 'from':
      return leadsToNewValue(reader, at + 1);
    case 'plus':
      return isStart;
    case 'share':
    case 'each':
    case 'posts':
      return true;
    case 'rate':
      // 为年初预算的80%: what it is of follows.
      return (
        (cues.longestAt(reader.text, at + 1) !== null || reader.figures.get(at + 1)?.kind === 'date') &&
        ratioFollows(reader, at + 1)
      );
    case 'filler':
      return behindWhole;
    default:
      return false;
  }
};

const figureFollows = ({ text, figures }: Reader, from: number): boolean => {
  let at = from;
  while (lettersBeforeFigure.has(text.charAt(at))) at += 1;
  const quantity = figures.get(at);
  return quantity !== undefined && quantity.kind !== 'date';
};

/** Whether the next figure, with no mark before it, is a number of people. */
const peopleFollow = ({ text, figures, limits }: Reader, from: number): boolean => {
  const at = limits[from - 1] ?? text.length;
  const quantity = figures.get(at);
  return (
    quantity?.kind === 'count' &&
    peopleUnits.includes(quantity.unit) &&
    [...text.slice(from, at)].every((letter) => !marks.has(letter))
  );
};

const clauseFrom = (text: string, at: number): string => {
  let end = at;
  while (end < text.length && end - at < 40 && !'，。；\n'.includes(text.charAt(end))) end += 1;
  return text.slice(at, end);
};

const comparesAt = (reader: Reader, at: number, behindWhole: boolean): boolean => {
  const letter = reader.text.charAt(at);
  if (comparingLetters.has(letter)) {
    const next = cues.longestAt(reader.text, at + 1)?.value.class;
    const time = reader.figures.get(at + 1);
    return (
      time?.kind === 'date' ||
      next === 'last-year' ||
      next === 'budget' ||
      next === 'account' ||
      next === 'start' ||
      behindWhole
    );
  }
  if (!behindWhole) return false;
  const clause = clauseFrom(reader.text, at);
  return comparisonEnds.some((end) => clause.includes(end));
};

/** 由42000万元调整为36500万元: a figure, and the word of the new value right behind it. */
const leadsToNewValue = ({ text, figures }: Reader, from: number): boolean => {
  for (let at = from; at < text.length && at - from < 24; at += 1) {
    if ('，。；\n'.includes(text.charAt(at))) return false;
    const quantity = figures.get(at);
    if (!quantity || quantity.kind === 'date') continue;
    const behind = cues.longestAt(text, quantity.span.end)?.value;
    return (
      behind?.class === 'reach' ||
      behind?.class === 'direction' ||
      arrivingLetters.includes(text.charAt(quantity.span.end))
    );
  }
  return false;
};

/** …的80%: a percentage behind 的 within the clause. */
const ratioFollows = ({ text, figures }: Reader, from: number): boolean => {
  for (let at = from; at < text.length && at - from < 24; at += 1) {
    if ('，。；\n'.includes(text.charAt(at))) return false;
    const quantity = figures.get(at);
    if (quantity && quantity.kind !== 'date')
      return quantity.kind === 'percent' && text.charAt(at - 1) === ofParticle;
  }
  return false;
};
