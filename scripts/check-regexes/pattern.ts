/** A regular expression of the source, and where it is written. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `path:line`, the path from the project's folder. */
  readonly place: string;
}
