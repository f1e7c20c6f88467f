/** A cell: its words, or its words with the columns and rows that it covers. */
export type Cell = string | readonly [text: string, columns: number, rows?: number];

export interface TableContent {
  readonly kind: 'table';
  /** Rows that are its head. */
  readonly heads: number;
  /** In parts of the table's width. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TextContent {
  /** `unit`: set at the right, above a table. */
  readonly kind: 'title' | 'heading' | 'text' | 'unit';
  readonly text: string;
}

export type Content = TextContent | TableContent;

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[0]);
export const columnsOf = (cell: Cell): number => (typeof cell === 'string' ? 1 : cell[1]);
export const rowsOf = (cell: Cell): number => (typeof cell === 'string' ? 1 : (cell[2] ?? 1));

/** A page's worth of prose: growth of 8.51 % is a slip, it is 6.51 %. */
const prose: readonly Content[] = [
  { kind: 'title', text: '云岭县档案馆2023年度部门决算情况说明' },
  { kind: 'heading', text: '一、收入支出决算总体情况' },
  {
    kind: 'text',
    text: '2023年度收入总计1286.40万元，支出总计1286.40万元。与2022年度1207.80万元相比，收入、支出总计各增加78.60万元，增长8.51%，主要原因是馆藏档案数字化项目支出增加。',
  },
  { kind: 'heading', text: '二、支出决算情况' },
  {
    kind: 'text',
    text: '2023年度本年支出合计1262.15万元，其中：基本支出1010.15万元，占80.03%；项目支出252.00万元，占19.97%。',
  },
  { kind: 'heading', text: '三、机关运行经费支出情况' },
  {
    kind: 'text',
    text: '2023年度机关运行经费支出137.50万元，比2022年度减少6.50万元，下降4.51%，主要原因是压减办公用房维修支出。',
  },
];

/** Both sides of the account, and expenditure by function with a head of two rows; 72.20 for 72.10 is a slip. */
const accounts: readonly Content[] = [
  { kind: 'title', text: '云岭县档案馆2023年度部门决算公开' },
  { kind: 'heading', text: '一、部门决算报表' },
  { kind: 'unit', text: '单位：万元' },
  {
    kind: 'table',
    heads: 2,
    widths: [4, 2, 4, 2],
    rows: [
      [
        ['收入', 2],
        ['支出', 2],
      ],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '1,180.50', '一、一般公共服务支出', '905.30'],
      ['二、事业收入', '62.00', '二、社会保障和就业支出', '186.45'],
      ['三、其他收入', '31.50', '三、卫生健康支出', '72.20'],
      ['', '', '四、住房保障支出', '98.30'],
      ['本年收入合计', '1,274.00', '本年支出合计', '1,262.15'],
      ['年初结转和结余', '12.40', '年末结转和结余', '24.25'],
      ['总计', '1,286.40', '总计', '1,286.40'],
    ],
  },
  { kind: 'heading', text: '二、支出决算表' },
  { kind: 'unit', text: '单位：万元' },
  {
    kind: 'table',
    heads: 2,
    widths: [2, 4, 2, 2, 2, 2, 2],
    rows: [
      [
        ['科目编码', 1, 2],
        ['科目名称', 1, 2],
        ['支出合计', 1, 2],
        ['基本支出', 3],
        ['项目支出', 1, 2],
      ],
      ['小计', '人员经费', '公用经费'],
      [['合计', 2], '1,262.15', '1,010.15', '872.65', '137.50', '252.00'],
      ['201', '一般公共服务支出', '905.30', '653.30', '515.80', '137.50', '252.00'],
      ['20126', '档案事务', '905.30', '653.30', '515.80', '137.50', '252.00'],
      ['2012601', '行政运行', '653.30', '653.30', '515.80', '137.50', ''],
      ['2012604', '档案馆', '252.00', '', '', '', '252.00'],
      ['208', '社会保障和就业支出', '186.45', '186.45', '186.45', '', ''],
      ['2080505', '机关事业单位基本养老保险缴费支出', '186.45', '186.45', '186.45', '', ''],
      ['210', '卫生健康支出', '72.10', '72.10', '72.10', '', ''],
      ['221', '住房保障支出', '98.30', '98.30', '98.30', '', ''],
    ],
  },
  { kind: 'heading', text: '三、收入支出决算情况说明' },
  {
    kind: 'text',
    text: '2023年度收入总计1286.40万元，支出总计1286.40万元，其中本年支出1262.15万元。',
  },
];

const project = (at: number): readonly Cell[] => {
  const amount = (12 + at * 3.35).toFixed(2);
  return [`${at}`, `档案抢救保护项目第${at}包`, amount, amount];
};

/** A table over pages, its head standing again on each. */
const projects: readonly Content[] = [
  { kind: 'title', text: '云岭县档案馆2023年度项目支出情况' },
  { kind: 'heading', text: '一、项目支出明细' },
  { kind: 'unit', text: '单位：万元' },
  {
    kind: 'table',
    heads: 1,
    widths: [1, 5, 2, 2],
    rows: [
      ['序号', '项目名称', '预算数', '决算数'],
      ...Array.from({ length: 60 }, (_, index) => project(index + 1)),
    ],
  },
  { kind: 'heading', text: '二、说明' },
  { kind: 'text', text: '以上项目均已通过验收，结余资金已按规定上缴。' },
];

export const contents = { prose, accounts, projects } as const;
export type ContentName = keyof typeof contents;
