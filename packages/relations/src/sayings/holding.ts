import { findPhrases, lengthOfLead } from '@gouji/facts';
import {
  allYearsWords,
  arithmeticWords,
  carriedLetters,
  closingWords,
  denials,
  inflowCues,
  movementCues,
  noneWords,
  openingWords,
  ownYearWords,
  remainderCues,
  timeLetters,
} from '@gouji/lexicon/phrases/movements';
import { clausesIn } from './factors.js';
import { isMoveColumn, type Saying } from './saying.js';

/** What the words of a figure say of something held (存量): that it stands at an end of a time, moves, or is left. */
export interface Holding {
  /** The end of a time at which it is held (年初, 年末); null where no word says so. */
  readonly point: 'start' | 'end' | null;
  /** 1 where it adds to what is held, −1 where it takes away, 0 either, by what is held; null where the words say none, or both. */
  readonly way: 1 | -1 | 0 | null;
  /** Money that came in (到位, 收入). */
  readonly comes: boolean;
  /** What is left (结余, 剩余). */
  readonly rests: boolean;
  /** What the year leaves over by itself (当年结余), which what is held grows by. */
  readonly nets: boolean;
  /** The way that nothing moved, as a clause before it says without a figure (报废1辆、未购置，年末保有8辆); null where none does. */
  readonly denied: 1 | -1 | 0 | null;
  /** A time is named anew, for another thing than what is carried over (本年减少; not 年末结转). */
  readonly dated: boolean;
  /** The writer does the sum in words (加上, 减去). */
  readonly worked: boolean;
}

/** 累计结余, 滚存结余: what all years left together. */
export const isOfAllYears = ({ factor }: Saying): boolean =>
  allYearsWords.some(
    (word) =>
      clausesIn(factor?.before ?? '')
        .at(-1)
        ?.includes(word) === true,
  );

// Passes and patterns ask it of the same figures again.
const holdings = new WeakMap<Saying, Holding>();

/** Reads what a figure's words say of something held: its own clause first, then all since the figure before it. */
export const holdingOf = (saying: Saying): Holding => {
  const known = holdings.get(saying);
  if (known) return known;
  const holding = readHolding(saying);
  holdings.set(saying, holding);
  return holding;
};

const readHolding = (saying: Saying): Holding => {
  // A heading above the paragraph (支出情况) says nothing of how its first figure moves.
  const before = saying.factor?.before ?? '';
  const words = before.slice(before.lastIndexOf('\n') + 1);
  const clauses = clausesIn(words);
  const near = [clauses.at(-1) ?? '', words];
  const isDenied = denials.some((word) => near[0]?.startsWith(word));
  const first = clauses.find((clause) => clause !== '') ?? '';
  return {
    point: pointOf(near, saying),
    way: isDenied ? null : wayOf(saying, near),
    comes: !isDenied && near.some((one) => says(one, inflowCues)),
    rests: says(near[0] ?? '', remainderCues),
    nets: says(near[0] ?? '', remainderCues) && lengthOfLead(near[0] ?? '', ownYearWords) > 0,
    denied: clauses.slice(0, -1).reduce<Holding['denied']>((way, clause) => way ?? deniedIn(clause), null),
    dated: holds(words, timeLetters) && !holds(words, carriedLetters),
    worked: arithmeticWords.some((word) => first.startsWith(word)),
  };
};

/** 未购置, 无新增: a movement that did not happen. */
const deniedIn = (clause: string): Holding['denied'] => {
  const denial = findPhrases(clause, denied)[0];
  const [move] = denial ? findPhrases(clause.slice(denial.end), movementCues) : [];
  return move?.start === 0 ? move.value : null;
};

const denied = new Map([...denials, ...noneWords].map((word) => [word, true] as const));

const holds = (words: string, letters: string): boolean =>
  [...letters].some((letter) => words.includes(letter));

const says = (words: string, cues: ReadonlyMap<string, true | null>): boolean =>
  findPhrases(words, cues).some(({ value }) => value !== null);

const pointOf = ([clause = '', words = '']: readonly string[], { name }: Saying): Holding['point'] => {
  for (const one of [clause, name?.term ?? '', words]) {
    if (openingWords.some((word) => one.includes(word))) return 'start';
    if (closingWords.some((word) => one.includes(word))) return 'end';
  }
  return null;
};

/** What is compared with another year moves nothing within this one. */
const wayOf = (saying: Saying, near: readonly string[]): Holding['way'] => {
  if (saying.base?.said) return null;
  // 37个问题完成27个: words before another figure are of that.
  const behind = saying.factor?.behind ?? '';
  for (const words of [...near, /\d/.test(behind) ? '' : behind]) {
    const signs = new Set(
      findPhrases(words, movementCues).flatMap(({ value }) => (value === null ? [] : [value])),
    );
    // 收回存量资金上缴财政: the word that leaves no choice decides.
    const sure = [...signs].filter((sign) => sign !== 0);
    if (signs.size > 0) return sure.length > 1 ? null : (sure[0] ?? 0);
  }
  return isMoveColumn(saying.column) ? saying.sign : null;
};
