import type { Statement, StatementParagraph } from '../reading/statements/statement.js';
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
    const announced = /[：:]$/.test(text.slice(paragraph.span.start, paragraph.span.end).trimEnd());
    const total = [...paragraph.statements]
      .reverse()
      .find((statement) => isAmount(statement) && !statement.isBase && family(statement));
    if (!total) return [];
    const parts = firstAmounts(paragraphs, paragraph, family(total));
    if (parts.length < 2) return [];
    const complete =
      announced &&
      /(?:具体|分别|如下|构成|组成)[^，。]{0,6}[：:]$/.test(
        text.slice(paragraph.span.start, paragraph.span.end).trimEnd(),
      );
    const names = new Set(parts.map(({ fact }) => fact.metric.name));
    const exhaustive = sumIdentities.some(
      (identity) =>
        identity.total === total.fact.metric.name &&
        identity.parts.filter((part) => !names.has(part)).length <= 1 &&
        parts.every(({ fact }) => identity.parts.includes(fact.metric.name)),
    );
    if (!announced && !exhaustive) return [];
    // Of several amounts in the paragraph none is the total for certain.
    const alone =
      paragraph.statements.filter((statement) => family(statement) === family(total)).length === 1;
    const strength = exhaustive || (complete && alone) ? 'likely' : 'tentative';
    return [relate('sum', total.fact, [sumOf(parts.map(({ fact }) => fact))], { strength })];
  });

const firstAmounts = (
  paragraphs: readonly StatementParagraph[],
  above: StatementParagraph,
  kind: string | null,
): Statement[] => {
  const parts: Statement[] = [];
  let style: string | null = null;
  const sections = new Set<number>();
  for (let index = above.index + 1; index < Math.min(paragraphs.length, above.index + 40); index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const below = paragraph.headings.length - above.headings.length;
    if (below < 0 || (below === 0 && paragraph.item === null)) break;
    const kindOfItem = below === 0 ? (paragraph.item ?? '') : 'section';
    style ??= kindOfItem;
    if (kindOfItem !== style || below > 1) continue;
    // The first amount of each item, be it a numbered sentence or a section of its own.
    if (below === 1 && sections.has(paragraph.section)) continue;
    const first = paragraph.statements.find((statement) => isAmount(statement) && family(statement) === kind);
    if (first) {
      parts.push(first);
      sections.add(paragraph.section);
    }
  }
  return parts;
};

/** Numbered paragraphs, then `以上三项合计…`: their first amounts add up to it. */
export const totalUnderItems = (paragraphs: readonly StatementParagraph[]): Relation[] =>
  paragraphs.flatMap((paragraph) => {
    const total = paragraph.statements.find(({ mention }) => mention.total);
    if (!total?.mention.sums || paragraph.item !== null || family(total) === null) return [];
    const parts: Statement[] = [];
    for (let index = paragraph.index - 1; index >= 0 && paragraphs[index]?.item !== null; index -= 1) {
      const first = paragraphs[index]?.statements.find(
        (statement) => isAmount(statement) && family(statement) === family(total),
      );
      if (first) parts.unshift(first);
    }
    if (parts.length < 2) return [];
    return [relate('sum', total.fact, [sumOf(parts.map(({ fact }) => fact))], { strength: 'likely' })];
  });
