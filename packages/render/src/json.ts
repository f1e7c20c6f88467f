import type { Audit, Batch } from '@gouji/audit';

/** Printed with two blanks of indent, ended by a line end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One audit as one line. */
export const toJsonLine = (audit: Audit): string => `${JSON.stringify(audit)}\n`;

// JSON escapes every line end within a string, so those that are left are layout.
const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);

/**
 * A `Batch` in pieces, so that a folder's audits need not be held all at once (nor fit one string): joined,
 * `batchStart()`, a `batchItem` for each audit and `batchEnd` are exactly `toJson(batch)`.
 */
export const batchStart = (): string => '{\n  "audits": [';

/** `index`: how many items went before. */
export const batchItem = (audit: Audit, index: number): string =>
  `${index === 0 ? '' : ','}\n    ${indented(audit, 4)}`;

/** `count`: how many items went before. */
export const batchEnd = (count: number, { failures, summary }: Omit<Batch, 'audits'>): string =>
  `${count === 0 ? '' : '\n  '}],\n  "failures": ${indented(failures, 2)},\n  "summary": ${indented(summary, 2)}\n}\n`;
