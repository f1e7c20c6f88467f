import { Decimal } from 'decimal.js';
import { meaningOf } from '../compare/keys.js';
import type { Audit, AuditFact, AuditQuantity, AuditReport } from '../schema.js';
import { type Institution, institutionOf, namesOfUnit } from './institution.js';
import {
  isExplicit,
  isFundSaid,
  type Placed,
  placedIn,
  speaksOfOther,
  subjectWithin,
  type ToldFigure,
} from './placed.js';
import { baseOf } from './prior-year.js';

/** What a report tells of its institution and a time, as it is set against what others tell: no more than that is kept of it. */
export interface Told {
  /** What it is of; what bears one key says one thing. */
  readonly key: string;
  readonly file: string;
  /** Its report, among all of a run. */
  readonly report: string;
  /** Whether the institution's name alone tells it from others of that name. */
  readonly isSureOfName: boolean;
  readonly institution: string;
  readonly metric: string;
  /** 2023 · 2022-end · 2023-start, as the report puts it. */
  readonly period: string;
  /** Bounds of the value by its printed digits, in the base unit. */
  readonly least: Decimal;
  readonly most: Decimal;
  /** As it is printed; of a figure that only follows from others, as it would be. */
  readonly text: string;
  /** The figure; of one that only follows, those it follows from. */
  readonly figures: readonly [ToldFigure, ...ToldFigure[]];
  readonly follows: boolean;
  /** Whether the report's own findings accuse it. */
  readonly isAccused: boolean;
}

/** Titles of budgets (部门预算): what they tell is planned, whatever their words say. */
const isBudget = (title: string): boolean => /预算/.test(title) && !/决算|执行|绩效|自评|评价/.test(title);

/**
 * What the reports of a file tell that other reports may tell too: figures whose institution, meaning, time and fund are
 * said by words. Linear in the facts.
 */
export const toldIn = ({ file, text, reports }: Audit): Told[] =>
  reports.flatMap((report) => {
    const institution = institutionOf(report);
    return institution ? toldBy(report, institution, { file, text }) : [];
  });

const toldBy = (
  report: AuditReport,
  institution: Institution,
  { file, text }: Pick<Audit, 'file' | 'text'>,
): Told[] => {
  const placed = placedIn(report, text);
  const accused = accusedIn(report);
  const budget = isBudget(report.title);
  const tell = ({ fact, figure, ...value }: Value): Told[] =>
    keysOf(fact, figure, institution).map(({ key, name }) => ({
      key,
      file,
      report: `${file} ${report.span.start}`,
      isSureOfName: institution.area !== '',
      institution: name,
      metric: metricOf(fact),
      period: fact.period ?? '',
      ...value,
      isAccused: value.figures.some(({ span }) => accused.has(span.start)),
    }));
  return placed.flatMap((one, at): Told[] => {
    const before = placed.slice(Math.max(0, at - subjectWithin), at);
    if (speaksOfOther(one) || (budget && one.fact.role !== 'budget')) return [];
    if (isExplicit(one, before, report.fiscalYear)) return tell(printedValue(one));
    const prior = isFundSaid(one) ? baseOf(one, before, report.fiscalYear) : null;
    return prior ? tell({ ...prior, follows: true }) : [];
  });
};

/** What is told: the fact, the figure whose unit it is in, and the value as it is shown. */
type Value = Pick<Told, 'least' | 'most' | 'text' | 'figures' | 'follows'> & {
  readonly fact: AuditFact;
  readonly figure: AuditQuantity;
};

const printedValue = ({ fact, quantity }: Placed): Value => {
  const { value, ulp, text, span } = quantity;
  const half = new Decimal(ulp).div(2);
  return {
    fact,
    figure: quantity,
    least: new Decimal(value).minus(half),
    most: new Decimal(value).plus(half),
    text: text.trim(),
    figures: [{ quote: text, span }],
    follows: false,
  };
};

/** A unit's metric without its name (某县图书馆本年支出: 本年支出). */
const metricOf = ({ metric, entity }: AuditFact): string =>
  entity !== undefined && metric.startsWith(entity) ? metric.slice(entity.length) : metric;

/** The keys under which a fact may be told elsewhere: of the institution, or of a unit below it in any way of naming it. */
const keysOf = (
  fact: AuditFact,
  quantity: AuditQuantity,
  institution: Institution,
): { readonly key: string; readonly name: string }[] => {
  const meaning = meaningOf({ ...fact, metric: metricOf(fact), entity: undefined });
  const what = [quantity.kind, quantity.kind === 'count' ? quantity.unit : '', meaning].join('|');
  if (fact.entity === undefined)
    return [{ key: [institution.caliber, institution.name, what].join('|'), name: institution.name }];
  // Its own report may be called either.
  return namesOfUnit(fact.entity, institution).flatMap((name) =>
    (['department', 'unit'] as const).map((caliber) => ({ key: [caliber, name, what].join('|'), name })),
  );
};

/** Where the figures start that the report's own findings name as wrong. */
const accusedIn = ({ findings }: AuditReport): ReadonlySet<number> =>
  new Set(
    findings.flatMap(({ severity, evidence: [first] }) =>
      first && severity !== 'info' ? first.span.start : [],
    ),
  );
