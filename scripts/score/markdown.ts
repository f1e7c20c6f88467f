const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown, words at the left and figures at the right. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(heads),
  row(heads.map((_, index) => (index === 0 ? '---' : '---:'))),
  ...rows.map(row),
  '',
];
