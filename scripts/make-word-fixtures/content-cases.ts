import { CommentReference, Document, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import type { WordCase } from './cases.js';
import { abstractList, field, item, list, packParts, paragraph, run } from './ooxml.js';

const author = 'w:author="甲" w:date="2024-01-01T00:00:00Z"';
const inserted = (content: string): string => `<w:ins w:id="1" ${author}>${content}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del w:id="2" ${author}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

const hidden = '<w:vanish/>';

const entry = (text: string, page: string): string =>
  paragraph(
    `<w:hyperlink w:anchor="_Toc1">${run(text)}<w:r><w:tab/></w:r>${field(' PAGEREF _Toc1 \\h ', page)}</w:hyperlink>`,
    '<w:pStyle w:val="TOC1"/>',
  );

const tocStyle = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';

const textBox = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1" distT="0" distB="0" distL="0" distR="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="720000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="文本框 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const contentCases: readonly WordCase[] = [
  {
    name: 'tracked-changes',
    feature: '修订：插入的是正文，删除和移走的不是，段落标记被删则两段相连',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          paragraph(run('基本支出') + deleted('876.62') + inserted(run('867.62')) + run('万元。')) +
          paragraph(
            `${run('项目支出')}<w:moveFrom w:id="3" ${author}>${run('移走')}</w:moveFrom><w:moveTo w:id="4" ${author}>${run('37万元')}</w:moveTo>${run('。')}`,
          ) +
          paragraph('前半段，', `<w:rPr><w:del w:id="5" ${author}/></w:rPr>`) +
          paragraph('后半段。') +
          paragraph(deleted('整段删除'), `<w:rPr><w:del w:id="6" ${author}/></w:rPr>`) +
          paragraph('结尾。'),
      }),
    text: '基本支出867.62万元。\n项目支出37万元。\n前半段，后半段。\n结尾。',
    warnings: [
      'tracked-deletion',
      'tracked-insertion',
      'tracked-deletion',
      'tracked-insertion',
      'tracked-deletion',
    ],
    notInLibreOffice: 'LibreOffice 导出文本时仍含删除的文字',
  },
  {
    name: 'hidden-text',
    feature: '隐藏文字（w:vanish）：直接、由字符样式、由段落样式、隐藏的段落标记',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles:
          '<w:style w:type="character" w:styleId="h"><w:name w:val="隐"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="hp"><w:name w:val="隐段"/><w:rPr><w:vanish/></w:rPr></w:style>',
        numbering: abstractList(0, [{ format: 'decimal', text: '%1.' }]) + list(1, 0),
        body:
          paragraph(run('可见') + run('看不见', hidden) + run('也可见')) +
          paragraph(
            run('甲') +
              run('看不见', '<w:rStyle w:val="h"/>') +
              run('乙', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>'),
          ) +
          item('一', 1) +
          paragraph(
            run('看不见', hidden),
            `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${hidden}</w:rPr>`,
          ) +
          item('二', 1) +
          paragraph('整段样式隐藏', '<w:pStyle w:val="hp"/>') +
          paragraph('结尾'),
      }),
    text: '可见也可见\n甲乙\n1.一\n2.二\n结尾',
    labels: ['1.', '2.'],
    warnings: ['hidden-text', 'hidden-text', 'hidden-text', 'hidden-text'],
    notInLibreOffice: 'LibreOffice 导出文本时仍含隐藏文字',
  },
  {
    name: 'fields',
    feature: '域：显示结果而非代码；超链接、交叉引用、带圈字符、复选框、下拉框',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          paragraph(
            run('见') +
              field(' REF _Ref1 \\h ', '第三节') +
              run('，共') +
              field(' =SUM(ABOVE) ', '237.00') +
              run('万元。'),
          ) +
          paragraph(field(' HYPERLINK "http://example.cn" ', '县财政局') + run('公布')) +
          paragraph(`<w:fldSimple w:instr=" DOCPROPERTY 年度 ">${run('2023')}</w:fldSimple>${run('年度')}`) +
          paragraph(
            field(' EQ \\o\\ac(○,1) ', null) +
              run('第一项；') +
              field(' eq \\o\\ac(○,12) ', null) +
              run('第十二项'),
          ) +
          paragraph(
            `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('是')}`,
          ) +
          paragraph(
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field(' MERGEFIELD x ', '1')}<w:r><w:instrText> = 1 "甲" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('甲')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('结束')}`,
          ),
      }),
    text: '见第三节，共237.00万元。\n县财政局公布\n2023年度\n①第一项；⑫第十二项\n☑是\n甲结束',
    notInLibreOffice: 'LibreOffice 不画 EQ 域的带圈字符',
  },
  {
    name: 'table-of-contents',
    feature: '目录（TOC 域、内容控件）不进正文树',
    producer: 'handwritten',
    build: () =>
      packParts({
        styles: tocStyle,
        body:
          paragraph('2023年度决算公开') +
          `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc1">${run('第一部分 部门概况')}<w:r><w:tab/></w:r>${field(' PAGEREF _Toc1 \\h ', '1')}</w:hyperlink></w:p>${entry('第二部分 决算表', '3')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>` +
          paragraph('第一部分 部门概况') +
          paragraph('正文。'),
      }),
    sections: ['第一部分部门概况'],
    text: '2023年度决算公开\n目录\n第一部分 部门概况\t1\n第二部分 决算表\t3\n\n第一部分 部门概况\n正文。',
    apart: ['目录', '第一部分 部门概况\t1', '第二部分 决算表\t3'],
    warnings: ['table-of-contents'],
  },
  {
    name: 'notes',
    feature: '脚注、尾注另存，并记其引用处',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          paragraph(
            `${run('支出867.62万元')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('，完成预算')}`,
          ) + paragraph(`${run('结余1.38万元')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('。')}`),
        footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run('不含 12.55 万元结转。')}`)}</w:footnote>`,
        endnotes: `<w:endnote w:id="2">${paragraph(`<w:r><w:endnoteRef/></w:r>${run('见附表。')}`)}${paragraph('第二段。')}</w:endnote>`,
      }),
    text: '支出867.62万元，完成预算\n结余1.38万元。',
    warnings: ['note', 'note'],
    asides: ['footnote: 不含 12.55 万元结转。', 'endnote: 见附表。\n第二段。'],
    resaved: true,
    notInLibreOffice: 'LibreOffice 导出文本时把注文附在文后',
  },
  {
    name: 'text-box',
    feature: '文本框另存，新旧两种写法只取一份',
    producer: 'handwritten',
    build: () =>
      packParts({
        body: paragraph(run('正文') + textBox('框中文字12万元') + run('继续')) + paragraph('结尾'),
      }),
    text: '正文继续\n结尾',
    warnings: ['text-box'],
    asides: ['text-box: 框中文字12万元'],
    resaved: true,
  },
  {
    name: 'header-footer',
    feature: '页眉、页脚另存',
    producer: 'handwritten',
    build: () =>
      packParts({
        body: paragraph('正文'),
        header: paragraph('某局2023年度自评报告'),
        footer: paragraph(run('第') + field(' PAGE ', '1') + run('页')),
      }),
    text: '正文',
    asides: ['header: 某局2023年度自评报告', 'footer: 第1页'],
    resaved: true,
  },
  {
    name: 'characters',
    feature: '特殊字符：软连字符、不间断连字符与空格、w:sym、w:tab、w:br、w:cr、拼音指南',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          paragraph(
            '<w:r><w:t>软</w:t><w:softHyphen/><w:t>连\u00AD字</w:t><w:noBreakHyphen/><w:t>符</w:t></w:r>',
          ) +
          paragraph('金额\u00A0867.62\u00A0万元') +
          paragraph(
            '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>已完成</w:t><w:sym w:font="宋体" w:char="2460"/></w:r>',
          ) +
          paragraph('<w:r><w:t>单位</w:t><w:tab/><w:t>万元</w:t></w:r>') +
          paragraph('<w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:cr/><w:t>第三行</w:t></w:r>') +
          paragraph('<w:r><w:br w:type="page"/><w:t>新页</w:t></w:r>') +
          paragraph(
            `<w:r><w:ruby><w:rubyPr/><w:rt>${run('jì')}</w:rt><w:rubyBase>${run('绩')}</w:rubyBase></w:ruby></w:r>${run('效')}`,
          ),
      }),
    text: '软连字-符\n金额 867.62 万元\n✓已完成①\n单位\t万元\n第一行\n第二行\n第三行\n新页\n绩效',
    notInLibreOffice: 'LibreOffice 保留软连字符等控制字符',
  },
  {
    name: 'picture',
    feature: '图片：计数并提示可能含文字',
    producer: 'docx',
    build: () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph('收支情况如图：'),
                new Paragraph({
                  children: [
                    new ImageRun({ type: 'png', data: onePixel, transformation: { width: 40, height: 40 } }),
                  ],
                }),
                new Paragraph('结尾'),
              ],
            },
          ],
        }),
      ),
    text: '收支情况如图：\n\n结尾',
    warnings: ['picture'],
    resaved: true,
  },
  {
    name: 'content-controls',
    feature: '内容控件（w:sdt）、智能标记、自定义 XML、双向文字中的正文',
    producer: 'handwritten',
    build: () =>
      packParts({
        body:
          paragraph(
            `<w:sdt><w:sdtPr/><w:sdtContent>${run('某局')}</w:sdtContent></w:sdt><w:smartTag w:element="date">${run('2023年')}</w:smartTag><w:bdo w:val="ltr">${run('自评')}</w:bdo>`,
          ) +
          `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('控件中的段落')}</w:sdtContent></w:sdt><w:customXml w:element="x">${paragraph('自定义 XML 中的段落')}</w:customXml>`,
      }),
    text: '某局2023年自评\n控件中的段落\n自定义 XML 中的段落',
  },
  {
    name: 'comments',
    feature: '批注：不是正文，记有提示',
    producer: 'docx',
    build: () =>
      Packer.toBuffer(
        new Document({
          comments: {
            children: [
              { id: 0, author: '甲', date: new Date('2024-01-01'), children: [new Paragraph('请核对')] },
            ],
          },
          sections: [
            {
              children: [
                new Paragraph({
                  children: [new TextRun('支出37万元'), new TextRun({ children: [new CommentReference(0)] })],
                }),
              ],
            },
          ],
        }),
      ),
    text: '支出37万元',
    warnings: ['comment'],
  },
  {
    name: 'converter-artefacts',
    feature: '转换软件留下的 [bookmark: …]、PAGEREF 等标记：留在原文，不进正文树',
    producer: 'docx',
    build: () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph('[bookmark: （三）部门整体收支情况]4.抓好管理。'),
                new Paragraph('部门概况 PAGEREF _Toc12345678 \\h'),
              ],
            },
          ],
        }),
      ),
    text: '[bookmark: （三）部门整体收支情况]4.抓好管理。\n部门概况 PAGEREF _Toc12345678 \\h',
    warnings: ['converter-artefact', 'converter-artefact'],
  },
];
