import { type Quantity, resolve } from '../src/index.js';

/** A text, and what is read in it as `shown` prints it. */
export type Case = readonly [text: string, ...expected: string[]];

/** The fiscal year of the reports in the cases. */
export const fiscalYear = 2023;

/** A quantity in one line: kind, text, value, ulp; upper end, qualifier and shared unit where it has them; a time as its period. */
export const shown = (quantity: Quantity): string => {
  const { kind, text, value, ulp, upper, qualifier, unitSpan } = quantity;
  if (quantity.kind === 'date') {
    const { from, to } = resolve(quantity.time, fiscalYear);
    return `${kind} ${text} ${from === to ? from : `${from}/${to}`}`;
  }
  return [
    kind,
    text,
    ...(quantity.kind === 'foreign' ? [quantity.currency] : []),
    value.toString(),
    ulp.toString(),
    ...(upper ? [`–${upper}`] : []),
    ...(qualifier ? [qualifier] : []),
    ...(unitSpan ? ['shared'] : []),
  ].join(' ');
};
