import stringWidth from 'string-width';

/** What may not end a row, and what may not start one (GB/T 15834: 行首行末禁则). */
const opening = '（“‘《〈【〔';
const closing = '，。、；：！？）”’》〉】〕…％.,;:!?)';

/**
 * What is not broken: a word or number, or a Chinese character, with the marks before it that may not end a row and
 * those behind it that may not start one.
 */
const piece = new RegExp(`\\s+|[${opening}]*(?:[\\w.,%/+-]+|.)[${closing}]*`, 'gsu');

/** Breaks text into rows of at most `width` columns, where wide characters take two; a longer word keeps its length. */
export const wrapText = (text: string, width: number): string[] => {
  const rows: string[] = [];
  let row = '';
  let column = 0;
  for (const [part] of text.matchAll(piece)) {
    if (row !== '' && column + stringWidth(part.trimEnd()) > width) {
      rows.push(row.trimEnd());
      row = '';
      column = 0;
    }
    if (row !== '' || part.trim() !== '' || rows.length === 0) {
      row += part;
      column += stringWidth(part);
    }
  }
  return [...rows, row.trimEnd()];
};
