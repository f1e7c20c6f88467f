import stringWidth from 'string-width';

/** Words and numbers stay whole; Chinese text breaks between any two characters. */
const piece = /[\w.,%/+-]+|\s+|./gsu;

/** Breaks text into rows of at most `width` columns, a word longer than a row aside. */
export const wrapText = (text: string, width: number): string[] => {
  const rows: string[] = [];
  let row = '';
  for (const [part] of text.matchAll(piece)) {
    if (row !== '' && stringWidth(row + part.trimEnd()) > width) {
      rows.push(row.trimEnd());
      row = '';
    }
    if (row !== '' || part.trim() !== '' || rows.length === 0) row += part;
  }
  return [...rows, row.trimEnd()];
};
