import { Document, LevelFormat, LevelSuffix, Packer, Paragraph } from 'docx';
import type { WordCase } from './cases.js';
import {
  abstractList,
  cell,
  item,
  type Level,
  list,
  listProperties,
  packParts,
  paragraph,
  row,
  table,
} from './ooxml.js';

const official: readonly Level[] = [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
  { format: 'decimalEnclosedCircle', text: '%5' },
];

/** One list of one level, so many items: `甲1`, `甲2`… */
const sequences = (formats: readonly (readonly [string, string, number])[]): Uint8Array =>
  packParts({
    numbering:
      formats.map(([format, text], index) => abstractList(index, [{ format, text }])).join('') +
      formats.map((_, index) => list(index + 1, index)).join(''),
    body: formats
      .map(([, , count], index) => Array.from({ length: count }, () => item('项', index + 1)).join(''))
      .join(''),
  });

const sequenceText = (labels: readonly string[]): string => labels.map((label) => `${label}项`).join('\n');

const sequenceCase = (
  name: string,
  feature: string,
  formats: readonly (readonly [string, string, number])[],
  labels: readonly string[],
  more: Partial<WordCase> = {},
): WordCase => ({
  name,
  feature,
  producer: 'handwritten',
  build: () => sequences(formats),
  text: sequenceText(labels),
  labels: labels.filter((label) => label !== ''),
  ...more,
});

const split = (labels: string): string[] => labels.split(' ');

const styleList = (level: number): string => listProperties(1, level);

const headingStyles = [1, 2, 3]
  .map(
    (own) =>
      `<w:style w:type="paragraph" w:styleId="${own}"><w:name w:val="heading ${own}"/><w:basedOn w:val="a"/><w:pPr>${
        own === 1 ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : styleList(own - 1)
      }<w:outlineLvl w:val="${own - 1}"/></w:pPr></w:style>`,
  )
  .join('');

const normalStyle =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';

const styled = (text: string, style: string, more = ''): string =>
  paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);

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
  sequenceCase(
    'numbering-chinese-counting',
    '编号格式 chineseCounting、chineseCountingThousand、taiwaneseCounting、japaneseCounting',
    [
      ['chineseCounting', '%1、', 21],
      ['chineseCountingThousand', '%1、', 12],
      ['taiwaneseCounting', '%1、', 11],
      ['japaneseCounting', '%1、', 11],
    ],
    split(
      '一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、 十二、 十三、 十四、 十五、 十六、 十七、 十八、 十九、 二十、 二十一、 ' +
        '一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、 十二、 ' +
        '一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、 ' +
        '一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、',
    ),
  ),
  sequenceCase(
    'numbering-legal-and-stems',
    '编号格式 chineseLegalSimplified、ideographTraditional、ideographZodiac',
    [
      ['chineseLegalSimplified', '%1、', 3],
      ['ideographTraditional', '%1、', 10],
      ['ideographZodiac', '%1、', 12],
    ],
    split(
      '壹、 贰、 叁、 ' +
        '甲、 乙、 丙、 丁、 戊、 己、 庚、 辛、 壬、 癸、 子、 丑、 寅、 卯、 辰、 巳、 午、 未、 申、 酉、 戌、 亥、',
    ),
  ),
  sequenceCase(
    'numbering-enclosed',
    '编号格式 decimalFullWidth、decimalEnclosedCircle',
    [
      ['decimalFullWidth', '%1．', 11],
      ['decimalEnclosedCircle', '%1', 12],
    ],
    split('１． ２． ３． ４． ５． ６． ７． ８． ９． １０． １１． ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫'),
  ),
  sequenceCase(
    'numbering-rare-formats',
    '编号格式 decimalEnclosedParen、decimalEnclosedFullstop、ideographDigital、ordinal、decimalEnclosedCircle 超过 20',
    [
      ['decimalEnclosedParen', '%1', 3],
      ['decimalEnclosedFullstop', '%1', 3],
      ['ideographDigital', '%1、', 11],
      ['ordinal', '%1', 4],
      ['decimalEnclosedCircle', '%1', 21],
    ],
    split(
      '⑴ ⑵ ⑶ ⒈ ⒉ ⒊ 一、 二、 三、 四、 五、 六、 七、 八、 九、 一〇、 一一、 1st 2nd 3rd 4th ' +
        '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳ 21',
    ),
    {
      notInLibreOffice:
        'LibreOffice 7.4 把这些格式印作 1、十、㉑ 等；取 ECMA-376 17.18.59 与 [MS-DOCX] 2.4 的写法',
    },
  ),
  sequenceCase(
    'numbering-latin',
    '编号格式 upperLetter、lowerLetter、upperRoman、lowerRoman、decimalZero',
    [
      ['upperLetter', '%1.', 28],
      ['lowerLetter', '%1)', 3],
      ['upperRoman', '%1.', 9],
      ['lowerRoman', '%1.', 4],
      ['decimalZero', '%1.', 11],
    ],
    split(
      'A. B. C. D. E. F. G. H. I. J. K. L. M. N. O. P. Q. R. S. T. U. V. W. X. Y. Z. AA. BB. a) b) c) ' +
        'I. II. III. IV. V. VI. VII. VIII. IX. i. ii. iii. iv. 01. 02. 03. 04. 05. 06. 07. 08. 09. 10. 11.',
    ),
  ),
  {
    name: 'numbering-bullet-and-none',
    feature: '编号格式 bullet（符号字体）、none',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering:
          `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="\uF0B7"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl></w:abstractNum>` +
          abstractList(1, [{ format: 'none', text: '%1' }]) +
          abstractList(2, [{ format: 'none', text: '附件：' }]) +
          list(1, 0) +
          list(2, 1) +
          list(3, 2),
        body: item('符号项', 1) + item('无编号项', 2) + item('资产情况表', 3),
      }),
    text: '• 符号项\n无编号项\n附件：资产情况表',
    labels: ['•', '附件：'],
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
    name: 'numbering-by-style',
    feature: '样式带编号（标题 1–3 连到多级列表，pStyle）、basedOn 继承、numId 0 取消编号',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles:
          normalStyle +
          headingStyles +
          '<w:style w:type="paragraph" w:customStyle="1" w:styleId="b"><w:name w:val="小标题"/><w:basedOn w:val="2"/></w:style>',
        numbering:
          abstractList(
            0,
            official.slice(0, 3).map((own, index) => ({ ...own, more: `<w:pStyle w:val="${index + 1}"/>` })),
          ) + list(1, 0),
        body:
          styled('单位概况', '1') +
          styled('基本情况', '2') +
          styled('机构', '3') +
          styled('人员', '3') +
          styled('职能', 'b') +
          styled('收支情况', '1') +
          styled('附注', '1', listProperties(0)) +
          paragraph('正文'),
      }),
    sections: [
      '一、单位概况',
      '  （一）基本情况',
      '    1.机构',
      '    2.人员',
      '  （二）职能',
      '二、收支情况',
      '附注',
    ],
    text: '一、单位概况\n（一）基本情况\n1.机构\n2.人员\n（二）职能\n二、收支情况\n附注\n正文',
    labels: split('一、 （一） 1. 2. （二） 二、'),
    looks: {
      '一、单位概况': 'heading 1',
      '（一）基本情况': 'heading 2',
      '1.机构': 'heading 3',
      '2.人员': 'heading 3',
      '（二）职能': 'heading 2',
      '二、收支情况': 'heading 1',
      附注: 'heading 1',
    },
    resaved: {
      text: '一、单位概况\n（一）基本情况\n1.机构\n2.人员\n职能\n二、收支情况\n附注\n正文',
      labels: split('一、 （一） 1. 2. 二、'),
      tree: [
        'heading 1',
        'heading 2',
        'heading 3',
        'heading 3',
        'heading 2',
        'heading 1',
        'heading 1',
        'paragraph',
      ],
      sections: [
        '一、单位概况',
        '  （一）基本情况',
        '    1.机构',
        '    2.人员',
        '  职能',
        '二、收支情况',
        '附注',
      ],
    },
  },
  {
    name: 'numbering-style-link',
    feature: '列表样式（numStyleLink、styleLink）',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles: `${normalStyle}<w:style w:type="numbering" w:customStyle="1" w:styleId="gw"><w:name w:val="公文编号"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
        numbering:
          abstractList(0, official.slice(0, 2), '<w:styleLink w:val="gw"/>') +
          '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="gw"/></w:abstractNum>' +
          list(1, 0) +
          list(2, 1),
        body: item('甲', 2) + item('甲一', 2, 1) + item('乙', 2),
      }),
    text: '一、甲\n（一）甲一\n二、乙',
    labels: split('一、 （一） 二、'),
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
  {
    name: 'numbering-custom-format',
    feature: 'Word 2010 自定义编号格式（001、002）及其后备格式',
    producer: 'handwritten',
    build: () =>
      packParts({
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:suff w:val="nothing"/><w:lvlText w:val="%1号"/></w:lvl></w:abstractNum>${list(1, 0)}`,
        body: item('甲', 1) + item('乙', 1),
      }),
    text: '009号甲\n010号乙',
    labels: split('009号 010号'),
  },
];
