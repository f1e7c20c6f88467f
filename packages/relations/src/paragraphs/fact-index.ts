import type { QuantityKind } from '@gouji/amounts';
import type { Fact, Role } from '@gouji/facts';
import { countWhere } from '@gouji/facts/sorted';

export interface FactQuery {
  readonly name: string;
  readonly scope: string | null;
  readonly kind: QuantityKind;
  /** Facts nearer to this one come first. */
  readonly near: Fact;
  readonly roles?: readonly Role[];
}

/** Facts by metric, for terms that stand elsewhere in the report. */
export interface FactIndex {
  /** The facts of one metric without a modifier, the nearest before `near` first, then those behind it; at most 8. */
  readonly find: (query: FactQuery) => Fact[];
}

const most = 8;

export const indexFacts = (facts: readonly Fact[]): FactIndex => {
  const byName = new Map<string, Fact[]>();
  const place = new Map(facts.map((fact, index) => [fact, index] as const));
  for (const fact of facts) {
    if (fact.metric.modifier !== '') continue;
    const list = byName.get(fact.metric.name);
    if (list) list.push(fact);
    else byName.set(fact.metric.name, [fact]);
  }
  return {
    find: ({ name, scope, kind, near, roles = ['level', 'count'] }) => {
      const list = byName.get(name) ?? [];
      const at = place.get(near) ?? 0;
      const found: Fact[] = [];
      const fits = (fact: Fact): boolean =>
        fact.quantity.kind === kind &&
        roles.includes(fact.role) &&
        (scope === null || fact.scope === null || fact.scope === scope);
      const low = countWhere(list, (fact) => (place.get(fact) ?? 0) < at);
      for (let index = low - 1; index >= Math.max(0, low - 4 * most) && found.length < most; index -= 1) {
        const fact = list[index];
        if (fact && fits(fact)) found.push(fact);
      }
      for (
        let index = low;
        index < Math.min(list.length, low + 4 * most) && found.length < most;
        index += 1
      ) {
        const fact = list[index];
        if (fact && fact !== near && fits(fact)) found.push(fact);
      }
      return found;
    },
  };
};
