import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.js';
import { slips } from '../cases/slips.js';
import { traps } from '../cases/traps.js';
import { documentLike, documentOf } from '../document.js';
import { outlineOf, treeOf } from './outline.js';

describe('slips', () => {
  it.each(slips)('$name', async ({ body, tree, oddities }) => {
    const outline = await outlineOf(body);
    if (tree) expect(outline.tree).toEqual(tree);
    expect(outline.oddities).toEqual(oddities);
  });
});

describe('traps', () => {
  it.each(traps)('$name', async ({ body, tree, oddities }) => {
    const outline = await outlineOf(body);
    if (tree) expect(outline.tree).toEqual(tree);
    expect(outline.oddities).toEqual(oddities);
  });
});

describe('a text that begins in the middle', () => {
  const odditiesIn = async (text: string): Promise<string[]> =>
    parse(await documentOf(text)).reports.flatMap(({ oddities }) =>
      oddities.map(({ kind, label, expected }) => `${kind} ${label.text}→${expected}`),
    );

  it.each([
    '3.项目支出12.00万元。\n七、其他说明\n略。\n八、名词解释\n略。',
    '（四）负责执法监督。\n（五）承办其他事项。\n三、机构设置\n略。\n第三部分 决算情况说明\n略。',
  ])('lacks nothing before it: %s', async (text) => {
    expect(await odditiesIn(text)).toEqual([]);
  });

  it('is still numbered in order further down', async () => {
    expect(await odditiesIn('3.项目支出12.00万元。\n七、其他说明\n略。\n九、名词解释\n略。')).toEqual([
      'gap 九、→八、',
    ]);
  });

  it('is no excuse for a text with its title', async () => {
    expect(await odditiesIn('某局2023年度部门决算\n2.支出情况\n略。\n六、其他\n略。')).not.toEqual([]);
  });
});

describe('headings by look', () => {
  it('reads bold lines among plain ones', () => {
    const tree = treeOf(
      documentLike([
        ['2023年度部门整体支出绩效自评报告', { centered: true, bold: true }],
        ['单位概况', { bold: true }],
        ['某局为县政府工作部门，设内设机构五个。'],
        ['支出情况', { bold: true }],
        ['本年支出合计若干，均为财政拨款。'],
        ['其中基本支出占大半，项目支出占小半。'],
        ['上述支出均已按规定公开。'],
      ]),
    );
    expect(tree).toEqual(['单位概况', '支出情况']);
  });

  it('reads levels by style, and numbering within them', () => {
    const tree = treeOf(
      documentLike([
        ['2023年度部门决算说明', { centered: true }],
        ['部门概况', { outlineLevel: 1 }],
        ['一、职责'],
        ['略。'],
        ['二、机构'],
        ['略。'],
        ['决算情况', { outlineLevel: 1 }],
        ['一、收入'],
        ['略。'],
        ['二、支出'],
        ['略。'],
      ]),
    );
    expect(tree).toEqual(['部门概况', '  一、职责', '  二、机构', '决算情况', '  一、收入', '  二、支出']);
  });

  it('reads levels by size, the largest outermost', () => {
    const body = { fontSize: 16 };
    const tree = treeOf(
      documentLike([
        ['2023年度部门整体支出绩效自评报告', { centered: true, fontSize: 22 }],
        ['部门概况', { fontSize: 20 }],
        ['主要职责', { fontSize: 18 }],
        ['负责全县档案管理，指导各乡镇和部门的档案工作。', body],
        ['机构设置', { fontSize: 18 }],
        ['设办公室和业务股两个股室，均为正股级内设机构。', body],
        ['预算执行', { fontSize: 20 }],
        ['本年预算执行良好，各项支出均按进度完成。', body],
        ['没有超预算的支出，也没有无预算的支出。', body],
        ['结余资金已按规定交回财政。', body],
        ['资金管理制度健全，执行有力。', body],
        ['项目资金专款专用。', body],
        ['公开情况良好。', body],
      ]),
    );
    expect(tree).toEqual(['部门概况', '  主要职责', '  机构设置', '预算执行']);
  });

  it('takes a document that is bold throughout for text', () => {
    const bold = { bold: true };
    expect(
      treeOf(
        documentLike([
          ['绩效自评报告', bold],
          ['一、概况', bold],
          ['某局概况', bold],
          ['机构五个', bold],
        ]),
      ),
    ).toEqual(['一、概况']);
  });
});
