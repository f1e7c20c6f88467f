import type { WordCase } from './cases.js';
import { split } from './numbering-style-cases.js';
import { abstractList, item, list, packParts } from './ooxml.js';

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

/** How list numbers are written: one format of `w:numFmt` after another. */
export const numberFormatCases: readonly WordCase[] = [
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
