import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, type Content, columnsOf, rowsOf, type TableContent, textOf } from './content.js';

/** Contents as a web page. `style` is added to its own. */
export const htmlOf = (contents: readonly Content[], style = '', after = ''): string =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><style>
@page { size: A4; margin: 25mm }
body { font: 12pt/1.8 "Noto Serif CJK SC"; margin: 0 }
h1 { font-size: 18pt; text-align: center } h2 { font-size: 14pt; margin: 0 }
p { margin: 0; text-indent: 2em } p.unit { text-align: right; font-size: 9pt }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.3 }
td, th { border: 0.5pt solid black; padding: 2pt 4pt; font-weight: normal }
td.figure { text-align: right }
${style}</style></head><body>${contents.map(elementOf).join('\n')}${after}</body></html>`;

const elements = { title: 'h1', heading: 'h2', unit: 'p class="unit"', text: 'p' } as const;

const elementOf = (content: Content): string =>
  content.kind === 'table'
    ? tableOf(content)
    : `<${elements[content.kind]}>${content.text}</${elements[content.kind].slice(0, 2).trim()}>`;

const tableOf = ({ heads, rows }: TableContent): string => {
  const lines = rows.map(
    (cells, row) => `<tr>${cells.map((cell, at) => cellOf(cell, row < heads, at)).join('')}</tr>`,
  );
  return `<table><thead>${lines.slice(0, heads).join('')}</thead><tbody>${lines.slice(heads).join('')}</tbody></table>`;
};

const cellOf = (cell: Cell, isHead: boolean, at: number): string => {
  const text = textOf(cell);
  const spans = `${columnsOf(cell) > 1 ? ` colspan="${columnsOf(cell)}"` : ''}${rowsOf(cell) > 1 ? ` rowspan="${rowsOf(cell)}"` : ''}`;
  const look = /^[\d,.%-]+$/.test(text) && at > 0 ? ' class="figure"' : '';
  return isHead ? `<th${spans}>${text}</th>` : `<td${spans}${look}>${text}</td>`;
};

/** Prints a web page by Chromium (Debian's package), tagged unless said otherwise. */
export const printed = (html: string, tagged = true): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-chromium-'));
  try {
    writeFileSync(join(folder, 'page.html'), html);
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        ...(tagged ? [] : ['--disable-pdf-tagging']),
        `--user-data-dir=${folder}/profile`,
        `--print-to-pdf=${folder}/page.pdf`,
        `file://${folder}/page.html`,
      ],
      { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 },
    );
    return readFileSync(join(folder, 'page.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
