import type { Fact } from '@gouji/facts';
import type { Check } from '../arithmetic/check.js';
import type { Diagnosis } from '../repair/diagnose.js';
import type { Bilingual, Clue, Draft } from '../rules/rule.js';
import type { Severity } from '../schema.js';

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
  const { figure, repair, checks } = diagnosis;
  return {
    severity,
    confidence: confidenceOf(diagnosis),
    message,
    evidence: [
      { span: figure.quantity.span, note: noteOf(diagnosis) },
      ...checks.flatMap((check) => others(check, figure)),
    ],
    checks,
    repair: repair && {
      span: figure.quantity.span,
      to: repair.slip.text,
      restores: repair.restores.length,
      breaks: repair.breaks,
    },
  };
};

const severityOf = ({ checks, short, repair }: Diagnosis): Severity => {
  // Kinds of people and things may overlap, so that even too many of them are no proof.
  const overlapping = checks.every(
    ({ relation, result }) => relation.strength === 'partial' && result.quantity.kind === 'count',
  );
  if (overlapping) return 'info';
  if (short) return 'warning';
  // A part above its whole, and no slip to explain it: more likely the list is not of that whole.
  if (!repair && checks.every(exceedsWhole)) return 'info';
  const strongest = checks.some(
    ({ relation }) => relation.strength === 'exact' || relation.strength === 'partial',
  );
  return strongest || repair?.slip.kind === 'unit' || (repair?.restores.length ?? 0) > 1
    ? 'error'
    : 'warning';
};

const exceedsWhole = ({ relation, reading, result }: Check): boolean =>
  relation.kind === 'sum' &&
  relation.strength !== 'exact' &&
  reading.terms.some(({ quantity }) => quantity.value.gt(result.quantity.value));

const confidenceOf = ({ checks, short, repair }: Diagnosis): number => {
  if (short) return 0.5;
  const exact = checks.some(({ relation }) => relation.strength === 'exact');
  if (repair) return exact ? 0.97 : 0.9;
  return exact ? 0.9 : 0.6;
};

const noteOf = ({ repair }: Diagnosis): Bilingual =>
  repair
    ? { zh: `疑为${repair.slip.text}`, en: `probably meant ${repair.slip.text}` }
    : { zh: '与所列数据不符', en: 'disagrees with the figures it rests on' };

const noted = (fact: Fact): Bilingual => ({
  zh: fact.metric.name || '数据',
  en: fact.metric.name || 'figure',
});

const others = ({ reading, result }: Check, figure: Fact): Clue[] =>
  [result, ...reading.terms]
    .filter((fact) => fact.quantity !== figure.quantity)
    .map((fact) => ({ span: fact.quantity.span, note: noted(fact) }));

/** Diagnoses whose plainest check is of one of these kinds, unit slips left to `unit/mismatch`. */
export const diagnosesOf = (
  diagnoses: readonly Diagnosis[],
  accepts: (check: Check) => boolean,
): { readonly diagnosis: Diagnosis; readonly check: Check }[] =>
  diagnoses.flatMap((diagnosis) => {
    const check = diagnosis.checks[0];
    return check && diagnosis.repair?.slip.kind !== 'unit' && accepts(check) ? [{ diagnosis, check }] : [];
  });
