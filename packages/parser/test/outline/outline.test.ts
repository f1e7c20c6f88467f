import { describe, expect, it } from 'vitest';
import { slips } from '../cases/slips.js';
import { traps } from '../cases/traps.js';
import { documentLike } from '../document.js';
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
