import type { WordCase } from './cases.js';
import { abstractList, item, type Level, list, listProperties, packParts, paragraph } from './ooxml.js';

/** The levels of official documents (GB/T 9704-2012, 7.3.3), and circled numbers below them. */
export const official: readonly Level[] = [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
  { format: 'decimalEnclosedCircle', text: '%5' },
];

export const split = (labels: string): string[] => labels.split(' ');

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

/** Numbering that comes by way of styles. */
export const numberingStyleCases: readonly WordCase[] = [
  {
    name: 'numbering-level-and-list-apart',
    feature: '级别与列表各自继承：样式只有 w:ilvl，numId 来自 basedOn',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles:
          normalStyle +
          `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr>${styleList(0)}<w:outlineLvl w:val="0"/></w:pPr></w:style>` +
          '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/><w:basedOn w:val="2"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
        numbering: abstractList(0, official.slice(0, 3)) + list(1, 0),
        body:
          styled('职能', '1') +
          styled('主要职责', '2') +
          styled('机构', '2') +
          styled('内设科室', '3') +
          styled('收支', '1') +
          styled('收入', '2') +
          paragraph('支出', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      }),
    sections: [
      '一、职能',
      '  （一）主要职责',
      '  （二）机构',
      '    1.内设科室',
      '二、收支',
      '  （一）收入',
      '  （二）支出',
    ],
    text: '一、职能\n（一）主要职责\n（二）机构\n1.内设科室\n二、收支\n（一）收入\n（二）支出',
    labels: split('一、 （一） （二） 1. 二、 （一） （二）'),
    looks: {
      '一、职能': 'heading 1',
      '（一）主要职责': 'heading 2',
      '（二）机构': 'heading 2',
      '1.内设科室': 'heading 3',
      '二、收支': 'heading 1',
      '（一）收入': 'heading 2',
    },
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
];
