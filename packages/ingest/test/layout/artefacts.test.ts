import { expect, it } from 'vitest';
import { findArtefacts } from '../../src/layout/artefacts.js';

it.each([
  ['[bookmark: （三）收支]4.抓好管理', ['[bookmark: （三）收支]']],
  ['前[bookmark:乙]中[pic]后', ['[bookmark:乙]', '[pic]']],
  ['部门概况 PAGEREF _Toc12345678 \\h 3', ['PAGEREF _Toc12345678 \\h']],
  ['HYPERLINK \\l "_Toc12345678"一、概况', ['HYPERLINK \\l "_Toc12345678"']],
  ['_Toc12345678一、概况', ['_Toc12345678']],
  ['共{ =SUM(ABOVE) \\* MERGEFORMAT }237万元', ['{ =SUM(ABOVE) \\* MERGEFORMAT }']],
  ['{ PAGEREF _Toc12345678 \\h }', ['{ PAGEREF _Toc12345678 \\h }']],
  ['{甲}、[2023]59号、[注]与(见附表)', []],
  ['[bookmark: 没有收尾', []],
])('%s', (line, found) => {
  expect(findArtefacts(line).map(({ start, end }) => line.slice(start, end))).toEqual(found);
});
