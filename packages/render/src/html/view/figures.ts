import type { AuditCheck, AuditFact, AuditQuantity } from '@gouji/audit';
import { Decimal } from 'decimal.js';
import { type Figure, figuresOf, isCovered } from '../../figures.js';
import type { NumberedFinding } from '../../numbered.js';
import { outcomeWords, stateWords, uncheckedReason, unreadTableReason } from '../../words.js';
import type { Context } from './context.js';
import { checkId, figureId } from './ids.js';
import { ledgerView } from './ledger.js';
import type { CheckView, FigureView, ShownState, UncheckedView } from './types.js';

export const checkView = (check: AuditCheck, context: Context): CheckView => {
  const { id, outcome, certain } = check;
  const { ledgers, language, index, say } = context;
  return {
    id: checkId(index, id),
    ledger: ledgerView(ledgers.ofCheck(check), context),
    outcome: certain ? outcomeWords[language][outcome] : say.tentative,
    state: certain ? stateOf[outcome] : 'seen',
  };
};

const stateOf = {
  holds: 'verified',
  rounding: 'rounding',
  truncation: 'rounding',
  violated: 'contradicted',
} as const;

/** The figures of a report in the order of the text: what each is, its state and why, the checks it stands in. */
export const figureViews = (findings: readonly NumberedFinding[], context: Context): FigureView[] =>
  figuresOf(context.report, findings)
    .filter(({ quantity }) => context.targetAt(quantity.span) !== null)
    .sort((a, b) => a.quantity.span.start - b.quantity.span.start)
    .map((figure) => figureView(figure, context));

const figureView = (figure: Figure, context: Context): FigureView => {
  const { quantity, facts, checks, findings } = figure;
  const { index, say, language } = context;
  const state = figure.state ?? 'plain';
  const place = quantity.place ? say.page(quantity.place.page) : figure.section;
  return {
    id: figureId(index, quantity.id),
    text: quantity.text.trim(),
    state,
    stateName: figure.state ? stateWords[language][figure.state] : say.plain,
    isCovered: isCovered(quantity),
    why: whyOf(figure, state, context),
    metric: facts[0]?.metric ?? '',
    place,
    facts: factRows(quantity, facts[0] ?? null, place, context),
    checks: checks.map(({ id }) => checkId(index, id)),
    findings,
  };
};

const whyOf = (
  { quantity, reason, findings }: Figure,
  state: ShownState,
  { say, language }: Context,
): string => {
  if (state === 'plain') return say.whyPlain;
  if (state === 'contradicted' && findings.length > 0) return say.seeFindings(findings);
  return reason === null ? say.meanings[state] : uncheckedReason(reason, quantity, language);
};

const factRows = (
  quantity: AuditQuantity,
  fact: AuditFact | null,
  place: string,
  { say }: Context,
): [string, string][] => {
  const { figure } = say;
  const rows: [string, string][] = [[figure.metric, fact?.metric || figure.nameless]];
  if (fact?.period) rows.push([figure.period, periodText(fact.period, figure)]);
  const scope = [fact?.scope, fact?.entity].filter(
    (part) => part !== null && part !== undefined && part !== '',
  );
  if (scope.length > 0) rows.push([figure.scope, scope.join(say.list)]);
  if (fact) rows.push([figure.role, say.roles[fact.role]]);
  if (place !== '') rows.push([figure.place, place]);
  if (quantity.kind === 'money' && quantity.unit !== '元')
    rows.push([figure.yuan, figure.inYuan(inThrees(quantity.value))]);
  const precision = precisionOf(quantity, figure);
  if (precision !== null) rows.push([figure.printedTo, precision]);
  return rows;
};

type Words = Context['say']['figure'];

const periodText = (period: string, { during, end, start }: Words): string => {
  const [year = '', point] = period.split('-');
  return point === 'end' ? end(year) : point === 'start' ? start(year) : during(year);
};

/** Digits in threes: 3433000 → 3,433,000. */
const inThrees = (number: string): string => {
  const [whole = '', fraction] = number.split('.');
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === '' || group === '-' ? group + grouped : `${group},${grouped}`;
  }
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** What its last printed digit is worth: 百元, 0.01 个百分点. */
const precisionOf = ({ kind, ulp }: AuditQuantity, { steps, inYuan, points }: Words): string | null => {
  if (kind === 'percent') return points(new Decimal(ulp).times(100).toFixed());
  if (kind !== 'money') return null;
  return steps.find(([worth]) => worth === ulp)?.[1] ?? inYuan(inThrees(ulp));
};

/** What stands under 未核对: figures, then tables that could not be read. */
export const uncheckedViews = (figures: readonly FigureView[], context: Context): UncheckedView[] => {
  const { say, report, language, targetAt } = context;
  const tables = (report.coverage.unreadTables ?? []).map(({ span, figures: count }) => ({
    target: targetAt(span) ?? '',
    text: say.tableName,
    about: say.figuresIn(count),
    reason: unreadTableReason(language),
  }));
  return [...coveredIn('unchecked', figures, context), ...tables];
};

/** What stands under 仅读取. */
export const seenViews = (figures: readonly FigureView[], context: Context): UncheckedView[] =>
  coveredIn('seen', figures, context);

const coveredIn = (wanted: ShownState, figures: readonly FigureView[], { say }: Context): UncheckedView[] =>
  figures
    .filter(({ state, isCovered: covered }) => state === wanted && covered)
    .map(({ id, text, metric, place, why }) => ({
      target: id,
      text,
      about: `${metric || say.figure.nameless}${say.gap}${place}`,
      reason: why,
    }));
