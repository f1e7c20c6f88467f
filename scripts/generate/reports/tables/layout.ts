import type { Decimal } from 'decimal.js';
import { type Draw, money, printedValue } from '../../draw.js';
import type { Figure, Meaning } from '../../pieces.js';
import { plus, type Relation, relation } from '../../relation.js';
import type { Block, Cell } from '../block.js';

/** One manner of laying out the official tables, as one region's accounts have it. */
export interface Layout {
  readonly name: string;
  /** 类, 款 and 项 in three columns of their own, or one column of codes. */
  readonly codes: 'split' | 'whole';
  /** Where the row 合计 stands. */
  readonly totals: 'head' | 'foot';
  /** A row 栏次 under the heads. */
  readonly numbering: boolean;
  /** How an amount of nothing is printed. */
  readonly nothing: '' | '0.00';
  /** How many groups of 科目 | 金额 stand side by side in the table of basic spending. */
  readonly groups: 1 | 2 | 3;
  readonly official: 'pairs' | 'columns' | 'rows';
  /** The lines above a table: `{name}`, `{number}`, `{unit}`, `{who}`. */
  readonly above: readonly string[];
}

/** Three layouts; see the forms of published accounts of 上海, of the ministry, and of older years. */
export const layouts: readonly Layout[] = [
  {
    name: 'split codes',
    codes: 'split',
    totals: 'head',
    numbering: false,
    nothing: '',
    groups: 2,
    official: 'pairs',
    above: ['{name}', '单位：{unit}'],
  },
  {
    name: 'numbered columns',
    codes: 'whole',
    totals: 'head',
    numbering: true,
    nothing: '0.00',
    groups: 3,
    official: 'columns',
    above: ['{name}', '公开{number}表', '部门：{who}', '金额单位：{unit}'],
  },
  {
    name: 'plain rows',
    codes: 'whole',
    totals: 'foot',
    numbering: false,
    nothing: '',
    groups: 1,
    official: 'rows',
    above: ['{name}（单位：{unit}）'],
  },
];

/** A cell of words. */
export const words = (text: string, columns = 1, rows = 1): Cell => ({
  pieces: text === '' ? [] : [text],
  ...(columns === 1 ? {} : { columns }),
  ...(rows === 1 ? {} : { rows }),
});

/** A cell with an amount, and the amount where it is printed as one. */
export interface Amount {
  readonly cell: Cell;
  readonly figure: Figure | undefined;
}

/** The amount of a cell; the caption has its unit. */
export const amountCell = (draw: Draw, layout: Layout, yuan: Decimal, meaning: Meaning): Amount => {
  const style = { ...draw.style, trim: false };
  const figure = money(draw, yuan, meaning, { unitPrinted: false, style });
  if (printedValue(figure).isZero()) return { cell: words(layout.nothing), figure: undefined };
  return { cell: { pieces: [figure] }, figure };
};

/** The cells of a code: whole, or its 类, 款 and 项 apart. */
export const codeCells = (code: string, layout: Layout): Cell[] =>
  layout.codes === 'whole'
    ? [words(code)]
    : [words(code.slice(0, 3)), words(code.slice(3, 5)), words(code.slice(5, 7))];

/** total = Σ parts, over the amounts that are printed. */
export const amountSum = (
  total: Amount,
  parts: readonly Amount[],
  kind: Relation['kind'] = 'sum',
): Relation[] => {
  const printed = parts.flatMap(({ figure }) => (figure === undefined ? [] : [plus(figure)]));
  return total.figure === undefined || printed.length === 0
    ? []
    : [relation(kind, { op: 'sum', result: plus(total.figure), parts: printed })];
};

/** The lines above a table. */
export const captions = (draw: Draw, layout: Layout, name: string, number: string): Block[] =>
  layout.above.map((line) => ({
    type: 'caption',
    pieces: [
      line
        .replace('{name}', name)
        .replace('{number}', number)
        .replace('{who}', draw.institution)
        .replace('{unit}', draw.style.unit),
    ],
  }));
