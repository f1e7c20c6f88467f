import type { Formula } from '../arithmetic/equation.js';
import type { Column } from '../sayings/saying.js';

/** A relation within one record: which column follows from which, and how. */
export interface Pattern {
  /** Only where words say what its last term is measured from. */
  readonly said?: true;
  readonly id: string;
  /** What kind of relation it is, in the words of the field. */
  readonly kind: 'change-rate' | 'difference' | 'rate' | 'share';
  readonly formula: Formula;
  readonly result: Column;
  readonly terms: readonly Column[];
  /** `direction`: the result's words say which way the terms went; `plain`: nothing has a sign. */
  readonly sign: 'direction' | 'plain';
  /** Texts in which it is read and holds, and in which it breaks: the figure that is wrong. */
  readonly examples: {
    readonly holds: readonly string[];
    readonly breaks: readonly (readonly [string, string])[];
  };
}
