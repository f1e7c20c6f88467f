import { accountHeads, gatheredUnits, restWords, things, totalEnds } from '@gouji/lexicon';
import type { SayingContext } from './context.js';
import { isTotalName } from './names.js';
import type { Name, Saying } from './saying.js';

/** 财政拨款收入总计A万元，支出总计B万元: the two sides of one account, of which the first is named whole. */
export const besideOther = (
  saying: Saying,
  before: Saying | undefined,
  { readName }: SayingContext,
): Saying => {
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
export const behindCount = (saying: Saying, before: Saying | undefined): Saying => {
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
