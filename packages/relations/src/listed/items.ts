import { phraseAt, type Relation, type Statement, type StatementParagraph } from '@gouji/facts';
import { itemAt } from '@gouji/facts/reading/mentions/items';
import { nameCues } from '@gouji/lexicon/phrases/counts';
import { bounds } from './bounds.js';
import { countedItems, isCount } from './counted.js';

/** 2个派出机构：一是…，二是…; 3个工作组：, then numbered lines: a count, and behind it things labelled one by one. */
export const labelledItems = (paragraphs: readonly StatementParagraph[], text: string): Relation[] =>
  paragraphs.flatMap((paragraph, at) =>
    paragraph.statements.flatMap((statement): Relation[] => {
      if (!isCount(statement)) return [];
      const from = statement.mention.quantity.span.end;
      const head = headOf(text.slice(from, paragraph.span.end));
      if (head === null) return [];
      const start = from + head.length;
      if (start >= paragraph.span.end) {
        const lines = linesBelow(paragraphs, at);
        return lines > 1 ? [countedItems(statement, [lines], 'likely', { start: from, end: start })] : [];
      }
      const found = itemsFrom(text, start, Math.min(paragraph.span.end, start + bounds.longestRun));
      // The run may go on in the next paragraph.
      if (!found || isCut(paragraphs[at + 1], statement, found.number)) return [];
      return [countedItems(statement, [found.number], 'likely', { start: from, end: found.end })];
    }),
  );

/** What stands between the number and the first label: a noun, and words by which names follow (单位共6个，具体为：). */
const headOf = (rest: string): string | null => {
  const [whole, words = ''] =
    /^[^，,。；;：:、（(\d]{0,16}(?:[，,]([^，,。；;：:、（(\d]{1,8}))?[：:]\s*/.exec(rest) ?? [];
  if (whole === undefined || words === '') return whole ?? null;
  const cue = phraseAt(words, 0, nameCues);
  return cue !== null && cue.value !== 'some' && cue.end === words.length ? whole : null;
};

/** The run of labels that starts at `from` with the first of them; null where none does. */
const itemsFrom = (text: string, from: number, end: number): { number: number; end: number } | null => {
  const first = itemAt(text, from);
  if (first?.number !== 1) return null;
  let number = 1;
  let last = first.end;
  for (let at = first.end; at < end; at += 1) {
    if (!/[，,；;。、\s）)]/.test(text.charAt(at - 1))) continue;
    const item = itemAt(text, at);
    if (item?.style !== first.style || item.number !== number + 1) continue;
    number = item.number;
    last = item.end;
  }
  return number > 1 ? { number, end: last } : null;
};

const isCut = (next: StatementParagraph | undefined, { fact }: Statement, found: number): boolean =>
  next?.item !== null && next !== undefined && fact.quantity.value.gt(found);

/** How many lines of one kind of label follow, at one depth. */
const linesBelow = (paragraphs: readonly StatementParagraph[], at: number): number => {
  const above = paragraphs[at];
  if (!above) return 0;
  let style: string | null = null;
  let lines = 0;
  for (let index = at + 1; index < Math.min(paragraphs.length, at + bounds.mostParagraphs); index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const below = paragraph.headings.length - above.headings.length;
    const own = below === 0 && !paragraph.heading ? paragraph.item : null;
    if (below < 0 || (below === 0 && own === null)) break;
    const kind =
      below === 0
        ? own
        : paragraph.heading && below === (above.heading ? 1 : 0)
          ? 'heading'
          : (paragraph.item ?? null);
    if (kind === null) continue;
    style ??= kind;
    if (kind === style) lines += 1;
  }
  return lines;
};
