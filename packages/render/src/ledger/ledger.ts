import type { AuditCheck, AuditReport, Equation, Finding } from '@gouji/audit';
import type { Span } from '@gouji/document';
import { sectionPath } from '../sections.js';
import { checkWords, type Language } from '../words.js';
import { figureIn, isNought, pointsUnit, sharedUnit, withMinus } from './numbers.js';

/** What a row of a ledger says: a term, what was worked out, what the text states, and how they differ. */
export type LedgerRole = 'term' | 'computed' | 'stated' | 'difference' | 'tolerance' | 'expected';

export interface LedgerRow {
  readonly role: LedgerRole;
  /** Tick letter of a term: a, b, … z, aa; '' for other rows. */
  readonly letter: string;
  readonly sign: '' | '＋' | '－' | '×' | '÷' | '≤' | '＝';
  readonly name: string;
  /** The metric alone; '' for what was worked out. */
  readonly label: string;
  /** As printed, without the unit that the ledger's caption says. */
  readonly number: string;
  /** Where it stands in the text (UTF-16); null for what was worked out. */
  readonly span: Span | null;
  /** Labels of its sections from the top; '' for what was worked out. */
  readonly place: string;
  readonly page: number | null;
  /** Whether it is the figure that a finding accuses. */
  readonly isSuspect: boolean;
}

/** A check as bookkeepers draw it: a figure a row, in the unit of the text. Nothing is computed here. */
export interface Ledger {
  readonly caption: string;
  /** Said once for all numbers; null where they have units of their own. */
  readonly unit: string | null;
  readonly rows: readonly LedgerRow[];
}

type Report = Pick<AuditReport, 'sections' | 'quantities' | 'checks'>;

const say = {
  zh: {
    computed: '算得',
    stated: '原文',
    expected: '应为',
    difference: '相差',
    tolerance: '按印出位数可差',
    one: '一处',
    other: '另一处',
    items: '列出的项',
    ofBase: '（增减额 ÷ 上年数）',
    gap: '　',
  },
  en: {
    computed: 'Computed',
    stated: 'Stated',
    expected: 'Expected',
    difference: 'Difference',
    tolerance: 'Allowed by printed digits',
    one: 'one place',
    other: 'another',
    items: 'items listed',
    ofBase: ' (change ÷ the year before)',
    gap: ' · ',
  },
} as const;

/** Draws the ledgers of one report. */
export interface Ledgers {
  /** That of a check, whatever came of it. */
  readonly ofCheck: (check: AuditCheck) => Ledger;
  /**
   * That of a finding: of the plainest of its checks; where it has none, its evidence row by row, the suspect first,
   * then what it should have been.
   */
  readonly ofFinding: (finding: Finding) => Ledger;
}

export const ledgersOf = (report: Report, language: Language): Ledgers => {
  const pages = new Map(report.quantities.map(({ span, place }) => [span.start, place?.page ?? null]));
  const placeAt = (span: Span) => ({
    ...unplaced,
    span,
    place: sectionPath(report.sections, span.start),
    page: pages.get(span.start) ?? null,
  });
  const kindsOf = new Map(report.checks.map(({ id, kind }) => [id, kind]));
  return {
    ofCheck: ({ kind, equation }) => equationLedger(equation, { kind, suspect: null, placeAt, language }),
    ofFinding: (finding) => {
      const { equation, checks } = finding;
      if (!equation) return evidenceLedger(finding, language);
      const kind = kindsOf.get(checks[0] ?? '') ?? kinds[equation.formula];
      const suspect = finding.evidence[0]?.span ?? null;
      return equationLedger(equation, { kind, suspect, placeAt, language });
    },
  };
};

/** What an equation is called whose check is not among those of the report: parts that fall short of their total. */
const kinds: Readonly<Record<Equation['formula'], AuditCheck['kind']>> = {
  sum: 'sum',
  quotient: 'rate',
  ratio: 'rate',
  'change-of-current': 'change-rate',
  'level-over-base': 'rate',
  growth: 'change-rate',
  product: 'product',
  products: 'product',
  items: 'count-of-list',
  'at-most': 'balance',
};

type Placed = Omit<LedgerRow, 'role' | 'name' | 'number'>;

interface Drawing {
  readonly kind: AuditCheck['kind'];
  readonly suspect: Span | null;
  readonly placeAt: (span: Span) => Placed;
  readonly language: Language;
}

const equationLedger = (equation: Equation, { kind, suspect, placeAt, language }: Drawing): Ledger => {
  const unit = sharedUnit(equation);
  const words = say[language];
  const figure = (span: Span): Placed => ({ ...placeAt(span), isSuspect: isSame(span, suspect) });
  const named = kind === 'same' ? { term: words.one, stated: words.other } : { stated: words.stated };
  const terms = equation.terms.map((term, index) => ({
    ...figure(term.span),
    role: 'term' as const,
    letter: letterOf(index),
    sign: signOf(equation, index),
    name: named.term === undefined ? term.label : named.term + words.gap + term.label,
    label: term.label,
    number: figureIn(term, unit),
  }));
  const stated = {
    ...figure(equation.result.span),
    role: 'stated' as const,
    name: named.stated + words.gap + equation.result.label,
    label: equation.result.label,
    number: figureIn(equation.result, unit),
  };
  return {
    caption: checkWords[language][kind],
    unit,
    rows: [
      ...terms,
      ...(kind === 'same' || equation.formula === 'at-most' ? [] : [computedRow(equation, unit, language)]),
      stated,
      ...differenceRows(equation, language),
    ],
  };
};

const unplaced = {
  letter: '',
  sign: '',
  label: '',
  span: null,
  place: '',
  page: null,
  isSuspect: false,
} as const;

const computedRow = (equation: Equation, unit: string | null, language: Language): LedgerRow => ({
  ...unplaced,
  role: 'computed',
  sign: '＝',
  name: say[language].computed + (equation.formula === 'change-of-current' ? say[language].ofBase : ''),
  number: withMinus(equation.computed) + (unit === null ? equation.unit : ''),
});

const differenceRows = ({ difference, tolerance, unit }: Equation, language: Language): LedgerRow[] => {
  const points = pointsUnit(unit, language);
  const { difference: differs, tolerance: allowed } = say[language];
  const row = (role: LedgerRole, name: string, number: string): LedgerRow => ({
    ...unplaced,
    role,
    name,
    number,
  });
  return [
    row('difference', differs, withMinus(difference) + points),
    ...(isNought(tolerance) ? [] : [row('tolerance', allowed, `±${tolerance}${points}`)]),
  ];
};

const signOf = ({ formula, terms }: Equation, index: number): LedgerRow['sign'] => {
  switch (formula) {
    case 'sum':
      if (terms[index]?.sign === -1) return '－';
      return index === 0 ? '' : '＋';
    case 'product':
      return index === 0 ? '' : '×';
    case 'products':
      if (index === 0) return '';
      return index % 2 === 1 || index === terms.length - 1 ? '×' : '＋';
    case 'ratio':
      if (terms[index]?.sign === -1 && terms[index - 1]?.sign === 1) return '÷';
      return index === 0 ? '' : '＋';
    case 'quotient':
      return index === 0 ? '' : '÷';
    case 'at-most':
      return '≤';
    default:
      return '';
  }
};

const isSame = (a: Span, b: Span | null): boolean => b !== null && a.start === b.start && a.end === b.end;

const evidenceLedger = ({ title, evidence, repair }: Finding, language: Language): Ledger => {
  const rows = evidence.map(({ span, quote, note, section, place }, index): LedgerRow => {
    const at = { ...unplaced, span, place: section, page: place?.page ?? null, number: quote.trim() };
    return index === 0
      ? { ...at, role: 'stated', name: say[language].stated, isSuspect: true }
      : { ...at, role: 'term', letter: letterOf(index - 1), name: note };
  });
  const [stated, ...others] = rows;
  const expected: LedgerRow[] = repair
    ? [{ ...unplaced, role: 'expected', name: say[language].expected, number: repair.to.trim() }]
    : [];
  return {
    caption: title,
    unit: null,
    rows: [...(stated ? [stated] : []), ...expected, ...others],
  };
};

/** a to z, then aa, ab, …: the letters of spreadsheets' columns. */
const letterOf = (index: number): string => {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
};
