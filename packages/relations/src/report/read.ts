import type { Quantity } from '@gouji/amounts';
import {
  type Absence,
  type Dictionary,
  type Fact,
  keyOf,
  type Relation,
  type ReportFacts,
  type StatementContext,
  type StatementParagraph,
  standardDictionary,
} from '@gouji/facts';
import { readAbsences } from '@gouji/facts/reading/absences';
import { layOutCells } from '@gouji/facts/reading/cell-flow';
import { readClaims } from '@gouji/facts/reading/claims';
import { layOut } from '@gouji/facts/reading/flow';
import { tablesIn } from '@gouji/facts/reading/placed-tables';
import { plainTextOf, withSpans } from '@gouji/facts/reading/plain-text';
import { quantityReader } from '@gouji/facts/reading/quantities';
import { readStatements } from '@gouji/facts/reading/statements/read';
import { simplified } from '@gouji/lexicon/traditional/simplified';
import type { Report } from '@gouji/parser';
import { formRelations, formsAmong } from '@gouji/tables/forms';
import { spendingBounds } from '@gouji/tables/forms/spent-within';
import {
  type CodedFigure,
  codedFigures,
  itemsInTextAndForms,
  type TextParagraph,
} from '@gouji/tables/forms/text-items';
import { type ToldForm, toldForms, toldInForms } from '@gouji/tables/forms/told';
import { type EmptyForm, emptiedForms, emptyForms } from '@gouji/tables/forms/words/empty';
import { indicatorsTold } from '@gouji/tables/forms/words/indicators';
import { type EconomicRows, economicRows, listedItems } from '@gouji/tables/forms/words/items';
import { leftOutOfTotals } from '@gouji/tables/forms/words/left-out';
import { namedItems } from '@gouji/tables/forms/words/named';
import { quantitiesAround, readTables } from '@gouji/tables/read';
import { tableBounds, tableRelations } from '@gouji/tables/relations';
import {
  acrossTextAndTables,
  figuresOf,
  scoresInTextAndTable,
  type TableFigures,
} from '@gouji/tables/relations/text-and-tables';
import { fullMarks } from '../accounts/full-marks.js';
import { accounts } from '../accounts/index.js';
import { restated } from '../accounts/restated.js';
import { amountsBehind } from '../listed/amounts.js';
import { namesBefore } from '../listed/before.js';
import { namesBehind } from '../listed/behind.js';
import { labelledItems } from '../listed/items.js';
import { misreadings as all } from '../misreadings/index.js';
import type { Misreading } from '../misreadings/misreading.js';
import { isOfTwoHolders, isShareOf } from './denied.js';
import { nameReader } from './knowledge.js';
import { type EngineRelations, relationsOfUnits } from './relations.js';
import { toldTwice } from './told-twice.js';
import { readUnits } from './units.js';

export interface FactsOptions {
  /** Terms of the user's own, which win over the built-in ones. */
  readonly dictionary?: Dictionary;
  /** What accusations are dropped for; all that is known unless given. */
  readonly misreadings?: readonly Misreading[];
}

/**
 * Reads one report's quantities as facts and relations.
 *
 * @param text the document's text, which every span counts in (UTF-16)
 * @param report the report as parsed; only text inside `report.span` is read
 * @returns quantities with spans in `text`, facts in reading order, and the relations that the text states or that
 *   accounting requires. Money is in yuan, percentages are ratios.
 */
export const readFacts = (text: string, report: Report, options: FactsOptions = {}): ReportFacts => {
  const words = simplified(text);
  const read = readSimplified(words, report, options);
  if (words === text) return read;
  const printed = read.quantities.map((quantity) => {
    const { start, end } = quantity.span;
    return [quantity, { ...quantity, text: text.slice(start, end) }] as const;
  });
  return withSpans(read, (span) => span, new Map<object, unknown>(printed));
};

/** As `readFacts`, of a text in simplified characters; its places are those of the printed one. */
const readSimplified = (text: string, report: Report, options: FactsOptions): ReportFacts => {
  const dictionary = options.dictionary ?? standardDictionary;
  const { misreadings = all } = options;
  const reader = { fiscalYear: report.fiscalYear, dictionary, ownNames: ownNames(report), misreadings };
  const placed = tablesIn(report);
  const tables = readTables(placed, { ...reader, text });
  const known = formsAmong(tables, dictionary);
  const quantities = quantitiesAround(quantityReader(text, report), report.span, placed, tables);
  const plain = plainTextOf(text, report);
  const toPlain = new Map<object, unknown>();
  const inPlain = quantities.map((quantity) => withSpans(quantity, plain.toPlain, toPlain));
  const figures = tables.map((table) => {
    const official = known.some((one) => one.table === table);
    return withSpans(figuresOf(table, official), plain.toPlain, toPlain);
  });
  const coded = codedFigures(known).map((figure) => withSpans(figure, plain.toPlain, toPlain));
  const told = toldForms(known).map((form) => ({
    ...form,
    figures: new Map(
      [...form.figures].map(([key, fact]) => [key, withSpans(fact, plain.toPlain, toPlain)] as const),
    ),
  }));
  const economic = withSpans(economicRows(known), plain.toPlain, toPlain);
  const empty = withSpans(emptyForms(placed, tables, text), plain.toPlain, toPlain);
  // What was printed goes back to itself: the figures, and the facts of the tables.
  const printed = new Map([...toPlain].map(([before, after]) => [after as object, before] as const));
  const read = withSpans(
    readPlain(
      withSpans(report, plain.toPlain),
      inPlain,
      { figures, coded, told, economic, empty },
      { ...reader, text: plain.text },
    ),
    plain.toPrinted,
    printed,
  );
  const tied = formRelations(known, dictionary);
  return {
    quantities,
    facts: inReadingOrder([...read.facts, ...tables.flatMap((table) => table.facts)]),
    absences: read.absences,
    claims: read.claims,
    shareLists: read.shareLists,
    relations: withForms(
      [...read.relations, ...tables.flatMap((table) => tableRelations(table, dictionary.own.identities))],
      tied,
    ),
    bounds: [...read.bounds, ...tables.flatMap(tableBounds)],
    spendingBounds: spendingBounds(known),
    verdicts: read.verdicts,
    zeroBases: read.zeroBases,
    formWords: [...read.formWords, ...leftOutOfTotals(tied, [...tied, ...read.relations], read.facts)],
    indicatorWords: indicatorsTold(placed, quantities, text),
  };
};

/** What text and tables say, without what the ties of the official forms say again, and those ties. */
const withForms = (read: readonly Relation[], tied: readonly Relation[]): Relation[] => {
  const termsKey = (result: Fact, terms: readonly Fact[]): string => {
    const ids = terms.map(({ id }) => id);
    // Which of two equal figures is the result makes no difference.
    return (ids.length === 1 ? [result.id, ...ids].sort() : [result.id, ...ids.sort()]).join('|');
  };
  const said = new Set(tied.map(({ result, readings }) => termsKey(result, readings[0]?.terms ?? [])));
  const isSaid = ({ kind, result, readings }: Relation): boolean =>
    (kind === 'sum' || kind === 'same' || kind === 'balance') &&
    readings.some(({ terms }) => said.has(termsKey(result, terms)));
  return [...read.filter((relation) => !isSaid(relation)), ...tied];
};

/** The statements of paragraphs with their facts as the search understood them. */
const understoodIn = (
  paragraphs: readonly StatementParagraph[],
  facts: ReadonlyMap<Fact, Fact>,
): StatementParagraph[] =>
  paragraphs.map((paragraph) => ({
    ...paragraph,
    statements: paragraph.statements.map((one) => ({ ...one, fact: facts.get(one.fact) ?? one.fact })),
  }));

/** What the tables of a report hold that its text may tell again. */
interface TabledFigures {
  readonly figures: readonly TableFigures[];
  readonly coded: readonly CodedFigure[];
  readonly told: readonly ToldForm[];
  readonly economic: EconomicRows | null;
  readonly empty: readonly EmptyForm[];
}

/** Reads the running text of a report whose text, spans and quantities are in plain form, and sets it against the tables. */
const readPlain = (
  report: Report,
  quantities: readonly Quantity[],
  { figures, coded, told, economic, empty }: TabledFigures,
  context: StatementContext & { readonly misreadings: readonly Misreading[] },
): Omit<ReportFacts, 'quantities' | 'indicatorWords' | 'spendingBounds'> => {
  const flow = layOut(report, quantities);
  const cells = layOutCells(context.text, tablesIn(report), quantities, flow.length);
  const read = readStatements([...flow, ...cells], context);
  const paragraphs = read.slice(0, flow.length);
  const known = new Map(
    read.flatMap(({ statements }) => statements.map(({ fact }) => [fact.quantity, fact] as const)),
  );
  const understood = relationsOfUnits(
    [...readUnits(flow, context), ...cells.flatMap((cell) => readUnits([cell], context))],
    ({ quantity }) => (quantity ? known.get(quantity) : undefined),
    { ...context, readName: nameReader(context.dictionary, context.ownNames) },
  );
  const absences = readAbsences(paragraphs, context);
  const lines = paragraphs.map(toTextParagraph);
  const taken = toldInForms(paragraphs, told, context.text);
  return {
    facts: [
      ...read.flatMap(({ statements }) => statements.map(({ fact }) => understood.facts.get(fact) ?? fact)),
      ...understood.added,
    ],
    absences,
    claims: readClaims(understoodIn(paragraphs, understood.facts), context),
    shareLists: understood.shareLists,
    relations: [
      ...relationsOf(paragraphs, absences, { ...context, understood }),
      // A cell speaks of its row: what it says is set against itself alone.
      ...read
        .slice(flow.length)
        .flatMap((cell) => relationsOf([cell], [], { ...context, understood: nothing })),
      ...taken,
      ...withoutPairs(acrossTextAndTables(paragraphs, figures, context.text), taken),
      ...scoresInTextAndTable(paragraphs, figures, report.title),
      ...itemsInTextAndForms(lines, coded, context.text),
    ],
    bounds: read.flatMap((paragraph) => fullMarks(paragraph, context.text)),
    verdicts: understood.verdicts,
    zeroBases: understood.zeroBases,
    formWords: [
      ...listedItems(lines, economic, context.text),
      ...namedItems(lines, coded, context.text),
      ...emptiedForms(paragraphs, empty, context.text),
    ],
  };
};

const nothing = { relations: [], wholes: new Map<Quantity, Fact>() };

/** Relations of two figures without those that others hold already. */
const withoutPairs = (relations: readonly Relation[], others: readonly Relation[]): Relation[] => {
  const pairOf = ({ result, readings }: Relation): string =>
    [result.id, readings[0]?.terms[0]?.id].sort().join('|');
  const held = new Set(others.map(pairOf));
  return relations.filter((relation) => !held.has(pairOf(relation)));
};

const toTextParagraph = ({ span, headings, statements }: StatementParagraph): TextParagraph => ({
  span,
  headings,
  facts: statements.filter(({ isBase }) => !isBase).map(({ fact }) => fact),
});

const inReadingOrder = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => a.quantity.span.start - b.quantity.span.start);

/** The names by which the report calls its unit, as names are compared: its short name, and every tail of its title's name. */
const ownNames = ({ entity, title }: Report): string[] => {
  const words = simplified(`${entity ?? ''} ${title}`)
    .split(/\s+/)
    .map((name) => name.replace(/(?:部门|单位|整体|支出|绩效|自评|评价|报告|\d|年).*$/s, ''));
  const tails = words.flatMap((name) => {
    const cut = name.search(/[省市县区州旗乡镇]/);
    return cut >= 0 ? [name, name.slice(cut + 1)] : [name];
  });
  return [...new Set(tails.map(keyOf))]
    .filter((name) => name.length >= 2)
    .sort((a, b) => b.length - a.length);
};

const relationsOf = (
  paragraphs: readonly StatementParagraph[],
  absences: readonly Absence[],
  context: {
    text: string;
    dictionary: Dictionary;
    understood: Pick<EngineRelations, 'relations' | 'wholes'>;
  },
): Relation[] => {
  const { text, dictionary, understood } = context;
  const stated = [
    ...understood.relations,
    ...paragraphs.flatMap((paragraph) => namesBehind(paragraph, text)),
    ...paragraphs.flatMap((paragraph) => namesBefore(paragraph, text)),
    ...paragraphs.flatMap((paragraph) => amountsBehind(paragraph, text)),
    ...labelledItems(paragraphs, text),
    ...restated(paragraphs, understood.wholes, text).filter(
      (relation) => !isShareOf(relation, understood.relations),
    ),
    ...toldTwice(paragraphs, text),
  ].filter((relation) => !isOfTwoHolders(relation, text));
  return [...stated, ...accounts(paragraphs, absences, stated, dictionary.own.identities)];
};
