import type { Draw } from '../draw.js';
import { type Piece, yearPiece } from '../pieces.js';
import type { Block } from './block.js';
import type { Book } from './book.js';
import {
  assetSection,
  balanceSection,
  basicSection,
  emptyFundSection,
  executionSection,
  fiscalSection,
  functionalSection,
  incomeSection,
  officialSection,
  overview,
  procurementSection,
  projectSection,
  type Section,
  scoreSection,
  spendingSection,
  wordsSection,
} from './sections.js';
import { balanceSheet } from './tables/balance-sheet.js';
import { economicTable } from './tables/economic.js';
import { emptyTables } from './tables/empty.js';
import { fiscalSheet } from './tables/fiscal-sheet.js';
import { functionalTable, incomeTable, spendingTable } from './tables/functional.js';
import { type Layout, layouts } from './tables/layout.js';
import { officialTable } from './tables/official.js';
import { drawPoints, pointsSaid, scoreTable } from './tables/scores.js';

/** A kind of report. */
export interface ReportKind {
  readonly name: string;
  /** @param layout how its tables are laid out; drawn where none is given */
  readonly compose: (draw: Draw, book: Book, layout?: Layout) => readonly Block[];
}

/** A heading without number, and what stands under it: sections, or headings again. */
interface Chapter {
  readonly title: string;
  readonly under: readonly (Section | Chapter)[];
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const chapterBlocks = (draw: Draw, book: Book, chapters: readonly Chapter[], level: 1 | 2): Block[] =>
  chapters.flatMap(({ title, under }, index) => {
    const label = level === 1 ? `${numerals[index]}、` : `（${numerals[index]}）`;
    const sections = under.filter((one): one is Section => typeof one === 'function');
    const inner = under.filter((one): one is Chapter => typeof one !== 'function');
    return [
      { type: 'heading', level, pieces: [label + title] },
      ...sections.flatMap((section) =>
        section(draw, book).map((said): Block => ({ type: 'paragraph', said })),
      ),
      ...chapterBlocks(draw, book, inner, 2),
    ];
  });

const title = (draw: Draw, ...words: readonly Piece[]): Block => ({
  type: 'title',
  pieces: [draw.institution, ...words],
});

const wholeUnit: ReportKind = {
  name: '部门整体支出绩效自评报告',
  compose: (draw, book) => [
    title(draw, yearPiece(draw.year), '年度部门整体支出绩效自评报告'),
    ...chapterBlocks(
      draw,
      book,
      [
        { title: '单位概况', under: [overview] },
        {
          title: '整体收支情况',
          under: [
            { title: '收入决算情况', under: [incomeSection] },
            { title: '支出决算情况', under: [spendingSection] },
            { title: '收支结余情况', under: [balanceSection] },
          ],
        },
        {
          title: '整体支出管理及使用情况',
          under: [
            { title: '基本支出', under: [basicSection] },
            { title: '项目支出', under: [projectSection] },
            { title: '“三公”经费', under: [officialSection] },
          ],
        },
        { title: '绩效自评情况', under: [executionSection, scoreSection] },
        { title: '存在的问题及下一步打算', under: [wordsSection] },
      ],
      1,
    ),
  ],
};

const project: ReportKind = {
  name: '项目支出绩效自评报告',
  compose: (draw, book, layout = draw.random.pick(layouts)) => {
    const points = drawPoints(draw, book);
    return [
      title(draw, yearPiece(draw.year), '年度项目支出绩效自评报告'),
      ...chapterBlocks(
        draw,
        book,
        [
          { title: '项目基本情况', under: [overview] },
          { title: '项目资金使用情况', under: [projectSection] },
          { title: '政府采购情况', under: [procurementSection] },
          { title: '自评结论', under: [() => [pointsSaid(draw, points)], wordsSection] },
        ],
        1,
      ),
      { type: 'heading', level: 1, pieces: ['五、附表'] },
      ...scoreTable(draw, layout, book, points),
    ];
  },
};

const finalAccounts: ReportKind = {
  name: '部门决算情况说明',
  compose: (draw, book, layout = draw.random.pick(layouts)) => {
    const tables = [
      balanceSheet,
      incomeTable,
      spendingTable,
      fiscalSheet,
      functionalTable,
      economicTable,
      officialTable,
      emptyTables,
    ];
    return [
      title(draw, yearPiece(draw.year), '年度部门决算'),
      { type: 'heading', level: 1, pieces: ['第一部分 ', draw.institution, '概况'] },
      ...overview(draw, book).map((said): Block => ({ type: 'paragraph', said })),
      { type: 'heading', level: 1, pieces: ['第二部分 ', yearPiece(draw.year), '年度部门决算表'] },
      ...tables.flatMap((table) => table(draw, layout, book)),
      { type: 'heading', level: 1, pieces: ['第三部分 ', yearPiece(draw.year), '年度部门决算情况说明'] },
      ...chapterBlocks(
        draw,
        book,
        [
          { title: '收入支出决算总体情况说明', under: [balanceSection] },
          { title: '收入决算情况说明', under: [incomeSection] },
          { title: '支出决算情况说明', under: [spendingSection] },
          { title: '财政拨款收入支出决算总体情况说明', under: [fiscalSection] },
          { title: '一般公共预算财政拨款支出决算情况说明', under: [functionalSection] },
          { title: '一般公共预算财政拨款基本支出决算情况说明', under: [basicSection] },
          { title: '“三公”经费支出决算情况说明', under: [officialSection] },
          { title: '政府性基金预算财政拨款收入支出决算情况说明', under: [emptyFundSection] },
          { title: '政府采购支出说明', under: [procurementSection] },
        ],
        1,
      ),
    ];
  },
};

const execution: ReportKind = {
  name: '预算执行情况报告',
  compose: (draw, book) => [
    title(draw, yearPiece(draw.year), '年度预算执行情况的报告'),
    ...chapterBlocks(
      draw,
      book,
      [
        { title: '预算执行总体情况', under: [executionSection, incomeSection] },
        { title: '一般公共预算财政拨款支出情况', under: [functionalSection] },
        { title: '“三公”经费执行情况', under: [officialSection] },
        { title: '重点项目执行情况', under: [projectSection] },
        { title: '下一步工作', under: [wordsSection] },
      ],
      1,
    ),
  ],
};

const finance: ReportKind = {
  name: '单位财务情况说明',
  compose: (draw, book, layout = draw.random.pick(layouts)) => {
    return [
      title(draw, yearPiece(draw.year), '年度财务情况说明'),
      ...chapterBlocks(
        draw,
        book,
        [
          { title: '基本情况', under: [overview] },
          { title: '收入支出情况', under: [balanceSection, incomeSection, spendingSection] },
          { title: '资产负债情况', under: [assetSection] },
          { title: '政府采购情况', under: [procurementSection] },
        ],
        1,
      ),
      { type: 'heading', level: 1, pieces: ['五、附表'] },
      ...balanceSheet(draw, layout, book),
      ...economicTable(draw, layout, book),
    ];
  },
};

/** The five kinds of report. */
export const reportKinds: readonly ReportKind[] = [wholeUnit, project, finalAccounts, execution, finance];
