import { restWords } from '@gouji/lexicon';
import type { Token } from '../tokens/token.js';
import { againstNamed } from './against.js';
import { setAside } from './aside.js';
import { withNumbersBeside } from './beside.js';
import type { Carry } from './carry.js';
import { type Clause, clausesOf, type Lead, leadsOf } from './clauses.js';
import type { SayingContext } from './context.js';
import { withCounted } from './counted-parts.js';
import { endsUnread } from './gaps.js';
import { headOfRun, inRun, type RunHead } from './in-turn.js';
import { withOpenings } from './openings.js';
import { isPastItsReason } from './past-reason.js';
import { ofBracketed, ratioOf, tellsRest, yearBefore } from './ratios.js';
import { sayingOf } from './read-one.js';
import { type Run, runsOf } from './runs.js';
import type { Saying } from './saying.js';
import { behindCount, besideOther } from './totals-beside.js';
import { verdictOf } from './verdict.js';

/**
 * Reads what is said of each figure of a stretch of tokens, in order; what is said without a figure (决算数大于预算数)
 * stands between. Linear.
 */
export const readSayings = (tokens: readonly Token[], context: SayingContext): Saying[] => {
  const leads = leadsOf(tokens);
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
  const reader: Reader = { leads, runs: runsOf(leads), context, carry, sayings: [], heads: new Map() };
  leads.forEach((_, at) => {
    readLead(at, reader);
  });
  return [...withCounted(withNumbersBeside(withOpenings(reader.sayings)))];
};

/** What was read so far, and what is carried on from it. */
interface Reader {
  readonly leads: readonly Lead[];
  readonly runs: ReadonlyMap<number, Run>;
  readonly context: SayingContext;
  readonly carry: Carry;
  readonly sayings: Saying[];
  /** The first of figures in turn, by its lead. */
  readonly heads: Map<number, RunHead>;
}

const readLead = (at: number, reader: Reader): void => {
  const { leads, carry, context, sayings } = reader;
  const lead = leads[at] as Lead;
  const clauses = clausesOf(lead.tokens);
  const verdict = verdictOf(clauses, lead, carry, context);
  if (tellsRest(clauses, lead.figure === null) || endsUnread(lead.tokens)) {
    const last = sayings.pop();
    // 其他用车2辆，其他用车主要是…: said again of the rest that was told.
    if (last) sayings.push({ ...last, leaves: !restWords.some((word) => last.name?.text.startsWith(word)) });
  }
  if (verdict) sayings.push(verdict);
  if (lead.figure) readFigure(at, clauses, reader);
};

const readFigure = (at: number, clauses: readonly Clause[], reader: Reader): void => {
  const { leads, runs, context, sayings, heads } = reader;
  const lead = leads[at] as Lead;
  const run = runs.get(at) ?? null;
  const head = run && run.first !== at ? heads.get(run.first) : undefined;
  const saying = sayingAt(at, clauses, head, reader);
  const base = yearBefore(saying, sayings);
  if (base) sayings[sayings.length - 1] = base;
  const whole = head ? null : ratioOf(lead, saying, sayings.at(-1));
  const bracketed = whole || head ? null : ofBracketed(lead, leads[at - 1], saying, sayings.at(-1));
  if (bracketed) sayings.splice(-1, 1, ...bracketed);
  else if (run && run.first === at) {
    const first = headOfRun(lead, run, { saying, whole, before: sayings.at(-1) }, context);
    heads.set(at, first);
    sayings.push(first.saying);
  } else sayings.push(run ? saying : (whole ?? saying));
};

/** What is said of the figure of a lead, by its own words and by what stands before it. */
const sayingAt = (
  at: number,
  clauses: readonly Clause[],
  head: RunHead | undefined,
  { leads, runs, context, carry, sayings }: Reader,
): Saying => {
  const lead = leads[at] as Lead;
  const run = runs.get(at) ?? null;
  const found = head
    ? inRun(lead, head, at, run as Run, { carry, context })
    : sayingOf(lead, clauses, carry, context, run && { first: -1, at: 0, size: run.size });
  const isPast = isPastItsReason(found, sayings);
  if (isPast) carry.reason = false;
  const read = isPast ? { ...found, reason: false } : found;
  const beside = behindCount(besideOther(read, sayings.at(-1), context), sayings.at(-1));
  return setAside(head ? beside : againstNamed(beside, clauses.at(-1)?.words ?? [], sayings, context));
};
