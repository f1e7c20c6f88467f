/** A piece of text as a PDF places it; x and y of its baseline's start, all in points, y upwards. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of print. */
export interface PdfLine {
  /** Wide gaps, as between table cells, are tabs. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
  /** Its middle is the page's, and it reaches neither margin. */
  readonly centered: boolean;
}

/** Gathers a page's items into lines, from the top down, each from left to right. */
export const linesOfPage = (items: readonly PdfItem[], middle: number): PdfLine[] => {
  const inked = items.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const rows: PdfItem[][] = [];
  for (const item of [...inked].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && base.y - item.y < Math.max(base.size, item.size) / 2) row.push(item);
    else rows.push([item]);
  }
  const lines = rows.map((row) => lineOf(row.sort((a, b) => a.x - b.x)));
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  return lines.map((line) => {
    const inset = Math.min(line.left - left, right - line.right);
    const offMiddle = Math.abs((line.left + line.right) / 2 - middle);
    return { ...line, centered: inset > 2 * line.fontSize && offMiddle < line.fontSize };
  });
};

const lineOf = (row: readonly PdfItem[]): PdfLine => {
  let text = '';
  let end = row[0]?.x ?? 0;
  for (const { text: own, x, width, size } of row) {
    const gap = x - end;
    if (text !== '' && gap > 1.5 * size) text += '\t';
    else if (text !== '' && gap > 0.2 * size && /[\dA-Za-z]$/.test(text) && /^[\dA-Za-z]/.test(own))
      text += ' ';
    text += own;
    end = Math.max(end, x + width);
  }
  const left = row[0]?.x ?? 0;
  const fontSize = Math.round(Math.max(...row.map(({ size }) => size)) * 2) / 2;
  return { text: text.trim(), left, right: end, y: row[0]?.y ?? 0, fontSize, centered: false };
};
