import {
  family,
  isAmount,
  phraseAtEnd,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
} from '@gouji/facts';
import { sumIdentities } from '@gouji/lexicon/accounts/identities';
import { mainWords, partsCues } from '@gouji/lexicon/phrases/parts';
import { endsOpen } from './sums/strength.js';

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

/** A total in a paragraph, its parts the first amounts of the labelled paragraphs or of the sections below it. */
export const itemsUnderTotal = (paragraphs: readonly StatementParagraph[], text: string): Relation[] =>
  paragraphs.flatMap((paragraph) => {
    const total = [...paragraph.statements]
      .reverse()
      .find((statement) => isAmount(statement) && !statement.isBase && family(statement));
    if (!total) return [];
    const parts = firstAmounts(paragraphs, paragraph, text, family(total));
    if (parts.length < 2) return [];
    const words = text.slice(paragraph.span.start, paragraph.span.end).trimEnd();
    const announced = /[：:]$/.test(words);
    const cue = announced ? (phraseAtEnd(words.slice(0, -1).trimEnd(), partsCues)?.value ?? null) : null;
    // 主要支出科目情况如下： names only the main ones.
    const clause = words.slice(Math.max(...[...'，。；,;'].map((mark) => words.lastIndexOf(mark))) + 1);
    const cover = mainWords.test(clause) ? null : cue;
    const names = new Set(parts.map(({ fact }) => fact.metric.name));
    const exhaustive = sumIdentities.some(
      (identity) =>
        identity.total === total.fact.metric.name &&
        identity.parts.filter((part) => !names.has(part)).length <= 1 &&
        parts.every(({ fact }) => identity.parts.includes(fact.metric.name)),
    );
    // Of several amounts in the paragraph none is the total for certain.
    const alone =
      paragraph.statements.filter((statement) => family(statement) === family(total) && !statement.isBase)
        .length === 1;
    const sure = cover === 'complete' && alone && !endsOpen(text, parts);
    const only = alone && parts.every((part) => isOnlyAmount(part, paragraphs));
    const strength = exhaustive || sure ? 'likely' : cover === 'maybe' && only ? 'partial' : 'tentative';
    return [relate('sum', total.fact, [sumOf(parts.map(({ fact }) => fact))], { strength })];
  });

const isOnlyAmount = (part: Statement, paragraphs: readonly StatementParagraph[]): boolean =>
  (paragraphs[part.mention.paragraph]?.statements ?? []).filter((one) => family(one) === family(part))
    .length === 1;

// A list of more paragraphs than this is no list.
const longestList = 60;

/** The first amount of each labelled paragraph, or of each section, that follows. */
const firstAmounts = (
  paragraphs: readonly StatementParagraph[],
  above: StatementParagraph,
  text: string,
  kind: string | null,
): Statement[] => {
  const parts: Statement[] = [];
  let style: string | null = null;
  const sections = new Set<number>();
  // Lines numbered 一、 under a paragraph of （二） are sections of a higher level, told by the amounts in them.
  const level = levelOf(paragraphs[above.index + 1], above);
  for (
    let index = above.index + 1;
    index < Math.min(paragraphs.length, above.index + longestList);
    index += 1
  ) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const below = paragraph.headings.length - level;
    const label = paragraph.item ?? bulletOf(paragraph, text);
    if (below < 0 || (below === 0 && !paragraph.heading && label === null)) break;
    const kindOfItem = below === 0 && !paragraph.heading ? (label ?? '') : 'section';
    style ??= kindOfItem;
    // An item is no total of the items behind it.
    if (style !== 'section' && style === (above.item ?? bulletOf(above, text))) return [];
    if (kindOfItem !== style || below > 1) continue;
    // The first amount of each item, be it a numbered sentence or a section of its own.
    if (kindOfItem === 'section' && sections.has(paragraph.section)) continue;
    const first = paragraph.statements.find(
      (statement) => isAmount(statement) && !statement.isBase && family(statement) === kind,
    );
    if (first) {
      parts.push(first);
      sections.add(paragraph.section);
    } else if (level < above.headings.length) break;
  }
  return parts;
};

/** How many headings stand above the items under `above`: as many as above it, but fewer where the next line is a heading of a higher level with its own amount. */
const levelOf = (next: StatementParagraph | undefined, above: StatementParagraph): number => {
  const own = above.headings.length;
  if (!next || above.heading || next.section === above.section || !next.statements.some(isAmount)) return own;
  // A heading cut out of its own sentence is read with that sentence.
  const level = next.heading ? next.headings.length : next.headings.length - 1;
  return Math.min(own, Math.max(0, level));
};

/** A dash or a dot that sets off a line of a list; null where none does. */
const bulletOf = ({ span }: StatementParagraph, text: string): string | null =>
  /^\s*(?:——|--|[—–•●◆■▪·★➢◇○☆※])\s*(?=[^\s—–-])/.exec(text.slice(span.start, span.start + 8))?.[0].trim() ??
  null;

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
