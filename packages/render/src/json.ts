// Terminals act on some of them, and readers do not see the others: as escapes they are the same strings.
const unseen = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** As JSON, every control and format character escaped. */
const stringify = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unseen, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

/** Printed with two blanks of indent, ended by a line end. */
export const toJson = (value: unknown): string => `${stringify(value, 2)}\n`;

/** Anything as one line. */
export const toJsonLine = (value: unknown): string => `${stringify(value)}\n`;

// JSON escapes every line end within a string, so those that are left are layout.
const indented = (value: unknown, by: number): string =>
  stringify(value, 2).replaceAll('\n', `\n${' '.repeat(by)}`);

/**
 * A batch in pieces, so that a folder's audits need not be held all at once (nor fit one string): joined,
 * `batchStart(key)`, a `batchItem` for each item and `batchEnd(count, rest)` are `toJson({ [key]: items, ...rest })`.
 */
export const batchStart = (key: string): string => `{\n  "${key}": [`;

/** `index`: how many items went before. */
export const batchItem = (item: unknown, index: number): string =>
  `${index === 0 ? '' : ','}\n    ${indented(item, 4)}`;

/** `count`: how many items went before; `rest`: what stands behind them. */
export const batchEnd = (count: number, rest: object): string => {
  const fields = Object.entries(rest).map(([key, value]) => `,\n  "${key}": ${indented(value, 2)}`);
  return `${count === 0 ? '' : '\n  '}]${fields.join('')}\n}\n`;
};
