import type { Statement, StatementParagraph } from '../reading/statements.js';
import { sumIdentities } from '../tables/identities.js';
import type { Relation } from '../types.js';
import { family, isAmount, relate, sumOf } from './build.js';

// How far above its parts a total may stand, in paragraphs.
const reach = 3;

/** Totals for a list whose own paragraph names none before it (按支出功能分类：… under a paragraph with the totals). */
export const totalsAbove =
  (paragraphs: readonly StatementParagraph[], text: string, isPart: (statement: Statement) => boolean) =>
  (opener: Statement): Statement[] => {
    const own = paragraphs[opener.mention.paragraph];
    if (!own) return [];
    const kind = family(opener);
    const found: Statement[] = [];
    for (let index = own.index - 1; index >= Math.max(0, own.index - reach); index -= 1) {
      const paragraph = paragraphs[index];
      if (!paragraph || (paragraph.section !== own.section && !paragraph.heading)) break;
      found.push(
        ...[...paragraph.statements]
          .reverse()
          .filter((candidate) => family(candidate) === kind && isAmount(candidate) && !isPart(candidate)),
      );
    }
    const words = text.slice(opener.mention.span.start, opener.mention.quantity.span.start);
    const spending = /支出|经济|功能/.test(words);
    const fitting = spending
      ? found.filter(({ fact }) => /支出/.test(fact.metric.name) && fact.quantity.value.gt(0))
      : found;
    return fitting.slice(0, 3);
  };

/** A total in a paragraph that ends in ：, its parts the first amounts of the numbered paragraphs below it. */
export const itemsUnderTotal = (paragraphs: readonly StatementParagraph[], text: string): Relation[] =>
  paragraphs.flatMap((paragraph) => {
    const end = text.slice(paragraph.span.start, paragraph.span.end).trimEnd();
    if (!/[：:]$/.test(end)) return [];
    const total = [...paragraph.statements]
      .reverse()
      .find((statement) => isAmount(statement) && family(statement));
    if (!total) return [];
    const parts = firstAmounts(paragraphs, paragraph, family(total));
    if (parts.length < 2) return [];
    const names = new Set(parts.map(({ fact }) => fact.metric.name));
    const exhaustive = sumIdentities.some(
      (identity) =>
        identity.total === total.fact.metric.name &&
        identity.parts.filter((part) => !names.has(part)).length <= 1 &&
        parts.every(({ fact }) => identity.parts.includes(fact.metric.name)),
    );
    const strength = exhaustive ? 'likely' : 'tentative';
    return [relate('sum', total.fact, [sumOf(parts.map(({ fact }) => fact))], { strength })];
  });

const firstAmounts = (
  paragraphs: readonly StatementParagraph[],
  above: StatementParagraph,
  kind: string | null,
): Statement[] => {
  const parts: Statement[] = [];
  let style: string | null = null;
  for (let index = above.index + 1; index < Math.min(paragraphs.length, above.index + 40); index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.section !== above.section || paragraph.item === null) break;
    style ??= paragraph.item;
    if (paragraph.item !== style) continue;
    const first = paragraph.statements.find((statement) => isAmount(statement) && family(statement) === kind);
    if (first) parts.push(first);
  }
  return parts;
};
