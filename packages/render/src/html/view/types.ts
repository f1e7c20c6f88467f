import type { FigureState, Finding, Severity } from '@gouji/audit';
import type { Ledger, LedgerRow } from '../../ledger/ledger.js';

/** The state of a figure as the page shows it: `plain` for one outside the coverage that stands in no check. */
export type ShownState = FigureState | 'plain';

/** A line of a ledger, with what the page needs of it. */
export interface LedgerRowView extends LedgerRow {
  /** Digits that others of its column have behind the point and this one has not; `point` where it has none at all. */
  readonly short: { readonly digits: number; readonly point: boolean };
  /** The id of the figure or passage in the text that this line shows; null for what was worked out. */
  readonly target: string | null;
  /** Whether the place is the same as in the line above. */
  readonly ditto: boolean;
}

export interface LedgerView extends Ledger {
  readonly rows: readonly LedgerRowView[];
}

/** A ledger of a check, with how the check came out. */
export interface CheckView {
  readonly id: string;
  readonly ledger: LedgerView;
  readonly outcome: string;
  readonly state: Exclude<FigureState, 'unchecked'>;
}

/** A stretch of the text that is to light up, and the letter beside it. */
export interface Lit {
  readonly target: string;
  readonly letter: string;
}

export interface FindingView {
  /** Its place in the order of the text, over all reports of the file. */
  readonly number: number;
  readonly severity: Severity;
  readonly severityName: string;
  readonly title: string;
  readonly message: string;
  readonly section: string;
  readonly confidence: string;
  readonly ledgers: readonly LedgerView[];
  readonly repair: { readonly from: string; readonly to: string } | null;
  /** Pairs of a name and what is to be said: effect, alternatives, next step. */
  readonly rows: readonly (readonly [string, string])[];
  readonly ruleTitle: string;
  readonly rule: string;
  readonly shortId: string;
  readonly lit: readonly Lit[];
}

export interface FigureView {
  readonly id: string;
  readonly text: string;
  readonly state: ShownState;
  readonly stateName: string;
  /** Whether the coverage counts it. */
  readonly isCovered: boolean;
  readonly why: string;
  readonly metric: string;
  readonly place: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly checks: readonly string[];
  readonly findings: readonly number[];
}

/** A figure that another report of the run tells differently. */
export interface AcrossView {
  readonly target: string | null;
  readonly quote: string;
  readonly severityName: string;
  readonly message: string;
  readonly advice: string;
  readonly rule: string;
}

/** One line under 未核对. */
export interface UncheckedView {
  readonly target: string;
  readonly text: string;
  readonly about: string;
  readonly reason: string;
}

export interface CoverageView {
  readonly total: number;
  readonly states: readonly {
    readonly state: FigureState;
    readonly count: number;
    /** The bar: where it starts and how wide it is, of `barWidth`. */
    readonly from: number;
    readonly width: number;
  }[];
}

export interface OutlineItem {
  readonly target: string;
  /** The id of the page that it starts on, of PDF and OFD; '' for others. */
  readonly page: string;
  readonly title: string;
  readonly badge: { readonly count: number; readonly error: boolean } | null;
  readonly children: readonly OutlineItem[];
}

/** A stretch of the report's text that is marked: a figure, or a passage that a finding names. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: 'figure' | 'passage';
  readonly state: ShownState;
  /** The finding that it is the suspect of. */
  readonly finding: number | null;
  readonly severity: Finding['severity'] | null;
}

/** A piece of a text: plain, or a mark with what stands in it. */
export type Piece =
  | { readonly text: string }
  | {
      readonly mark: Mark;
      readonly first: boolean;
      readonly last: boolean;
      readonly pieces: readonly Piece[];
    };

export interface CellView {
  readonly pieces: readonly Piece[];
  readonly header: boolean;
  readonly number: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A block of the report as the page lays it out; `anchor` is what outline and tables of unread figures point at. */
export type BlockView =
  | {
      readonly kind: 'title' | 'paragraph' | 'centered' | 'apart';
      readonly anchor: string | null;
      readonly pieces: readonly Piece[];
    }
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly anchor: string | null;
      readonly pieces: readonly Piece[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellView[])[] };

/** A printed line: each UTF-16 unit at its place, in points from the page's upper left corner. */
export interface LineView {
  readonly text: string;
  readonly places: readonly number[];
  readonly baseline: number;
  readonly size: number;
}

/** What of a mark stands in one printed line. */
export interface MarkBox {
  readonly mark: Mark;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PageView {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineView[];
  readonly boxes: readonly MarkBox[];
}

export interface ReportView {
  /** 1-based: ids of the page carry it. */
  readonly index: number;
  readonly title: string;
  readonly year: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly coverage: CoverageView;
  readonly outline: readonly OutlineItem[];
  readonly findings: readonly FindingView[];
  readonly families: readonly (readonly [string, string])[];
  readonly across: readonly AcrossView[];
  readonly figures: readonly FigureView[];
  readonly checks: readonly CheckView[];
  readonly unchecked: readonly UncheckedView[];
  readonly seen: readonly UncheckedView[];
  readonly blocks: readonly BlockView[];
  /** Of PDF and OFD. */
  readonly pages: readonly PageView[];
}
