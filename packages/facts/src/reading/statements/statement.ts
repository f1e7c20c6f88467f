import type { Fact, Mark } from '../../types.js';
import type { FlowParagraph } from '../flow.js';
import type { Mention } from '../mentions/mention.js';
import type { Dictionary } from '../metric.js';

/** A figure's words and what they mean, side by side: what relations are read from. */
export interface Statement {
  readonly mention: Mention;
  readonly fact: Fact;
  /** Whether the label, as far as it says anything, is a word like 支出 that takes its meaning from around it. */
  readonly generic: boolean;
  /** Whether it is what a change is measured from (较上年支出2780.3万元增加…): no new subject and no new time. */
  readonly isBase: boolean;
  /** For a change, rate or share given in turn with others (分别增长3%、5%): the amount it is of; else null. */
  readonly turnOf: Fact | null;
  /** For a score (分): which; null for every other figure. */
  readonly mark: Mark | null;
  /** For marks given: the full marks they are given out of, where these stand beside them. */
  readonly outOf: Fact | null;
}

export interface StatementParagraph extends FlowParagraph {
  readonly statements: readonly Statement[];
}

export interface StatementContext {
  readonly text: string;
  readonly fiscalYear: number | null;
  readonly dictionary: Dictionary;
  /** Names of the reporting unit, which say nothing of what is measured. */
  readonly ownNames: readonly string[];
}

/** Levels, budgets and counts: figures that are amounts themselves. */
export const isAmountRole = ({ role }: Fact): boolean =>
  role === 'level' || role === 'budget' || role === 'count';
