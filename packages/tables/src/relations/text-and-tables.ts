import {
  type Fact,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
} from '@gouji/facts';
import { isRecurring } from '@gouji/lexicon/accounts/restatements';
import {
  completedByFund,
  fundWords,
  ofOneFund,
  projectWord,
  wholeMark,
  wholeWord,
} from '@gouji/lexicon/forms/told-words';
import { givenMarks, moneyInCaption } from '@gouji/lexicon/table-patterns';
import type { ReadTable } from '../read.js';
import type { CellFact, Side } from '../types.js';

/** What of a table the text is set against. */
export interface TableFigures {
  /** Whether the table is an official form, from which the text takes its figures. */
  readonly official: boolean;
  readonly facts: readonly Fact[];
  /** The total of its marks given (得分), one for each of its parts that has one. */
  readonly marks: readonly Fact[];
}

export const figuresOf = ({ facts, sides, captions }: ReadTable, official: boolean): TableFigures => ({
  official,
  facts: withoutItems(facts, sides).filter((fact) => official || isOfKnownFund(fact, captions[0] ?? '')),
  marks: sides
    .map(givenCells)
    .filter((cells) => cells.length > 1)
    .flatMap((cells) => cells.filter(({ row }) => row.heading.total === 'total').map(({ fact }) => fact)),
});

/** 项目支出 in a table that nothing tells of, neither what it lists nor a fund: it may be that of any fund. */
const isOfKnownFund = ({ metric, scope }: Fact, caption: string): boolean =>
  scope !== null || !completedByFund.test(metric.name) || moneyInCaption.test(caption);

/** 公务接待费 under 商品和服务支出 is that of basic spending alone: items of a classification are no metrics of the unit. */
const withoutItems = (facts: readonly Fact[], sides: readonly Side[]): readonly Fact[] => {
  const items = new Set(
    sides.flatMap((side) =>
      side.rows
        .filter(({ code }) => code.length > 3)
        .flatMap((row) => side.columns.map((column) => side.at(row, column)?.fact ?? null)),
    ),
  );
  return facts.filter((fact) => !items.has(fact));
};

/** A fact with where it stands: 0 for the running text, else the number of its table. */
interface Placed {
  readonly fact: Fact;
  readonly place: number;
  readonly official: boolean;
}

/**
 * One metric, period, fund and account printed in the text and in a table, or in two tables: each against the value most
 * often printed. A table's figure counts where row and column name it outright; those of projects and bodies do not.
 */
export const acrossTextAndTables = (
  paragraphs: readonly StatementParagraph[],
  tables: readonly TableFigures[],
  text: string,
): Relation[] => {
  const groups = new Map<string, Placed[]>();
  const add = (key: string | null, placed: Placed): void => {
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  };
  for (const paragraph of paragraphs)
    for (const statement of paragraph.statements) {
      const { mention, generic, isBase, fact } = statement;
      if (generic || isBase || mention.each || mention.target || fact.metric.origin !== 'clause') continue;
      add(keyOf(fact, fact.scope ?? fundAround(paragraph, fact, text)), { fact, place: 0, official: false });
    }
  tables.forEach(({ facts, official }, at) => {
    for (const fact of facts) add(keyOf(fact, fact.scope), { fact, place: at + 1, official });
  });
  return [...groups.values()].flatMap(compared);
};

/** The fund that a figure's paragraph named last before it, else its nearest heading that names one. */
const fundAround = (
  { span, headings }: StatementParagraph,
  { quantity }: Fact,
  text: string,
): string | null => {
  const above = [{ start: span.start, end: quantity.span.start }, ...headings];
  for (const { start, end } of above) {
    const words = text.slice(start, end);
    let best: { at: number; fund: string } | null = null;
    for (const { word, fund } of fundWords)
      for (const hit of words.matchAll(word))
        if (!best || hit.index > best.at + 8) best = { at: hit.index, fund };
    if (best) return best.fund;
  }
  return null;
};

const keyOf = (fact: Fact, scope: string | null): string | null => {
  const { metric, period, quantity, entity, role, stage } = fact;
  if (!metric.known || metric.modifier !== '' || isRecurring(metric.name)) return null;
  if (quantity.kind !== 'money' || quantity.qualifier !== null || quantity.upper !== null) return null;
  if (
    (role !== 'level' && role !== 'budget') ||
    period.year === null ||
    (role === 'budget' && stage === null)
  )
    return null;
  // 本年支出 of one fund is that fund's 支出, 收入总计 of 财政拨款 its 财政拨款收入总计.
  const whole = scope === null ? null : completedByFund.exec(metric.name)?.[1];
  const name = whole && scope !== null ? scope + whole : metric.name;
  const fund = ofOneFund.test(name) ? '' : (scope ?? '');
  return [name, period.year, period.point, entity ?? '', role, stage ?? '', fund].join('|');
};

const printedValue = ({ fact }: Placed): string => fact.quantity.value.toString();

const compared = (placed: readonly Placed[]): Relation[] => {
  // A name with two values in one table is of two things there.
  const values = new Map<number, Set<string>>();
  for (const one of placed)
    values.set(one.place, (values.get(one.place) ?? new Set()).add(printedValue(one)));
  const clear = placed.filter(({ place }) => place === 0 || values.get(place)?.size === 1);
  if (new Set(clear.map(({ place }) => place)).size < 2) return [];
  const counts = new Map<string, number>();
  for (const one of clear) counts.set(printedValue(one), (counts.get(printedValue(one)) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const anchor =
    clear.find((one) => counts.get(printedValue(one)) === most && one.place > 0) ??
    clear.find((one) => counts.get(printedValue(one)) === most);
  if (!anchor) return [];
  // Between two statements of the text the text's own reading decides.
  return clear
    .filter(({ fact, place }) => fact !== anchor.fact && (place > 0 || anchor.place > 0))
    .map(({ fact, place }) =>
      relate('same', fact, [sumOf([anchor.fact])], {
        // What the text says of a total of an official form is a copy of it.
        strength: anchor.official && place === 0 ? 'exact' : 'likely',
      }),
    );
};

/** 自评得分95分 in the text and the total of the report's one table of marks; in a report on a project, the project's. */
export const scoresInTextAndTable = (
  paragraphs: readonly StatementParagraph[],
  tables: readonly TableFigures[],
  title: string,
): Relation[] => {
  const scored = tables.filter(({ marks }) => marks.length > 0);
  const [table] = scored;
  // Of several tables (one a project) the text's mark may be of any.
  if (!table || scored.length > 1) return [];
  const ofProject = title.includes(projectWord) && !title.includes(wholeWord);
  const stated = paragraphs.flatMap(({ statements }) =>
    lastOfSentences(statements).filter(
      ({ mark, fact, outOf }) =>
        mark === 'given' &&
        outOf === null &&
        fact.metric.name === givenMarks &&
        (wholeMark.test(ofProject ? fact.metric.modifier.replace(projectWord, '') : fact.metric.modifier) ||
          (ofProject && fact.metric.modifier.endsWith(projectWord))),
    ),
  );
  // 甲项目自评得分A分，乙项目自评得分B分: the table is of one of them.
  const projects = new Set(
    paragraphs.flatMap(({ statements }) =>
      statements
        .filter(({ mark, fact }) => mark === 'given' && !wholeMark.test(fact.metric.modifier))
        .map(({ fact }) => fact.metric.modifier),
    ),
  );
  const own = stated.filter(({ fact }) => projects.size < 2 || wholeMark.test(fact.metric.modifier));
  const [total] = table.marks;
  if (!total || table.marks.length > 1) return [];
  return own.map(({ fact }) => relate('same', fact, [sumOf([total])], { strength: 'likely' }));
};

/** 总分100分，自评得分98分，其中投入24分: of two marks of the whole in a sentence the first is what the second is out of. */
const lastOfSentences = (statements: readonly Statement[]): readonly Statement[] => {
  const marked = statements.filter(({ mark, fact }) => mark !== null && fact.metric.name === givenMarks);
  return marked.filter(({ mention }, at) => marked[at + 1]?.mention.sentence !== mention.sentence);
};

const givenCells = (side: Side): CellFact[] => {
  const columns = side.columns.filter(({ heading }) => heading.measure === 'given');
  const [column] = columns;
  if (!column || columns.length > 1) return [];
  return side.rows.map((row) => side.at(row, column)).filter((cell) => cell !== null);
};
