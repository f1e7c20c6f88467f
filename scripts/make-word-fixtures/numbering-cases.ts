import { Document, LevelFormat, LevelSuffix, Packer, Paragraph } from 'docx';
import type { WordCase } from './cases.js';
import { official, split } from './numbering-style-cases.js';
import { abstractList, cell, item, list, packParts, paragraph, row, table } from './ooxml.js';

export const numberingCases: readonly WordCase[] = [
  {
    name: 'numbering-outline',
    feature: '自动编号：公文五级编号（一、（一）1.（1）①）',
    producer: 'docx',
    build: () =>
      Packer.toBuffer(
        new Document({
          numbering: {
            config: [
              {
                reference: 'official',
                levels: (
                  [
                    'chineseCounting',
                    'chineseCounting',
                    'decimal',
                    'decimal',
                    'decimalEnclosedCircle',
                  ] as const
                ).map((format, level) => ({
                  level,
                  format:
                    LevelFormat[
                      (
                        {
                          chineseCounting: 'CHINESE_COUNTING',
                          decimal: 'DECIMAL',
                          decimalEnclosedCircle: 'DECIMAL_ENCLOSED_CIRCLE',
                        } as const
                      )[format]
                    ],
                  sections: [
                    '一、单位概况',
                    '  （一）单位基本情况',
                    '    1.机关内设机构',
                    '      （1）行政编制',
                    '        ①在职人员',
                    '        ②退休人员',
                    '      （2）事业编制',
                    '    2.直属事业单位',
                    '  （二）单位职能',
                    '    1.负责日常政务',
                    '二、部门收支情况',
                    '  （一）收入情况',
                  ],
                  text: official[level]?.text ?? '',
                  suffix: LevelSuffix.NOTHING,
                })),
              },
            ],
          },
          sections: [
            {
              children: (
                [
                  ['单位概况', 0],
                  ['单位基本情况', 1],
                  ['机关内设机构', 2],
                  ['行政编制', 3],
                  ['在职人员', 4],
                  ['退休人员', 4],
                  ['事业编制', 3],
                  ['直属事业单位', 2],
                  ['单位职能', 1],
                  ['负责日常政务', 2],
                  ['部门收支情况', 0],
                  ['收入情况', 1],
                ] as const
              ).map(([text, level]) => new Paragraph({ text, numbering: { reference: 'official', level } })),
            },
          ],
        }),
      ),
    text: '一、单位概况\n（一）单位基本情况\n1.机关内设机构\n（1）行政编制\n①在职人员\n②退休人员\n（2）事业编制\n2.直属事业单位\n（二）单位职能\n1.负责日常政务\n二、部门收支情况\n（一）收入情况',
    labels: split('一、 （一） 1. （1） ① ② （2） 2. （二） 1. 二、 （一）'),
    resaved: true,
  },
  {
    name: 'numbering-parts',
    feature: '编号文字含前后缀（第%1部分、第%1章）与后缀空格、制表符',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering:
          abstractList(0, [
            { format: 'chineseCountingThousand', text: '第%1部分', suffix: 'space' },
            { format: 'decimal', text: '%1.%2', suffix: 'tab' },
          ]) + list(1, 0),
        body: item('部门概况', 1) + item('2023年收入', 1, 1) + item('2023年支出', 1, 1) + item('名词解释', 1),
      }),
    sections: ['第一部分部门概况', '  一.12023年收入', '  一.22023年支出', '第二部分名词解释'],
    text: '第一部分 部门概况\n一.1 2023年收入\n一.2 2023年支出\n第二部分 名词解释',
    labels: ['第一部分', '一.1', '一.2', '第二部分'],
    resaved: true,
  },
  {
    name: 'numbering-legal-style',
    feature: '正规形式编号 isLgl（上级中文、本级阿拉伯数字）',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering:
          abstractList(0, [
            { format: 'chineseCounting', text: '%1、' },
            { format: 'decimal', text: '%1.%2 ', more: '<w:isLgl/>' },
          ]) + list(1, 0),
        body:
          item('总则', 1) + item('依据', 1, 1) + item('分则', 1) + item('范围', 1, 1) + item('时间', 1, 1),
      }),
    sections: ['一、总则', '  1.1依据', '二、分则', '  2.1范围', '  2.2时间'],
    text: '一、总则\n1.1依据\n二、分则\n2.1范围\n2.2时间',
    labels: split('一、 1.1 二、 2.1 2.2'),
    notInLibreOffice: 'LibreOffice 7.4 不支持 isLgl；取 ECMA-376 17.9.4',
  },
  {
    name: 'numbering-restart',
    feature: '重新编号 lvlRestart：0 不重新开始，缺省随上级重新开始',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering:
          abstractList(0, [
            { format: 'chineseCounting', text: '%1、' },
            { format: 'decimal', text: '%2.', more: '<w:lvlRestart w:val="0"/>' },
            { format: 'decimal', text: '（%3）' },
          ]) + list(1, 0),
        body:
          item('甲', 1) +
          item('甲一', 1, 1) +
          item('甲一细', 1, 2) +
          item('甲二', 1, 1) +
          item('甲二细', 1, 2) +
          item('乙', 1) +
          item('乙一', 1, 1) +
          item('乙一细', 1, 2),
      }),
    sections: [
      '一、甲',
      '  1.甲一',
      '    （1）甲一细',
      '  2.甲二',
      '    （1）甲二细',
      '二、乙',
      '  3.乙一',
      '    （1）乙一细',
    ],
    text: '一、甲\n1.甲一\n（1）甲一细\n2.甲二\n（1）甲二细\n二、乙\n3.乙一\n（1）乙一细',
    labels: split('一、 1. （1） 2. （1） 二、 3. （1）'),
    notInLibreOffice: 'LibreOffice 7.4 不支持 lvlRestart 为 0；取 ECMA-376 17.9.10',
  },
  {
    name: 'numbering-start-override',
    feature: '起始编号：start、startOverride、lvlOverride',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering:
          abstractList(0, [{ format: 'decimal', text: '%1.', start: 3 }]) +
          list(1, 0) +
          list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
          list(
            3,
            0,
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:lvlOverride>',
          ),
        body: item('甲', 1) + item('乙', 1) + item('丙', 2) + item('丁', 2) + item('戊', 3) + item('己', 3),
      }),
    text: '3.甲\n4.乙\n1.丙\n2.丁\n一、戊\n二、己',
    labels: split('3. 4. 1. 2. 一、 二、'),
  },
  {
    name: 'numbering-shared-list',
    feature: '两个 num 共用一个 abstractNum：编号接续',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering: abstractList(0, [{ format: 'decimal', text: '%1.' }]) + list(1, 0) + list(2, 0),
        body: item('甲', 1) + item('乙', 1) + paragraph('正文') + item('丙', 2) + item('丁', 1),
      }),
    text: '1.甲\n2.乙\n正文\n3.丙\n4.丁',
    labels: split('1. 2. 3. 4.'),
  },
  {
    name: 'numbering-skipped-level',
    feature: '跳级编号：未出现的上级按已开始计',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering:
          abstractList(0, [
            { format: 'decimal', text: '%1.' },
            { format: 'decimal', text: '%1.%2.' },
            { format: 'decimal', text: '%1.%2.%3.' },
          ]) + list(1, 0),
        body: item('甲', 1) + item('甲细', 1, 2) + item('甲细二', 1, 2) + item('乙', 1) + item('乙一', 1, 1),
      }),
    sections: ['1.甲', '  1.1.1.甲细', '  1.1.2.甲细二', '2.乙', '  2.1.乙一'],
    text: '1.甲\n1.1.1.甲细\n1.1.2.甲细二\n2.乙\n2.1.乙一',
    labels: split('1. 1.1.1. 1.1.2. 2. 2.1.'),
  },
  {
    name: 'numbering-in-table',
    feature: '表格“序号”列自动编号，空白单元格也有编号',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering: abstractList(0, [{ format: 'decimal', text: '%1' }]) + list(1, 0),
        body: table(3, [
          row([cell('序号'), cell('项目'), cell('金额（万元）')]),
          row([cell(item('', 1)), cell('基本支出'), cell('867.62')]),
          row([cell(item('', 1)), cell('项目支出'), cell('37.00')]),
        ]),
      }),
    tree: ['table 3×3'],
    text: '序号\t项目\t金额（万元）\n1\t基本支出\t867.62\n2\t项目支出\t37.00',
    labels: split('1 2'),
  },
];
