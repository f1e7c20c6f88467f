import type { Span } from '@gouji/ingest';
import type { Table as TableNode } from 'mdast';
import type { Line } from './lines.js';
import type { Cell, Table } from './types.js';

const declaredUnit = /(?:单位[：:]?|[（(])\s*(人民币)?\s*((?:[十百千万亿]{1,2})?元|%|％|个|人|名)\s*[）)]?/;

/** A table of the tree as rows and columns, with its caption and the unit that it declares. */
export const toTable = (text: string, node: TableNode, span: Span, above: Line | null): Table => {
  const cells: Cell[] = node.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, column) => {
      const place = cell.data?.gouji?.span;
      return place ? [{ span: place, row: rowIndex, column, rowSpan: 1, columnSpan: 1 }] : [];
    }),
  );
  const caption = above && above.label === null && above.text.length <= 60 ? above.span : null;
  const head = cells.filter(({ row }) => row === 0).map((cell) => text.slice(cell.span.start, cell.span.end));
  const words = [caption ? text.slice(caption.start, caption.end) : '', ...head];
  const unit = words.map((word) => declaredUnit.exec(word)?.[2]).find((found) => found !== undefined) ?? null;
  return {
    kind: 'table',
    span,
    caption,
    unit,
    headerRows: node.children.length > 1 ? 1 : 0,
    headerColumns: 1,
    cells,
  };
};
