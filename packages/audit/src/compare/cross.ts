import { Decimal } from 'decimal.js';
import type { Audit, AuditFact, AuditQuantity, CrossFinding } from '../schema.js';
import { meaningOf } from './keys.js';

/** A figure of one report, as it is set against those of others. */
interface Told {
  readonly file: string;
  /** Its report, among all. */
  readonly report: string;
  readonly entity: string;
  readonly metric: string;
  readonly period: string;
  readonly quantity: AuditQuantity;
}

/** Amounts and numbers that an account or a budget states: what can be told in two reports. */
const levels: ReadonlySet<AuditFact['role']> = new Set(['level', 'budget', 'count']);

/** What a report as a whole decides is said by no word of it, and no ground to accuse another report. */
const isExplicit = ({ metric, entity, role, from, period }: AuditFact): boolean =>
  metric !== '' &&
  metric !== '其他' &&
  entity === undefined &&
  levels.has(role) &&
  period !== null &&
  from?.metric === 'clause' &&
  (from.scope === null || from.scope === 'clause' || from.scope === 'sentence');

const toldIn = ({ file, reports }: Audit): (Told & { readonly key: string })[] =>
  reports.flatMap(({ entity, facts, quantities, span }) => {
    if (entity === null) return [];
    const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
    return facts.filter(isExplicit).flatMap((fact) => {
      const quantity = byId.get(fact.quantity);
      if (!quantity || quantity.qualifier !== null || quantity.upper !== null) return [];
      return {
        key: [entity, quantity.kind, quantity.kind === 'count' ? quantity.unit : '', meaningOf(fact)].join(
          '|',
        ),
        file,
        report: `${file} ${span.start}`,
        entity,
        metric: fact.metric,
        period: fact.period ?? '',
        quantity,
      };
    });
  });

/** Whether two printed figures may stand for one value, by their last digits. */
const agree = (a: AuditQuantity, b: AuditQuantity): boolean =>
  new Decimal(a.value).minus(b.value).abs().lte(new Decimal(a.ulp).plus(b.ulp).div(2));

/**
 * The same fact of one institution and time told differently in two reports of a run (`cross/same-fact`): this year's
 * opening against last year's close, last year's level against this year's comparison. Reports are met by what their
 * facts mean, so that the cost grows with their number and not with its square. Where a report tells a fact in several
 * ways, one that agrees is enough.
 */
export const crossFindings = (audits: readonly Audit[], language: 'zh' | 'en' = 'zh'): CrossFinding[] => {
  const byKey = new Map<string, Told[]>();
  for (const told of audits.flatMap(toldIn)) {
    const list = byKey.get(told.key);
    if (list) list.push(told);
    else byKey.set(told.key, [told]);
  }
  return [...byKey.values()].flatMap((all) => {
    const groups = new Map<string, Told[]>();
    for (const one of all) groups.set(one.report, [...(groups.get(one.report) ?? []), one]);
    const [first, ...others] = [...groups.values()];
    const other =
      first && others.find((group) => !group.some((b) => first.some((a) => agree(a.quantity, b.quantity))));
    const [a, b] = [first?.[0], other?.[0]];
    return a && b ? [findingOf(a, b, language)] : [];
  });
};

const findingOf = (a: Told, b: Told, language: 'zh' | 'en'): CrossFinding => {
  const [one, two] = [a.quantity.text.trim(), b.quantity.text.trim()];
  return {
    rule: 'cross/same-fact',
    severity: 'warning',
    message:
      language === 'zh'
        ? `${a.entity}${a.period}的${a.metric}在《${a.file}》中为${one}，在《${b.file}》中为${two}。`
        : `${a.metric} of ${a.entity} for ${a.period} is ${one} in ${a.file} and ${two} in ${b.file}.`,
    evidence: [a, b].map(({ file, quantity }) => ({ file, quote: quantity.text, span: quantity.span })),
  };
};
