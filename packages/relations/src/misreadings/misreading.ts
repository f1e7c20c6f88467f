import type { Standing, Witnesses } from '../alibi/witnesses.js';
import type { Taken } from '../search/state.js';

/** What a misreading may be told by: all that was said and read around an accusation. */
export interface Surroundings extends Witnesses {
  /** What else was read of a figure. */
  readonly read: Standing;
}

/**
 * What looks like a contradiction to one who takes it for what it is not: a reading that does not hold, because its figures are
 * of something else. No words could mean it, whatever else ties.
 */
export interface Misreading {
  readonly id: string;
  /** What the figures are. */
  readonly title: { readonly zh: string; readonly en: string };
  /** What they would be taken for. */
  readonly takenFor: { readonly zh: string; readonly en: string };
  /**
   * True texts in which it alone keeps a figure from being accused; and the like with a slip, by which figure is wrong,
   * that must be reported all the same.
   */
  readonly examples: {
    readonly leftAlone: readonly string[];
    readonly accused: readonly (readonly [string, string])[];
  };
  /** Whether an equation that does not hold rests on it. */
  readonly isMisread: (one: Taken, around: Surroundings) => boolean;
}
