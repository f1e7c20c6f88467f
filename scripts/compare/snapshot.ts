import type { Audit } from 'gouji';

/** What is compared, in the order in which it is printed. */
export const aspects = ['refusal', 'relation', 'check', 'fact', 'finding', 'repair', 'message'] as const;
export type Aspect = (typeof aspects)[number];

/** Of one text: for each aspect what is said, by a key that does not depend on how it came about. */
export type Snapshot = Readonly<Partial<Record<Aspect, Readonly<Record<string, string>>>>>;

/** All texts of a build, by name. */
export type Run = Readonly<Record<string, Snapshot>>;

type Report = Audit['reports'][number];

/** Keys that come twice are told apart by a number. */
const distinct = (entries: readonly (readonly [string, string])[]): Record<string, string> => {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [count === 1 ? key : `${key} (${count})`, value];
    }),
  );
};

/** Each quantity as printed; where a text has the same twice, with a number: 3.5万元, 3.5万元²… */
const labelsOf = ({ quantities }: Report): Map<string, string> => {
  const counts = new Map<string, number>();
  return new Map(
    quantities.map(({ id, text }) => {
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      return [id, count === 1 ? text : `${text}#${count}`];
    }),
  );
};

const snapshotOf = (report: Report): Record<Exclude<Aspect, 'refusal'>, (readonly [string, string])[]> => {
  const labels = labelsOf(report);
  const ofFact = new Map(report.facts.map(({ id, quantity }) => [id, labels.get(quantity) ?? quantity]));
  const relations = report.checks.map(({ kind, facts, origin, outcome, computed }) => {
    const [result = '', ...terms] = facts.map((id) => ofFact.get(id) ?? id);
    return {
      key: `${kind} ${result} ← ${terms.join(' · ')}`,
      origin,
      said: `${outcome}, computed ${computed}`,
    };
  });
  const findings = report.findings.map(({ rule, severity, evidence, repair, message }) => ({
    key: `${rule} ${evidence[0]?.section ?? ''}${evidence[0]?.quote ?? ''}`,
    said: `${severity}: ${evidence.map(({ quote }) => quote).join(' · ')}`,
    repair: repair === null ? 'none' : `${repair.from} → ${repair.to}`,
    message,
  }));
  return {
    relation: relations.map(({ key, origin }) => [key, origin] as const),
    check: relations.map(({ key, said }) => [key, said] as const),
    fact: report.facts.map(({ id, metric, period, scope, role, sign, stage, entity }) => [
      ofFact.get(id) ?? id,
      [metric, period, scope, role, sign < 0 ? '−' : null, stage, entity].filter(Boolean).join(' | '),
    ]),
    finding: findings.map(({ key, said }) => [key, said] as const),
    repair: findings.map(({ key, repair }) => [key, repair] as const),
    message: findings.map(({ key, message }) => [key, message] as const),
  };
};

/** What an audit says, ready to be compared with another build's. */
export const snapshot = ({ reports }: Audit): Snapshot => {
  const all = reports.map(snapshotOf);
  return Object.fromEntries(
    aspects
      .filter((aspect) => aspect !== 'refusal')
      .map((aspect) => [aspect, distinct(all.flatMap((one) => one[aspect]))]),
  );
};
