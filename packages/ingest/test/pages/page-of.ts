import type { Glyph, Page, Rule } from '../../src/pages/types.js';

/** Text on a test page: where it starts, its size, and what else is unusual about it. */
export type Text = readonly [x: number, y: number, text: string, look?: Partial<Glyph>];

/** Glyphs of full width for Chinese, half width for the rest, without spacing. */
export const glyphsOf = ([x, y, text, look = {}]: Text): Glyph[] => {
  const size = look.size ?? 10;
  let at = x;
  return [...text].map((character) => {
    const width = character < '\u0100' ? size / 2 : size;
    const glyph = {
      text: character,
      x: at,
      y,
      width,
      size,
      font: 'f',
      bold: false,
      rotation: 0,
      ink: 1,
      ...look,
    };
    at += width;
    return glyph;
  });
};

/** A page of A4 size. */
export const pageOf = (
  texts: readonly Text[],
  rules: readonly Rule[] = [],
  rest: Partial<Page> = {},
): Page => ({
  number: 1,
  width: 595,
  height: 842,
  glyphs: texts.flatMap(glyphsOf),
  rules,
  fills: [],
  pictured: false,
  ...rest,
});

export const across = (at: number, from: number, to: number): Rule => ({ vertical: false, at, from, to });
export const down = (at: number, from: number, to: number): Rule => ({ vertical: true, at, from, to });

/** Rules around every cell between these edges. */
export const gridOf = (xs: readonly number[], ys: readonly number[]): Rule[] => [
  ...ys.map((y) => across(y, xs[0] ?? 0, xs.at(-1) ?? 0)),
  ...xs.map((x) => down(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
];
