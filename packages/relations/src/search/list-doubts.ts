import type { Equation } from '../arithmetic/equation.js';
import { summed } from '../arithmetic/formulas.js';
import { areOfOtherAccounts } from '../sayings/names.js';
import { budgets } from './common.js';
import { entryAt, type Frame, type Scene, type State } from './state.js';

/** Whether neither a word nor the names of its parts make a list the whole of its total (主要项目情况如下：). */
export const isUnopened = ({ cover, total, items }: Frame, state: State, { isWhole }: Scene): boolean =>
  (cover === 'open' || cover === 'main') &&
  !isWhole(
    entryAt(state, total)?.name ?? null,
    items.map((id) => state.entries[id]?.name ?? null),
  );

/** Whether a budget is set against amounts that no word calls budgets. */
export const isLent = ({ result, terms }: Equation, { sayings }: Scene): boolean =>
  budgets.includes(sayings[result]?.column ?? 'other') &&
  terms.some((term) => sayings[term]?.column === 'level');

/**
 * 下达中央资金9000万元，具体为：…，第二批4500万元（含省级配套资金500万元）: an item that holds money of another source; without that the list
 * comes to its total.
 */
export const holdsMore = (
  sums: readonly Equation[],
  frame: Frame,
  { entries }: State,
  { figures }: Scene,
): boolean =>
  sums.length > 0 &&
  sums.every(({ result, terms, signs }) => {
    const total = figures[result];
    if (!total) return false;
    const sum = summed({ terms, signs }, figures);
    // What stands under an item was told behind it, and so behind the total.
    return entries.slice((frame.total ?? 0) + 1).some(({ under, columns }) => {
      const within = under === null ? undefined : entries[under];
      const more = figures[columns.level ?? -1];
      return (
        within !== undefined &&
        within.under === frame.total &&
        more?.kind === total.kind &&
        more.value > 0 &&
        Math.abs(sum - more.value - total.value) <= total.ulp / 2
      );
    });
  });

/** ①A ②B，其中…。③C: a list that was left though its next label follows is not all that there is of it. */
export const isLeftEarly = (
  { style, ordinal, items }: Frame,
  { entries }: State,
  { sayings }: Scene,
): boolean => {
  if (style === null || ordinal === 0) return false;
  const last = entries[items.at(-1) ?? -1];
  const at = last?.columns[last.main];
  const next = at === undefined ? undefined : sayings.slice(at + 1).find(({ item }) => item?.style === style);
  return next?.item?.ordinal === ordinal + 1;
};

/** Whether a word tells that its items are parts, so that none of them is more than all (其中：). */
export const isTold = ({ cover }: Frame): boolean =>
  cover === 'all' || cover === 'counted' || cover === 'maybe';

/** 上年结转A万元。支出预算B万元，包括基本支出C万元: what was spent is no part of what came in, though its own total was read amiss. */
export const isOfOther = ({ total, items }: Frame, { entries }: State): boolean =>
  items.some((id) => areOfOtherAccounts(entries[total ?? -1]?.name ?? null, entries[id]?.name ?? null));

/** 其中：财政拨款A万元，占100.11%；其他收入-B万元: what the text itself says is more than all, since another part is less than nothing. */
export const isMoreThanAll = ({ items }: Frame, { entries }: State, { figures }: Scene): boolean =>
  items.some((id) => {
    const share = figures[entries[id]?.columns.share ?? -1];
    return share !== undefined && share !== null && share.value > 1;
  });
