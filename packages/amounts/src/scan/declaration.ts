import type { Span } from '@gouji/document';
import { exactMultipliers } from '../tables/multipliers.js';
import type { Unit } from './amount.js';
import { isLineEndAt, isOneOf, skipBlanks } from './characters.js';
import type { Figure } from './figure.js';
import { measure } from './measure.js';

/** A unit stated once for the bare figures of its line (单位：万元). */
export interface Declaration {
  readonly unit: Unit;
  readonly span: Span;
  readonly end: number;
}

/** One of the unit read, so that a unit alone is read by the rules for a figure with its unit. */
const one = (at: number): Figure => ({
  start: at,
  end: at,
  digits: '1',
  exponent: 0,
  step: 0,
  scale: 0,
  scaleText: '',
  unitStart: at,
  upper: null,
  inner: null,
  spoken: false,
  lone: false,
  formal: false,
  large: false,
  letter: false,
});

/** Reads a unit that stands without a figure (万元, ％, 人次); null where `at` names none. */
export const scanUnit = (text: string, at: number): { unit: Unit; end: number } | null => {
  let scale = 0;
  let end = at;
  for (let power = exactMultipliers.get(text.charAt(end)) ?? 0; power > 0; ) {
    scale += power;
    end += 1;
    power = exactMultipliers.get(text.charAt(end)) ?? 0;
  }
  const amount = measure(text, one(end), { declared: null, prefix: null });
  if (!amount) return null;
  const { kind, name, exponent, currency } = amount;
  return {
    unit: { kind, name: text.slice(at, end) + name, exponent: exponent + scale, currency },
    end: amount.end,
  };
};

/** Reads 单位：万元 at `at`; null where none stands there. A unit of the report itself (单位：山丹县…) declares nothing. */
export const scanDeclaration = (text: string, at: number): Declaration | null => {
  if (!text.startsWith('单位', at)) return null;
  const colon = skipBlanks(text, at + 2);
  if (!isOneOf(text, colon, '：:') && !isOneOf(text, colon, '为')) return null;
  const start = skipBlanks(text, colon + 1);
  // 人民币万元 says no more than 万元.
  const from = text.startsWith('人民币', start) ? start + 3 : start;
  const found = scanUnit(text, from);
  if (!found || (found.unit.kind !== 'money' && found.unit.kind !== 'percent')) return null;
  // 单位：万元、人 declares two: which figure has which, the line does not say.
  if (isOneOf(text, found.end, '、/／') && scanUnit(text, found.end + 1)) return null;
  const closed = isOneOf(text, found.end, '）)，,；;：:。、】]') || isLineEndAt(text, found.end);
  const free = found.end >= text.length || skipBlanks(text, found.end) > found.end;
  return closed || free ? { unit: found.unit, span: { start: from, end: found.end }, end: found.end } : null;
};
