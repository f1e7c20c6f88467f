import type { WordCase } from './cases.js';
import {
  abstractList,
  cell,
  item,
  list,
  listProperties,
  packParts,
  paragraph,
  row,
  run,
  table,
} from './ooxml.js';

const struck = '<w:strike/>';
const raised = '<w:vertAlign w:val="superscript"/>';
const author = 'w:author="甲" w:date="2024-01-01T00:00:00Z"';

const mathNames = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const math = (content: string): string => `<m:oMath ${mathNames}>${content}</m:oMath>`;
const mathText = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const fraction = (above: string, below: string): string =>
  `<m:f><m:num>${above}</m:num><m:den>${below}</m:den></m:f>`;

const graphic = (uri: string, content: string): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="图 1"/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const drawingBase = 'http://schemas.openxmlformats.org/drawingml/2006';

/** What stands in a paragraph and is no text of it, or not as it is written. */
export const leftOutCases: readonly WordCase[] = [
  {
    name: 'struck-text',
    feature: '删除线（单线、双线、由样式）的文字视为已删除；整段划去连编号一起略去',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles:
          '<w:style w:type="character" w:styleId="s"><w:name w:val="划去"/><w:rPr><w:strike/></w:rPr></w:style>',
        numbering: abstractList(0, [{ format: 'decimal', text: '%1.' }]) + list(1, 0),
        body:
          paragraph(run('公用经费') + run('45.71', struck) + run('54.17') + run('万元。')) +
          paragraph(run('甲') + run('乙', '<w:dstrike/>') + run('丙', '<w:rStyle w:val="s"/>') + run('丁')) +
          item('一', 1) +
          paragraph(run('划去的一项', struck), listProperties(1)) +
          item('二', 1) +
          table(2, [row([cell(paragraph(run('旧数', struck))), cell('9.60')])]) +
          paragraph('结尾'),
      }),
    tree: ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'table 1×2', 'paragraph'],
    text: '公用经费54.17万元。\n甲丁\n1.一\n2.二\n\t9.60\n结尾',
    labels: ['1.', '2.'],
    warnings: ['struck-text', 'struck-text', 'struck-text', 'struck-text'],
    notInLibreOffice: 'LibreOffice 导出文本时仍含划去的文字',
  },
  {
    name: 'superscripts',
    feature: '上标：注释编号略去，不与数字相混；乘方（m²、×10⁴）保留',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles:
          '<w:style w:type="character" w:styleId="n"><w:name w:val="注号"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
        body:
          paragraph(
            run('本年支出914.25') + run('1', raised) + run('万元，在职67') + run('[2]', raised) + run('人。'),
          ) +
          paragraph(run('培训费') + run('③', '<w:rStyle w:val="n"/>') + run('3.08万元。')) +
          paragraph(
            run('改造面积560m') + run('2', raised) + run('，用水1.2×10') + run('4', raised) + run('吨。'),
          ) +
          paragraph(run('第5') + run('th', raised) + run('届')),
      }),
    text: '本年支出914.25万元，在职67人。\n培训费3.08万元。\n改造面积560m²，用水1.2×10⁴吨。\n第5th届',
    warnings: ['note-mark', 'note-mark'],
    notInLibreOffice: 'LibreOffice 导出文本时上标与正文不分',
  },
  {
    name: 'equations',
    feature: '公式（m:oMath）按一行读取：分式、乘方、根式、括号、求和',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          paragraph(
            run('执行率=') +
              math(fraction(mathText('452.70'), mathText('503.00')) + mathText('×100%=90%')) +
              run('。'),
          ) +
          paragraph(
            run('增长率为') +
              math(fraction(mathText('452.70-430.00'), mathText('430.00')) + mathText('×100%')) +
              run('5.28%'),
          ) +
          `<w:p><m:oMathPara ${mathNames}>${math(
            `${mathText('S=')}<m:sSup><m:e>${mathText('a')}</m:e><m:sup>${mathText('2')}</m:sup></m:sSup>${mathText('+')}<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${mathText('b+c')}</m:e></m:rad>`,
          )}</m:oMathPara></w:p>` +
          paragraph(
            math(
              `${mathText('T=')}<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mathText('i=1')}</m:sub><m:sup>${mathText('n')}</m:sup><m:e><m:sSub><m:e>${mathText('w')}</m:e><m:sub>${mathText('i')}</m:sub></m:sSub></m:e></m:nary><m:d><m:e>${mathText('1+r')}</m:e></m:d>`,
            ),
          ),
      }),
    text: '执行率=452.70/503.00×100%=90%。\n增长率为(452.70-430.00)/430.00×100% 5.28%\nS=a²+√(b+c)\nT=∑_(i=1)^nw_i(1+r)',
    notInLibreOffice: 'LibreOffice 导出文本时不含公式',
  },
  {
    name: 'charts-and-diagrams',
    feature: '图表、SmartArt：其中数字不读，给出提示',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          paragraph('支出结构如图所示：') +
          paragraph(
            graphic(`${drawingBase}/chart`, `<c:chart xmlns:c="${drawingBase}/chart" r:id="rIdMissing"/>`),
          ) +
          paragraph(
            run('组织架构') +
              graphic(
                `${drawingBase}/diagram`,
                `<dgm:relIds xmlns:dgm="${drawingBase}/diagram" r:dm="rId1" r:lo="rId2" r:qs="rId3" r:cs="rId4"/>`,
              ),
          ) +
          paragraph('结尾'),
      }),
    text: '支出结构如图所示：\n\n组织架构\n结尾',
    warnings: ['chart', 'diagram'],
  },
  {
    name: 'tracked-rows',
    feature: '修订中删除的表格行、单元格不读，给出提示',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          table(2, [
            row([cell('科目'), cell('金额')]),
            row([cell('旧科目'), cell('12.00')], `<w:del w:id="7" ${author}/>`),
            row([cell('新科目'), cell('21.00')], `<w:ins w:id="8" ${author}/>`),
          ]) + paragraph('结尾'),
      }),
    tree: ['table 2×2', 'paragraph'],
    text: '科目\t金额\n新科目\t21.00\n结尾',
    warnings: ['tracked-row', 'tracked-insertion'],
    notInLibreOffice: 'LibreOffice 导出文本时每格一行，且仍含删除的行',
  },
];
