import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import type { WordCase } from './cases.js';
import { cell, packParts, paragraph, row, run, table } from './ooxml.js';

const docxCell = (text: string, options: object = {}): TableCell =>
  new TableCell({ children: [new Paragraph(text)], ...options });

export const layoutCases: readonly WordCase[] = [
  {
    name: 'table-merged',
    feature: '表格：标题行、跨列（gridSpan）、跨行（vMerge）',
    producer: 'docx',
    build: () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph('单位：万元'),
                new Table({
                  rows: [
                    new TableRow({
                      tableHeader: true,
                      children: [
                        docxCell('项目', { verticalMerge: VerticalMergeType.RESTART }),
                        docxCell('2023年', { columnSpan: 2 }),
                      ],
                    }),
                    new TableRow({
                      tableHeader: true,
                      children: [
                        docxCell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                        docxCell('预算数'),
                        docxCell('决算数'),
                      ],
                    }),
                    new TableRow({
                      children: [docxCell('基本支出'), docxCell('860.00'), docxCell('867.62')],
                    }),
                  ],
                }),
              ],
            },
          ],
        }),
      ),
    tree: ['paragraph', 'table 3×3'],
    text: '单位：万元\n项目\t2023年\n预算数\t决算数\n基本支出\t860.00\t867.62',
    merged: {
      项目: '0,0,2,1 header',
      '2023年': '0,1,1,2 header',
      预算数: '1,1,1,1 header',
      决算数: '1,2,1,1 header',
      基本支出: '2,0,1,1',
      '860.00': '2,1,1,1',
      '867.62': '2,2,1,1',
    },
    resaved: { text: '单位：万元\n项目\t2023年\n预算数\t决算数\n基本支出\t860.00\t867.62\n' },
  },
  {
    name: 'table-cells',
    feature: '表格：单元格内多段、删除的行、行首空格（gridBefore）',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          table(3, [
            row([cell('项目'), cell(paragraph('年初') + paragraph('预算数')), cell('决算数')]),
            row(
              [cell('删除'), cell('1'), cell('2')],
              '<w:del w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"/>',
            ),
            row([cell('小计'), cell('3')], '<w:gridBefore w:val="1"/>'),
          ]) + paragraph('结尾'),
      }),
    tree: ['table 2×3', 'paragraph'],
    text: '项目\t年初 预算数\t决算数\n\t小计\t3\n结尾',
    warnings: ['tracked-row'],
    merged: {
      项目: '0,0,1,1',
      '年初 预算数': '0,1,1,1',
      决算数: '0,2,1,1',
      小计: '1,1,1,1',
      '3': '1,2,1,1',
    },
    notInLibreOffice: 'LibreOffice 导出文本时每格一行',
  },
  {
    name: 'table-nested',
    feature: '表中表：排在外层表之后',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          table(2, [
            row([cell('外一'), cell('外二')]),
            row([
              cell(paragraph('外三') + table(2, [row([cell('内一'), cell('内二')])]) + paragraph('')),
              cell('外四'),
            ]),
          ]) + paragraph('结尾'),
      }),
    tree: ['table 2×2', 'table 1×2', 'paragraph'],
    text: '外一\t外二\n外三\t外四\n内一\t内二\n结尾',
    notInLibreOffice: 'LibreOffice 导出文本时内层表夹在单元格之间',
  },
  {
    name: 'table-frame',
    feature: '只有一格的表是文字外框，按段落读取',
    producer: 'handwritten',
    build: () =>
      packParts({
        body: table(1, [row([cell(paragraph('一、概况') + paragraph('正文。'))])]) + paragraph('结尾'),
      }),
    sections: ['一、概况'],
    text: '一、概况\n正文。\n结尾',
  },
  {
    name: 'headings-and-looks',
    feature: '标题样式、居中、加粗、字号',
    producer: 'docx',
    build: () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ text: '自评报告', bold: true, size: 44 })],
                }),
                new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('概况')] }),
                new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('机构')] }),
                new Paragraph({ children: [new TextRun({ text: '小标题', bold: true }), new TextRun(' ')] }),
                new Paragraph({ children: [new TextRun({ text: '部分', bold: true }), new TextRun('加粗')] }),
              ],
            },
          ],
        }),
      ),
    sections: ['概况', '  机构', '    小标题'],
    text: '自评报告\n概况\n机构\n小标题 \n部分加粗',
    looks: {
      自评报告: 'centered bold 22pt',
      概况: 'heading 1 16pt',
      机构: 'heading 2 13pt',
      '小标题 ': 'bold',
    },
    resaved: true,
  },
  {
    name: 'looks-by-style',
    feature: '样式继承的外观：basedOn、docDefaults、加粗的开关抵消',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>' +
          '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="大标题"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="t2"><w:name w:val="副标题样"/><w:basedOn w:val="t"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="36"/></w:rPr></w:style>' +
          '<w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
        body:
          paragraph('自评报告', '<w:pStyle w:val="t"/>') +
          paragraph('（2023年度）', '<w:pStyle w:val="t2"/>') +
          paragraph(run('抵消', '<w:rStyle w:val="s"/>'), '<w:pStyle w:val="t"/><w:jc w:val="left"/>') +
          paragraph('正文'),
      }),
    text: '自评报告\n（2023年度）\n抵消\n正文',
    looks: {
      自评报告: 'centered bold 22pt',
      '（2023年度）': 'heading 2 centered bold 18pt',
      抵消: '22pt',
      正文: '16pt',
    },
  },
  {
    name: 'strict',
    feature: 'ISO 29500 Strict 命名空间',
    producer: 'handwritten',
    build: () =>
      packParts({ strict: true, body: paragraph('正文') + table(2, [row([cell('甲'), cell('1')])]) }),
    tree: ['paragraph', 'table 1×2'],
    text: '正文\n甲\t1',
  },
];
