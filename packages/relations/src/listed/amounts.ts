import type { Quantity } from '@gouji/amounts';
import { findPhrases, phraseAt, type Relation, type Statement, type StatementParagraph } from '@gouji/facts';
import { restWords, ventures } from '@gouji/lexicon';
import { bodyNouns, listClosers, nameCues, turnUnits } from '@gouji/lexicon/phrases/counts';
import { partsCues } from '@gouji/lexicon/phrases/parts';
import { besideWords } from '@gouji/lexicon/phrases/scales';
import { totalCues } from '@gouji/lexicon/phrases/totals';
import { bounds } from './bounds.js';
import { countedItems, isCount } from './counted.js';
import { endOfList, jointsOf, splitOutside } from './split.js';

/**
 * 3个项目共412万元：A 195万元、B 130万元、C 87万元; 分4批下达：第一批A万元，…，累计B万元: a number of things, and behind a colon so many named amounts.
 * It is held against them where a total told beside says that the list is meant to be whole.
 */
export const amountsBehind = (paragraph: StatementParagraph, text: string): Relation[] =>
  paragraph.statements.flatMap((statement, at): Relation[] => {
    if (!isCount(statement) || isBesideCount(statement, paragraph.statements[at - 1], text)) return [];
    const list = listBehind(statement, at, paragraph, text);
    if (!list) return [];
    const number = statement.fact.quantity.value.toNumber();
    const { counts, ties, closed, more, end } = list;
    const most = Math.max(...counts);
    const isKnown =
      number > most ? closed || (ties && !more) : ties && list.alike && isOfEach(statement, text);
    if (!counts.includes(number) && !isKnown) return [];
    return [countedItems(statement, counts, ties ? 'exact' : 'likely', { start: startOf(statement), end })];
  });

/** 3个乡镇5个项目：: which of the two the list is of nobody knows. */
const isBesideCount = ({ mention }: Statement, before: Statement | undefined, text: string): boolean =>
  before?.fact.role === 'count' &&
  !/[，,。；;：:]/.test(text.slice(before.mention.quantity.span.end, mention.quantity.span.start));

/** Whether each of the things is told by itself: a list of three may well be of two fields. */
const isOfEach = ({ mention: { quantity } }: Statement, text: string): boolean => {
  const noun = text.slice(quantity.span.end, quantity.span.end + bounds.longestNoun);
  return (
    turnUnits.includes(quantity.unit) || [...ventures, ...bodyNouns].some((word) => noun.startsWith(word))
  );
};

interface AmountList {
  /** The ways to count its names. */
  readonly counts: readonly number[];
  /** A total told beside it is what it comes to. */
  readonly ties: boolean;
  /** Its names end alike. */
  readonly alike: boolean;
  /** Nothing more is named behind it, and a total is told. */
  readonly closed: boolean;
  /** Words behind it say that there are more. */
  readonly more: boolean;
  readonly end: number;
}

const listBehind = (
  statement: Statement,
  at: number,
  { statements, span }: StatementParagraph,
  text: string,
): AmountList | null => {
  const from = statement.mention.quantity.span.end;
  const rest = text.slice(from, Math.min(span.end, from + bounds.longestList));
  const sentence = rest.slice(0, endOfList(rest, '。\n'));
  const colon = /^[^。；;：:、]{0,40}?[：:]/.exec(sentence)?.[0].length ?? 0;
  const lead = sentence.slice(0, colon);
  if (colon === 0 || findPhrases(lead, nameCues).some(({ value }) => value === 'some')) return null;
  const inLead = statements.filter((one) => startOf(one) >= from && startOf(one) < from + colon);
  if (inLead.length > 1 || inLead.some(({ fact }) => fact.quantity.kind === 'count')) return null;
  const row = rowFrom(statements, text, { start: from + colon, end: from + sentence.length });
  if (!row) return null;
  const before = statements[at - 1];
  const isNear = before && !/[。\n]/.test(text.slice(before.mention.quantity.span.end, startOf(statement)));
  const totals = [...inLead, ...(isNear ? [before] : []), ...(row.total ? [row.total] : [])].filter(
    ({ fact: { quantity } }) => row.items.every(({ fact }) => isPartOf(fact.quantity, quantity)),
  );
  const ties = totals.some((total) => isSumOf(total, row.items));
  const { counts, alike, closed, more, end } = row;
  return { counts, ties, alike, closed: closed && totals.length > 0, more, end };
};

const startOf = ({ mention }: Statement): number => mention.quantity.span.start;

const isPartOf = (part: Quantity, total: Quantity): boolean =>
  part.kind === total.kind && part.value.lte(total.value);

const isSumOf = ({ fact: { quantity } }: Statement, items: readonly Statement[]): boolean =>
  items
    .reduce((sum, { fact }) => sum.minus(fact.quantity.value), quantity.value)
    .abs()
    .lt(quantity.ulp);

interface Row {
  readonly items: readonly Statement[];
  readonly counts: readonly number[];
  readonly total: Statement | null;
  readonly alike: boolean;
  readonly closed: boolean;
  readonly more: boolean;
  readonly end: number;
}

/** The named amounts of one kind from `start` on, parted by one mark; null where they are fewer than two. */
const rowFrom = (
  statements: readonly Statement[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Row | null => {
  const items: Statement[] = [];
  const names: string[] = [];
  let place = start;
  let mark = '';
  for (const piece of splitOutside(text.slice(start, end), '、，,；;')) {
    const before = text.charAt(place - 1);
    const item = itemIn(statements, text, place, place + piece.length);
    if (!item || !isLike(item.statement, items[0]) || (items.length > 1 && before !== mark)) break;
    if (items.length === 1) mark = before;
    if (restWords.some((word) => item.name.startsWith(word))) return null;
    items.push(item.statement);
    names.push(item.name);
    place += piece.length + 1;
  }
  if (items.length < 2) return null;
  const joints = names.reduce((sum, name) => sum + jointsOf(name), 0);
  const counts = Array.from({ length: joints + 1 }, (_, more) => items.length + more);
  const behind = text.slice(place, end);
  const clause = splitOutside(behind, '、，,；;')[0] ?? '';
  const isTotal = phraseAt(behind, 0, totalCues)?.value === true;
  const total = isTotal
    ? (statements.find((one) => startOf(one) >= place && startOf(one) < place + clause.length) ?? null)
    : null;
  const alike = new Set(names.map((name) => name.at(-1))).size === 1;
  // …合计A万元，其余单位未发现问题: there are more.
  const more = [...restWords, ...besideWords].some((word) => behind.includes(word));
  const closed =
    (behind === '' || total !== null || listClosers.some((word) => behind.startsWith(word))) && !more;
  return { items, counts, total, alike, closed, more, end: place - 1 };
};

const isLike = ({ fact: { quantity } }: Statement, first: Statement | undefined): boolean =>
  first === undefined ||
  (first.fact.quantity.kind === quantity.kind && first.fact.quantity.unit === quantity.unit);

/** The one amount of a piece between marks, and its name before it; null where it has more, or no name. */
const itemIn = (
  statements: readonly Statement[],
  text: string,
  start: number,
  end: number,
): { readonly statement: Statement; readonly name: string } | null => {
  const own = statements.filter((one) => startOf(one) >= start && startOf(one) < end);
  const [statement] = own;
  if (!statement || own.length > 1 || statement.generic) return null;
  const name = text.slice(start, startOf(statement)).trim();
  const tail = text.slice(statement.mention.quantity.span.end, end).trim();
  const isOpener = phraseAt(name, 0, partsCues) !== null || phraseAt(name, 0, totalCues)?.value === true;
  return name.length < 2 || name.length > bounds.longestName || tail !== '' || isOpener
    ? null
    : { statement, name };
};
