import {
  accountCodes,
  commonMeasures,
  divisibleMeasures,
  letterMeasures,
  notBehindHalf,
  notBehindSpokenTwo,
  otherMeasures,
} from '../tables/measure-words.js';
import { digitAt, isLetterAt, isOneOf } from './characters.js';
import { isEdge } from './context.js';
import type { Figure } from './figure.js';
import { isNumeralAt } from './numeral-tokens.js';
import { type Entry, entriesOf, type FoundWord, makeWords, wordAt } from './words.js';

interface Measure extends Entry {
  readonly divisible: boolean;
  /** Stands behind one spoken digit too. */
  readonly common: boolean;
  readonly letters: boolean;
}

const entries = (table: string, traits: Omit<Measure, keyof Entry>) =>
  entriesOf(table).map((entry): readonly [string, Measure] => [entry.word, { ...entry, ...traits }]);

const measures = makeWords<Measure>([
  ...entries(divisibleMeasures, { divisible: true, common: false, letters: false }),
  ...entries(letterMeasures, { divisible: true, common: false, letters: true }),
  ...entries(commonMeasures, { divisible: false, common: true, letters: false }),
  ...entries(otherMeasures, { divisible: false, common: false, letters: false }),
]);

/** First letters of all measure words. */
export const measureStarts: readonly number[] = [...measures.next.keys()];

const twos = new Set(notBehindSpokenTwo.split(' '));

/** The measure word at `at` that can count `figure`; null where none stands there. */
export const scanMeasure = (text: string, at: number, figure: Figure): FoundWord<string> | null => {
  const found = wordAt(
    text,
    at,
    measures,
    (measure, end) =>
      !isOneOf(text, end, measure.notBefore) &&
      !isOneOf(text, figure.start - 1, measure.notBehind) &&
      !(measure.letters && (isLetterAt(text, end) || digitAt(text, end) >= 0)),
  );
  if (!found || !fits(text, figure, found)) return null;
  const end = endOfOther(text, found.end);
  return { end, value: found.value.word + text.slice(found.end, end) };
};

/** 214台（架）, 149人（次）: a second measure word in brackets, for things that are counted by either. */
const endOfOther = (text: string, at: number): number => {
  if (!isOneOf(text, at, '（(')) return at;
  const other = wordAt(text, at + 1, measures, (_, end) => isOneOf(text, end, '）)'));
  return other ? other.end + 1 : at;
};

const isHalf = (text: string, at: number): boolean =>
  isOneOf(text, at, '半') && !isOneOf(text, at + 1, notBehindHalf);

/** 201类, 20103款, 2010301项: codes of the functional classification, not counts. */
const isAccountCode = ({ digits, spoken, exponent }: Figure, word: string): boolean =>
  !spoken && exponent === 0 && accountCodes.get(word) === digits.length && isOneOf(digits, 0, '2345');

const isNumberAt = (text: string, at: number): boolean => digitAt(text, at) >= 0 || isNumeralAt(text, at);

const fits = (text: string, figure: Figure, { end, value }: FoundWord<Measure>): boolean => {
  const { divisible, common, word } = value;
  // 3个半小时, 两年半: the half belongs to it.
  if (isHalf(text, end) || isAccountCode(figure, word)) return false;
  // 2.2本计划 is a label and a word; only an average counts parts of a book (生均30.03册).
  if (
    figure.exponent < 0 &&
    figure.scale === 0 &&
    !divisible &&
    !isOneOf(text, figure.start - 1, '均达为约到是')
  )
    return false;
  // 12岁, 9时30分: the hour before has taken the 分 already; 24小时 and 7×24小时 name a service.
  if (word === '分' && isOneOf(text, figure.start - 1, '时点時點') && isNumberAt(text, figure.start - 2))
    return false;
  if (word === '小时' && (figure.digits === '24' || isOneOf(text, figure.start - 1, '×xX*'))) return false;
  if (!figure.spoken) return true;
  if (figure.formal && figure.lone) return false;
  if (figure.lone) return common && fitsLone(text, figure, word, end);
  return common || (word !== '分' && word !== '届' && word !== '级' && word !== '节' && word !== '年');
};

/** 一 before a measure is an article (一个专窗) unless the count stands last (设备一套，); 二 is an ordinal but for people. */
const fitsLone = (text: string, figure: Figure, word: string, end: number): boolean => {
  const digit = text.charAt(figure.start);
  if (digit === '一') return isEdge(text, end);
  return !(digit === '二' && twos.has(word));
};
