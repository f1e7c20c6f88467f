import type { Printed, PrintedCell } from './lines.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cell = ({ text, columns, rows }: PrintedCell): string => {
  const covers = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${covers}>${escaped(text)}</td>`;
};

const block = (one: Printed): string => {
  switch (one.type) {
    case 'title':
      return `<h1>${escaped(one.text)}</h1>`;
    case 'heading':
      return `<h${one.level + 1}>${escaped(one.text)}</h${one.level + 1}>`;
    case 'table':
      return `<table>\n${one.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}\n</table>`;
    default:
      return `<p>${escaped(one.text)}</p>`;
  }
};

/** A report as a page of HTML, merged cells and all. */
export const html = (blocks: readonly Printed[]): string =>
  `<!doctype html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${escaped(blocks[0]?.type === 'title' ? blocks[0].text : '')}</title></head>\n<body>\n${blocks.map(block).join('\n')}\n</body>\n</html>\n`;
