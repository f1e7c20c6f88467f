import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import type {
  Absence,
  Bound,
  Claim,
  Fact,
  FormWord,
  IndicatorWord,
  ShareList,
  SpendingBound,
  Verdict,
  ZeroBase,
} from '@gouji/facts';
import type { Report } from '@gouji/parser';
import type * as z from 'zod';
import type { Check } from '../arithmetic/check.js';
import type { Diagnosis } from '../causes/diagnose.js';
import type { Severity } from '../schema.js';

/** Something said in both languages of the tool. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A text that a rule must stay silent on. Lines are paragraphs of a report on 2023 unless it says another year. */
export interface HoldingExample {
  readonly text: string;
}

/** A text that a rule must flag: the first evidence's quote, and the repaired figure where there is a repair. */
export interface BreakingExample {
  readonly text: string;
  readonly quote: string;
  readonly repair?: string;
}

/** Everything that a rule may look at. */
export interface RuleContext {
  readonly text: string;
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly absences: readonly Absence[];
  readonly claims: readonly Claim[];
  readonly shareLists: readonly ShareList[];
  readonly bounds: readonly Bound[];
  readonly spendingBounds: readonly SpendingBound[];
  readonly verdicts: readonly Verdict[];
  readonly zeroBases: readonly ZeroBase[];
  readonly formWords: readonly FormWord[];
  readonly indicatorWords: readonly IndicatorWord[];
  readonly quantities: readonly Quantity[];
  readonly checks: readonly Check[];
  readonly diagnoses: readonly Diagnosis[];
}

export interface Clue {
  readonly span: Span;
  readonly note: Bilingual;
}

/** A stretch of text and what it may have been meant to be. */
export interface Correction {
  readonly span: Span;
  /** Null where the equation does not fix its digits. */
  readonly to: string | null;
  /** Checks that hold with it, and checks that no longer do. */
  readonly restores: number;
  readonly breaks: number;
}

/** A finding before it is put into the report: what a rule returns. */
export interface Draft {
  readonly severity: Severity;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  readonly message: Bilingual;
  /** The figure most likely wrong first. */
  readonly evidence: readonly [Clue, ...Clue[]];
  readonly checks: readonly Check[];
  /** Where nothing else explains the contradiction: what the figure should be. */
  readonly repair: (Correction & { readonly to: string }) | null;
  /** Whether the first figure is to be named as the wrong one, since the message tells of another. */
  readonly blamed?: boolean;
  /** Other figures that may be the wrong one instead, the likeliest first. */
  readonly alternatives?: readonly Correction[];
}

/** What a rule is called, why it matters, and what to do about what it finds. */
export interface RuleInfo {
  readonly id: string;
  /** The gravest severity it gives. */
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** The standard and clause it rests on; null where it rests on arithmetic alone. */
  readonly source: Bilingual | null;
  /** What to do about what it finds, in one sentence. */
  readonly advice: Bilingual;
}

/** One rule: texts that show it, and one pure function. */
export interface Rule extends RuleInfo {
  /** What a user may set of it, each with its default; none where there is nothing to set. See `withOptions`. */
  readonly options?: z.ZodObject;
  readonly examples: {
    readonly holds: readonly HoldingExample[];
    readonly breaks: readonly BreakingExample[];
  };
  /** `said`: the options that the user sets, which follow `options`. */
  readonly find: (context: RuleContext, said?: unknown) => Draft[];
}

/** A rule between the reports of a run, shown by sets of reports. */
export interface CrossRule extends RuleInfo {
  readonly examples: {
    readonly holds: readonly { readonly texts: readonly string[] }[];
    /** `quotes`: the figures named, in order. */
    readonly breaks: readonly { readonly texts: readonly string[]; readonly quotes: readonly string[] }[];
  };
}
