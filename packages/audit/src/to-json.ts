import type { Quantity } from '@gouji/amounts';
import type { SourceDocument } from '@gouji/document';
import type { Fact, Period } from '@gouji/facts';
import type { Section } from '@gouji/parser';
import type { Decimal } from 'decimal.js';
import type { Check } from './arithmetic/check.js';
import { equationOf } from './findings/equation.js';
import { placeOf } from './places.js';
import type { AuditCheck, AuditFact, AuditQuantity, AuditSection } from './schema.js';

type Printed = Pick<SourceDocument, 'printed'>;

/** Decimal digits, never an exponent. Quotients are cut to twenty places. */
export const decimalText = (value: Decimal): string => {
  const text = value.toDecimalPlaces(20).toFixed();
  return text === '-0' ? '0' : text;
};

export type QuantityIds = ReadonlyMap<Quantity, string>;

export const identify = (quantities: readonly Quantity[]): QuantityIds =>
  new Map(quantities.map((quantity, index) => [quantity, `q${index + 1}`]));

export const toSections = (sections: readonly Section[], source: Printed): AuditSection[] =>
  sections.map(({ label, level, title, span, children }) => ({
    label: label?.text ?? null,
    style: label?.style ?? null,
    ordinal: label?.ordinal ?? null,
    level,
    title,
    span,
    ...placeOf(source, span),
    children: toSections(children, source),
  }));

export const toQuantities = (
  quantities: readonly Quantity[],
  ids: QuantityIds,
  source: Printed,
): AuditQuantity[] =>
  quantities.map((quantity) => ({
    id: ids.get(quantity) ?? '',
    kind: quantity.kind,
    text: quantity.text,
    value: decimalText(quantity.value),
    upper: quantity.upper && decimalText(quantity.upper),
    unit: quantity.unit,
    ulp: decimalText(quantity.ulp),
    qualifier: quantity.qualifier,
    span: quantity.span,
    ...placeOf(source, quantity.span),
  }));

const periodText = ({ year, point }: Period): string | null =>
  year === null ? null : point === 'during' ? String(year) : `${year}-${point}`;

export const toFacts = (facts: readonly Fact[], ids: QuantityIds): AuditFact[] =>
  facts.map(
    ({ id, quantity, metric, period, scope, scopeFrom, entity, role, roleFrom, base, stage, sign }) => ({
      id,
      quantity: ids.get(quantity) ?? '',
      metric: metric.modifier + metric.name,
      period: periodText(period),
      scope,
      role,
      sign,
      ...(base === null ? {} : { base: { kind: base.kind, year: base.year } }),
      ...(stage === null ? {} : { stage }),
      ...(entity === null ? {} : { entity }),
      from: {
        metric: metric.origin,
        period: period.origin,
        scope: scopeFrom?.origin ?? null,
        role: roleFrom.origin,
      },
    }),
  );

/** Whether it would be reported if it broke: a list of names may name only some of what is counted. */
const isCertain = ({ strength, kind, doubtful }: Check['relation']): boolean =>
  strength !== 'tentative' && doubtful !== true && !(kind === 'count-of-list' && strength === 'partial');

export const toChecks = (checks: readonly Check[]): AuditCheck[] =>
  checks.map((check) => {
    const { id, relation, reading, result, outcome, computed, stated, residual, tolerance } = check;
    const facts = [result, ...reading.terms];
    return {
      id,
      kind: relation.kind,
      origin: relation.origin,
      facts: facts.map((fact) => fact.id),
      strength: relation.strength,
      certain: isCertain(relation),
      outcome,
      computed: decimalText(computed),
      stated: decimalText(stated),
      residual: decimalText(residual),
      tolerance: decimalText(tolerance),
      equation: equationOf(check),
      span: {
        start: Math.min(relation.span.start, ...facts.map(({ quantity }) => quantity.span.start)),
        end: Math.max(relation.span.end, ...facts.map(({ quantity }) => quantity.span.end)),
      },
    };
  });
