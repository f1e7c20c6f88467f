import type { DateQuantity } from '@gouji/amounts';
import { joiners, lastJoiner } from '@gouji/lexicon/particles';
import { steadyWords } from '@gouji/lexicon/phrases/compared';
import { bounds } from '../search/bounds.js';
import type { Token } from '../tokens/token.js';
import { clausesOf, type Lead } from './clauses.js';
import type { SayingContext } from './context.js';
import { plainName } from './names.js';
import { columnOfStage } from './role/role.js';
import type { Column, Name, Saying } from './saying.js';

/** Figures in turn (A、B和C万元), by the index of their leads. */
export interface Run {
  readonly first: number;
  readonly size: number;
}

const isJoiner = (token: Token): boolean =>
  (token.kind === 'mark' && token.strength === 1) ||
  ((token.kind === 'word' || token.kind === 'cue') && joiners.has(token.text));

/** Whether a figure follows the one before it in a run: nothing but 、 or 和 stands between, or 占 once more (分别占A%和占B%). */
const continues = ({ tokens, figure }: Lead, before: Lead | undefined): boolean => {
  const between =
    tokens.length > 1 && isShare(tokens.at(-1)) && before?.tokens.some(isShare)
      ? tokens.slice(0, -1)
      : tokens;
  return (
    figure !== null &&
    before?.figure != null &&
    between.length > 0 &&
    between.length <= 2 &&
    between.every(isJoiner) &&
    figure.quantity.kind === before.figure.quantity.kind
  );
};

const isShare = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.class === 'share' && token.cue.of;

/** The runs among the figures: two or more in turn. */
export const runsOf = (leads: readonly Lead[]): Map<number, Run> => {
  const runs = new Map<number, Run>();
  for (let first = 0; first < leads.length; ) {
    let end = first + 1;
    while (end < leads.length && continues(leads[end] as Lead, leads[end - 1])) end += 1;
    if (end - first > 1) for (let at = first; at < end; at += 1) runs.set(at, { first, size: end - first });
    first = end;
  }
  return runs;
};

const isNominal = (token: Token | undefined): boolean => token?.kind === 'term' || token?.kind === 'word';

/** Cues behind which no more of the names stand (货物、工程、服务采购占…). */
const endingNames: ReadonlySet<string> = new Set(['share', 'direction', 'compare', 'last-year']);

/** What stands between 、 and 和 among words: of each stretch the tokens that count, where there are any. */
const groupsBetween = (words: readonly Token[], counts: (token: Token) => boolean): Token[][] => {
  const groups: Token[][] = [[]];
  for (const token of words) {
    if (isJoiner(token)) groups.push([]);
    else if (counts(token)) groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.length > 0);
};

/** Where a stretch of tokens begins and ends; nothing for none. */
const spanOf = (group: readonly Token[]): (readonly [number, number])[] => {
  const [first, last] = [group[0], group.at(-1)];
  return first && last ? [[first.start, last.end]] : [];
};

/** The names before a run's first figure, one for each figure; null where their number is another. */
export const namesOfRun = (lead: Lead, size: number, { textOf, readName }: SayingContext): Name[] | null => {
  const clause = clausesOf(lead.tokens).at(-1)?.words ?? [];
  const end = clause.findIndex((token) => token.kind === 'cue' && endingNames.has(token.cue.class));
  const words = end < 0 ? clause : clause.slice(0, end);
  const filled = groupsBetween(words, isNominal);
  const spans = filled.flatMap(spanOf);
  const split = spans.length < size ? spans.flatMap((span) => splitAtAnd(span, textOf)) : spans;
  if (split.length !== size) return null;
  const names = split.map(([start, end]) => readName(textOf(start, end), start, end));
  return names.every((name): name is Name => name !== null) ? names : null;
};

/**
 * Names that hold words of roles (年初预算安排、年中追加、上年结转分别为A、B、C): what stands between 、 before 分别, where there is one
 * for each figure and one of them at the least is a name by itself; null where there is not.
 */
export const mixedNamesOfRun = (
  lead: Lead,
  size: number,
  { textOf, readName }: SayingContext,
): Name[] | null => {
  const clause = clausesOf(lead.tokens).at(-1)?.words ?? [];
  const end = clause.findIndex(isInTurn);
  const filled = groupsBetween(clause.slice(0, Math.max(0, end)), () => true);
  if (filled.length !== size || !filled.some((group) => group.some(isNominal))) return null;
  return filled.flatMap(spanOf).map(([start, end]) => {
    const text = textOf(start, end);
    return readName(text, start, end) ?? plainName(text, start, end);
  });
};

/** 分别, or 分别为, which also tells that they are all the parts. */
const isInTurn = (token: Token): boolean =>
  token.kind === 'cue' &&
  (token.cue.class === 'respectively' || (token.cue.class === 'parts' && token.cue.cover === 'all'));

const splitAtAnd = (
  [start, end]: readonly [number, number],
  textOf: (start: number, end: number) => string,
): (readonly [number, number])[] => {
  const text = textOf(start, end);
  const at = text.indexOf(lastJoiner);
  return at > 0 && at < text.length - 1
    ? [
        [start, start + at],
        [start + at + 1, end],
      ]
    : [[start, end]];
};

/** Columns that a run's cues name in turn (预算、决算分别为): one for each figure; null where they do not. */
export const columnsOfRun = (lead: Lead, size: number): Column[] | null => {
  const words = clausesOf(lead.tokens).at(-1)?.words ?? [];
  const columns = words.flatMap((token): Column[] => {
    if (token.kind !== 'cue') return [];
    if (token.cue.class === 'budget') return [columnOfStage(token.cue.stage)];
    return token.cue.class === 'account' ? ['level'] : [];
  });
  return columns.length === size && new Set(columns).size === size ? columns : null;
};

/**
 * The years that a run's figures are of in turn (2019年、2020年和2021年分别为; 2019—2021年分别为): one for each; null where they are not
 * told so.
 */
export const yearsOfRun = (lead: Lead, size: number): number[] | null => {
  const words = clausesOf(lead.tokens).at(-1)?.words ?? [];
  const years = words.flatMap((token) => (token.kind === 'time' ? yearsOf(token.quantity.time) : []));
  return years.length === size && new Set(years).size === size ? years : null;
};

const yearsOf = ({ year, untilYear }: DateQuantity['time']): readonly number[] => {
  if (year === null) return [];
  const more = Math.min(bounds.mostYears, Math.max(0, (untilYear ?? year) - year));
  return Array.from({ length: more + 1 }, (_, at) => year + at);
};

/** 逐年增长，分别为A、B、C: one thing at one time after another, which comes to nothing where no total is told before. */
export const isOneInTime = (
  { tokens, figure }: Lead,
  before: Saying | undefined,
  { textOf }: SayingContext,
): boolean => {
  const first = tokens[0];
  if (!first || !figure || before?.total || before?.cumulative) return false;
  const words = textOf(first.start, figure.start);
  return steadyWords.some((word) => words.includes(word));
};
