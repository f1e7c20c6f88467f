import type { Span } from '@gouji/document';
import { type Relation, relate, type Statement } from '@gouji/facts';
import { bounds } from './bounds.js';

/** A bare number of things, one or more: no range, no 约, no change, no mark of a score. */
export const isNumber = ({ fact, mark, mention }: Statement): boolean =>
  fact.quantity.kind === 'count' &&
  fact.role === 'count' &&
  fact.quantity.qualifier === null &&
  fact.quantity.upper === null &&
  mark === null &&
  !mention.each &&
  fact.quantity.value.gte(1) &&
  fact.quantity.value.lte(bounds.mostNames);

/** The same of several things. */
export const isCount = (statement: Statement): boolean =>
  isNumber(statement) && statement.fact.quantity.value.gte(2);

/** The relation of a count with the things listed. */
export const countedItems = (
  { fact }: Statement,
  counts: readonly number[],
  strength: Relation['strength'],
  where: Span,
): Relation =>
  relate(
    'count-of-list',
    fact,
    [...new Set(counts)].map((items) => ({
      result: null,
      terms: [],
      signs: [],
      items,
      formula: 'items' as const,
    })),
    {
      strength,
      span: {
        start: Math.min(where.start, fact.quantity.span.start),
        end: Math.max(where.end, fact.quantity.span.end),
      },
    },
  );
