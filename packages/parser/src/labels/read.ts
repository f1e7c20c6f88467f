import type { Span } from '@gouji/document';
import type { Label } from '../types.js';
import { bareForms, type Evidence, type LabelForm, labelForms, shownStyle } from './forms.js';
import { arabicOrdinal, cnOrdinal } from './numerals.js';
import { ordinalWords } from './ordinal-words.js';

/** A label and the form that it was read by; the form is null for words that count (一是). */
export interface ReadLabel {
  readonly label: Label;
  readonly form: LabelForm | null;
}

const longestLabel = 24;
const highest = 200;

/** The label at the start of a block, blanks before it passed over; null where there is none. */
export const labelAt = (
  text: string,
  { start, end }: Span,
  automatic: Span | null,
  evidence: Evidence,
): ReadLabel | null => {
  const line = text.slice(start, Math.min(end, start + longestLabel + 40));
  const lead = line.length - line.trimStart().length;
  const at = start + lead;
  const isAutomatic = automatic !== null && automatic.start <= at && automatic.end > at;
  // What Word computed ends where Word says; what was typed ends where its form does.
  const words = isAutomatic ? text.slice(at, automatic.end).trimEnd() : line.slice(lead);
  const forms = isAutomatic ? [...labelForms, ...bareForms] : labelForms;
  for (const form of forms) {
    if (form.asked && !evidence[form.asked]) continue;
    // Decimals are labels only where their row begins: 1.1, 2.1.
    if (form.style === 'decimal' && !isAutomatic && !evidence.decimals) continue;
    const match = form.pattern.exec(words);
    if (!match?.[1]) continue;
    const ordinal = form.ordinal(match[1]);
    if (ordinal < 1 || ordinal > highest) continue;
    // Of 一.1 the first form would read no more than 一.
    if (isAutomatic && /[0-9０-９一二三四五六七八九十]/.test(words.slice(match[0].length))) continue;
    const printed = isAutomatic ? words : match[0].trimEnd();
    if (!isAutomatic && isFigure(form, ordinal, words.slice(match[0].length), match[0])) continue;
    const span = { start: at, end: at + printed.length };
    return {
      label: { text: printed, style: shownStyle(form.style), ordinal, span, automatic: isAutomatic },
      form,
    };
  }
  return wordAt(words, at);
};

/** What a text's lines say of how it is numbered. */
export const evidenceOf = (text: string): Evidence => ({
  decimals:
    /^[ 　\t]{0,8}[1-9１-９][0-9０-９]?[.．][1１](?![0-9０-９])[ 　\t.．、]{0,4}(?![百千万亿元倍个人年月日])[\u4e00-\u9fff]/m.test(
      text,
    ),
  noCn: !/^[ 　\t]{0,8}[一二三四五六七八九十]{1,3}[ 　]{0,4}、(?![一二三四五六七八九十])/m.test(text),
});

/** A cell of figures (1.69) holds no title. */
const startsTitle = /^[ 　\t.．、]{0,4}[\u4e00-\u9fffA-Za-z“《（(]/;
/** What makes numerals in a row a list of numbers: 一、二季度, 二、三级单位. */
export const measures = '[级类季期号月日楼层次批线年、，,]';
const successor = new RegExp(`^([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})${measures}`);
const yearOrLongNumber = /^(?:(?:19|20)\d\d[ 　]?年|\d{5}(?![\d.]*[ 　]?(?:[百千万亿]{0,2}元|[%％])))/;

/** Whether what looks like a label is part of a figure or a list of numbers: 3.5万元, 一、二季度, 1、2号楼. */
const isFigure = ({ style }: LabelForm, ordinal: number, rest: string, printed: string): boolean => {
  if (style === 'decimal') return !startsTitle.test(rest);
  if (style !== 'cn' && style !== 'arabic') return false;
  const next = successor.exec(rest)?.[1];
  if (printed.endsWith('、') && next) {
    const value = cnOrdinal(next) || arabicOrdinal(next);
    if (value === ordinal + 1 || (style === 'arabic' && value > ordinal)) return true;
  }
  return (
    style === 'arabic' && /^[0-9０-９]/.test(rest) && !/[、]$/.test(printed) && !yearOrLongNumber.test(rest)
  );
};

const words = ordinalWords.map(({ pattern, ordinal }) => ({
  pattern: new RegExp(`^(?:${pattern})`),
  ordinal,
}));

const wordAt = (line: string, at: number): ReadLabel | null => {
  for (const { pattern, ordinal } of words) {
    const text = pattern.exec(line)?.[0];
    const value = text === undefined ? null : ordinal(text);
    if (text === undefined || value === null || value < 1) continue;
    const span = { start: at, end: at + text.length };
    return { label: { text, style: 'ordinal-word', ordinal: value, span, automatic: false }, form: null };
  }
  return null;
};
