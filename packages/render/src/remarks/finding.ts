import type { CrossFinding, Equation, Finding } from '@gouji/audit';
import { differenceText, formulaText } from '../ledger/formula.js';
import { isNought, pointsUnit } from '../ledger/numbers.js';
import type { NumberedFinding } from '../numbered.js';
import { printable } from '../printable.js';
import { type Language, severityWords, surenessText } from '../words.js';
import { remarkWords } from './words.js';

/**
 * A finding as a comment or a note says it, a paragraph a line: number, level and how sure; what disagrees; the sum as
 * it was worked out; what to do. Safe to show: what would act on a reader's screen is replaced.
 */
export const findingLines = ({ number, finding }: NumberedFinding, language: Language): string[] => {
  const { name, gap } = remarkWords[language];
  const { severity, confidence, message, equation } = finding;
  return [
    [`${name} ${number}`, severityWords[language][severity], surenessText(confidence, language)].join(gap),
    message,
    ...(equation ? [equationLine(equation, language)] : []),
    adviceLine(finding, language),
  ].map(printable);
};

/** What another report tells otherwise, as a comment or a note says it, a paragraph a line; safe to show. */
export const crossLines = ({ severity, message, advice }: CrossFinding, language: Language): string[] => {
  const say = remarkWords[language];
  return [
    [say.name, say.across, severityWords[language][severity]].join(say.gap),
    message,
    say.advice + say.colon + advice,
  ].map(printable);
};

/** `算式：300＋37＋30＋6.3＝373.3（万元），相差 −30.0，按印出位数可差 ±1.6`. */
const equationLine = (equation: Equation, language: Language): string => {
  const say = remarkWords[language];
  const { tolerance, unit } = equation;
  const parts = [
    formulaText(equation, language),
    `${say.difference} ${differenceText(equation, language)}`,
    ...(isNought(tolerance) ? [] : [`${say.tolerance} ±${tolerance}${pointsUnit(unit, language)}`]),
  ];
  return say.equation + say.colon + parts.join(say.comma);
};

const adviceLine = ({ repair, advice }: Finding, language: Language): string => {
  const say = remarkWords[language];
  if (!repair) return say.advice + say.colon + advice;
  const change = `${repair.from.trim()} → ${repair.to.trim()}${say.stop}`;
  return say.suggestion + say.colon + change + (language === 'zh' ? '' : ' ') + advice;
};
