import { filledRows } from '../block.js';
import type { Printed } from './lines.js';

const tableLines = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};

/** A report as Markdown; a table has one row of heads there, and the further ones stand in its body. */
export const markdown = (blocks: readonly Printed[]): string =>
  `${blocks
    .map((block) => {
      if (block.type === 'title') return `# ${block.text}`;
      if (block.type === 'heading') return `${'#'.repeat(block.level + 1)} ${block.text}`;
      return block.type === 'table'
        ? tableLines(filledRows(block.rows).map((row) => row.map((cell) => cell?.text ?? '')))
        : block.text;
    })
    .join('\n\n')}\n`;
