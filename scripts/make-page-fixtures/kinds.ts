import {
  contentsPage,
  marksLast,
  scan,
  turned,
  withNotes,
  withRadicals,
  withTexts,
  withWatermark,
} from './changes.js';
import { type ContentName, contents } from './content.js';
import { docxOf } from './docx.js';
import { htmlOf, printed } from './html.js';
import { layOut } from './lay-out.js';
import { ofdOf } from './ofd.js';
import { pdfOf } from './pdf.js';

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
