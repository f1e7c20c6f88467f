import { type Cover, dividing, groupingEnds, groupingLeads, ungrouped, withinEnds } from '@gouji/lexicon';
import type { Strength, Token } from '../tokens/token.js';
import { type Clause, clausesOf, type Lead, leadsOf } from './clauses.js';
import { nameBefore, type ReadName } from './names.js';
import { baseOf, type Role, roleOf } from './role.js';
import { columnsOfRun, namesOfRun, type Run, runsOf } from './runs.js';
import type { Base, Name, Saying } from './saying.js';

export interface SayingContext {
  /** The year reported on; null where the report does not say. */
  readonly fiscalYear: number | null;
  readonly textOf: (start: number, end: number) => string;
  readonly readName: ReadName;
}

/** What is carried from one figure to the next: the reason, the sentence's base, the depth in brackets. */
interface Carry {
  reason: boolean;
  /** The figures in turn are of the year before. */
  past: boolean;
  gathered: boolean;
  plus: 1 | -1 | null;
  base: Base | null;
  year: number | null;
  depth: number;
  index: number;
}

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
  const firstOfRun = new Map<
    number,
    { saying: Saying; names: Name[] | null; columns: Saying['column'][] | null }
  >();
  leads.forEach((lead, at) => {
    const clauses = clausesOf(lead.tokens);
    const verdict = verdictOf(clauses, lead, carry, context);
    if (verdict) sayings.push(verdict);
    if (!lead.figure) return;
    const run = runs.get(at) ?? null;
    const head = run && run.first !== at ? firstOfRun.get(run.first) : undefined;
    const saying = head
      ? inRun(lead, head, at, run as Run, carry)
      : sayingOf(lead, clauses, carry, context, run && { first: -1, at: 0, size: run.size });
    const first = saying.index;
    const whole = head ? null : ratioOf(lead, saying, sayings.at(-1));
    if (whole && !run) {
      sayings.push(whole);
      return;
    }
    if (run && run.first === at) {
      const names = namesOfRun(lead, run.size, context.textOf, context.readName);
      const columns = columnsOfRun(lead, run.size);
      const placed: Saying = {
        ...(whole ?? saying),
        run: { first, at: 0, size: run.size },
        name: names?.[0] ?? saying.name,
        column: columns?.[0] ?? (whole ?? saying).column,
        // 预算、决算分别为: the two are columns, not parts.
        parts: columns ? null : saying.parts,
      };
      firstOfRun.set(at, { saying: placed, names, columns });
      sayings.push(placed);
      return;
    }
    sayings.push(saying);
  });
  return sayings;
};

/** 占A万元的P%, 完成预算A万元的P%, 是上年A万元的k倍: what a ratio behind 的 is of is the figure before it. */
const ratioOf = ({ tokens }: Lead, saying: Saying, before: Saying | undefined): Saying | null => {
  const [only] = tokens;
  const kind = saying.quantity?.kind;
  const rest = tokens.slice(1);
  const isOf = rest.every(
    (token) => token.kind === 'cue' && (token.cue.class === 'filler' || token.cue.class === 'share'),
  );
  if (only?.kind !== 'cue' || only.text !== '的' || !isOf) return null;
  if (!before || (kind !== 'percent' && kind !== 'multiple')) return null;
  const base = { kind: 'budget', year: null, said: true } as const;
  switch (before.column) {
    case 'whole':
      return { ...saying, column: 'share', of: before.of };
    case 'budget':
      return { ...saying, column: 'rate', base: { ...base, stage: 'any' } };
    case 'initial':
    case 'adjusted':
      return { ...saying, column: 'rate', base: { ...base, stage: before.column } };
    case 'prior':
      return { ...saying, column: 'ratio', base: { ...base, kind: 'prior', stage: 'any' } };
    default:
      return null;
  }
};

const inRun = (
  lead: Lead,
  { saying, names, columns }: { saying: Saying; names: Name[] | null; columns: Saying['column'][] | null },
  at: number,
  run: Run,
  carry: Carry,
): Saying => {
  const place = at - run.first;
  const quantity = lead.figure?.quantity ?? null;
  const index = carry.index;
  carry.index += 1;
  return {
    ...saying,
    index,
    quantity,
    name: names?.[place] ?? (columns ? saying.name : null),
    column: columns?.[place] ?? saying.column,
    mark: 1,
    colon: false,
    item: null,
    parts: null,
    grouped: false,
    opened: 0,
    closed: 0,
    topic: null,
    within: null,
    run: { first: saying.index, at: place, size: run.size },
    start: lead.tokens[0]?.start ?? saying.end,
    end: lead.figure?.end ?? saying.end,
  };
};

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

/** The cue by which parts follow; a full stop or ； behind it ends what it opened, unless it ends a line (如下：). */
const coverOf = (tokens: readonly Token[]): Cover | null => {
  let cover: Cover | null = null;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.kind === 'cue' && token.cue.class === 'parts') cover = token.cue.cover;
    else if (token.kind === 'mark' && token.strength === 2 && groups(tokens, at)) cover = 'all';
    else if (token.kind === 'mark' && token.strength >= 3 && !(before?.kind === 'mark' && before.colon))
      cover = null;
  });
  return cover;
};

/** Whether a classification groups what stands before (按支出功能分类：), and no full stop behind it ends that. */
const isGrouped = (tokens: readonly Token[]): boolean => {
  const at = tokens.findLastIndex(
    (token, place) => token.kind === 'mark' && token.strength === 2 && groups(tokens, place),
  );
  return at >= 0 && tokens.slice(at + 1).every((token) => token.kind !== 'mark' || token.strength < 3);
};

/** Whether a clause groups what was named (按资金性质划分：). */
const groups = (tokens: readonly Token[], end: number): boolean => {
  let start = end;
  while (start > 0 && tokens[start - 1]?.kind !== 'mark') start -= 1;
  const words = tokens.slice(start, end).map((token) => ('text' in token ? token.text : ''));
  const text = words.join('');
  return (
    groupingLeads.some((lead) => text.startsWith(lead)) &&
    groupingEnds.some((last) => text.endsWith(last)) &&
    !ungrouped.some((word) => text.includes(word))
  );
};

const hasCue = (tokens: readonly Token[], kind: string): boolean =>
  tokens.some((token) => token.kind === 'cue' && token.cue.class === kind);

/** Where the last sentence of a lead begins: behind its last full stop. */
const sentenceStart = (tokens: readonly Token[]): number => {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && token.strength >= 4) return at + 1;
  }
  return 0;
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
  const isGathered = hasCue(words, 'gathered') || (carry.gathered && mark === 0);
  carry.gathered = isGathered;
  const compared = baseOf(words);
  const bound = role.base?.said ? role.base : needsBase(role) ? (carry.base ?? role.base) : role.base;
  // 2025年预算…，比2024年预算减少: beside a year to come the year reported on is the one before.
  carry.year = yearOf(words, compared) ?? carry.year;
  const spoken = carry.year;
  const isPlan = spoken !== null && context.fiscalYear !== null && spoken > context.fiscalYear;
  const base = isPlan && bound?.kind === 'budget' ? { ...bound, kind: 'prior' as const } : bound;
  if (base && (needsBase(role) || role.base?.said)) carry.base = base;
  // 上年决算为A万元，减少B万元: what was before is what it is set against.
  if (role.column === 'prior' && quantity?.kind === 'money')
    carry.base = { kind: 'prior', stage: 'any', year: null, said: false };
  const opened = tokens.filter(({ kind }) => kind === 'open').length;
  const closed = tokens.filter(({ kind }) => kind === 'close').length;
  carry.depth = Math.max(0, carry.depth + opened - closed);
  const item = tokens.findLast((token) => token.kind === 'item');
  // 加上级补助A万元、上年结转B万元: what is added goes on over 、.
  carry.plus = plusOf(clauses) ?? (mark === 1 ? carry.plus : null);
  const index = carry.index;
  carry.index += 1;
  const from = compared && compared.at === 0 ? compared.end : 0;
  const name = ownName(words, role, from, context);
  // 上年水费A万元、电费B万元: what is said of the first is said of the next.
  if (mark !== 1) carry.past = false;
  const past = carry.past && role.column === 'level' && !role.told;
  if (role.column === 'prior' && role.base === null) carry.past = true;
  // 办结率98%: a percentage with a name of its own is a level of that name.
  // 分两批: a number of parts is no amount.
  const last = words.at(-1);
  const divides = quantity?.kind === 'count' && last?.kind === 'word' && last.text.endsWith(dividing);
  const isNamed = role.column === 'other' && name !== null && !name.generic;
  return {
    index,
    quantity,
    column: divides ? 'other' : past ? 'prior' : isNamed ? 'level' : columnWith(role, base),
    sign: role.sign,
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
    item: item?.kind === 'item' ? { style: item.style, ordinal: item.ordinal } : null,
    parts: coverOf(tokens),
    grouped: isGrouped(tokens),
    opened,
    closed,
    depth: carry.depth,
    total: hasCue(words, 'total') || hasCue(words, 'cumulative'),
    gathered: isGathered,
    settled: clauses.slice(-2).some(({ words: said }) => hasCue(said, 'settled')),
    plus: carry.plus,
    noun: nounOf(words, role, context),
    reaches: role.reaches ?? false,
    gap: tokens.some(hasUnread),
    reason: carry.reason,
    run,
    year: spoken,
    cumulative: hasCue(words, 'cumulative'),
    verdict: null,
    start: tokens[0]?.start ?? figure?.start ?? 0,
    end: figure?.end ?? 0,
  };
};

/** A dash before digits may be a minus, so that they make no quantity. */
const unread = /[-−－][0-9０-９]/;
const hasUnread = (token: Token): boolean => token.kind === 'word' && unread.test(token.text);

const namesBehind = ['level', 'budget', 'initial', 'adjusted', 'prior', 'change', 'change-budget', 'each'];

const ownName = (
  words: readonly Token[],
  role: Role,
  from: number,
  { textOf, readName }: SayingContext,
): Name | null =>
  nameBefore(words, role.at, from, textOf, readName) ??
  // 减少公务接待费5万元, 实际正式教职工62人: the name stands behind the word of the role.
  (role.told && namesBehind.includes(role.column)
    ? nameBefore(words, words.length, role.at, textOf, readName)
    : null);

const needsBase = ({ column }: Role): boolean =>
  ['change', 'growth', 'change-budget', 'growth-budget', 'points'].includes(column);

/** A change measured from a base carried over: 与预算相比，增加…，增长…. */
const columnWith = ({ column }: Role, base: Base | null): Saying['column'] => {
  if (base?.kind === 'prior' && column === 'change-budget') return 'change';
  if (base?.kind === 'prior' && column === 'growth-budget') return 'growth';
  if (base?.kind !== 'budget') return column;
  if (column === 'change') return 'change-budget';
  return column === 'growth' ? 'growth-budget' : column;
};

/** What a lead's earlier clauses set for its figure and those after it: a base, a year, a reason. */
const carryOver = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
  mark: Strength,
  carry: Carry,
): void => {
  if (mark >= 4) {
    carry.base = null;
    carry.year = null;
    carry.reason = false;
  }
  if (mark === 3 || tokens.some(({ kind }) => kind === 'item')) carry.reason = false;
  const start = sentenceStart(tokens);
  const sentence = tokens.slice(start);
  if (hasCue(sentence, 'reason')) carry.reason = true;
  for (const clause of clauses.slice(0, -1)) {
    if (clause.words.length === 0 || (clause.words[0]?.start ?? 0) < (sentence[0]?.start ?? 0)) continue;
    const base = baseOf(clause.words);
    if (base) carry.base = { kind: base.kind, stage: base.stage, year: base.year, said: true };
    else carry.year = yearOf(clause.words, null) ?? carry.year;
  }
};

const yearOf = (words: readonly Token[], compared: { at: number; end: number } | null): number | null => {
  for (const [at, token] of words.entries()) {
    if (token.kind !== 'time' || (compared && at >= compared.at && at < compared.end)) continue;
    if (token.quantity.time.year !== null) return token.quantity.time.year;
  }
  return null;
};

const plusOf = (clauses: readonly Clause[]): 1 | -1 | null => {
  for (const clause of clauses.slice(-2))
    for (const token of clause.words)
      if (token.kind === 'cue' && token.cue.class === 'plus') return token.cue.sign;
  return null;
};

/** The whole that a share is of; 总额, 全部 name one by where they stand. */
const ofName = (words: readonly Token[], role: Role, { textOf, readName }: SayingContext): Name | null => {
  if (!role.of) return null;
  const [from, to] = role.of;
  const name = nameBefore(words, to, from, textOf, readName);
  const first = words[from];
  if (name || !first || from >= to) return name;
  return {
    text: textOf(first.start, words[to - 1]?.end ?? first.end),
    term: '',
    known: false,
    modifier: '',
    scope: null,
    generic: true,
    start: first.start,
    end: first.end,
  };
};

/** What a rate is called, with the words before it (资金到位率). */
const nounOf = (words: readonly Token[], role: Role, { textOf, readName }: SayingContext): Name | null => {
  const [at, end] = role.noun ?? [0, 0];
  const last = words[end - 1];
  const first = words[at];
  if (!first || !last) return null;
  const before = words[at - 1];
  const start = before && (before.kind === 'term' || before.kind === 'word') ? before.start : first.start;
  return readName(textOf(start, last.end), start, last.end);
};

const isQuiet = (token: Token): boolean =>
  token.kind === 'term' ||
  token.kind === 'word' ||
  token.kind === 'time' ||
  token.kind === 'item' ||
  (token.kind === 'mark' && token.strength === 1) ||
  (token.kind === 'cue' && token.cue.class === 'filler');

/** The name that a clause without a figure gives to what follows it. */
const topicOf = (clauses: readonly Clause[], { textOf, readName }: SayingContext): Name | null => {
  let topic: Name | null = null;
  let quiet = true;
  let first = true;
  for (const clause of clauses.slice(0, -1)) {
    const { words, mark } = clause;
    if (hasCue(words, 'reason') || (hasCue(words, 'parts') && coverOf(words) === 'main')) quiet = false;
    const labelled = words.some(({ kind }) => kind === 'item') || first;
    if (words.length > 0 && quiet && words.every(isQuiet)) {
      const name = nameBefore(words, words.length, 0, textOf, readName);
      const classed = words.at(-1)?.kind === 'cue' && words.at(-1)?.kind !== 'term';
      if (name && !name.generic && (name.known || classed || labelled)) topic = name;
    }
    topic = subjectOfMove(words, textOf, readName) ?? topic;
    if (words.length > 0) first = false;
    if (mark?.kind === 'mark' && mark.strength >= 4) {
      quiet = true;
      first = true;
    }
    if (mark?.kind === 'open' || mark?.kind === 'close') continue;
  }
  return topic;
};

/** 公用经费则连续两年下降，…减少A万元: the known name at the head of a clause that says which way it went. */
const subjectOfMove = (
  words: readonly Token[],
  textOf: SayingContext['textOf'],
  readName: ReadName,
): Name | null => {
  const [head] = words;
  if (head?.kind !== 'term' || !hasCue(words, 'direction') || hasCue(words, 'reason')) return null;
  const name = readName(textOf(head.start, head.end), head.start, head.end);
  return name?.known && !name.generic ? name : null;
};

/** The whole that the clause before a figure's own speaks within: its last word ends in 中. */
const withinOf = (clauses: readonly Clause[], { textOf, readName }: SayingContext): Name | null => {
  const { words = [], mark } = clauses.at(-2) ?? {};
  const last = words.at(-1);
  const first = words.find(({ kind }) => kind === 'term' || kind === 'word');
  if (!last || !first || mark?.kind !== 'mark' || mark.strength !== 2) return null;
  const text = textOf(first.start, last.end);
  const end = withinEnds.find((one) => text.endsWith(one));
  return end === undefined
    ? null
    : readName(text.slice(0, text.length - end.length), first.start, last.end - end.length);
};

/** What the words before a figure, or behind the last one, say without a figure of their own. */
const verdictOf = (
  clauses: readonly Clause[],
  lead: Lead,
  carry: Carry,
  context: SayingContext,
): Saying | null => {
  const before = lead.figure ? clauses.slice(0, -1) : clauses;
  for (const [at, { words }] of before.entries()) {
    const place = words.findIndex(
      (token) =>
        token.kind === 'cue' &&
        (token.cue.class === 'verdict' || (token.cue.class === 'compared' && token.cue.flat)),
    );
    const token = words[place];
    if (token?.kind !== 'cue') continue;
    if (token.cue.class !== 'verdict' && token.cue.class !== 'compared') continue;
    const flat = token.cue.class === 'compared';
    const base = baseOf(words);
    const of = flat ? (base?.kind ?? 'prior') : 'budget';
    const index = carry.index;
    carry.index += 1;
    const marks = before.slice(0, at).map(({ mark }) => (mark?.kind === 'mark' ? mark.strength : 0));
    return {
      index,
      quantity: null,
      column: 'other',
      sign: token.cue.class === 'verdict' ? token.cue.sign : 0,
      base: flat && base ? base : null,
      of: null,
      name: nameBefore(words, base?.at ?? place, 0, context.textOf, context.readName),
      topic: null,
      within: null,
      mark: (marks.length > 0 ? Math.max(...marks) : 0) as Strength,
      colon: false,
      item: null,
      parts: null,
      grouped: false,
      opened: 0,
      closed: 0,
      depth: carry.depth,
      total: false,
      gathered: false,
      settled: false,
      plus: null,
      noun: null,
      reaches: false,
      gap: false,
      reason: false,
      run: null,
      year: null,
      cumulative: false,
      verdict: of,
      start: token.start,
      end: token.end,
    };
  }
  return null;
};
