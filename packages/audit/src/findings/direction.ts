import type { Span } from '@gouji/document';
import type { Fact } from '@gouji/facts';
import type { Check } from '../arithmetic/check.js';
import type { Bilingual } from '../rules/rule.js';

/** Whether a change is right but for its direction: what its terms give is the figure stated, the other way. */
export const isReversed = ({ relation, computed, stated, result, outcome }: Check): boolean =>
  (relation.kind === 'difference' || relation.kind === 'change-rate') &&
  outcome === 'violated' &&
  computed.isNegative() &&
  computed.plus(stated.abs()).abs().lte(result.quantity.ulp);

/** The printed word of a change's direction with its figure; the figure alone where the word stands apart, as in a table. */
export const directionSpan = ({ roleFrom: { span }, quantity, paragraph }: Fact): Span =>
  span && span.end <= quantity.span.start && paragraph >= 0
    ? { start: span.start, end: quantity.span.end }
    : quantity.span;

const rise: Bilingual = { zh: '增加', en: 'a rise' };
const fall: Bilingual = { zh: '减少', en: 'a fall' };

/** What a change is said to be. */
export const directionOf = ({ sign }: Fact): Bilingual => (sign === 1 ? rise : fall);

/** What it would be the other way. */
export const oppositeOf = ({ sign }: Fact): Bilingual => (sign === 1 ? fall : rise);
