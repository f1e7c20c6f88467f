import { read } from '@gouji/ingest';
import { describe, expect, it } from 'vitest';
import { type Block, parse, type Section, type Table } from '../../src/index.js';

const blocksOf = (sections: readonly Section[]): Block[] =>
  sections.flatMap(({ blocks, children }) => [...blocks, ...blocksOf(children)]);

/** The only table of an HTML page. */
const tableOf = async (html: string): Promise<{ table: Table; text: string }> => {
  const source = await read(new TextEncoder().encode(`<html><body><p>一、支出</p>${html}</body></html>`), {
    name: 'a.html',
  });
  const tables = parse(source)
    .reports.flatMap(({ blocks, sections }) => [...blocks, ...blocksOf(sections)])
    .filter((block) => block.kind === 'table');
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error('not one table');
  return { table, text: source.text };
};

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;

const small = row('项目', '预算数', '决算数') + row('基本支出', '100', '95') + row('项目支出', '20', '18');

interface TableCase {
  readonly name: string;
  readonly above?: readonly string[];
  readonly rows?: string;
  readonly caption?: string | null;
  readonly unit?: string | null;
  readonly headerRows?: number;
  readonly headerColumns?: number;
}

const cases: readonly TableCase[] = [
  {
    name: 'a caption, and its unit below',
    above: ['表1 支出决算表', '单位：万元'],
    caption: '表1 支出决算表',
    unit: '万元',
  },
  {
    name: 'a caption below its unit',
    above: ['单位：元', '表1 支出决算表'],
    caption: '表1 支出决算表',
    unit: '元',
  },
  {
    name: 'a unit within the caption',
    above: ['表2 支出决算表（金额单位：人民币万元）'],
    caption: '表2 支出决算表（金额单位：人民币万元）',
    unit: '万元',
  },
  {
    name: 'number, body and unit between caption and table',
    above: ['收入支出决算总表', '公开01表', '部门：某市档案局', '金额单位：万元'],
    caption: '收入支出决算总表',
    unit: '万元',
  },
  {
    name: 'number above the caption, body and unit on one line below it',
    above: ['附件2', '支出决算表', '编制单位：某县水务局（本级）　　2024年度　　单位：元'],
    caption: '支出决算表',
    unit: '元',
  },
  {
    name: 'a unit two lines above the table, the body right above it',
    above: ['收入决算表', '金额单位：人民币万元', '部门名称：某局'],
    caption: '收入决算表',
    unit: '万元',
  },
  {
    name: 'a line of words above the caption is none of its frame',
    above: ['单位：元', '二、支出', '支出决算表'],
    caption: '支出决算表',
    unit: null,
  },
  {
    name: 'a frame names no table',
    above: ['本年支出如下。', '部门：某市档案局　　单位：万元'],
    caption: null,
    unit: '万元',
  },
  { name: 'no caption but a sentence', above: ['本年支出情况如下。'], caption: null, unit: null },
  {
    name: 'a unit in the header',
    rows: row('项目', '金额（万元）') + row('基本支出', '95') + row('项目支出', '18'),
    unit: '万元',
  },
  {
    name: 'two units in the header',
    rows: row('项目', '预算（元）', '决算（万元）') + row('基本支出', '950000', '95'),
    unit: null,
  },
  { name: 'years as header', rows: row('项目', '2022', '2023年') + row('支出', '90', '95'), headerRows: 1 },
  {
    name: 'a header of two rows, merged',
    rows:
      row('<td rowspan=2>项目</td>', '<td colspan=2>2023年</td>') +
      row('预算', '决算') +
      row('支出', '100', '95'),
    headerRows: 2,
    headerColumns: 1,
  },
  {
    name: 'a row of column numbers under the header',
    rows:
      row('项目', '行次', '金额') +
      row('栏次', '', '1') +
      row('一般公共预算', '1', '95') +
      row('政府性基金', '2', '0'),
    headerRows: 2,
  },
  {
    name: 'running numbers and names at the left',
    rows: row('序号', '项目', '金额') + row('1', '基本支出', '95') + row('2', '项目支出', '18'),
    headerRows: 1,
    headerColumns: 2,
  },
  {
    name: 'figures with signs, separators, brackets and percent',
    rows:
      row('项目', '金额', '增减', '比率') +
      row('支出', '1,234.56', '-（3）', '12.5%') +
      row('收入', '（20）', '−7', '98％'),
    headerRows: 1,
    headerColumns: 1,
  },
  {
    name: 'words only',
    rows: row('指标', '完成情况') + row('数量', '已完成') + row('质量', '合格'),
    headerRows: 1,
  },
];

it.each(cases)('$name', async ({ name: _, above = [], rows = small, ...expected }) => {
  const { table, text } = await tableOf(
    `${above.map((line) => `<p>${line}</p>`).join('')}<table>${rows}</table>`,
  );
  const read = {
    caption: table.caption && text.slice(table.caption.start, table.caption.end),
    unit: table.unit,
    headerRows: table.headerRows,
    headerColumns: table.headerColumns,
  };
  expect(read).toMatchObject(expected);
});

describe('a table that goes on behind a page end', () => {
  const half = (rows: string): string => `<table>${rows}</table>`;
  const head = row('项目', '预算数', '决算数');
  const first = half(head + row('办公费', '6.00', '5.80') + row('差旅费', '4.00', '3.10'));
  const rest = row('培训费', '2.00', '1.90') + row('合计', '12.00', '10.80');
  const tablesIn = async (html: string): Promise<string[][]> => {
    const source = await read(
      new TextEncoder().encode(`<html><body><p>单位：万元</p>${html}</body></html>`),
      {
        name: 'a.html',
      },
    );
    return parse(source)
      .reports.flatMap(({ blocks, sections }) => [...blocks, ...blocksOf(sections)])
      .flatMap((block) =>
        block.kind === 'table'
          ? [block.cells.map(({ span, row: at }) => `${at} ${source.text.slice(span.start, span.end)}`)]
          : [],
      );
  };
  const names = (cells: readonly string[] | undefined): string[] =>
    (cells ?? []).filter((cell) => /费|计|项目/.test(cell));

  it.each(['续表', '（续）', '支出明细表（续）', '续上表', '接上页'])('is one behind %s', async (caption) => {
    const tables = await tablesIn(`${first}<p>${caption}</p>${half(head + rest)}`);
    expect(tables).toHaveLength(1);
    expect(names(tables[0])).toEqual(['0 项目', '1 办公费', '2 差旅费', '3 培训费', '4 合计']);
  });

  it('is one without its head, over several pages, and with its unit again', async () => {
    const tables = await tablesIn(
      `${first}<p>续表</p>${half(row('培训费', '2.00', '1.90') + row('会议费', '1.00', '1.00'))}<p>续表</p><p>单位：万元</p>${half(head + row('合计', '13.00', '11.80'))}`,
    );
    expect(tables.map(names)).toEqual([['0 项目', '1 办公费', '2 差旅费', '3 培训费', '4 会议费', '5 合计']]);
  });

  it.each([
    ['its head', '', head],
    ['nothing', '', ''],
    ['the line above it and its head', '<p>单位：万元</p>', head],
  ])('is one on the next page, under %s', async (_, between, again) => {
    const tables = await tablesIn(first + between + half(again + rest));
    expect(tables.map(names)).toEqual([['0 项目', '1 办公费', '2 差旅费', '3 培训费', '4 合计']]);
  });

  it('is one under its head alone, where its title stands in its first rows', async () => {
    const title = '<tr><td colspan="3">支出明细表</td></tr>';
    const tables = await tablesIn(
      half(title + head + row('办公费', '6.00', '5.80')) + half(head + row('合计', '6.00', '5.80')),
    );
    expect(tables.map(names)).toEqual([['1 项目', '2 办公费', '3 合计']]);
  });

  it('is two where nothing stands between, and the next begins with words', async () => {
    const other = row('主管部门', '某局', '公章');
    expect(await tablesIn(first + half(other + row('合计', '1.00', '2.00')))).toHaveLength(2);
  });

  it.each([
    ['another caption', '<p>基本支出明细表</p>', head + rest],
    ['a sentence', '<p>续表如下。</p>', head + rest],
    ['another unit', '<p>续表</p><p>单位：元</p>', head + rest],
    ['other columns', '<p>续表</p>', row('项目', '决算数') + row('合计', '10.80')],
  ])('is two behind %s', async (_, between, rows) => {
    expect(await tablesIn(first + between + half(rows))).toHaveLength(2);
  });
});
