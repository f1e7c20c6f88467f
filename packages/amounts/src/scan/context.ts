import { reach } from '../tables/bounds.js';
import { countWords, moneyWords } from '../tables/contexts.js';
import { beforeBlanks, isBlankAt, isLineEndAt, isOneOf } from './characters.js';
import { makeWords, wordAt } from './words.js';

/** Whether a sentence, an item or a line begins at `at`: where labels stand. */
export const isSentenceStart = (text: string, at: number): boolean => {
  const before = beforeBlanks(text, at);
  return before < 0 || isLineEndAt(text, before) || isOneOf(text, before, '。；;！？：|');
};

/** Start of the clause in which `at` stands, 40 characters back at most; 、 does not end a clause. */
const clauseStart = (text: string, at: number, ends: string): number => {
  let start = at;
  while (
    start > 0 &&
    at - start < reach.clause &&
    !isLineEndAt(text, start - 1) &&
    !isOneOf(text, start - 1, ends)
  ) {
    start -= 1;
  }
  return start;
};

/** Whether 分别, 依次 before `at` has announced a list of figures. */
export const isListCue = (text: string, at: number): boolean => {
  const words = text.slice(clauseStart(text, at, '。；;！？'), at);
  return words.includes('分别') || words.includes('依次');
};

const contextWords = makeWords<'money' | 'count'>([
  ...moneyWords.map((word) => [word, 'money'] as const),
  ...countWords.map((word) => [word, 'count'] as const),
]);

/**
 * Whether a bare 万 or 亿 is money: the last telling word before it in its clause speaks of money (投资1.2亿), or the word
 * behind it does (500万资金).
 */
export const isMoneyContext = (text: string, start: number, end: number): boolean => {
  if (wordAt(text, end, contextWords)?.value === 'money') return true;
  let told: 'money' | 'count' | null = null;
  for (let at = clauseStart(text, start, '，,。；;！？（()）'); at < start; ) {
    const word = wordAt(text, at, contextWords, (_, wordEnd) => wordEnd <= start);
    if (word) told = word.value;
    at = word ? word.end : at + 1;
  }
  return told === 'money';
};

/** Whether `at` stands at the edge of a word: punctuation, a blank, or either end of the text. */
export const isEdge = (text: string, at: number): boolean =>
  at < 0 ||
  at >= text.length ||
  isBlankAt(text, at) ||
  isLineEndAt(text, at) ||
  isOneOf(text, at, '，。；：、！？（）《》“”‘’【】,.;:!?()[]"\'|/—–-~～…·');
