import {
  family,
  isAmount,
  type Reading,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';
import { accountHeads, cumulativeWords, wholeYear } from '@gouji/lexicon/phrases/totals';
import { Decimal } from 'decimal.js';
import { announcedBefore, numberSummed } from './announced.js';
import { closesList, nameOfTotal } from './closing.js';
import { wordsOf } from './kinds.js';
import { longestList, mostReadings, signedSum } from './part-list.js';
import type { StatedSum } from './stated-sum.js';
import { endsOpen } from './strength.js';
import { coverTime } from './times.js';

/** …，共计A万元: parts first, their total behind them. `lists`: the paragraph's totals with parts behind them. */
export const totalAfterParts = (
  paragraph: StatementParagraph,
  text: string,
  lists: readonly StatedSum[],
): Relation[] => {
  const { statements } = paragraph;
  const membersOf = new Map(lists.map(({ total, parts }) => [total, parts] as const));
  return statements.flatMap((total, index): Relation[] => {
    if (family(total) === null || total.isBase) return [];
    const closes = closesList(total);
    const yearly = !closes && wholeYear.test(wordsOf(total, text));
    const name = closes ? null : nameOfTotal(total, text);
    if (!closes && name === null && !yearly) return [];
    const number = numberSummed(total, text);
    const run = runBefore(statements, index, membersOf, number);
    const parts = run.top;
    // 财政拨款收入A，无其他收入，收入共计A: one part and its total.
    if (Math.max(parts.length, run.opened.length) < (closes ? 2 : 1)) return [];
    const counted = number !== null && number === parts.length;
    const announced = counted || (parts[0] !== undefined && announcedBefore(parts[0], text) === parts.length);
    const open = endsOpen(text, [...parts, total]) || run.mixedPrices;
    const firm = closes
      ? !run.apart || counted
      : isNamedFor(total, name ?? '', parts, text) && !run.mixed && isNear(total, parts);
    const timed = coverTime(total, parts, text);
    if (!closes && name === null && timed !== true) return [];
    const cumulative = cumulativeWords.some((word) => total.mention.totalWord.startsWith(word));
    const strength =
      open || (cumulative && !closes && timed !== true) || timed === false
        ? 'tentative'
        : announced || timed === true || (closes && firm)
          ? 'exact'
          : firm || closes
            ? 'likely'
            : 'tentative';
    return [relate('sum', total.fact, readingsBefore(run, text, number), { strength })];
  });
};

/** The amounts before a total. */
interface Run {
  /** Those that are no part of another one. */
  readonly top: readonly Statement[];
  /** Those from the last 其中 on. */
  readonly opened: readonly Statement[];
  /** Totals that closed lists before. */
  readonly subtotals: readonly Statement[];
  /** Figures of other kinds stand among them. */
  readonly mixed: boolean;
  /** A unit price stands right before the total, which may be its product. */
  readonly mixedPrices: boolean;
  /** They stand in the sentence before. */
  readonly apart: boolean;
}

const runBefore = (
  statements: readonly Statement[],
  index: number,
  membersOf: ReadonlyMap<Statement, readonly Statement[]>,
  number: number | null,
): Run => {
  const total = statements[index];
  const parts: Statement[] = [];
  const subtotals: Statement[] = [];
  let opened: Statement[] | null = null;
  let mixed = false;
  let sentence: number | null = null;
  for (let at = index - 1; total && at >= Math.max(0, index - longestList); at -= 1) {
    const statement = statements[at];
    if (!statement) break;
    if (statement.mention.sentence !== total.mention.sentence) {
      // 以上两项合计…: a sentence of its own sums up the one before.
      const earlier = parts.length === 0 && total.mention.sums && sentence === null;
      if (!earlier && statement.mention.sentence !== sentence) break;
      sentence ??= statement.mention.sentence;
    }
    if (family(statement) !== family(total)) {
      mixed ||= isOtherMeasure(statement);
      continue;
    }
    if (closesList(statement)) {
      subtotals.unshift(statement);
      if (parts.length > 0) break;
      continue;
    }
    if (statement.isBase || !(isAmount(statement) || statement.fact.role === total.fact.role)) continue;
    parts.unshift(statement);
    if (statement.mention.opens !== null && statement.mention.depth <= total.mention.depth)
      opened ??= [...parts];
  }
  const inner = new Set(parts.flatMap((part) => membersOf.get(part) ?? []));
  const level = Math.min(...parts.map(({ mention }) => mention.depth));
  const top = parts.filter((part) => !inner.has(part) && part.mention.depth === level);
  const kept = number !== null && top.length > number && number > 1 ? top.slice(-number) : top;
  return {
    top: kept,
    opened: opened ?? [],
    subtotals,
    mixed,
    mixedPrices: statements.slice(Math.max(0, index - 4), index).some(({ mention }) => mention.each),
    apart: sentence !== null,
  };
};

/** Numbers of things among amounts of money, but not shares, rates and changes, which go with an amount. */
const isOtherMeasure = ({ fact }: Statement): boolean =>
  (fact.quantity.kind === 'count' || fact.quantity.kind === 'money') && fact.role !== 'change';

const readingsBefore = ({ top, opened, subtotals }: Run, text: string, number: number | null): Reading[] => {
  const lists: (readonly Statement[])[] = [];
  if (opened.length > 1 && opened.length !== top.length) lists.push(opened);
  lists.push(top);
  if (subtotals.length > 1) lists.push(subtotals);
  // A total may close only the end of what stands before it, unless it says how many it closes.
  for (let from = 1; number === null && from <= top.length - 2; from += 1) lists.push(top.slice(from));
  return lists
    .filter((list) => list.length > 0)
    .slice(0, mostReadings)
    .map((list) => signedSum(list, text));
};

// A total under a name of its own may be another thing's altogether; far from the sum of what stands before it, it is.
const farthest = new Decimal('0.2');

const isNear = (total: Statement, parts: readonly Statement[]): boolean => {
  const sum = parts.reduce((all, { fact }) => all.plus(fact.quantity.value), new Decimal(0));
  const { value } = total.fact.quantity;
  return parts.length > 1 && sum.minus(value).abs().lte(value.abs().times(farthest));
};

/** Whether a total's name can be that of all the parts: no head of another account, and no 共 before a verb. */
const isNamedFor = (total: Statement, name: string, parts: readonly Statement[], text: string): boolean => {
  const words = parts.map((part) => wordsOf(part, text).trim());
  if (words.every((word) => word.length > name.length && word.endsWith(name))) return true;
  // 案件 of 刑事案件 and 民事案件: one noun for all.
  const noun = name.slice(-2);
  if (words.every((word) => word.length > 2 && word.endsWith(noun))) return true;
  if (total.fact.role === 'change' || startsWithVerb(total, text)) return false;
  const head = headOf(name);
  return words.every(
    (word) => word !== '' && (headOf(word) === null || head === null || headOf(word) === head),
  );
};

/** 共服务群众9000人: 共 before a verb sums up nothing that has another noun. */
const startsWithVerb = (total: Statement, text: string): boolean => /^共/.test(wordsOf(total, text).trim());

const headOf = (name: string): string | null =>
  accountHeads
    .filter((head) => name.includes(head))
    .sort((a, b) => name.lastIndexOf(b) - name.lastIndexOf(a))[0] ?? null;
