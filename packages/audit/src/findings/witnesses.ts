import type { Span } from '@gouji/document';
import type { Check } from '../arithmetic/check.js';

/**
 * The ids of the checks that a printed figure stands in (旁证), by its span; without those that are worth nothing where
 * they do not hold.
 */
export const checksByFigure = (checks: readonly Check[]): ((span: Span) => readonly string[]) => {
  const byPlace = new Map<string, string[]>();
  for (const { id, relation, reading, result, outcome } of checks) {
    if (relation.strength === 'tentative' && outcome === 'violated') continue;
    for (const key of new Set([result, ...reading.terms].map(({ quantity }) => keyOf(quantity.span)))) {
      const ids = byPlace.get(key);
      if (ids) ids.push(id);
      else byPlace.set(key, [id]);
    }
  }
  return (span) => byPlace.get(keyOf(span)) ?? [];
};

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
