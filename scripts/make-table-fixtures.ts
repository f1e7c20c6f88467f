/**
 * Makes `fixtures/tables/final-accounts-2023.docx`: a 决算公开 with the tables of the form, merged cells and all, from the
 * rows below. Run by `pnpm fixtures:tables`; the result is committed, so no test needs it.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** A cell: its words, or its words with the columns and rows that it covers. */
type Cell = string | readonly [text: string, columns: number, rows?: number];
type Block = string | { readonly heads: number; readonly rows: readonly (readonly Cell[])[] };

const blocks: readonly Block[] = [
  '# 某市档案馆2023年度部门决算公开说明',
  '一、收入支出决算总体情况',
  '2023年度收入总计1,286.40万元，支出总计1,286.40万元。本年收入合计1,274.00万元，本年支出合计1,262.15万元，年末结转和结余24.25万元。',
  '表1　收入支出决算总表',
  '单位：万元',
  {
    heads: 3,
    rows: [
      [
        ['收入', 2],
        ['支出', 2],
      ],
      ['项目', '决算数', '项目', '决算数'],
      ['栏次', '1', '栏次', '2'],
      ['一、一般公共预算财政拨款收入', '1,180.50', '一、一般公共服务支出', '905.30'],
      ['二、事业收入', '62.00', '二、社会保障和就业支出', '186.45'],
      ['三、其他收入', '31.50', '三、卫生健康支出', '72.10'],
      ['', '', '四、住房保障支出', '98.30'],
      ['本年收入合计', '1,274.00', '本年支出合计', '1,262.15'],
      ['年初结转和结余', '12.40', '年末结转和结余', '24.25'],
      ['总计', '1,286.40', '总计', '1,286.40'],
    ],
  },
  '二、支出决算情况',
  '本年支出1,262.15万元，其中：基本支出1,010.15万元，占80.03%；项目支出252.00万元，占19.97%。',
  '表2　支出决算表（单位：万元）',
  {
    heads: 2,
    rows: [
      [
        ['科目编码', 1, 2],
        ['科目名称', 1, 2],
        ['本年支出合计', 1, 2],
        ['基本支出', 3],
        ['项目支出', 1, 2],
      ],
      ['小计', '人员经费', '公用经费'],
      ['', '合计', '1,262.15', '1,010.15', '872.65', '137.50', '252.00'],
      ['201', '一般公共服务支出', '905.30', '653.30', '515.80', '137.50', '252.00'],
      ['20126', '档案事务', '905.30', '653.30', '515.80', '137.50', '252.00'],
      ['2012601', '行政运行', '653.30', '653.30', '515.80', '137.50', '0.00'],
      ['2012604', '档案馆', '252.00', '0.00', '0.00', '0.00', '252.00'],
      ['208', '社会保障和就业支出', '186.45', '186.45', '186.45', '0.00', '0.00'],
      ['20805', '行政事业单位养老支出', '186.45', '186.45', '186.45', '0.00', '0.00'],
      ['2080501', '行政单位离退休', '40.25', '40.25', '40.25', '0.00', '0.00'],
      ['2080505', '机关事业单位基本养老保险缴费支出', '146.20', '146.20', '146.20', '0.00', '0.00'],
      ['210', '卫生健康支出', '72.10', '72.10', '72.10', '0.00', '0.00'],
      ['221', '住房保障支出', '98.30', '98.30', '98.30', '0.00', '0.00'],
    ],
  },
  '三、“三公”经费支出决算情况',
  '2023年度“三公”经费支出决算11.45万元，完成年初预算的76.33%。其中公务接待费支出3.20万元，比上年减少0.80万元，下降20.00%。',
  '表3　财政拨款“三公”经费支出决算表',
  '单位：万元',
  {
    heads: 3,
    rows: [
      [
        ['项目', 1, 3],
        ['年初预算数', 1, 3],
        ['决算数', 3],
        ['增减变动', 2],
        ['完成预算（%）', 1, 3],
      ],
      [
        ['2023年', 1, 2],
        ['2022年', 1, 2],
        ['占比', 1, 2],
        ['金额', 1, 2],
        ['比例（%）', 1, 2],
      ],
      [],
      ['合　计', '15.00', '11.45', '13.50', '100.00%', '-2.05', '-15.19', '76.33'],
      ['1.因公出国（境）费', '0.00', '0.00', '0.00', '0.00%', '0.00', '—', '—'],
      ['2.公务用车购置及运行维护费', '10.00', '8.25', '9.50', '72.05%', '-1.25', '-13.16', '82.50'],
      ['其中：公务用车运行维护费', '10.00', '8.25', '9.50', '—', '-1.25', '-13.16', '82.50'],
      ['3.公务接待费', '5.00', '3.20', '4.00', '27.95%', '-0.80', '-20.00', '64.00'],
    ],
  },
  '四、部门预算绩效情况',
  '本馆组织对2个项目开展绩效自评，部门整体支出绩效自评得分96.8分，评价等级为“优”。',
  '表4　部门整体支出绩效自评得分表',
  {
    heads: 1,
    rows: [
      ['一级指标', '二级指标', '分值', '得分', '扣分原因'],
      [['投入', 1, 2], '目标设定', '10', '10', ''],
      ['预算配置', '10', '9.5', '个别指标不够细化'],
      [['过程', 1, 2], '预算执行', '20', '18.8', '年中追加项目支出进度偏慢'],
      ['预算管理', '20', '20', ''],
      [['产出与效果', 1, 2], '职责履行', '25', '24.5', ''],
      ['履职效益', '15', '14', '数字化利用率有待提高'],
      [['合计', 2], '100', '96.8', ''],
    ],
  },
  '表5　2023年项目支出绩效自评情况',
  {
    heads: 1,
    rows: [
      ['序号', '项目名称', '年初预算（万元）', '全年预算（万元）', '执行数（万元）', '执行率', '自评分'],
      ['1', '馆藏档案数字化', '180.00', '200.00', '192.00', '96.00%', '97.5'],
      ['2', '库房安防改造', '80.00', '60.00', '60.00', '100.00%', '99'],
      [['合计', 2], '260.00', '260.00', '252.00', '96.92%', ''],
    ],
  },
];

const paragraph = (text: string): Paragraph =>
  text.startsWith('# ')
    ? new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: text.slice(2), bold: true, size: 40 })],
      })
    : new Paragraph({ children: [new TextRun({ text, size: 28 })] });

const cell = (content: Cell): TableCell => {
  const [text, columnSpan, rowSpan = 1] = typeof content === 'string' ? ([content, 1, 1] as const) : content;
  return new TableCell({ columnSpan, rowSpan, children: [new Paragraph({ children: [new TextRun(text)] })] });
};

const table = ({ heads, rows }: Exclude<Block, string>): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, index) => new TableRow({ tableHeader: index < heads, children: cells.map(cell) })),
  });

const children = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block)));
const file = fileURLToPath(new URL('../fixtures/tables/final-accounts-2023.docx', import.meta.url));
await writeFile(file, await Packer.toBuffer(new Document({ creator: 'gouji', sections: [{ children }] })));
