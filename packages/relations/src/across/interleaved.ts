import { likeness } from '../sayings/names.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/costs.js';
import type { Scene, State, Taken } from '../search/state.js';
import { type Claim, claim } from './claim.js';

/**
 * Several measures, each with its parts (总产值A、利润B。其中，种植类总产值a1、利润b1；养殖类总产值a2、利润b2): the parts come
 * group by group, with the measures in the order of their totals. What a list by itself read of them is left to it.
 */
export const interleavedLists = (_: State, { sayings, figures }: Scene, found: readonly Taken[]): Claim[] => {
  const read = new Set(
    found.filter(({ equation }) => isSum(equation.pattern)).map(({ equation }) => equation.result),
  );
  return sayings.flatMap((opening, at): Claim[] => {
    if (opening.parts === null || opening.parts === 'main' || opening.opened > 0) return [];
    const totals = totalsBefore(sayings, at);
    const groups = totals.length > 1 ? groupsFrom(sayings, at, totals) : [];
    if (groups.length < 2) return [];
    return totals.flatMap((total, measure) => {
      if (read.has(total.index)) return [];
      const terms = groups.flatMap((group) => group[measure]?.index ?? []);
      return claim(
        { figures },
        { pattern: 'sum', formula: 'sum', result: total.index, terms, signs: terms.map(() => 1) },
      );
    });
  });
};

const isSum = (pattern: string): boolean =>
  pattern === 'sum' || pattern === 'total' || pattern === 'grouping';

const isLevel = (saying: Saying | undefined): saying is Saying =>
  saying?.quantity != null && saying.column === 'level' && saying.name !== null && !saying.reason;

/** The named amounts of the sentence before the parts, in a row. */
const totalsBefore = (sayings: readonly Saying[], at: number): Saying[] => {
  let from = at;
  while (from > 0 && at - from < bounds.mostMeasures && isLevel(sayings[from - 1])) {
    from -= 1;
    if ((sayings[from]?.mark ?? 0) >= 3) break;
  }
  const row = sayings.slice(from, at);
  const names = row.map(({ name }) => name?.term ?? '');
  return new Set(names).size === names.length ? row : [];
};

/** The groups behind them: each names its own things, then the measures in their order. */
const groupsFrom = (sayings: readonly Saying[], at: number, totals: readonly Saying[]): Saying[][] => {
  const groups: Saying[][] = [];
  for (let from = at; groups.length < bounds.mostGroups; from += totals.length) {
    const group = sayings.slice(from, from + totals.length);
    const isGroup =
      group.length === totals.length &&
      group.every((one, measure) => isLevel(one) && isOf(one, totals[measure], group[0]?.depth ?? 0)) &&
      (from === at || (group[0]?.mark ?? 0) >= (group[1]?.mark ?? 0)) &&
      (group[0]?.mark ?? 5) < 5;
    if (!isGroup || (from > at && group[0]?.mark === 4)) break;
    groups.push(group);
  }
  return groups;
};

/** Whether an amount is of the total's measure: the same term, or words that end alike. */
const isOf = (part: Saying, total: Saying | undefined, depth: number): boolean => {
  if (!total?.name || !part.name || part.depth !== depth) return false;
  if (part.quantity?.kind !== total.quantity?.kind) return false;
  const alike = likeness(total.name, part.name);
  return alike === 'same' || alike === 'near' || tailOf(total.name.text) === tailOf(part.name.text);
};

/** What a name measures, by its last letters (企业资产总额: 资产总额). */
const tailOf = (text: string): string => text.slice(-bounds.nameTail);
