import type { ReadName } from './names.js';

/** What the reading of sayings is given: the year, the text, and who knows names. */
export interface SayingContext {
  /** The year reported on; null where the report does not say. */
  readonly fiscalYear: number | null;
  readonly textOf: (start: number, end: number) => string;
  readonly readName: ReadName;
}
