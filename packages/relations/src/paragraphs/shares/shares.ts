import type { Span } from '@gouji/document';
import {
  type Dictionary,
  type Fact,
  isAmount,
  type LabelMeaning,
  type Relation,
  readingOf,
  readLabel,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';
import type { FactIndex } from '../fact-index.js';
import type { StatedSum } from '../sums/stated-sum.js';
import { type LooseShare, ofOneWhole } from './one-whole.js';

export interface ShareContext {
  readonly text: string;
  readonly index: FactIndex;
  readonly dictionary: Dictionary;
  readonly ownNames: readonly string[];
}

// A share speaks of an amount close by; further back in a long sentence they belong to something else.
const reach = 6;
const mostWholes = 6;
const leastWords = 4;
const farthestTurn = 40;
// Figures from one share of a list to the next: its amount, and perhaps one more.
const mostBetween = 3;

/**
 * 占…的P%, 占比P%: a part, the whole it is measured against, and their quotient.
 *
 * @param listsOf totals and their parts, as the paragraph at that place states them
 */
export const shares = (
  paragraphs: readonly StatementParagraph[],
  listsOf: (at: number) => readonly StatedSum[],
  context: ShareContext,
): Relation[] => {
  const relations: Relation[] = [];
  const loose: LooseShare[] = [];
  paragraphs.forEach(({ statements }, place) => {
    const totalOf = new Map(
      listsOf(place).flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)),
    );
    const words = wholeWords(statements);
    statements.forEach((share, at) => {
      const { mention, fact } = share;
      if (mention.ofPrevious) {
        relations.push(...sharesOfPrevious(statements, at, totalOf));
        return;
      }
      const base = words.get(share);
      const part = base && fact.quantity.kind === 'percent' && !mention.each ? partOf(statements, at) : null;
      if (!base || !part) return;
      const found = shareOfPart(statements, at, part, base, totalOf.get(part), context);
      relations.push(...found.filter(({ strength }) => strength !== 'tentative'));
      if (found.every(({ strength }) => strength === 'tentative') && !mention.progress) {
        loose.push({
          share,
          part,
          at,
          words: context.text.slice(base.start, base.end).trim(),
          tentative: found,
        });
      } else relations.push(...found.filter(({ strength }) => strength === 'tentative'));
    });
  });
  return [...relations, ...ofOneWhole(loose, paragraphs)];
};

const shareOfPart = (
  statements: readonly Statement[],
  at: number,
  part: Statement,
  base: Span,
  enclosing: Statement | undefined,
  { text, index, dictionary, ownNames }: ShareContext,
): Relation[] => {
  const share = statements[at];
  if (!share) return [];
  const words = text.slice(base.start, base.end).trim();
  const meaning = readLabel(words, dictionary, ownNames);
  // 占比, 占总数的, 占全部的: no whole is named, so that it is the one around it.
  const bare = words === '' || (meaning.name === '' && meaning.account === null);
  // 完成规划的P%: of nothing but what is named.
  if (share.mention.progress && meaning.name === '') return [];
  const named = meaning.name === '' ? [] : wholesNamed(meaning, part, at, statements, index, { text, words });
  const wholes = new Set<Fact>();
  if (bare && enclosing) wholes.add(enclosing.fact);
  for (const whole of named) wholes.add(whole);
  if (enclosing && !share.mention.progress) wholes.add(enclosing.fact);
  if (!share.mention.progress && (bare || named.length === 0)) {
    for (const whole of nearestAbove(statements, at, part)) wholes.add(whole);
  }
  const kind = share.mention.progress ? 'rate' : 'share';
  const readings = [...wholes].slice(0, mostWholes).map((whole) => readingOf('quotient', [part.fact, whole]));
  if (readings.length === 0) return [];
  const encloses = enclosing !== undefined && enclosing.fact.metric.name === meaning.name;
  const here = encloses || named.some(({ paragraph }) => paragraph === share.fact.paragraph);
  const sure = bare ? enclosing !== undefined : named.length > 0 || encloses;
  return [
    relate(kind, share.fact, readings, {
      strength: !sure ? 'tentative' : bare || here ? 'exact' : 'likely',
    }),
  ];
};

/**
 * The words of the whole of each share. 药品占医疗收入的26.5%；材料占13.6%: a bare one is of the whole that the one before it
 * in its list has named.
 */
const wholeWords = (statements: readonly Statement[]): ReadonlyMap<Statement, Span> => {
  const words = new Map<Statement, Span>();
  let previous: Statement | null = null;
  let since = 0;
  for (const share of statements) {
    since += 1;
    const own = share.mention.shareOf;
    if (!own) continue;
    const carries =
      own.end === own.start &&
      share.turnOf === null &&
      since <= mostBetween &&
      previous?.mention.sentence === share.mention.sentence;
    words.set(share, (carries && previous ? words.get(previous) : null) ?? own);
    previous = share;
    since = 0;
  }
  return words;
};

/** 规划总投资12亿元, …完成规划总投资的65.8%: named by the very words, of whatever years. */
const isPrintedAs = ({ mention, fact }: Statement, words: string, text: string, part: Statement): boolean =>
  words.length >= leastWords &&
  fact !== part.fact &&
  fact.quantity.kind === part.fact.quantity.kind &&
  (fact.period.year === null || fact.period.year === part.fact.period.year) &&
  text.slice(mention.span.start, mention.quantity.span.start).trimEnd().endsWith(words);

/** Figures of the metric that the share names as its whole, of the part's year: in its own sentence first. */
const wholesNamed = (
  meaning: LabelMeaning,
  part: Statement,
  at: number,
  statements: readonly Statement[],
  index: FactIndex,
  { text, words }: { readonly text: string; readonly words: string },
): Fact[] => {
  const fits = (fact: Fact): boolean =>
    fact !== part.fact &&
    fact.quantity.kind === part.fact.quantity.kind &&
    fact.period.year === part.fact.period.year;
  const near = statements
    .slice(Math.max(0, at - 3 * reach), at + 3 * reach)
    .filter(
      (statement) =>
        isAmount(statement) &&
        ((statement.fact.metric.name === meaning.name &&
          statement.fact.metric.modifier === meaning.modifier &&
          fits(statement.fact)) ||
          isPrintedAs(statement, words, text, part)),
    )
    .map(({ fact }) => fact);
  const far = index
    .find({
      name: meaning.name,
      scope: meaning.scope,
      kind: part.fact.quantity.kind,
      near: statements[at]?.fact ?? part.fact,
    })
    .filter((fact) => meaning.modifier === '' && fits(fact));
  return [...new Set([...far.filter((fact) => near.includes(fact)), ...near, ...far])];
};

/**
 * The amount whose share it is: the one it is given in turn with, else the nearest before it in its sentence, of the
 * same name where the share has one, else the one behind it.
 */
const partOf = (statements: readonly Statement[], at: number): Statement | null => {
  const share = statements[at];
  if (!share) return null;
  if (share.turnOf)
    return (
      statements.slice(Math.max(0, at - farthestTurn), at).find(({ fact }) => fact === share.turnOf) ?? null
    );
  // 分别占…的P%和Q%: shares in turn, left alone where it cannot be told whose they are.
  if (share.mention.respectively) return null;
  const named = share.mention.label !== null && share.fact.metric.origin === 'clause';
  const isNamesake = ({ fact }: Statement): boolean =>
    fact.metric.name === share.fact.metric.name && fact.metric.modifier === share.fact.metric.modifier;
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const candidate = statements[index];
    if (!candidate || candidate.mention.sentence !== share.mention.sentence) break;
    // Behind a bracket its inner figures are no parts of this share (X 500万元（其中…），占…).
    if (!isAmount(candidate) || candidate.mention.depth > share.mention.depth) continue;
    if (!named || isNamesake(candidate)) return candidate;
    break;
  }
  return partBehind(statements, at, named ? isNamesake : () => false);
};

/** 流动资产占21.5%，为1328.7万元; 差旅费占公用经费的18.6%，…，差旅费26.7万元: the amount follows its share. */
const partBehind = (
  statements: readonly Statement[],
  at: number,
  isNamesake: (statement: Statement) => boolean,
): Statement | null => {
  const share = statements[at];
  const next = statements[at + 1];
  if (!share || !next) return null;
  if (
    isAmount(next) &&
    next.mention.label === null &&
    next.mention.sentence === share.mention.sentence &&
    next.mention.division <= 2
  )
    return next;
  return (
    statements
      .slice(at + 1, at + 1 + reach)
      .find(
        (statement) =>
          statement.mention.sentence === share.mention.sentence &&
          isAmount(statement) &&
          isNamesake(statement) &&
          statement.fact.period.year === share.fact.period.year,
      ) ?? null
  );
};

/**
 * 支出1755万元，占本年支出2194万元的80%; 收入24627万元，完成年初预算60999万元的40.4%. With 分别 as many amounts before
 * the whole have shares as percentages follow it.
 */
const sharesOfPrevious = (
  statements: readonly Statement[],
  at: number,
  totalOf: ReadonlyMap<Statement, Statement>,
): Relation[] => {
  const whole = statements[at - 1];
  if (!whole || !isAmount(whole)) return [];
  const { mention } = whole;
  const rates = [statements[at]].filter((statement) => statement !== undefined);
  if (mention.respectively || statements[at]?.mention.respectively) {
    for (let next = at + 1; (statements[next]?.mention.division ?? 5) <= 1; next += 1) {
      const rate = statements[next];
      if (rate?.fact.quantity.kind !== 'percent') break;
      rates.push(rate);
    }
  }
  const parts = statements
    .slice(Math.max(0, at - 1 - 2 * rates.length), at - 1)
    .filter(
      (part) =>
        isAmount(part) &&
        part.mention.sentence === mention.sentence &&
        part.fact.quantity.kind === whole.fact.quantity.kind,
    )
    .slice(-rates.length);
  if (parts.length < rates.length) return [];
  const kind =
    whole.fact.role === 'budget' || mention.completes !== null || mention.progress ? 'rate' : 'share';
  return rates.flatMap((rate, index) => {
    const part = parts[index];
    if (!part) return [];
    // 31个，其中…调查5个，占计划28个的110.71%: of the list's total as likely as of its last part.
    const tops = [part, totalOf.get(part)].filter((top) => top !== undefined);
    return [
      relate(
        kind,
        rate.fact,
        tops.map((top) => readingOf('quotient', [top.fact, whole.fact])),
      ),
    ];
  });
};

/** Amounts before the part, the nearest first. */
const nearestAbove = (statements: readonly Statement[], at: number, part: Statement): Fact[] =>
  statements
    .slice(Math.max(0, at - 2 * reach), at)
    .reverse()
    .filter(
      (statement) =>
        isAmount(statement) &&
        statement.fact.quantity.kind === part.fact.quantity.kind &&
        statement.fact.quantity.span.start < part.fact.quantity.span.start,
    )
    .map(({ fact }) => fact)
    .slice(0, reach);
