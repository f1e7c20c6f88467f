import type { Relation, Statement } from '@gouji/facts';

/** A total and its parts in one paragraph: what the share and classification readers also need. */
export interface StatedSum {
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

export interface Sums {
  readonly relations: readonly Relation[];
  readonly lists: readonly StatedSum[];
}
