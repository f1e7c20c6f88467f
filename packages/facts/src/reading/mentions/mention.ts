import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import type { Cover } from '@gouji/lexicon/phrases/parts';
import type { ComparisonBase } from '../../types.js';
import type { Division } from './clauses.js';

/** A figure with the words that belong to it, before they are understood as a fact. */
export interface Mention {
  readonly quantity: Quantity;
  /** From the end of the figure before to the end of this one. */
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** The strongest mark between the figure before and this one. */
  readonly division: Division;
  /** The words that name it, role words taken off; null where there are none. */
  readonly label: Span | null;
  /** The words right behind it (287个部门单位); null where a mark follows. */
  readonly after: Span | null;
  /** A cue between the figure before and this one opens the parts of a total. */
  readonly opens: Cover | null;
  /** The words before that cue in its clause (货物采购具体情况): whose parts they are; null where none. */
  readonly opensFor: Span | null;
  readonly total: boolean;
  /** That word as printed, which may be part of a name (收入总计); '' where there is none. */
  readonly totalWord: string;
  readonly direction: 1 | -1 | 0 | null;
  /** The word of that direction (减少); null where there is none. */
  readonly directionAt: Span | null;
  readonly reach: boolean;
  /** Which way a change went that arrives at it (增至 1, 降至 −1); 0 where no word says. */
  readonly reachDirection: 1 | -1 | 0;
  readonly target: boolean;
  readonly each: boolean;
  readonly respectively: boolean;
  readonly comparison: ComparisonBase | null;
  /** The comparison's words run up to the figure, which is then what is compared with (较上年的91.5%提高…). */
  readonly toBase: boolean;
  /** The comparison stands in the figure's own clause. */
  readonly comparesHere: boolean;
  /** It is the whole of a share that follows (占基本支出844万元的86.66%). */
  readonly whole: boolean;
  /** For a share: the words of the whole (占基本支出的); an empty span where none is named (占比). */
  readonly shareOf: Span | null;
  /** It is said to be completed so far (完成规划总投资的65.8%), not to be a share. */
  readonly progress: boolean;
  /** A share or rate of the figure right before it (占基本支出844万元的86.66%). */
  readonly ofPrevious: boolean;
  /** For progress against a budget (完成年初预算的): which. */
  readonly completes: ComparisonBase | null;
  /** Times printed in its clause or those before it, not those of a comparison, in order. */
  readonly dates: readonly DateQuantity[];
}

export interface ParagraphInput {
  readonly text: string;
  readonly span: Span;
  readonly index: number;
  /** The paragraph's quantities in order, times included. */
  readonly quantities: readonly Quantity[];
  readonly fiscalYear: number | null;
  /** Whether a term of the dictionary starts at `at`, so that a time there is part of a name (年初结转和结余). */
  readonly startsTerm: (at: number) => boolean;
}
