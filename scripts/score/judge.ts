import { type FigureState, figureStates } from '@gouji/audit/state';
import type { Audit } from 'gouji';
import { accuses, overlap } from '../findings.js';
import type { FigureTruth, RelationTruth, SlipTruth, Span, Truth } from '../generate/truth.js';
import type { Place } from './document.js';
import { type Fact, isFactRight } from './meaning.js';

type Report = Audit['reports'][number];
type Finding = Report['findings'][number];

/** Whether a place that was looked for is there, and shares a character with a span. */
export const overlaps = (one: Span | undefined, other: Span): boolean =>
  one !== undefined && overlap(one, other);

/** What an audit made of a text, by the places of the truth's figures. */
interface Reading {
  /** The figures of each check, by their places in `figures`; those of other quantities are −1. */
  readonly checks: readonly ReadonlySet<number>[];
  /** The figures of which the coverage says that a slip in them would be reported. */
  readonly claimed: ReadonlySet<number>;
  /** Those of the checks that do not hold. */
  readonly violated: readonly ReadonlySet<number>[];
  readonly facts: ReadonlyMap<number, Fact>;
  readonly findings: readonly Finding[];
}

/** The states that `coverage.inChecks` counts. */
const isClaimed = (state: FigureState | undefined): boolean =>
  state === 'verified' || state === 'rounding' || state === 'contradicted';

const isNought = (quantity: Report['quantities'][number]): boolean =>
  'value' in quantity && Number(quantity.value) === 0;

/** The truth's figure at each fact of a report, by the facts' ids; −1 where none stands there. */
export const figuresOfFacts = (truth: Truth, report: Report, place: Place): ReadonlyMap<string, number> => {
  const spans = truth.figures.map(({ span }) => place(span));
  const figureOfQuantity = new Map(
    report.quantities.map(({ id, span }) => [id, spans.findIndex((one) => overlaps(one, span))]),
  );
  return new Map(report.facts.map(({ id, quantity }) => [id, figureOfQuantity.get(quantity) ?? -1]));
};

const readingOf = (truth: Truth, audit: Audit, place: Place): Reading => {
  const checks: Set<number>[] = [];
  const violated: Set<number>[] = [];
  const claimed = new Set<number>();
  const facts = new Map<number, Fact>();
  for (const report of audit.reports) {
    const figureOfFact = figuresOfFacts(truth, report, place);
    const states = figureStates(report);
    for (const fact of report.facts) {
      const figure = figureOfFact.get(fact.id) ?? -1;
      if (isClaimed(states.get(fact.quantity))) claimed.add(figure);
      if (figure >= 0 && !facts.has(figure)) facts.set(figure, fact);
    }
    // A nought that a table prints (0.00) is none of the truth's figures, and adds nothing to a check.
    const noughts = new Set(report.quantities.filter(isNought).map(({ id }) => id));
    const counting = new Set(
      report.facts
        .filter(({ id, quantity }) => figureOfFact.get(id) !== -1 || !noughts.has(quantity))
        .map(({ id }) => id),
    );
    for (const check of report.checks) {
      const members = check.facts.filter((id) => counting.has(id));
      const figures = new Set(members.map((id) => figureOfFact.get(id) ?? -1));
      checks.push(figures);
      if (check.outcome === 'violated') violated.push(figures);
    }
  }
  return {
    checks,
    claimed,
    violated,
    facts,
    findings: audit.reports.flatMap(({ findings }) => findings).filter(accuses),
  };
};

/** Whether two sets hold the same figures. */
export const equal = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((figure) => other.has(figure));

/** The figures that a relation ties. */
export const figuresOf = ({ result, terms }: RelationTruth): ReadonlySet<number> =>
  new Set([...(result === undefined ? [] : [result]), ...terms]);

/** The figures that checks of two figures lead to, one after the other. */
const reached = (from: number, checks: readonly ReadonlySet<number>[]): ReadonlySet<number> => {
  const found = new Set([from]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const check of checks)
      if (check.size === 2 && !check.has(-1) && [...check].some((figure) => found.has(figure)))
        for (const figure of check) found.add(figure);
  }
  return found;
};

/** Claims that no check stands for, in words or by shares that come to all: they show only when they are wrong. */
const isClaim = ({ equation: { op } }: RelationTruth): boolean =>
  op === 'order' || op === 'trend' || op === 'year' || op === 'list' || op === 'whole';

/**
 * Whether a check stands for a relation: the same figures. A growth may be worked out of any two of level, prior and
 * change, where the text prints all three.
 */
const isRead = (relation: RelationTruth, truth: Truth, { checks }: Reading): boolean => {
  const figures = figuresOf(relation);
  if (checks.some((check) => equal(check, figures))) return true;
  // One number told three times is tied where each is set against one of the others.
  if (relation.kind === 'same' && relation.result !== undefined)
    return reached(relation.result, checks).has(relation.terms[0] ?? -1);
  if (relation.kind !== 'change-rate' || relation.result === undefined) return false;
  const { result } = relation;
  const wider = new Set(figures);
  for (const other of truth.relations) {
    if (other.kind !== 'difference') continue;
    const triple = figuresOf(other);
    if (relation.terms.every((term) => triple.has(term))) for (const figure of triple) wider.add(figure);
  }
  return checks.some(
    (check) => check.has(result) && check.size === 3 && [...check].every((figure) => wider.has(figure)),
  );
};

/** What was read of a text without slips. */
export interface CleanScore {
  readonly relations: readonly {
    readonly kind: RelationTruth['kind'];
    readonly depth: number;
    readonly table: boolean;
    readonly read: boolean;
  }[];
  /** Amounts and percentages: read with the right metric, year and role. */
  readonly facts: readonly boolean[];
  readonly accused: readonly Finding[];
  /** Figures that stand in a check. */
  readonly standing: ReadonlySet<number>;
  /** Those of them that the coverage counts as checked: a slip in them would be reported. */
  readonly covered: ReadonlySet<number>;
}

const counted = new Set<FigureTruth['role']>(['count', 'price', 'score']);

export const judgeClean = (truth: Truth, audit: Audit, place: Place): CleanScore => {
  const reading = readingOf(truth, audit, place);
  return {
    relations: truth.relations
      .filter(
        (relation) =>
          !isClaim(relation) && !(relation.equation.op === 'sum' && relation.equation.open === true),
      )
      .map((relation) => ({
        kind: relation.kind,
        depth: relation.depth,
        table: relation.table === true,
        read: isRead(relation, truth, reading),
      })),
    facts: truth.figures.flatMap((figure, index) =>
      counted.has(figure.role) ? [] : [isFactRight(figure, reading.facts.get(index))],
    ),
    accused: reading.findings,
    standing: new Set(reading.checks.flatMap((check) => [...check]).filter((figure) => figure >= 0)),
    covered: reading.claimed,
  };
};

/** What was said of a slip. */
export interface SlipScore {
  readonly slip: SlipTruth;
  /** `first`: the wrong figure is the first evidence; `among`: it is further evidence; `missed`: no finding shows it. */
  readonly shown: 'first' | 'among' | 'missed';
  /** Whether a finding names it as what is wrong or, among its alternatives, as what may be wrong. */
  readonly named: boolean;
  /** The rule of the finding that shows it. */
  readonly rule: string | null;
  readonly repair: 'exact' | 'wrong' | 'none';
  /** How many checks over different figures fail in which the wrong figure stands. */
  readonly telling: number;
  /** Whether it stands in a cell of a table. */
  readonly inTable: boolean;
  readonly kind: RelationTruth['kind'];
  readonly depth: number;
  /** Whether the relation that it breaks is one among the figures of a table. */
  readonly table: boolean;
}

/** What a finding on a text with slips is worth. */
export interface FindingScore {
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** Whether a slip is among its evidence. */
  readonly right: boolean;
  /** Whether what it would write instead is what stood there. */
  readonly repair: 'exact' | 'wrong' | 'none';
}

/** What was said of a text with slips. */
export interface SlippedText {
  readonly slips: readonly SlipScore[];
  readonly findings: readonly FindingScore[];
}

/** How many findings show no slip. */
export const strayIn = ({ findings }: Pick<SlippedText, 'findings'>): number =>
  findings.filter(({ right }) => !right).length;

/** Where the eye must fall: the slip, and for a word or a list the figures of what it breaks. */
const placesOf = (truth: Truth, slip: SlipTruth): readonly Span[] => {
  if (slip.figure !== undefined) return [slip.span];
  const figures = slip.breaks.flatMap((at) => {
    const relation = truth.relations[at];
    return relation === undefined ? [] : [...figuresOf(relation)];
  });
  return [slip.span, ...figures.flatMap((figure) => truth.figures[figure]?.span ?? [])];
};

/** Without separators and without noughts at the end of its decimals: 1,200.50万元 is 1200.5万元. */
const plainFigure = (printed: string): string =>
  printed
    .replaceAll(',', '')
    .replace(/(\.\d*?)0+(?=\D|$)/u, '$1')
    .replace(/\.(?=\D|$)/u, '');

const sameFigure = (one: string, other: string): boolean => plainFigure(one) === plainFigure(other);

/** Whether a repair leaves the text as it was before the slip, whatever else of the words it writes anew. */
const isExact = ({ span, right }: SlipTruth, { repair }: Finding, text: string, place: Place): boolean => {
  const slip = place(span);
  if (repair === null || slip === undefined || !overlaps(slip, repair.span)) return false;
  const [start, end] = [Math.min(slip.start, repair.span.start), Math.max(slip.end, repair.span.end)];
  const written = (at: Span, words: string): string =>
    text.slice(start, at.start) + words + text.slice(at.end, end);
  return sameFigure(written(repair.span, repair.to), written(slip, right));
};

/** Whether a slip stands in a row of cells, which the truth's text parts by tabs. */
const standsInTable = (text: string, { start }: Span): boolean => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? undefined : to).includes('\t');
};

/** How many of the checks that fail say something of a figure: those over the same figures say it once. */
const tellingOf = (figure: number | undefined, violated: readonly ReadonlySet<number>[]): number => {
  if (figure === undefined) return 0;
  const telling = violated.filter((check) => check.has(figure));
  return new Set(telling.map((check) => [...check].sort((a, b) => a - b).join())).size;
};

/** Judges each slip of a text by the findings, and each finding by the slips. */
export const judgeSlips = (truth: Truth, audit: Audit, place: Place): SlippedText => {
  const { findings, violated } = readingOf(truth, audit, place);
  const slipsOf = new Map<Finding, SlipTruth[]>(findings.map((finding) => [finding, []]));
  const repairOf = (finding: Finding | undefined): FindingScore['repair'] => {
    if (!finding?.repair) return 'none';
    return truth.slips.some((slip) => isExact(slip, finding, audit.text, place)) ? 'exact' : 'wrong';
  };
  const slips = truth.slips.map((slip): SlipScore => {
    const places = placesOf(truth, slip).map(place);
    const at = (shown: { readonly span: Span } | undefined): boolean =>
      shown !== undefined && places.some((span) => overlaps(span, shown.span));
    const first = findings.find(({ evidence }) => at(evidence[0]));
    const among = first ?? findings.find(({ evidence }) => evidence.some(at));
    for (const [finding, shown] of slipsOf) if (finding.evidence.some(at)) shown.push(slip);
    const broken = truth.relations[slip.breaks[0] ?? -1];
    const exact = findings.some((finding) => isExact(slip, finding, audit.text, place));
    const wrong = repairOf(among) === 'wrong';
    return {
      slip,
      shown: first ? 'first' : among ? 'among' : 'missed',
      named: first !== undefined || findings.some(({ alternatives }) => alternatives.some(at)),
      rule: among?.rule ?? null,
      repair: exact ? 'exact' : wrong ? 'wrong' : 'none',
      telling: tellingOf(slip.figure, violated),
      inTable: standsInTable(truth.text, slip.span),
      kind: broken?.kind ?? 'same',
      depth: broken?.depth ?? 0,
      table: broken?.table === true,
    };
  });
  return {
    slips,
    findings: [...slipsOf].map(([finding, shown]) => ({
      rule: finding.rule,
      severity: finding.severity,
      right: shown.length > 0,
      repair: repairOf(finding),
    })),
  };
};
