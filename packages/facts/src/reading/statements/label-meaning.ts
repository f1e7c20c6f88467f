import type { Span } from '@gouji/document';
import { cause, oldValueAtEnd } from '@gouji/lexicon/phrases/clauses';
import { bounds } from '../../bounds.js';
import { countedThing } from '../../segmentation/noun-phrase.js';
import type { Mention } from '../mentions/mention.js';
import { type Dictionary, type LabelMeaning, readLabel, startsTermAt } from '../metric.js';
import type { StatementContext } from './statement.js';

/** The label's meaning, the bracket behind it read as its fund (`决算收入（一般公共预算财政拨款收入）`). */
export const labelMeaning = (
  { label, after, quantity, dates, direction, totalWord }: Mention,
  context: StatementContext,
): LabelMeaning => {
  const { text, dictionary, ownNames } = context;
  const words = label
    ? wordsWithoutDates(
        text,
        label,
        dates.map(({ span }) => span),
        (at) => startsTermAt(text, at, dictionary),
      ).replace(oldValueAtEnd, '')
    : '';
  // 收入总计 is more than 收入: the word of a total belongs to the name where the dictionary has it so.
  const whole = totalWord === '' ? null : readLabel(words + totalWord, dictionary, ownNames);
  if (whole?.known && whole.modifier === '') return whole;
  // 受疫情影响减少: a cause is no name.
  if (cause.test(words) && direction !== null) return readLabel('', dictionary, ownNames);
  const bracket = /^(.*?)[（(]([^（()）]{4,})[)）]\s*$/s.exec(words);
  const meaning = bracket
    ? {
        ...readLabel(bracket[1] ?? '', dictionary, ownNames),
        scope: readLabel(bracket[2] ?? '', dictionary, ownNames).scope,
      }
    : readLabel(words, dictionary, ownNames);
  // 中央企业资产总额: the word of the total tells what the rest is a name of.
  if (!meaning.known && whole?.known) return whole;
  if (meaning.name !== '' && (quantity.kind !== 'count' || meaning.known)) return meaning;
  // A count is named behind it more often than before it (共接入287个部门单位).
  if (quantity.kind !== 'count') return meaning;
  if (!after) return named(meaning, dictionary);
  const behind = readLabel(
    text.slice(after.start, Math.min(after.end, after.start + bounds.longestTail)),
    dictionary,
    ownNames,
  );
  return behind.name === '' ? named(meaning, dictionary) : behind;
};

/** A label's words without the times in it (2022年支出 → 支出). */
export const labelWords = ({ label, dates }: Mention, { text, dictionary }: StatementContext): string =>
  label
    ? wordsWithoutDates(
        text,
        label,
        dates.map(({ span }) => span),
        (at) => startsTermAt(text, at, dictionary),
      )
    : '';

/** A count's label that the dictionary does not know, cut down to the name of the thing. */
const named = (meaning: LabelMeaning, { segmenter }: Dictionary): LabelMeaning =>
  meaning.known ? meaning : { ...meaning, name: countedThing(meaning.name, segmenter) };

const wordsWithoutDates = (
  text: string,
  { start, end }: Span,
  dates: readonly Span[],
  startsTerm: (at: number) => boolean,
): string => {
  let words = '';
  let at = start;
  for (const date of dates) {
    if (date.start < at || date.end > end) continue;
    words += text.slice(at, date.start);
    // 2021年年初结转和结余: the last letters of the time begin the name.
    at = startsTerm(date.end - 2) ? date.end - 2 : date.end;
  }
  return words + text.slice(at, end);
};
