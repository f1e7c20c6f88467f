import type { Span } from '@gouji/document';
import type { FormStyle } from '../labels/forms.js';
import { bodyOf, figureAt, statesFigure } from './phrases.js';
import type { Placed, Row } from './rows.js';

/** A line read as a heading: its title, and the text that runs on behind it. */
export interface Heading {
  readonly title: Span;
  /** Null where the line holds no more than its title. */
  readonly rest: Span | null;
}

const longestTitle = 44;

/**
 * Which rows head sections; the others are numbered paragraphs. Siblings are read alike: as most of them lean, and
 * text of their own below most of them makes headings of them even so. What stands under an item is an item too.
 */
export const headingRows = (
  placed: Iterable<Placed>,
  hasBelow: (place: Placed) => boolean,
): ReadonlySet<Row> => {
  const headings = new Set<Row>();
  const seen = new Set<Row>();
  for (const { row } of placed) {
    if (seen.has(row)) continue;
    seen.add(row);
    if ((row.parent === null || headings.has(row.parent.row)) && headsSections(row, hasBelow))
      headings.add(row);
  }
  return headings;
};

const formalStyles: ReadonlySet<FormStyle> = new Set([
  'cn',
  'cn-paren',
  'roman',
  'account',
  'stem',
  'decimal',
]);

const headsSections = ({ members, style }: Row, hasBelow: (place: Placed) => boolean): boolean => {
  if (style === null || style === 'part') return true;
  const mean = members.reduce((sum, { entry }) => sum + entry.lean, 0) / members.length;
  const heads = members.filter(({ entry }) => entry.lean > 0).length;
  const below = members.filter((place) => hasBelow(place)).length;
  // 一、 and （一） number sections unless they plainly number sentences.
  const formal = formalStyles.has(style);
  return (
    heads * 2 > members.length || mean > (formal ? -0.4 : 0.1) || (below * 2 >= members.length && mean > -0.7)
  );
};

/** A labelled line of a row that heads sections, as title and run-on text. */
export const headingOf = ({ entry }: Placed): Heading => {
  const { start, text, phrase, rest } = bodyOf(entry.line);
  const whole = { start, end: start + text.length };
  const title = { start, end: start + phrase.length };
  // A line end where the title was wrapped is no character of it.
  const length = phrase.replaceAll('\n', '').length;
  if (length > 0 && length <= longestTitle && !statesFigure(phrase)) {
    const from = whole.end - rest.length;
    return { title, rest: rest === '' ? null : { start: from, end: whole.end } };
  }
  // A sentence among headings: named by what stands before its first figure or mark, read as a whole.
  const clause = text.slice(0, longestTitle).search(/[，。；：;:]|,(?![0-9])/);
  const name = text.slice(0, clause < 0 ? longestTitle : clause);
  const named = name.slice(0, figureAt(name)).trimEnd().length || name.length;
  return { title: { start, end: start + named }, rest: text === '' ? null : whole };
};
