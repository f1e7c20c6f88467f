import type { Line } from '../lines/lines.js';
import { headingEndings } from './heading-words.js';
import { bodyOf, statesFigure } from './phrases.js';

/** The lines without a label that head sections, each with the depth at which it usually stands (see `LabelForm.rank`). */
export const unlabelledHeadings = (lines: readonly Line[]): ReadonlyMap<Line, number> => {
  const looks = tellingLooks(lines);
  const byLook = new Map<Line, number>();
  for (const line of lines) {
    const rank = line.label === null && line.table === null ? rankByLook(line, looks) : null;
    if (rank !== null) byLook.set(line, rank);
  }
  const isNumbered = lines.some(({ form }) => form !== null);
  return isNumbered || byLook.size > 0 ? byLook : headingsByWords(lines);
};

/** Which looks stand out from the body; a look that much of the report has says nothing. */
interface TellingLooks {
  readonly bold: boolean;
  /** Font sizes above the body's, the largest first. */
  readonly sizes: readonly number[];
}

const tellingLooks = (lines: readonly Line[]): TellingLooks => {
  const texts = lines.filter(({ table }) => table === null);
  const isRare = (some: readonly Line[]): boolean => some.length * 3 <= lines.length;
  const characters = new Map<number, number>();
  for (const { look, text } of texts)
    if (look.fontSize !== null)
      characters.set(look.fontSize, (characters.get(look.fontSize) ?? 0) + text.length);
  const [body = [0]] = [...characters].sort(([, a], [, b]) => b - a);
  const isLarger = (size: number | null): size is number => size !== null && size >= body[0] + 1;
  const larger = texts.filter(({ look }) => isLarger(look.fontSize));
  const sizes = new Set(larger.map(({ look }) => look.fontSize).filter(isLarger));
  return {
    bold: isRare(texts.filter(({ look }) => look.bold)),
    sizes: isRare(larger) ? [...sizes].sort((a, b) => b - a) : [],
  };
};

const longestHeading = 30;
const longestStyled = 60;

/** 标题 1 stands between parts and 一、, deeper ones above 1.; what is large or centred above 一、, bold text below all. */
const rankByLook = (line: Line, { bold, sizes }: TellingLooks): number | null => {
  const { look, text } = line;
  if (text.length > longestStyled) return null;
  if (look.outlineLevel !== null)
    return look.outlineLevel === 1 ? 2.6 : Math.min(8, 2.6 + (look.outlineLevel - 1) * 0.9);
  const size = look.fontSize === null ? -1 : sizes.indexOf(look.fontSize);
  if ((size < 0 && !(bold && look.bold)) || !readsAsHeading(line)) return null;
  if (size >= 0) return 2.5 + Math.min(size, 4) * 0.1;
  return look.centered ? 2.5 : 8.5;
};

const readsAsHeading = (line: Line): boolean =>
  line.text.length <= longestHeading &&
  bodyOf(line).rest === '' &&
  !/[。；，,;]/.test(line.text) &&
  !/^[（(]?单位[：:]|^20\d\d年\d{1,2}月/.test(line.text) &&
  !statesFigure(line.text);

const ending = new RegExp(`^[\\u4e00-\\u9fff“”（）()、 　]{2,20}$(?<=(?:${headingEndings.join('|')}))`);
const fewestHeadings = 2;

/** In plain text without any number: short lines that end as headings do, above other text. */
const headingsByWords = (lines: readonly Line[]): ReadonlyMap<Line, number> => {
  const found = lines.filter(
    (line, at) =>
      line.label === null &&
      line.table === null &&
      ending.test(line.text) &&
      lines
        .slice(at + 1, at + 2)
        .some((next) => next.table !== null || /[。；：]$/.test(next.text) || ending.test(next.text)),
  );
  return new Map(found.length < fewestHeadings ? [] : found.map((line) => [line, 2.5]));
};
