import type { Quantity } from '@gouji/amounts';
import type { Strength, Token } from '../tokens/token.js';
import { type Carry, carryOver, needsBase, plusOf, yearOf } from './carry.js';
import { nameOfUse, nounOf, ofName, ownName, topicOf, withinOf } from './clause-names.js';
import { type Clause, hasCue, type Lead } from './clauses.js';
import { columnFor } from './columns.js';
import type { SayingContext } from './context.js';
import { type Factor, factorOf } from './factors.js';
import { hasUnread } from './gaps.js';
import { countGathered, coverOf, goesOn, isGrouped } from './openers.js';
import { baseOf } from './role/base.js';
import { roleOf } from './role/index.js';
import type { Role } from './role/role.js';
import { type Base, blank, type Saying } from './saying.js';

export const factorIn = ({ tokens, figure, trail }: Lead, { textOf }: SayingContext): Factor | null =>
  figure &&
  factorOf(
    textOf(tokens[0]?.start ?? figure.start, figure.start),
    textOf(figure.end, trail.at(-1)?.end ?? figure.end),
  );

const strongest = (tokens: readonly Token[]): Pick<Saying, 'mark' | 'colon' | 'goesOn'> => {
  let mark: Strength = 0;
  let colon = false;
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    if (token.strength > mark) mark = token.strength;
    if (token.colon) colon = true;
  }
  return { mark, colon, goesOn: mark === 5 && goesOn(tokens) };
};

export const sayingOf = (
  lead: Lead,
  clauses: readonly Clause[],
  carry: Carry,
  context: SayingContext,
  run: Saying['run'],
): Saying => {
  const { tokens, figure, trail } = lead;
  const words = clauses.at(-1)?.words ?? [];
  const quantity = figure?.quantity ?? null;
  const role = roleOf(words, quantity?.kind ?? 'count', trail);
  const between = strongest(tokens);
  const { mark } = between;
  carryOver(tokens, clauses, mark, carry);
  // 上述前五项占…: the number of them stands between.
  carry.gathered = hasCue(words, 'gathered') || (carry.gathered && mark === 0);
  const compared = baseOf(words);
  // 2025年预算…，比2024年预算减少: beside a year to come the year reported on is the one before.
  carry.year = yearOf(words, compared) ?? carry.year;
  const base = baseFor(role, carry, context);
  if (role.column === 'prior' && quantity?.kind === 'money') carry.base = role.compares ? base : priorUnsaid;
  // 加上级补助A万元、上年结转B万元: what is added goes on over 、.
  carry.plus = plusOf(clauses) ?? (mark === 1 ? carry.plus : null);
  const index = carry.index;
  carry.index += 1;
  const name = role.compares
    ? null
    : (ownName(words, role, compared?.at === 0 ? compared.end : 0, context) ??
      nameOfUse(words, trail, context));
  return {
    ...blank,
    ...placeOf(tokens, carry),
    ...listWordsOf(tokens, words, clauses),
    ...between,
    index,
    quantity,
    column: columnFor({ role, base, name, words, quantity }, mark, carry),
    told: role.told,
    sign: signOf(role, quantity),
    base,
    of: ofName(words, role, context),
    name,
    topic: topicOf(
      index === 0 ? clauses : [{ words: [], mark: clauses[0]?.mark ?? null }, ...clauses.slice(1)],
      context,
    ),
    within: withinOf(clauses, context),
    gathered: carry.gathered,
    plus: carry.plus,
    account: role.column === 'level' && hasCue(words, 'account'),
    noun: nounOf(words, role, context),
    reaches: role.reaches ?? false,
    reason: carry.reason,
    run,
    year: carry.year,
    factor: factorIn(lead, context),
    start: tokens[0]?.start ?? figure?.start ?? 0,
    end: figure?.end ?? 0,
  };
};

/** 增长-5.54%, 增减额-3万元: a rise by less than nothing is a fall. 下降-5.54% is one as well, told twice. */
const signOf = (role: Role, quantity: Quantity | null): Saying['sign'] =>
  needsBase(role) && role.sign !== -1 && quantity?.value.isNegative() === true ? -1 : role.sign;

/** 上年决算为A万元，减少B万元: what was before is what it is set against. */
const priorUnsaid: Base = { kind: 'prior', stage: 'any', year: null, said: false };

/** What a figure is measured from, by its own words or by those before it; carried on to those behind it. */
const baseFor = (role: Role, carry: Carry, { fiscalYear }: SayingContext): Base | null => {
  const needs = needsBase(role);
  const bound = role.base?.said ? role.base : needs ? (carry.base ?? role.base) : role.base;
  const isPlan = carry.year !== null && fiscalYear !== null && carry.year > fiscalYear;
  const base = isPlan && bound?.kind === 'budget' ? { ...bound, kind: 'prior' as const } : bound;
  if (base && (needs || role.base?.said)) carry.base = base;
  return base;
};

/** Brackets that open and close, but for a pair around words alone (县（市、区）配套A万元). */
const brackets = (tokens: readonly Token[]): Pick<Saying, 'opened' | 'closed'> =>
  tokens.reduce(
    ({ opened, closed }, { kind }) => {
      if (kind === 'open') return { opened: opened + 1, closed };
      if (kind !== 'close') return { opened, closed };
      return opened > 0 ? { opened: opened - 1, closed } : { opened, closed: closed + 1 };
    },
    { opened: 0, closed: 0 },
  );

/** Brackets and labels before a figure. */
const placeOf = (
  tokens: readonly Token[],
  carry: Carry,
): Pick<Saying, 'opened' | 'closed' | 'depth' | 'item'> => {
  // A bracket that is not closed ends with its paragraph.
  const line = tokens.findLastIndex((token) => token.kind === 'mark' && token.strength === 5);
  if (line >= 0) carry.depth = 0;
  const { opened, closed } = brackets(tokens.slice(line + 1));
  carry.depth = Math.max(0, carry.depth + opened - closed);
  const item = tokens.findLast((token) => token.kind === 'item');
  return {
    opened,
    closed,
    depth: carry.depth,
    item: item?.kind === 'item' ? { style: item.style, ordinal: item.ordinal } : null,
  };
};

/** What the words before a figure say of a list that it opens, totals or stands in. */
const listWordsOf = (
  tokens: readonly Token[],
  words: readonly Token[],
  clauses: readonly Clause[],
): Pick<Saying, 'parts' | 'grouped' | 'total' | 'cumulative' | 'gathers' | 'settled' | 'gap'> => ({
  parts: coverOf(tokens),
  grouped: isGrouped(tokens),
  total: hasCue(words, 'total') || hasCue(words, 'cumulative'),
  cumulative: hasCue(words, 'cumulative'),
  gathers: countGathered(words),
  settled: clauses.slice(-2).some(({ words: said }) => hasCue(said, 'settled')),
  gap: tokens.some(hasUnread),
});
