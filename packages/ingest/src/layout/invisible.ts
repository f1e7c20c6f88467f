import type {
  AsideMark,
  CellBlock,
  LineBlock,
  Notice,
  PrintedMark,
  RawBlock,
  RawDocument,
} from '../blocks.js';
import { type Moved, movedMarks } from '../word/run-marks.js';

/**
 * Characters that print nothing: those that Unicode calls default ignorable (zero-width blanks and joiners, soft
 * hyphens, marks of direction, variation selectors), and control codes but for those that part lines and cells.
 */
const invisible = /(?:(?![\t\n\v\f\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}])+/gu;

/** Joiners and selectors within a picture of several characters (emoji) do print something: which picture. */
const withinPicture = /^[\u200d\ufe0f]+$/;
const picture = /\p{Extended_Pictographic}$/u;

/** Overrides of direction: what follows may be shown in another order than it is written in. */
const reversing = /[\u202d\u202e]/;

const ofFigure = /[\d０-９.,．，]/;
const figureAfter = /^[ \u00a0　]?[\d０-９.,．，%％‰万亿千百十元]/;

interface Cleaned {
  readonly text: string;
  /** The stretches of the text that are left. */
  readonly kept: readonly Moved[];
  /** Where each place of the text is, once the characters are gone; null where none were there. */
  readonly placeOf: ((at: number) => number) | null;
  readonly notices: readonly Notice[];
}

/** Text without what prints nothing, and a notice where that stood in a figure or turned the text's direction. */
const clean = (text: string): Cleaned => {
  const runs = [...text.matchAll(invisible)].filter(({ 0: run, index }) => !isOfPicture(text, run, index));
  if (runs.length === 0) return { text, kept: [], placeOf: null, notices: [] };
  const parts: string[] = [];
  const kept: Moved[] = [];
  let to = 0;
  const figures = new Set<string>();
  let from = 0;
  let before = '';
  for (const { 0: run, index } of runs) {
    const part = text.slice(from, index);
    parts.push(part);
    kept.push({ start: from, end: index, to });
    to += part.length;
    from = index + run.length;
    before = (before + part).slice(-longestFigure);
    const figure = figureAround(before, text.slice(from, from + longestFigure).replace(invisible, ''));
    if (figure !== null) figures.add(figure);
  }
  parts.push(text.slice(from));
  kept.push({ start: from, end: text.length, to });
  return {
    text: parts.join(''),
    kept,
    placeOf: placesAfter(runs),
    notices: [
      ...[...figures].slice(0, mostNamed).map(inFigure),
      ...(runs.some(({ 0: run }) => reversing.test(run)) ? [reversed] : []),
    ],
  };
};

const longestFigure = 30;

/** Of one block; the others are of the same making. */
const mostNamed = 10;

const isOfPicture = (text: string, run: string, index: number): boolean =>
  withinPicture.test(run) && picture.test(text.slice(Math.max(0, index - 2), index));

/** The figure that a text ends with, so far; '' where it ends with none. */
const figureAtEnd = (text: string): string => {
  let start = text.length;
  while (start > 0 && ofFigure.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start).replace(/^[.,．，]+/, '');
};

const figureAround = (before: string, after: string): string | null => {
  const left = figureAtEnd(before);
  if (left === '' || !figureAfter.test(after)) return null;
  return left + (/^[ \u00a0　]?[^\s，。；、（）()]{1,12}/.exec(after)?.[0] ?? '');
};

/** A place of the text as it was → the same place without the runs. */
const placesAfter = (runs: readonly RegExpExecArray[]): ((at: number) => number) => {
  const before = [0];
  for (const { 0: run } of runs) before.push((before.at(-1) ?? 0) + run.length);
  return (at) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.index ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const last = runs[low - 1];
    const within = last ? Math.max(0, last.index + last[0].length - at) : 0;
    return at - (before[low] ?? 0) + within;
  };
};

const inFigure = (figure: string): Notice => ({
  code: 'invisible-characters',
  message: `“${figure}”中夹有看不见的字符，已略去；请核对原文`,
  messageEn: `Invisible characters stood in “${figure}” and were left out: compare with the original`,
});

const reversed: Notice = {
  code: 'reversed-text',
  message: '文中有改变文字方向的控制符，屏幕上看到的次序可能与文字本身不同；按文字本身审核',
  messageEn:
    'The text holds controls that turn its direction: it may be shown in another order than it is written in, which is the one audited',
};

/** A document without the characters that print nothing, in its body and beside it. */
export const withoutInvisible = ({ blocks, asides = [], ...rest }: RawDocument): RawDocument => ({
  ...rest,
  blocks: blocks.map(cleanBlock),
  asides: asides.map((aside) => ({ ...aside, text: clean(aside.text).text })),
});

const cleanBlock = (block: RawBlock): RawBlock =>
  block.kind === 'line'
    ? cleanText(block)
    : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cleanText) })) };

const cleanText = <B extends LineBlock | CellBlock>(block: B): B => {
  const asides = block.asides?.map((mark): AsideMark => ({ ...mark, text: clean(mark.text).text }));
  const { text, kept, placeOf, notices } = clean(block.text);
  if (placeOf === null) return asides ? { ...block, asides } : block;
  return {
    ...block,
    text,
    ...(block.labelLength !== undefined && { labelLength: placeOf(block.labelLength) }),
    ...(asides && { asides: asides.map((mark) => ({ ...mark, at: placeOf(mark.at) })) }),
    ...(block.runs && { runs: movedMarks(block.runs, kept).flat() }),
    ...(block.printed && { printed: block.printed.map((mark) => printedWithout(mark, placeOf)) }),
    notices: [...(block.notices ?? []), ...notices],
  };
};

/** A printed line without the edges of what is gone. */
const printedWithout = ({ at, line }: PrintedMark, placeOf: (at: number) => number): PrintedMark => {
  const isKept = (index: number): boolean => placeOf(at + index + 1) > placeOf(at + index);
  const last = line.edges.length - 1;
  return {
    at: placeOf(at),
    line: { ...line, edges: line.edges.filter((_, index) => index === last || isKept(index)) },
  };
};
