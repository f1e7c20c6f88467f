import type { Sheet, SheetText } from './sheet.js';

/** Texts of every page changed. */
export const withTexts = (
  sheets: readonly Sheet[],
  change: (text: SheetText, sheet: Sheet) => readonly SheetText[],
): Sheet[] =>
  sheets.map((sheet) => ({ ...sheet, texts: sheet.texts.flatMap((text) => change(text, sheet)) }));

export const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  入: '⼊',
  支: '⽀',
  行: '⾏',
  用: '⽤',
  长: '⻓',
  比: '⽐',
  目: '⽬',
  年: '年',
};

export const withRadicals = (text: string): string =>
  [...text].map((letter) => radicals[letter] ?? letter).join('');

/** A raised mark behind each 万元 of a sheet, and the note that it stands for. */
export const withNotes = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    texts: [
      ...sheet.texts.flatMap((text): SheetText[] => {
        const at = text.text.indexOf('1262.15');
        if (at < 0) return [text];
        const before = text.text.slice(0, at + 7);
        const end =
          text.x +
          [...before].reduce((sum, letter) => sum + (letter < '\u0100' ? text.size / 2 : text.size), 0);
        return [
          { ...text, text: before },
          { x: end, y: text.y - text.size * 0.35, size: text.size * 0.6, text: '1' },
          { ...text, x: end + text.size * 0.3, text: text.text.slice(at + 7) },
        ];
      }),
      { x: 72, y: 770, size: 8, text: '1含上年结转资金。' },
    ],
  }));

export const watermark: readonly SheetText[] = [
  { x: 150, y: 500, size: 48, text: '内部资料', turn: 315, grey: 0.6 },
  { x: 80, y: 330, size: 20, text: '云岭县档案馆20240816', grey: 0.85 },
];

export const withWatermark = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => ({ ...sheet, texts: [...sheet.texts, ...watermark] }));

/** A line's quotation marks painted after its letters, as where another font had to lend them. */
export const marksLast = ({ text, ...rest }: SheetText): SheetText[] => {
  const pieces: SheetText[] = [];
  let x = rest.x;
  for (const letter of text) {
    pieces.push({ ...rest, x, text: letter });
    x += letter < '\u0100' ? rest.size / 2 : rest.size;
  }
  const isMark = ({ text: own }: SheetText): boolean => /[：，。]/.test(own);
  return [...pieces.filter((piece) => !isMark(piece)), ...pieces.filter(isMark)];
};

export const turned = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    width: sheet.height,
    height: sheet.width,
    texts: sheet.texts.map((text) => ({ ...text, x: sheet.height - text.y, y: text.x, turn: 90 })),
    lines: sheet.lines.map(({ x0, y0, x1, y1 }) => ({
      x0: sheet.height - y1,
      y0: x0,
      x1: sheet.height - y0,
      y1: x1,
    })),
  }));

export const scan: Sheet = { width: 595, height: 842, texts: [], lines: [], scanned: true };

export const contentsPage: Sheet = {
  width: 595,
  height: 842,
  lines: [],
  texts: [
    { x: 270, y: 90, size: 18, text: '目录' },
    ...['一、收入支出决算总体情况', '二、支出决算情况', '三、机关运行经费支出情况'].map((text, at) => ({
      x: 72,
      y: 140 + 24 * at,
      size: 12,
      text: `${text}${'…'.repeat(34 - text.length)}${at + 2}`,
    })),
  ],
};
