import type { DocumentDemands } from '../documents/demand.js';

const slip = (...figures: string[]): { reported: readonly string[] } => ({ reported: figures });
const silent = { accusations: 0 };

/** The slips of the final accounts that several files print in other layouts. */
const finalAccounts = {
  '农林水支出 1,001.70 for 1,010.70': slip('1,001.70'),
  '养老保险 63.40 against 64.30': slip('63.40', '64.30'),
};
/** The two slips of the short report that most files print. */
const growth = { 'growth 8.51%': slip('8.51%') };
const parts = { 'parts with 308.20': slip('308.20') };

/** What the README of ../shared/cases/documents says is right, document by document. */
export const documents: readonly DocumentDemands[] = [
  { file: '01-pdf-tables-libreoffice.pdf', demands: finalAccounts },
  { file: '02-pdf-table-no-rules.pdf', demands: finalAccounts },
  { file: '03-pdf-landscape.pdf', demands: finalAccounts },
  { file: '04-pdf-table-over-pages.pdf', demands: { '本年支出 861.00 against 1,210.60': slip('861.00') } },
  {
    file: '05-pdf-chromium-tables.pdf',
    demands: {
      ...finalAccounts,
      'rate 96.86%': slip('96.86%'),
      '公务接待费 2.80 against 2.50': slip('2.80'),
      'the budget 800.00 is no account': { untouched: '800.00' },
      'the budget 350.00 is no account': { untouched: '350.00' },
      "last year's budget 5.00 is no account": { untouched: '5.00' },
    },
  },
  { file: '06-pdf-eval-report.pdf', demands: { silent } },
  {
    file: '07-pdf-kangxi-radicals.pdf',
    demands: {
      ...growth,
      '30 and 55 against 82': slip('82', '55', '30'),
      'fall 18.82%': slip('18.82%'),
      'gap 五、': slip('五、'),
      headings: { labels: ['一、', '二、', '三、', '五、'] },
      entity: { entity: '清河县水务局' },
    },
  },
  {
    file: '08-pdf-unigb-no-tounicode.pdf',
    demands: { 'text is read': { reads: '2023年度收入总计1256.80万元' }, ...growth },
  },
  { file: '09-pdf-fake-bold.pdf', demands: { ...growth, ...parts, 'two findings': { accusations: 2 } } },
  { file: '10-pdf-letter-spacing.pdf', demands: parts },
  { file: '11-pdf-rotate90.pdf', demands: { ...growth, ...parts } },
  { file: '12-pdf-two-columns.pdf', demands: { ...growth, ...parts } },
  {
    file: '13-pdf-scanned-page.pdf',
    demands: { 'warning names page 2': { warns: /第\s*2\s*页/ }, ...parts },
  },
  {
    file: '14-pdf-superscript-note.pdf',
    demands: { 'the mark is no digit': { reads: '1210.60万元' }, ...parts },
  },
  {
    file: '15-pdf-watermark.pdf',
    demands: { 'watermark left out': { lacks: '水务局20231208' }, ...growth, ...parts },
  },
  { file: '16-pdf-toc-headers.pdf', demands: { ...growth, ...parts, 'two findings': { accusations: 2 } } },
  { file: '17-pdf-ocr-layer-locked-broken.pdf', demands: parts },
  {
    file: '18-docx-style-ilvl-only.docx',
    demands: { 'label of the style': { reads: '（一）基本支出' }, 'parts with 182.30': slip('182.30') },
  },
  { file: '19-docx-equation.docx', demands: { 'a fraction is no figure': { lacks: '1210.601240.00' } } },
  { file: '20-docx-chart-smartart.docx', demands: { warning: { warns: /chart|smartart|diagram|图/i } } },
  {
    file: '21-docx-strikethrough.docx',
    demands: { 'struck text left out': { lacks: '308.20380.20' }, warning: { warns: /strike|删除线/i } },
  },
  { file: '22-docx-hard-wraps.docx', demands: { ...growth, ...parts } },
  { file: '23-docx-narrative-in-cells.docx', demands: { ...parts, 'parts with 210.00': slip('210.00') } },
  { file: '24-docx-continued-table.docx', demands: parts },
  { file: '25-docx-tracked.docx', demands: { silent, warning: { warns: /tracked/ } } },
  { file: '26-docx-sdt.docx', demands: parts },
  { file: '27-docx-textbox.docx', demands: { warning: { warns: /text-box/ } } },
  { file: '28-docx-hidden-fields-cjk.docx', demands: { silent, warning: { warns: /hidden/ } } },
  {
    file: '29-docx-autonumber.docx',
    demands: {
      labels: { labels: ['三、', '四、', '（一）', '（二）', '五、'] },
      'parts with 210.00': slip('210.00'),
    },
  },
  { file: '30-docx-merged-heads.docx', demands: { '合计 1201.60': slip('1201.60') } },
  { file: '31-md-html-table.md', demands: { 'the table is read': { reads: '308.20' }, ...parts } },
  { file: '32-md-cjk-bold.md', demands: { ...parts, '2.50 under __': { value: '25000' } } },
  {
    file: '33-daxie-amount.txt',
    demands: {
      '9,665.81 against its words': slip('9,665.81'),
      '103.54万元 against its words': slip('103.54'),
      '1210.60万元 ties': { untouched: '1210.60万元' },
      '103,453.00 ties': { untouched: '103,453.00' },
    },
  },
  { file: '34-numerals.txt', demands: { silent } },
  { file: '35-glued-label.txt', demands: { silent, 'no count': { noQuantity: '3本' } } },
  {
    file: '36-spaces-in-figures.txt',
    demands: {
      '1210. 60万元': { value: '12106000' },
      '830 .40万元': { value: '8304000' },
      '3 08.20万元': { value: '3082000' },
      '1， 256.80万元': { value: '12568000' },
    },
  },
  { file: '37-rounding.txt', demands: { silent } },
  { file: '38-growth-after-list.txt', demands: { 'growth 3.59%': slip('3.59%') } },
  { file: '39-carry-in-list.txt', demands: { silent } },
  { file: '40-indicator-table.docx', demands: { silent } },
  { file: '41-encodings.txt', demands: parts },
];
