/** A report's body and how it is to be read. */
export interface OutlineCase {
  readonly name: string;
  readonly body: string;
  /** Section labels and titles, two blanks a level; left out where only the oddities matter. */
  readonly tree?: readonly string[];
  readonly oddities: readonly string[];
}
