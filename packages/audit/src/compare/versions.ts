import { grouped } from '@gouji/facts';
import type { Audit, AuditReport, Finding, VersionDiff } from '../schema.js';
import { meaningOf } from './keys.js';

/** A fact with the figure that states it. */
interface Stated {
  readonly key: string;
  readonly fact: string;
  readonly metric: string;
  readonly period: string | null;
  readonly value: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * Sets two versions of one report against each other: which findings are gone, new and still there; which figures
 * changed, and which others, tied to them by an equation that no longer holds, should have changed too.
 *
 * Findings are met by id, then by rule and first quote; figures by what they mean, in reading order.
 */
export const compareVersions = (before: Audit, after: Audit): VersionDiff => {
  const [old, now] = [
    before.reports.flatMap(({ findings }) => findings),
    after.reports.flatMap(({ findings }) => findings),
  ];
  const still = matched(old, now);
  const kept = new Set(still.values());
  return {
    gone: old.filter((finding) => !still.has(finding)),
    new: now.filter((finding) => !kept.has(finding)),
    still: [...kept],
    changed: changesBetween(before, after),
  };
};

const matched = (old: readonly Finding[], now: readonly Finding[]): Map<Finding, Finding> => {
  const pairs = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  const pair = (same: (a: Finding, b: Finding) => boolean): void => {
    for (const finding of old) {
      if (pairs.has(finding)) continue;
      const other = now.find((one) => !taken.has(one) && same(finding, one));
      if (!other) continue;
      pairs.set(finding, other);
      taken.add(other);
    }
  };
  pair((a, b) => a.id === b.id);
  pair((a, b) => a.rule === b.rule && a.evidence[0]?.quote === b.evidence[0]?.quote);
  return pairs;
};

const statedIn = ({ facts, quantities }: AuditReport): Stated[] => {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return facts.flatMap((fact) => {
    const quantity = byId.get(fact.quantity);
    if (!quantity || fact.metric === '') return [];
    const { value, text, span, kind } = quantity;
    return {
      key: `${kind}|${meaningOf(fact)}`,
      fact: fact.id,
      metric: fact.metric,
      period: fact.period,
      value,
      text,
      span,
    };
  });
};

const changesBetween = (before: Audit, after: Audit): VersionDiff['changed'] =>
  after.reports.flatMap((report, index) => {
    const earlier = before.reports[index];
    if (!earlier) return [];
    const now = statedIn(report);
    const byKey = grouped(statedIn(earlier), keyOf);
    const changes = [...grouped(now, keyOf)].flatMap(([key, figures]) => {
      const old = byKey.get(key) ?? [];
      // Told more or less often than before: which one became which is a guess.
      if (old.length !== figures.length) return [];
      return figures.flatMap((figure, at) => {
        const was = old[at];
        return was && was.value !== figure.value ? [{ was, is: figure }] : [];
      });
    });
    const changed = new Set(changes.map(({ is }) => is.fact));
    const byFact = new Map(now.map((figure) => [figure.fact, figure]));
    return changes.map(({ was, is }) => ({
      metric: is.metric,
      period: is.period,
      from: was.text,
      to: is.text,
      span: is.span,
      follow: [
        ...new Set(
          report.checks
            .filter(({ outcome, facts }) => outcome === 'violated' && facts.includes(is.fact))
            .flatMap(({ facts }) => facts)
            .filter((fact) => !changed.has(fact)),
        ),
      ].flatMap((fact) => {
        const figure = byFact.get(fact);
        return figure ? [{ metric: figure.metric, quote: figure.text, span: figure.span }] : [];
      }),
    }));
  });

const keyOf = ({ key }: Stated): string => key;
