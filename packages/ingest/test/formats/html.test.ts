import { GoujiError } from '@gouji/document';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const page = `<!doctype html><html><head><meta charset="gb2312"><title>题</title><style>p{color:red}</style></head><body>
<h1>某局自评报告</h1><p align=center><b>（一）概况</b></p><p>支出<b>867.62</b>万元。<br>第二&nbsp;行</p>
<ol start=3><li>甲</li><li><p>乙</p></li></ol>
<table><tr><th rowspan=2>项目</th><th colspan=2>2023年</th></tr><tr><td>预算</td><td>决<br>算</td></tr></table>
<table><tr><td><p>框中一</p><p>框中二</p></td></tr></table>
<p style="display:none">看不见</p><script>var a = 1</script><img src="http://example.cn/a.png"></body></html>`;

describe('an HTML page', () => {
  it('is read as a browser shows it', async () => {
    const { text, tree, warnings } = await read(encode(page), { name: '报告.html' });
    expect(text).toBe(
      '某局自评报告\n（一）概况\n支出867.62万元。\n第二 行\n3. 甲\n4. 乙\n项目\t2023年\n预算\t决 算\n框中一\n框中二',
    );
    const [title, heading, body] = tree.children.map(({ data }) => data?.gouji?.look);
    expect(title).toMatchObject({ outlineLevel: 1 });
    expect(heading).toMatchObject({ centered: true, bold: true });
    expect(body).toMatchObject({ centered: false, bold: false });
    const table = tree.children.find((node) => node.type === 'table');
    const cells = table?.type === 'table' ? table.children.flatMap((row) => row.children) : [];
    expect(
      cells.map(
        ({ data }) =>
          data?.gouji && [data.gouji.row, data.gouji.column, data.gouji.rowSpan, data.gouji.columnSpan],
      ),
    ).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['picture']);
  });

  it('is read as Word saves it', async () => {
    const saved = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml>a</xml><![endif]--></head><body>
<p class=MsoListParagraph><![if !supportLists]><span lang=EN-US>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>部门概况<o:p></o:p></p>
<p class=MsoNormal>编制<span lang=EN-US>20</span>名，
实有<del>19</del><ins>18</ins>名。</p><p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`;
    expect((await read(encode(saved), { name: 'a.doc' })).text).toBe('一、 部门概况\n编制20名，实有18名。');
  });

  it('is told by its content, under a .doc name and in an older encoding', async () => {
    const gbk = Uint8Array.from([
      ...encode('<html><body><p>'),
      0xb9,
      0xb4,
      0xbb,
      0xfc,
      ...encode('</p></body></html>'),
    ]);
    expect((await read(gbk, { name: '报告.doc' })).text).toBe('勾稽');
  });

  it.each([
    ['nested without end', '<div>'.repeat(20_000), {}],
    ['with more tags than allowed', '<br>a'.repeat(50), { htmlNodes: 20 }],
    ['with more cells than allowed', `<table><tr>${'<td>1'.repeat(50)}</table>`, { tableCells: 20 }],
  ])('is refused %s', async (_, html, limits) => {
    const outcome = await read(encode(`<html>${html}`), { name: 'a.html', limits }).catch(
      (error: unknown) => error,
    );
    expect(outcome).toBeInstanceOf(GoujiError);
    expect(outcome).toMatchObject({ code: 'too-large' });
  });
});
