import type { Quantity } from '@gouji/amounts';
import type { Dictionary } from '@gouji/facts';
import type { FlowParagraph } from '@gouji/facts/reading/flow';
import type { Misreading } from '../misreadings/misreading.js';
import { readSayings } from '../sayings/read.js';
import type { Saying } from '../sayings/saying.js';
import { type Understanding, understand } from '../search/search.js';
import { tokenize } from '../tokens/tokenize.js';
import { knowledgeOf, nameReader, termsOf } from './knowledge.js';

export interface UnitContext {
  readonly text: string;
  readonly fiscalYear: number | null;
  readonly dictionary: Dictionary;
  readonly ownNames: readonly string[];
  /** What accusations are dropped for, where it is not all that is known. */
  readonly misreadings?: readonly Misreading[];
}

/** A unit of reading: paragraphs under one heading, with what is said in them and how it is understood. */
export interface Unit {
  readonly sayings: readonly Saying[];
  readonly understanding: Understanding;
}

const mostFigures = 120;

/** Paragraphs in the groups that are read together: those of one section, up to so many figures. */
const groupsOf = (paragraphs: readonly FlowParagraph[], text: string): FlowParagraph[][] => {
  const groups: FlowParagraph[][] = [];
  let figures = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const group = groups.at(-1);
    const goesOn =
      group !== undefined &&
      figures + paragraph.quantities.length <= mostFigures &&
      !startsUnit(paragraph, paragraphs[at + 1], text);
    if (goesOn) group?.push(paragraph);
    else groups.push([paragraph]);
    figures = goesOn ? figures + paragraph.quantities.length : paragraph.quantities.length;
  }
  return groups.filter((group) => group.some(({ quantities }) => quantities.length > 0));
};

/** A heading on a line of its own begins a unit; a numbered item with its text goes on (1、行政运行（项）。…). */
const startsUnit = (paragraph: FlowParagraph, next: FlowParagraph | undefined, text: string): boolean =>
  paragraph.heading &&
  paragraph.quantities.length === 0 &&
  (!next || text.slice(paragraph.span.end, next.span.start).includes('\n'));

/** Reads paragraphs in plain text as units, each by one search. */
export const readUnits = (paragraphs: readonly FlowParagraph[], context: UnitContext): Unit[] => {
  const knowledge = knowledgeOf(context.dictionary);
  return groupsOf(paragraphs, context.text).map((group) => {
    const sayings = readGroup(group, context);
    return { sayings, understanding: understand(sayings, knowledge, context.misreadings) };
  });
};

const readGroup = (
  group: readonly FlowParagraph[],
  { text, fiscalYear, dictionary, ownNames }: UnitContext,
): Saying[] => {
  const start = labelStart(group[0], text);
  const end = group.at(-1)?.span.end ?? start;
  const quantities: Quantity[] = group
    .flatMap((paragraph) => paragraph.quantities)
    .filter(({ qualifier, upper }) => qualifier === null || upper === null);
  const stretch = text.slice(start, end);
  const local = quantities.map((quantity) => ({
    ...quantity,
    span: { start: quantity.span.start - start, end: quantity.span.end - start },
  }));
  const back = new Map(local.map((one, at) => [one as Quantity, quantities[at] as Quantity]));
  const tokens = tokenize(stretch, termsOf(dictionary), local, fiscalYear);
  const readName = nameReader(dictionary, ownNames);
  const sayings = readSayings(tokens, {
    fiscalYear,
    textOf: (from, to) => stretch.slice(from, to),
    readName: (printed, from, to) => readName(printed, from + start, to + start),
  });
  return sayings.map((saying) => ({
    ...saying,
    quantity: saying.quantity && (back.get(saying.quantity) ?? saying.quantity),
    start: saying.start + start,
    end: saying.end + start,
  }));
};

/** A paragraph's span leaves its label out; reading wants it: it tells items. */
const labelStart = (paragraph: FlowParagraph | undefined, text: string): number => {
  const start = paragraph?.span.start ?? 0;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return start - line <= 8 ? line : start;
};
