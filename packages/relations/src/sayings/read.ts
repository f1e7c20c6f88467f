import type { Quantity } from '@gouji/amounts';
import { accountHeads, gatheredUnits, restWords, things, totalEnds } from '@gouji/lexicon';
import type { Strength, Token } from '../tokens/token.js';
import { againstNamed } from './against.js';
import { withNumbersBeside } from './beside.js';
import { type Carry, carryOver, needsBase, plusOf, yearOf } from './carry.js';
import { nameOfUse, nounOf, ofName, ownName, topicOf, withinOf } from './clause-names.js';
import { type Clause, clausesOf, hasCue, type Lead, leadsOf } from './clauses.js';
import { columnFor } from './columns.js';
import type { SayingContext } from './context.js';
import { withCounted } from './counted-parts.js';
import { type Factor, factorOf } from './factors.js';
import { endsUnread, hasUnread } from './gaps.js';
import { isTotalName } from './names.js';
import { countGathered, coverOf, goesOn, isGrouped } from './openers.js';
import { withOpenings } from './openings.js';
import { isPastItsReason } from './past-reason.js';
import { ofBracketed, ratioOf, tellsRest, yearBefore } from './ratios.js';
import { baseOf } from './role/base.js';
import { roleOf } from './role/index.js';
import type { Role } from './role/role.js';
import {
  columnsOfRun,
  isOneInTime,
  mixedNamesOfRun,
  namesOfRun,
  type Run,
  runsOf,
  yearsOfRun,
} from './runs.js';
import { type Base, blank, type Name, type Saying } from './saying.js';
import { verdictOf } from './verdict.js';

/**
 * Reads what is said of each figure of a stretch of tokens, in order; what is said without a figure (决算数大于预算数)
 * stands between. Linear.
 */
export const readSayings = (tokens: readonly Token[], context: SayingContext): Saying[] => {
  const leads = leadsOf(tokens);
  const runs = runsOf(leads);
  const carry: Carry = {
    reason: false,
    past: false,
    gathered: false,
    plus: null,
    base: null,
    year: null,
    depth: 0,
    index: 0,
  };
  const sayings: Saying[] = [];
  const firstOfRun = new Map<number, RunHead>();
  leads.forEach((lead, at) => {
    const clauses = clausesOf(lead.tokens);
    const verdict = verdictOf(clauses, lead, carry, context);
    if (tellsRest(clauses, lead.figure === null) || endsUnread(lead.tokens)) {
      const last = sayings.pop();
      // 其他用车2辆，其他用车主要是…: said again of the rest that was told.
      if (last)
        sayings.push({ ...last, leaves: !restWords.some((word) => last.name?.text.startsWith(word)) });
    }
    if (verdict) sayings.push(verdict);
    if (!lead.figure) return;
    const run = runs.get(at) ?? null;
    const head = run && run.first !== at ? firstOfRun.get(run.first) : undefined;
    const found = head
      ? inRun(lead, head, at, run as Run, { carry, context })
      : sayingOf(lead, clauses, carry, context, run && { first: -1, at: 0, size: run.size });
    const isPast = isPastItsReason(found, sayings);
    if (isPast) carry.reason = false;
    const read = isPast ? { ...found, reason: false } : found;
    const beside = behindCount(besideOther(read, sayings.at(-1), context), sayings.at(-1));
    const saying = head ? beside : againstNamed(beside, clauses.at(-1)?.words ?? [], sayings, context);
    const first = saying.index;
    const base = yearBefore(saying, sayings);
    if (base) sayings[sayings.length - 1] = base;
    const whole = head ? null : ratioOf(lead, saying, sayings.at(-1));
    const bracketed = whole || head ? null : ofBracketed(lead, leads[at - 1], saying, sayings.at(-1));
    if (bracketed) {
      sayings.splice(-1, 1, ...bracketed);
      return;
    }
    if (whole && !run) {
      sayings.push(whole);
      return;
    }
    if (run && run.first === at) {
      const years = yearsOfRun(lead, run.size);
      const names = years ? null : namesOfRun(lead, run.size, context);
      const columns = columnsOfRun(lead, run.size);
      const mixed = names || columns || years ? null : mixedNamesOfRun(lead, run.size, context);
      const placed: Saying = {
        ...(whole ?? saying),
        run: { first, at: 0, size: run.size },
        name: (names ?? mixed)?.[0] ?? saying.name,
        column: columns?.[0] ?? (mixed ? 'level' : (whole ?? saying).column),
        year: years?.[0] ?? saying.year,
        // 预算、决算分别为: the two are columns or years, not parts.
        parts: columns || years || isOneInTime(lead, sayings.at(-1), context) ? null : saying.parts,
      };
      firstOfRun.set(at, { saying: placed, names: names ?? mixed, columns, years });
      sayings.push(placed);
      return;
    }
    sayings.push(saying);
  });
  return [...withCounted(withNumbersBeside(withOpenings(sayings)))];
};

/** 财政拨款收入总计A万元，支出总计B万元: the two sides of one account, of which the first is named whole. */
const besideOther = (saying: Saying, before: Saying | undefined, { readName }: SayingContext): Saying => {
  const [own, other] = [saying.name, before?.name ?? null];
  if (!own || !other || saying.mark > 2 || !isTotalName(own) || !isTotalName(other)) return saying;
  const [side, opposite] = [headOf(own), headOf(other)];
  if (!side || !opposite || side.account === opposite.account || side.at > 0 || opposite.at === 0)
    return saying;
  const name = readName(other.text.slice(0, opposite.at) + own.text, own.start, own.end);
  return name ? { ...saying, name } : saying;
};

const sides = ['income', 'spending'] as const;

/** Where a name says which side of an account it is of; null where it says neither. */
const headOf = ({ text }: Name): { readonly account: string; readonly at: number } | null =>
  sides
    .flatMap((account) => accountHeads[account].map((word) => ({ account, at: text.indexOf(word) })))
    .find(({ at }) => at >= 0) ?? null;

/**
 * A total right behind a number of things: of what is left (其余3个单位合计A万元), so that it is none of what stands before; or
 * of so many that were named (以上三项合计A万元).
 */
const behindCount = (saying: Saying, before: Saying | undefined): Saying => {
  const { quantity, name } = before ?? {};
  // …两项占项目支出的P%: a share of so many together.
  if (saying.column === 'share' && saying.mark === 0 && quantity?.kind === 'count' && name == null)
    return gatheredUnits.includes(quantity.unit)
      ? { ...saying, gathered: true, gathers: quantity.value.toNumber() }
      : saying;
  const isTotal = saying.total || totalEnds.some((end) => saying.name?.text.endsWith(end));
  if (!isTotal || saying.mark !== 0 || quantity?.kind !== 'count') return saying;
  if (name && restWords.some((word) => name.text.startsWith(word))) return { ...saying, total: false, name };
  if (name != null) return saying;
  // 3家单位支出合计A万元: of as many as were named right before.
  const gathered = gatheredUnits.includes(quantity.unit);
  return gathered || things.includes(quantity.unit)
    ? { ...saying, total: true, gathered, gathers: quantity.value.toNumber() }
    : saying;
};

/** The first of figures in turn, and what each of them is by its place: names, columns or years. */
interface RunHead {
  readonly saying: Saying;
  readonly names: readonly Name[] | null;
  readonly columns: readonly Saying['column'][] | null;
  readonly years: readonly number[] | null;
}

const inRun = (
  lead: Lead,
  { saying, names, columns, years }: RunHead,
  at: number,
  run: Run,
  { carry, context }: { readonly carry: Carry; readonly context: SayingContext },
): Saying => {
  const place = at - run.first;
  const quantity = lead.figure?.quantity ?? null;
  const index = carry.index;
  carry.index += 1;
  // What opens a list or stands before the first figure is not said again before the next.
  const { item, parts, grouped, opened, closed, topic, within, colon } = blank;
  return {
    ...saying,
    ...{ item, parts, grouped, opened, closed, topic, within, colon },
    index,
    quantity,
    name: names?.[place] ?? (columns || years ? saying.name : null),
    year: years?.[place] ?? saying.year,
    column: columns?.[place] ?? saying.column,
    mark: 1,
    run: { first: saying.index, at: place, size: run.size },
    factor: factorIn(lead, context),
    start: lead.tokens[0]?.start ?? saying.end,
    end: lead.figure?.end ?? saying.end,
  };
};

const factorIn = ({ tokens, figure, trail }: Lead, { textOf }: SayingContext): Factor | null =>
  figure &&
  factorOf(
    textOf(tokens[0]?.start ?? figure.start, figure.start),
    textOf(figure.end, trail.at(-1)?.end ?? figure.end),
  );

const strongest = (tokens: readonly Token[]): { mark: Strength; colon: boolean } => {
  let mark: Strength = 0;
  let colon = false;
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    if (token.strength > mark) mark = token.strength;
    if (token.colon) colon = true;
  }
  return { mark, colon };
};

const sayingOf = (
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
  const { mark, colon } = strongest(tokens);
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
    mark,
    colon,
    parts: coverOf(tokens),
    goesOn: mark === 5 && goesOn(tokens),
    grouped: isGrouped(tokens),
    total: hasCue(words, 'total') || hasCue(words, 'cumulative'),
    gathered: carry.gathered,
    gathers: countGathered(words),
    settled: clauses.slice(-2).some(({ words: said }) => hasCue(said, 'settled')),
    plus: carry.plus,
    account: role.column === 'level' && hasCue(words, 'account'),
    noun: nounOf(words, role, context),
    reaches: role.reaches ?? false,
    gap: tokens.some(hasUnread),
    reason: carry.reason,
    run,
    year: carry.year,
    cumulative: hasCue(words, 'cumulative'),
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
