/** A table as Markdown in a small report on 2023, with what a careful reader takes from it. */
export interface TableCase {
  readonly id: string;
  /** The report's lines above the table, besides its title: heading, text, caption, unit. */
  readonly above?: string;
  readonly table: string;
  /** Text below the table. */
  readonly below?: string;
  /** `figure: entity modifier+metric | period | role | scope` of facts that must be read; a trailing part may be left out. */
  readonly facts?: readonly string[];
  /** `kind result = term term` of checks that must hold. */
  readonly holds?: readonly string[];
  /** The same of checks that must be violated; where there is none, no finding may stand. */
  readonly violated?: readonly string[];
  /** Why a hasty reader would accuse it. */
  readonly trap?: string;
  /** Figures of the table that are none: codes, numbers of rows, years. */
  readonly noQuantities?: readonly string[];
}
