import type { Fact, FormTie } from '@gouji/facts';
import type { Check } from '../arithmetic/check.js';
import type { Cause } from '../causes/cause.js';
import type { Diagnosis } from '../causes/diagnose.js';
import type { Bilingual, Clue, Correction, Draft } from '../rules/rule.js';
import type { Severity } from '../schema.js';
import { confidenceOf, severityOf } from './severity.js';

/**
 * Puts a diagnosis into a draft: the figure most likely wrong first, then the figures it was checked against.
 * The severity follows what the text states: an equation beside its terms is a contradiction, a term looked up or an
 * identity unsaid is a suspicion, unless a single slip explains it.
 */
export const draftFrom = (
  diagnosis: Diagnosis,
  message: Bilingual,
  severity: Severity = severityOf(diagnosis),
): Draft => {
  const { figure, cause, determined, alternatives, checks } = diagnosis;
  return {
    severity,
    confidence: confidenceOf(diagnosis),
    message,
    evidence: [
      { span: figure.quantity.span, note: noteOf(diagnosis) },
      ...checks.flatMap((check) => others(check, figure)),
    ],
    checks,
    repair: cause && determined ? { ...correctionOf(cause), to: cause.slip.text() } : null,
    blamed: cause?.slip.kind !== 'unit' && isTermOf(checks[0], figure),
    alternatives: alternatives.map(correctionOf),
  };
};

/** Whether a figure is one that the check's result was worked out from. */
const isTermOf = (check: Check | undefined, { quantity }: Fact): boolean =>
  check !== undefined &&
  check.result.quantity !== quantity &&
  check.reading.terms.some((term) => term.quantity === quantity);

const correctionOf = ({ fact, slip, determined, restores, breaks }: Cause): Correction => ({
  span: fact.quantity.span,
  to: determined ? slip.text() : null,
  restores: restores.length,
  breaks,
});

const noteOf = ({ cause, determined }: Diagnosis): Bilingual =>
  cause && determined
    ? { zh: `疑为${cause.slip.text()}`, en: `probably meant ${cause.slip.text()}` }
    : { zh: '与所列数据不符', en: 'disagrees with the figures it rests on' };

const noted = (fact: Fact): Bilingual => ({
  zh: fact.metric.name || '数据',
  en: fact.metric.name || 'figure',
});

const others = ({ reading, result }: Check, figure: Fact): Clue[] =>
  [result, ...reading.terms]
    .filter((fact) => fact.quantity !== figure.quantity)
    .map((fact) => ({ span: fact.quantity.span, note: noted(fact) }));

interface Diagnosed {
  readonly diagnosis: Diagnosis;
  readonly check: Check;
}

/** Diagnoses with their plainest check, unit slips left to `unit/mismatch`. */
const plainest = (diagnoses: readonly Diagnosis[]): Diagnosed[] =>
  diagnoses.flatMap((diagnosis) => {
    const check = diagnosis.checks[0];
    return check && diagnosis.cause?.slip.kind !== 'unit' ? [{ diagnosis, check }] : [];
  });

/** Diagnoses whose plainest check is of one of these kinds, those of official forms left to `form/tie`. */
export const diagnosesOf = (
  diagnoses: readonly Diagnosis[],
  accepts: (check: Check) => boolean,
): readonly Diagnosed[] =>
  plainest(diagnoses).filter(({ check }) => check.relation.form === null && accepts(check));

/** Diagnoses whose plainest check is a tie of an official form. */
export const tiesOf = (
  diagnoses: readonly Diagnosis[],
): readonly (Diagnosed & { readonly form: FormTie })[] =>
  plainest(diagnoses).flatMap(({ diagnosis, check }) => {
    const { form } = check.relation;
    return form ? [{ diagnosis, check, form }] : [];
  });
