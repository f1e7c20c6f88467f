import type { Line } from './lines.js';

/** - 1 -, — 2 —, 第3页, 第 3 页 共 10 页, 3/10, 3. */
const mark =
  /^[-—–－]{0,2}[ 　]{0,3}(?:第[ 　]{0,3})?(\d{1,4})(?:[ 　]{0,3}页)?(?:[ 　]{0,3}[/／，,（(]?[ 　]{0,3}共?[ 　]{0,3}\d{1,4}[ 　]{0,3}页?[）)]?)?[ 　]{0,3}[-—–－]{0,2}$/;
const fewestMarks = 2;
/** Bare numbers may be figures: so many in a row are none. */
const fewestBare = 4;

const numberOf = (text: string): number => Number(mark.exec(text)?.[1] ?? Number.NaN);

/**
 * Page numbers (页码) that came along with text pasted from a PDF: lines that count up by one through the document.
 * What stands between two lines only as a page number does not part them.
 */
export const pageMarksIn = (lines: readonly Line[]): ReadonlySet<string> => {
  const marks = lines.filter(({ table, text }) => table === null && text.length <= 20 && mark.test(text));
  const bare = marks.every(({ text }) => /^\d+$/.test(text));
  const countsUp = marks.every(
    ({ text }, at) => at === 0 || numberOf(text) === numberOf(marks[at - 1]?.text ?? '') + 1,
  );
  return new Set(
    countsUp && marks.length >= (bare ? fewestBare : fewestMarks) ? marks.map(({ text }) => text) : [],
  );
};
