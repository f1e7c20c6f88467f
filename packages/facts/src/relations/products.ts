import type { StatementParagraph } from '../reading/statements/statement.js';
import type { Fact, Relation } from '../types.js';
import { readingOf, relate } from './build.js';

/** N个单位，每个M元，共计A元: counts and a unit price before their product, in one sentence. */
export const products = ({ statements }: StatementParagraph): Relation[] =>
  statements.flatMap((price, at) => {
    if (!price.mention.each || price.fact.quantity.kind !== 'money') return [];
    const near = statements
      .slice(Math.max(0, at - 3), at + 4)
      .filter(({ mention }) => mention.sentence === price.mention.sentence);
    const counts = near
      .filter(({ fact }) => fact.role === 'count' && fact.quantity.kind === 'count')
      .map(({ fact }) => fact);
    const behind = near.filter(
      ({ fact, mention }) =>
        fact.quantity.kind === 'money' && fact.role === 'level' && fact !== price.fact && !mention.each,
    );
    const total = behind.find(({ mention }) => mention.total) ?? behind[behind.length - 1];
    const first = counts[0];
    if (!total || !first) return [];
    const subsets: Fact[][] = [
      [first],
      ...counts.slice(1).map((count) => [count]),
      ...(counts.length > 1 ? [counts] : []),
    ];
    const closes =
      total.mention.total &&
      statements.indexOf(total) > at &&
      statements.findIndex(({ fact }) => fact === first) < at;
    return [
      relate(
        'product',
        total.fact,
        subsets.map((factors) => readingOf('product', [...factors, price.fact])),
        { strength: closes && counts.length === 1 ? 'exact' : 'tentative' },
      ),
    ];
  });
