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
  lettersBeforeFigure,
  ofParticle,
  openersFrom,
} from '@gouji/lexicon/particles';
import type { Strength, Token } from './token.js';

export const cues: Trie<Cue> = makeTrie(cueEntries);

export const marks: ReadonlyMap<string, Strength> = new Map([
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

/** Names that no cue ends in: few, so that hardly a place begins like one. */
const wholeNames: Trie<Cue> = makeTrie(cueEntries.filter(([, cue]) => cue.class === 'none' && cue.whole));

/** The longest cue at a place, up to where a name begins that is one whole (年初|预算稳定调节基金). */
export const cueAt = (
  text: string,
  at: number,
  limit: number,
): { readonly value: Cue; readonly end: number } | null => {
  const cue = cues.longestAt(text, at, limit);
  for (let inner = at + 1; cue && inner < cue.end; inner += 1) {
    const name = wholeNames.longestAt(text, inner, limit);
    if (name && name.end > cue.end) return cues.longestAt(text, at, inner);
  }
  return cue;
};

export interface Reader {
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

/** 决算数大于年初预算数: words that compare an account with its budget hold the time that names the budget. */
export const verdictAt = (
  { text, amounts }: Reader,
  at: number,
): { readonly value: Cue; readonly end: number } | null => {
  const cue = cues.longestAt(text, at, amounts[at]);
  return cue?.value.class === 'verdict' ? cue : null;
};

/** 由…构成 lists parts; 由…调整为 gives an old value. */
export const readCue = ({ text }: Reader, cue: Cue, phrase: string, at: number): Cue => {
  if (!openersFrom.has(phrase)) return cue;
  const stop = text.indexOf('。', at);
  const rest = text.slice(at, Math.min(stop < 0 ? text.length : stop, at + longestLookAhead));
  return composingWords.some((one) => rest.includes(one))
    ? { class: 'parts', cover: 'all' }
    : { class: 'from' };
};

/** 服务能力提升项目: a word of improvement between what is improved and the noun of a project; 较上年提升项目… moves something. */
export const namesVenture = ({ text }: Reader, phrase: string, at: number, before: Token | null): boolean =>
  improvements.includes(phrase) &&
  (before === null ? at > 0 : before.kind === 'word' || before.kind === 'term') &&
  ventures.some((noun) => text.startsWith(noun, at + phrase.length));

/** Whether a cue of one letter is one there, and not a letter of a word. */
export const shortCueStands = (
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
export const peopleFollow = ({ text, figures, limits }: Reader, from: number): boolean => {
  const at = limits[from - 1] ?? text.length;
  const quantity = figures.get(at);
  return (
    quantity?.kind === 'count' &&
    peopleUnits.includes(quantity.unit) &&
    [...text.slice(from, at)].every((letter) => !marks.has(letter))
  );
};

/** The words up to the end of a clause; a mark within a figure (1,896.72万元) ends none. */
const clauseFrom = ({ text, figures }: Reader, at: number): string => {
  let end = at;
  while (end < text.length && end - at < 40 && !'，。；\n'.includes(text.charAt(end)))
    end = figures.get(end)?.span.end ?? end + 1;
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
  const clause = clauseFrom(reader, at);
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
