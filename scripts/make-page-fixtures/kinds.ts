import { type Content, type ContentName, contents } from './content.js';
import { docxOf } from './docx.js';
import { htmlOf, printed } from './html.js';
import { layOut } from './lay-out.js';
import { ofdOf } from './ofd.js';
import { pdfOf } from './pdf.js';
import type { Sheet, SheetText } from './sheet.js';

/** One file of `fixtures/pages`: what it shows, and how it is made. */
export interface Kind {
  readonly name: string;
  readonly content: ContentName;
  /** What is unusual about it. */
  readonly shows: string;
  /** Whether merged heads cannot be told from its page: its cells are compared without their spans. */
  readonly loose?: boolean;
  /** Lines that stand before its content: a table of contents. */
  readonly before?: readonly string[];
  readonly made: Made;
}

export type Made =
  | { readonly by: 'libreoffice'; readonly docx: () => Promise<Uint8Array>; readonly tagged?: boolean }
  | { readonly by: 'chromium' | 'hand'; readonly bytes: () => Uint8Array };

const { prose, accounts, projects } = contents;

const office = (
  name: string,
  content: ContentName,
  shows: string,
  options: Parameters<typeof docxOf>[1] = {},
  rest: { tagged?: boolean; loose?: boolean } = {},
): Kind => ({
  name: `${name}.libreoffice.pdf`,
  content,
  shows,
  ...(rest.loose ? { loose: true } : {}),
  made: { by: 'libreoffice', docx: () => docxOf(contents[content], options), tagged: rest.tagged ?? false },
});

const browser = (
  name: string,
  content: ContentName,
  shows: string,
  style = '',
  rest: { tagged?: boolean; loose?: boolean; after?: string; change?: (html: string) => string } = {},
): Kind => ({
  name: `${name}.chromium.pdf`,
  content,
  shows,
  ...(rest.loose ? { loose: true } : {}),
  made: {
    by: 'chromium',
    bytes: () =>
      printed(
        (rest.change ?? ((html) => html))(htmlOf(contents[content], style, rest.after)),
        rest.tagged ?? true,
      ),
  },
});

const hand = (
  name: string,
  content: ContentName,
  shows: string,
  bytes: () => Uint8Array,
  loose = false,
): Kind => ({
  name,
  content,
  shows,
  ...(loose ? { loose } : {}),
  made: { by: 'hand', bytes },
});

/** Texts of every page changed. */
const withTexts = (
  sheets: readonly Sheet[],
  change: (text: SheetText, sheet: Sheet) => readonly SheetText[],
): Sheet[] =>
  sheets.map((sheet) => ({ ...sheet, texts: sheet.texts.flatMap((text) => change(text, sheet)) }));

const radicals: Readonly<Record<string, string>> = {
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

const withRadicals = (text: string): string => [...text].map((letter) => radicals[letter] ?? letter).join('');

/** A raised mark behind each 万元 of a sheet, and the note that it stands for. */
const withNotes = (sheets: readonly Sheet[]): Sheet[] =>
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

const watermark: readonly SheetText[] = [
  { x: 150, y: 500, size: 48, text: '内部资料', turn: 315, grey: 0.6 },
  { x: 80, y: 330, size: 20, text: '云岭县档案馆20240816', grey: 0.85 },
];

const withWatermark = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => ({ ...sheet, texts: [...sheet.texts, ...watermark] }));

/** A line's quotation marks painted after its letters, as where another font had to lend them. */
const marksLast = ({ text, ...rest }: SheetText): SheetText[] => {
  const pieces: SheetText[] = [];
  let x = rest.x;
  for (const letter of text) {
    pieces.push({ ...rest, x, text: letter });
    x += letter < '\u0100' ? rest.size / 2 : rest.size;
  }
  const isMark = ({ text: own }: SheetText): boolean => /[：，。]/.test(own);
  return [...pieces.filter((piece) => !isMark(piece)), ...pieces.filter(isMark)];
};

const turned = (sheets: readonly Sheet[]): Sheet[] =>
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

const scan: Sheet = { width: 595, height: 842, texts: [], lines: [], scanned: true };

const contentsPage: Sheet = {
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

const offices: readonly Kind[] = [
  office('prose', 'prose', 'paragraphs'),
  office('prose-columns', 'prose', 'two columns', { columns: 2 }),
  office('accounts', 'accounts', 'ruled tables, merged heads, both sides of the account'),
  office('accounts-tagged', 'accounts', 'the same, tagged', {}, { tagged: true }),
  office('accounts-unruled', 'accounts', 'tables without rules', { ruled: false }, { loose: true }),
  office('accounts-landscape', 'accounts', 'landscape pages', { landscape: true }),
  office('projects', 'projects', 'a table over pages, its head repeated'),
  office('projects-landscape', 'projects', 'a table over landscape pages', { landscape: true }),
  office('projects-running', 'projects', 'a table over pages between running lines', {
    running: '云岭县档案馆2023年度部门决算',
  }),
];

const browsers: readonly Kind[] = [
  browser('prose', 'prose', 'paragraphs'),
  browser(
    'prose-columns',
    'prose',
    'two columns',
    'h2, p { text-align: left } body { columns: 2; font-size: 10.5pt } h1 { column-span: all }',
  ),
  browser(
    'prose-watermark',
    'prose',
    'an oblique watermark',
    '.mark { position: fixed; top: 40%; left: 20%; font-size: 60pt; color: #ccc; transform: rotate(-40deg) }',
    {
      after: '<div class="mark">内部资料</div>',
    },
  ),
  browser('prose-radicals', 'prose', 'Kangxi letters', '', { change: withRadicals }),
  browser('prose-spaced', 'prose', 'spaced letters', 'p { letter-spacing: 3pt }'),
  browser('accounts', 'accounts', 'ruled tables, merged heads, both sides of the account'),
  browser('accounts-untagged', 'accounts', 'the same, untagged', '', { tagged: false }),
  browser('accounts-unruled', 'accounts', 'tables without rules', 'td, th { border: 0 }', { loose: true }),
  browser('accounts-lines', 'accounts', 'rules between rows alone', 'td, th { border-width: 0.5pt 0 }', {
    loose: true,
  }),
  browser('accounts-landscape', 'accounts', 'landscape pages', '@page { size: A4 landscape }'),
  browser('projects', 'projects', 'a table over pages, its head repeated'),
];

const byHand = (): readonly Kind[] => [
  hand('prose-no-tounicode.pdf', 'prose', 'a GB font that is neither embedded nor mapped to Unicode', () =>
    pdfOf(layOut(prose)),
  ),
  hand('prose-twice.pdf', 'prose', 'lines drawn twice', () => pdfOf(layOut(prose), { twice: 'texts' })),
  hand('prose-letters-twice.pdf', 'prose', 'letters drawn twice', () =>
    pdfOf(layOut(prose), { twice: 'letters' }),
  ),
  hand('prose-spaced.pdf', 'prose', 'spaced letters', () =>
    pdfOf(withTexts(layOut(prose), (text) => [{ ...text, spacing: text.size === 14 ? 0.4 : 2 }])),
  ),
  hand('prose-rotate.pdf', 'prose', 'text that runs down a page that viewers turn back', () =>
    pdfOf(turned(layOut(prose)), { rotate: 270 }),
  ),
  hand('prose-turned.pdf', 'prose', 'text that runs down the page', () => pdfOf(turned(layOut(prose)))),
  hand('prose-columns.pdf', 'prose', 'two columns', () => pdfOf(layOut(prose, { columns: 2 }))),
  hand('prose-watermark.pdf', 'prose', 'an oblique and a pale watermark', () =>
    pdfOf(withWatermark(layOut(prose))),
  ),
  hand('prose-notes.pdf', 'prose', 'a raised note mark at a figure, and the note at the foot', () =>
    pdfOf(withNotes(layOut(prose))),
  ),
  hand('prose-radicals.pdf', 'prose', 'Kangxi letters', () =>
    pdfOf(withTexts(layOut(prose), (text) => [{ ...text, text: withRadicals(text.text) }])),
  ),
  hand('prose-marks-last.pdf', 'prose', 'stops painted after the letters that they stand between', () =>
    pdfOf(withTexts(layOut(prose), marksLast)),
  ),
  hand('prose-scanned.pdf', 'prose', 'a scanned page', () => pdfOf([...layOut(prose), scan])),
  {
    ...hand('prose-contents.pdf', 'prose', 'a table of contents', () =>
      pdfOf([contentsPage, ...layOut(prose)]),
    ),
    before: contentsPage.texts.map(({ text }) => text),
  },
  hand(
    'accounts-columns.pdf',
    'accounts',
    'rules between columns alone',
    () => pdfOf(layOut(accounts, { ruling: 'columns' })),
    true,
  ),
  hand(
    'accounts-rows.pdf',
    'accounts',
    'rules between rows alone',
    () => pdfOf(layOut(accounts, { ruling: 'rows' })),
    true,
  ),
  hand('accounts-open.pdf', 'accounts', 'tables open at their sides', () =>
    pdfOf(layOut(accounts, { ruling: 'open' })),
  ),
  hand('accounts-turned.pdf', 'accounts', 'tables that run down the page', () =>
    pdfOf(turned(layOut(accounts, { landscape: true }))),
  ),
  hand('projects-continued.pdf', 'projects', '续表 above the table’s next pages', () =>
    pdfOf(layOut(projects, { continued: '项目支出明细（续表）' })),
  ),
  hand('prose.ofd', 'prose', 'paragraphs', () => ofdOf(layOut(prose))),
  hand('prose-columns.ofd', 'prose', 'two columns', () => ofdOf(layOut(prose, { columns: 2 }))),
  hand('prose-watermark.ofd', 'prose', 'an oblique and a pale watermark', () =>
    ofdOf(withWatermark(layOut(prose))),
  ),
  hand('prose-matrices.ofd', 'prose', 'texts placed by matrices', () =>
    ofdOf(layOut(prose), { matrices: true }),
  ),
  hand('prose-turned.ofd', 'prose', 'text that runs down the page', () => ofdOf(turned(layOut(prose)))),
  hand('accounts.ofd', 'accounts', 'ruled tables, merged heads, both sides of the account', () =>
    ofdOf(layOut(accounts)),
  ),
  hand('accounts-boxes.ofd', 'accounts', 'rules drawn as boxes, objects in blocks', () =>
    ofdOf(layOut(accounts), { boxes: true, blocks: true }),
  ),
  hand('accounts-template.ofd', 'accounts', 'rules on a template page', () =>
    ofdOf(layOut(accounts), { template: true }),
  ),
  hand(
    'accounts-unruled.ofd',
    'accounts',
    'tables without rules',
    () => ofdOf(layOut(accounts, { ruling: 'none' })),
    true,
  ),
  hand('projects.ofd', 'projects', 'a table over pages between running lines', () =>
    ofdOf(layOut(projects, { running: '云岭县档案馆2023年度部门决算' })),
  ),
];

export const kinds: readonly Kind[] = [...offices, ...browsers, ...byHand()];

export type { Content };
