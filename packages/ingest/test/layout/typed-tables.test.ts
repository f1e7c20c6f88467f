import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';
import { withTypedTables } from '../../src/layout/typed-tables.js';

const tables = [
  ['heads and figures parted by tabs', ['项目\t预算数\t决算数', '基本支出\t100\t98.5', '合计\t100\t98.5']],
  [
    'two columns with decimals',
    ['收入项目\t金额', '财政拨款收入\t1,200.50', '其他收入\t3.00', '合计\t1,203.50'],
  ],
  [
    'columns set apart by blanks',
    ['  项目      预算数    决算数', '  基本支出    100.0     98.5', '  合计      100.0     98.5'],
  ],
  ['bars', ['项目 | 预算数 | 决算数', '因公出国（境）费 | 30.00 | 0.00', '合计 | 30.00 | 0.00']],
  ['one wide blank between cells, one left out', ['一级指标　分值　得分', '产出　50　48.5', '合计　　95']],
  [
    'bars around rows',
    ['|项目|预算数|决算数|', '|办公费|10.00|9.50|', '|差旅费|4.00||', '|合计|14.00|9.50|'],
  ],
  ['a table of Markdown', ['| 科目 | 决算数 |', '|---|:---:|', '| 办公费 | 9.50 |']],
  [
    'box drawing',
    ['┌────┬────┐', '│科目│决算数│', '├────┼────┤', '│办公费│9.50│', '│差旅费│3.10│', '└────┴────┘'],
  ],
  [
    'plus signs',
    ['+------+------+', '| 科目 | 金额 |', '+======+======+', '| 培训费 | 1.00 |', '+------+------+'],
  ],
  ['rows of words within bars', ['| 指标 | 说明 |', '| 质量 | 达到预期。 |']],
  [
    'heads whose merged cells are left empty',
    [
      '收入\t\t支出\t',
      '项目\t决算数\t项目\t决算数',
      '事业收入\t20.5\t教育支出\t18.0',
      '总计\t20.5\t总计\t18.0',
    ],
  ],
  [
    'three rows of heads above one row of figures',
    ['预算数\t\t决算数\t', '合计\t接待费\t合计\t接待费', '\t小计\t\t小计', '3.5\t1.0\t3.2\t0.9'],
  ],
  [
    'one head over three columns of codes',
    [
      '项目\t\t\t\t合计\t基本支出',
      '科目编码\t\t\t科目名称\t\t',
      '合计\t\t\t\t95.6\t80.6',
      '207\t\t\t文化支出\t95.6\t80.6',
      '207\t01\t08\t文化活动\t95.6\t80.6',
    ],
  ],
  ['dashes and percentages', ['科目\t预算\t执行率', '办公费\t10\t95%', '差旅费\t—\t—']],
] as const;

const notTables = [
  ['a table of contents', ['目录', '一、单位概况\t1', '二、收支情况\t3', '三、绩效情况\t8']],
  ['rows of unequal width', ['项目\t预算数\t决算数', '基本支出\t100', '合计\t100\t98.5']],
  ['a column that no head names', ['项目\t\t决算数', '\t\t', '基本支出\t88\t98.5', '合计\t88\t98.5']],
  [
    'a column of figures that no head over codes names',
    ['项目\t\t合计', '科目\t\t', '基本支出\t88.4\t98.5', '合计\t88.4\t98.5'],
  ],
  ['words alone', ['姓名\t职务\t分工', '张三\t局长\t全面工作', '李四\t副局长\t财务']],
  ['rows within bars of unequal width', ['|项目|预算数|', '|基本支出|100|98|']],
  ['one line within bars', ['| 以下空白 |', '| 完 |']],
  ['a line of dashes', ['------------', '第一部分', '------------']],
  ['two rows', ['项目\t金额', '基本支出\t100.5']],
  ['figures from the first row on', ['1\t2\t3', '4\t5\t6', '7\t8\t9']],
  [
    'sentences with wide blanks',
    ['收入  2023年为100万元。', '支出  2023年为90万元。', '结余  2023年为10万元。'],
  ],
  ['signatures', ['单位负责人  张三', '财务负责人  李四', '填表人  王五']],
] as const;

describe('tables typed in plain text', () => {
  it.each(tables)('%s are a table', (_, lines) => {
    expect(withTypedTables(lines).map(({ kind }) => kind)).toEqual(['table']);
  });

  it.each(notTables)('%s are lines', (_, lines) => {
    expect(withTypedTables(lines).map(({ kind }) => kind)).toEqual(lines.map(() => 'line'));
  });

  it('keeps the text as it was typed, whatever the blanks', async () => {
    const cell = fc.constantFrom('项目', '决算数', '基本支出', '1,200.50', '-3', '—', '');
    const cells = fc
      .array(fc.tuple(cell, fc.constantFrom('\t', '  ', '   ', '　　', '|', ' | ')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((some) => some.flat().join(''));
    const line = fc.oneof(
      cells,
      cells.map((some) => `| ${some}|`),
      fc.constant('|---|---|'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const text = lines.join('\n');
        fc.pre(text.trim() !== '');
        const source = await read(new TextEncoder().encode(text), { name: 'any.txt' });
        expect(source.text).toBe(text);
        for (const { position } of source.tree.children)
          expect(text.slice(0, position?.start.offset).split('\n')).toHaveLength(position?.start.line ?? 0);
        for (const node of source.tree.children) {
          if (node.type !== 'table') continue;
          for (const place of node.children.flatMap(({ children }) => children)) {
            const span = place.data?.gouji?.span;
            const [words] = place.children;
            expect(span && text.slice(span.start, span.end)).toBe(words?.type === 'text' ? words.value : '');
          }
        }
      }),
    );
  });
});
