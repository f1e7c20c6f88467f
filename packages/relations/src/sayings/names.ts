import { type Account, accountHeads, fundLevels, toEach, totalWords } from '@gouji/lexicon';
import { sharedTotal } from '@gouji/lexicon/particles';
import { bounds } from '../search/bounds.js';
import type { Token } from '../tokens/token.js';
import type { Name } from './saying.js';

/** Reads printed words as a name; `null` where they name nothing. Given by whoever holds the dictionary. */
export type ReadName = (text: string, start: number, end: number) => Name | null;

/** Words as a name, where no dictionary reads one in them. */
export const plainName = (text: string, start: number, end: number): Name => ({
  text,
  term: text,
  known: false,
  modifier: '',
  scope: null,
  generic: false,
  start,
  end,
});

const isNominal = (token: Token): boolean => token.kind === 'term' || token.kind === 'word';

/** Tokens that stand within a name: its words, 和 and 年初 between them, the class in brackets behind them (（项）). */
const isWithin = (token: Token): boolean =>
  isNominal(token) ||
  (token.kind === 'time' && token.quantity.time.year === null && token.quantity.time.point !== 'during') ||
  (token.kind === 'mark' && token.strength === 1) ||
  (token.kind === 'cue' && token.cue.class === 'filler');

/** The last run of words before `before` (an index into `words`) and from `from` on that names something. */
export const nameBefore = (
  words: readonly Token[],
  before: number,
  from: number,
  textOf: (start: number, end: number) => string,
  read: ReadName,
): Name | null => {
  let end = before;
  while (end > from) {
    while (end > from && !isNominal(words[end - 1] as Token)) end -= 1;
    let start = end;
    while (start > from && isWithin(words[start - 1] as Token)) start -= 1;
    while (start < end && !isNominal(words[start] as Token)) start += 1;
    const first = words[start];
    const last = words[end - 1];
    if (!first || !last || start >= end) return null;
    const name = read(textOf(first.start, last.end), first.start, last.end);
    if (name) return name;
    end = start;
  }
  return null;
};

/** Whether words name something by themselves, so that they say what is spoken of (not 支出, 合计). */
export const isNamed = (name: Name | null): name is Name => name !== null && !name.generic;

/** What a record is told of: its name, or what it is said of where the name goes on from there (林区防火项目。林区防火项目支出A万元). */
export const subjectOf = (name: Name, topic: Name | null): string =>
  topic && !topic.generic && name.text.startsWith(topic.text) ? topic.text : name.text;

/** How alike two names are. */
export type Likeness = 'same' | 'near' | 'open' | 'other';

/**
 * Whether two names can be of one thing: the same term; one that says more than the other (near); one of them says
 * nothing by itself (open); or other things.
 */
export const likeness = (a: Name | null, b: Name | null): Likeness => {
  if (!a || !b || a.generic || b.generic) return 'open';
  if (a.text === b.text) return 'same';
  if (a.known && b.known) {
    if (a.term !== b.term) return nested(a.text, b.text) ? 'near' : 'other';
    if (a.modifier !== b.modifier) return a.modifier === '' || b.modifier === '' ? 'near' : 'other';
    return a.scope === b.scope || a.scope === null || b.scope === null ? 'same' : 'near';
  }
  return nested(a.text, b.text) || nested(a.term, b.term) ? 'near' : 'other';
};

/** 统筹支出 for 统筹基金支出: whether a name leaves out what stands in the middle of another. */
export const isShortFor = ({ text: short }: Name, { text }: Name): boolean => {
  for (let at = bounds.wordLetters; at <= short.length - bounds.wordLetters; at += 1)
    if (short.length < text.length && text.startsWith(short.slice(0, at)) && text.endsWith(short.slice(at)))
      return true;
  return false;
};

/** A question about a name that is asked once of each: the search asks it in every reading that it tries. */
export const onceOfName = <T extends object | string | boolean | null>(
  ask: (name: Name) => T,
): ((name: Name) => T) => {
  const answers = new WeakMap<Name, T>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = ask(name);
    answers.set(name, answer);
    return answer;
  };
};

/** The account that a name is of (收入, 支出), by its last such word; null where it names none. */
export const accountOf = onceOfName(({ text }): Account | null => {
  let best: { readonly end: number; readonly length: number; readonly account: Account | null } = {
    end: 0,
    length: 0,
    account: null,
  };
  for (const [account, words] of Object.entries(accountHeads) as [Account, readonly string[]][])
    for (const word of words) {
      const at = text.lastIndexOf(word);
      const end = at < 0 ? -1 : at + word.length;
      // Of two that end alike the longer says more (净资产).
      if (end > best.end || (end === best.end && word.length > best.length))
        best = { end, length: word.length, account };
    }
  return best.account;
});

/** Whether a name says that it is a total (收入总计, 采购总额). */
export const isTotalName = onceOfName(({ text }) => totalWords.some((word) => text.includes(word)));

/** Whether two names are of accounts that are no parts of one another. */
export const areOfOtherAccounts = (total: Name | null, part: Name | null): boolean => {
  if (!total || !part) return false;
  const [a, b] = [accountOf(total), accountOf(part)];
  return a !== null && b !== null && a !== b && !total.text.endsWith(sharedTotal);
};

/** The levels of government that a name names. */
const levelsOf = onceOfName(({ text }): readonly number[] =>
  fundLevels.flatMap((words, at) => (words.some((word) => text.includes(word)) ? [at] : [])),
);

/** 计提中央公益金A万元，省级公益金B万元: whether parts are all of levels of government that their total's name leaves out, so that they stand beside it. */
export const areOfOtherLevels = (total: Name | null, parts: readonly (Name | null)[]): boolean => {
  const own = total ? levelsOf(total) : [];
  return (
    own.length > 0 &&
    parts.every((part) => {
      const told = part ? levelsOf(part) : [];
      return told.length > 0 && !told.some((level) => own.includes(level));
    })
  );
};

const nested = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a));

/** A村和B村各20万元: an amount that each of the named gets, so that they get more together. */
export const isOfEach = (name: Name | null): boolean => name?.text.endsWith(toEach) === true;
