import type { Carry } from './carry.js';
import type { Lead } from './clauses.js';
import type { SayingContext } from './context.js';
import { factorIn } from './read-one.js';
import { columnsOfRun, isOneInTime, mixedNamesOfRun, namesOfRun, type Run, yearsOfRun } from './runs.js';
import { blank, type Name, type Saying } from './saying.js';

/** The first of figures in turn, and what each of them is by its place: names, columns or years. */
export interface RunHead {
  readonly saying: Saying;
  readonly names: readonly Name[] | null;
  readonly columns: readonly Saying['column'][] | null;
  readonly years: readonly number[] | null;
}

export const inRun = (
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

/** The first of figures in turn: its words may name each of them, or say what column or year each is of. */
export const headOfRun = (
  lead: Lead,
  { size }: Run,
  {
    saying,
    whole,
    before,
  }: { readonly saying: Saying; readonly whole: Saying | null; readonly before: Saying | undefined },
  context: SayingContext,
): RunHead => {
  const years = yearsOfRun(lead, size);
  const listed = years ? null : namesOfRun(lead, size, context);
  const columns = columnsOfRun(lead, size);
  const mixed = listed || columns || years ? null : mixedNamesOfRun(lead, size, context);
  const names = listed ?? mixed;
  const placed: Saying = {
    ...(whole ?? saying),
    run: { first: saying.index, at: 0, size },
    name: names?.[0] ?? saying.name,
    column: columns?.[0] ?? (mixed ? 'level' : (whole ?? saying).column),
    year: years?.[0] ?? saying.year,
    // 预算、决算分别为: the two are columns or years, not parts.
    parts: columns || years || isOneInTime(lead, before, context) ? null : saying.parts,
  };
  return { saying: placed, names, columns, years };
};
