import { onlyPartHead, partHead } from '@gouji/lexicon/table-patterns';
import type { Measure } from '@gouji/lexicon/table-words';
import { type HeadingContext, readHeading } from '../heading.js';
import type { GridCell, Heading, Line } from '../types.js';
import type { Column } from './columns.js';
import { withoutBlanks } from './grid.js';

/** The columns of figures with their heads; 其中 makes one a part of the whole to its left. `shared` stands over names too. */
export const columnLines = (
  figures: readonly Column[],
  context: HeadingContext,
  shared: GridCell | null,
): Line[] => {
  const lines: Line[] = [];
  let whole: Line | null = null;
  for (const { index, heads } of figures) {
    const own = heads.filter((head) => head !== shared);
    const texts = own.map(({ text }) => withoutBlanks(text));
    const last = own[own.length - 1];
    const isPart = texts.some((text) => partHead.test(text));
    const words = texts.map((text) => text.replace(partHead, ''));
    const read = words.map((text, at) => withUnitSpan(readHeading(text, context), own[at] ?? null));
    // 合计 over 预算数: the figures are totals; 基本支出 over 小计: they are of 基本支出.
    const named = read.findLastIndex(
      ({ name, total, scope }) => name !== '' || total !== null || scope !== null,
    );
    const heading = mergeHeads(read, context);
    const path = texts
      .slice(0, Math.max(0, named))
      .filter((_, at) => read[at]?.name !== '' || read[at]?.total !== null || read[at]?.scope !== null)
      .filter((text) => !onlyPartHead.test(text));
    const line: Line = {
      index,
      heading: { ...heading, part: isPart },
      own: words[words.length - 1] ?? '',
      code: '',
      span: last?.span ?? null,
      path,
      parent: isPart ? whole : null,
      depth: isPart && whole ? 1 : 0,
      nesting: isPart && whole ? 'part' : null,
      overflows: false,
    };
    if (!isPart) whole = line;
    lines.push(line);
  }
  return lines;
};

const withUnitSpan = (heading: Heading, cell: GridCell | null): Heading => ({
  ...heading,
  unit: heading.unit && { text: heading.unit.text, span: cell?.span ?? null },
});

/** The meaning of a head and of those above it: each read by itself, the nearer winning. */
const mergeHeads = (read: readonly Heading[], context: HeadingContext): Heading => {
  let merged = read[read.length - 1] ?? readHeading('', context);
  for (const outer of read.slice(0, -1).reverse()) merged = under(outer, merged);
  return merged;
};

/** A head below another: it says first, the one above it the rest. */
const under = (outer: Heading, inner: Heading): Heading => {
  // 基本支出 over 小计: the total is of what stands above it.
  const { name, known, modifier } = inner.name === '' && outer.name !== '' ? outer : inner;
  return {
    ...inner,
    name,
    known,
    modifier,
    total: inner.total ?? (inner.name === '' ? outer.total : null),
    measure: measureUnder(outer.measure, inner.measure),
    account: inner.account ?? outer.account,
    base: inner.base ?? outer.base,
    time: inner.time ?? outer.time,
    scope: inner.scope ?? outer.scope,
    unit: inner.unit ?? outer.unit,
    shareOf: inner.shareOf ?? outer.shareOf,
  };
};

/** 增减 over 金额 and 比例: the amount and the rate of a change. */
const measureUnder = (outer: Measure | null, inner: Measure | null): Measure | null => {
  if (outer !== 'change' && outer !== 'change-rate') return inner ?? outer;
  if (inner === 'amount' || inner === 'number') return 'change';
  return inner === 'share' || inner === 'rate' ? 'change-rate' : (inner ?? outer);
};
