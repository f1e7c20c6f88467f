import type { Records, Scene, State, Taken } from '../search/state.js';
import type { Claim } from './claim.js';

/** One relation whose figures stand too far apart for the search, over all that a unit says. */
export type Pass = (state: State, scene: Scene, found: readonly Taken[]) => readonly Claim[];

/**
 * All that the units of a report say, as if it were said in one: indices of sayings and records count through the report.
 * What is bound by place (lists, runs) stays with its unit.
 */
export interface WholeReport extends Records, Pick<Scene, 'sayings' | 'figures'> {
  /** The unit that each saying stands in. */
  readonly unitOf: readonly number[];
  readonly found: readonly Taken[];
}

/** One relation between figures of several units. */
export type ReportPass = (whole: WholeReport) => readonly Claim[];
