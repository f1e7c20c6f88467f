import { shareLinkWords } from '@gouji/lexicon/phrases/shares';
import { instalments } from '@gouji/lexicon/products';
import { ownWords, says } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, isTied, quotientClaim, resultsOf, seen } from '../claim.js';

/** An amount and the share that it is told to be. */
interface Pair {
  readonly share: Saying;
  readonly amount: Saying;
}

/**
 * 首付30%计29.4万元，中期付50%计49万元，…; 市级62万元，占10%；区一186万元，占30%；…; 中央占66.7%、省占23.3%…，对应640万元、224万元…: shares told alike,
 * each beside its amount, are of one whole. Where all but one of them tie by an amount told around them, the odd one is wrong.
 */
export const sharesAlike = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const tied = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return rowsIn(scene.sayings).flatMap((row): Claim[] => {
    if (row.every(({ share }) => tied.has(share.index))) return [];
    const ways = wholesOf(row, scene).map((whole) => ({
      whole,
      claims: row.flatMap(({ share, amount }) => shareClaim(share, amount, whole, scene)),
    }));
    const [best] = ways.sort((a, b) => tiesOf(b.claims) - tiesOf(a.claims));
    if (!best || best.claims.length < row.length) return [];
    const odd = best.claims.filter((one) => !isTied(one));
    if (odd.length !== 1) return odd.length === 0 ? best.claims : seen(best.claims.filter(isTied));
    // 付30%，为A；付67%，为B。已付A+B: what is nearly tied by chance is not tied.
    const isSure = best.claims.every(({ taken: { weight } }) => weight.outcome !== 'cut');
    if (!isSure || (row.length < 3 && !isWholeOf(row, best.whole, scene))) return [];
    return isOfAnother(odd, row, best.whole, scene) ? [] : certain(best.claims);
  });
};

const tiesOf = (claims: readonly Claim[]): number => claims.filter(isTied).length;

const shareClaim = (share: Saying, amount: Saying, whole: Saying, scene: Scene): Claim[] =>
  quotientClaim(scene, 'share', share.index, [amount.index, whole.index]);

/** Pairs of one kind that stand in a row within a paragraph, all told the same way round. */
const rowsIn = (sayings: readonly Saying[]): (readonly Pair[])[] => {
  const rows: Pair[][] = [];
  let open: { row: Pair[]; end: number; isBehind: boolean } | null = null;
  for (let at = 0; at < sayings.length; at += 1) {
    const pair = pairAt(sayings, at);
    if (!pair) continue;
    const isBehind = pair.share.index > pair.amount.index;
    const first = Math.min(pair.share.index, pair.amount.index);
    const isNext =
      open !== null &&
      open.isBehind === isBehind &&
      first >= open.end &&
      first - open.end <= 1 &&
      sayings.slice(open.end, first + 1).every(({ mark }) => mark < 5) &&
      isOfKind(pair.amount, open.row[0]?.amount) &&
      pair.share.of?.text === open.row[0]?.share.of?.text;
    if (!open || !isNext) {
      open = { row: [], end: 0, isBehind };
      rows.push(open.row);
    }
    open.row.push(pair);
    open.end = first + 2;
    at = first + 1;
  }
  return [...rows, ...runsIn(sayings)].filter((row) => row.length > 1);
};

/** A share right behind its amount (A万元，占P%), or right before it (30%，即B万元). */
const pairAt = (sayings: readonly Saying[], at: number): Pair | null => {
  const [first, second] = sayings.slice(at, at + 2);
  if (!first || !second || second.mark > 2 || first.run || second.run) return null;
  if (isAmount(first) && isShare(second) && second.column === 'share')
    return { share: second, amount: first };
  const link = ownWords(second).trim();
  if (!isShare(first) || !isAmount(second)) return null;
  // 留3%质保金16.58万元
  const isNamed = second.mark === 0 && second.depth === first.depth && says(second, instalments);
  const isTold = isNamed || (shareLinkWords.includes(link) && (link !== '' || second.opened > 0));
  return isTold ? { share: first, amount: second } : null;
};

/** Shares in a row, and behind them as many amounts in turn. */
const runsIn = (sayings: readonly Saying[]): (readonly Pair[])[] =>
  sayings.flatMap((first): (readonly Pair[])[] => {
    const { run } = first;
    if (run?.at !== 0 || !isAmount(first) || !shareLinkWords.includes(ownWords(first).trim())) return [];
    const shares = sayings.slice(Math.max(0, first.index - run.size), first.index);
    const amounts = sayings.slice(first.index, first.index + run.size);
    const isRow = shares.length === run.size && shares.every((one) => isShare(one) && one.column === 'share');
    return isRow && first.mark <= 2
      ? [shares.flatMap((share, at) => (amounts[at] ? [{ share, amount: amounts[at] }] : []))]
      : [];
  });

const isShare = ({ quantity, column, reason }: Saying): boolean =>
  quantity?.kind === 'percent' && !reason && ['share', 'level', 'other'].includes(column);

const isAmount = ({ quantity, column }: Saying): boolean =>
  (quantity?.kind === 'money' || quantity?.kind === 'count') &&
  quantity.qualifier === null &&
  (currentAmounts.includes(column) || column === 'whole');

const isOfKind = (one: Saying, other: Saying | undefined): boolean =>
  one.quantity?.kind === other?.quantity?.kind &&
  (one.quantity?.kind === 'money' || one.quantity?.unit === other?.quantity?.unit);

/** Amounts of its kind around a row that are more than each of its own. */
const wholesOf = (row: readonly Pair[], { sayings, figures }: Scene): readonly Saying[] => {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return [];
  const own = new Set(row.map(({ amount }) => amount.index));
  const [from, to] = [first, last].map(({ share, amount }) => [share.index, amount.index]);
  const most = Math.max(...row.map(({ amount }) => figures[amount.index]?.value ?? 0));
  const before = sayings.slice(
    Math.max(0, Math.min(...(from ?? [0])) - bounds.mostLooked),
    Math.min(...(from ?? [0])),
  );
  const behind = sayings.slice(
    Math.max(...(to ?? [0])) + 1,
    Math.max(...(to ?? [0])) + 1 + bounds.mostBehind,
  );
  return [...before.reverse(), ...behind].filter(
    (one) =>
      isAmount(one) &&
      !own.has(one.index) &&
      isOfKind(one, first.amount) &&
      (figures[one.index]?.value ?? 0) > 0 &&
      (figures[one.index]?.value ?? 0) >= most / 2,
  );
};

/** Whether the amounts come to the whole, or their shares to all of it: two of which one ties may be of two things. */
const isWholeOf = (row: readonly Pair[], whole: Saying, { figures }: Scene): boolean => {
  const sum = row.reduce((all, { amount }) => all + (figures[amount.index]?.value ?? 0), 0);
  return Math.abs(sum - (figures[whole.index]?.value ?? 0)) <= (figures[whole.index]?.ulp ?? 0) / 2;
};

/** Whether the odd share ties by another amount around. */
const isOfAnother = (odd: readonly Claim[], row: readonly Pair[], whole: Saying, scene: Scene): boolean => {
  const pair = row.find(({ share }) => share.index === odd[0]?.taken.equation.result);
  if (!pair) return true;
  return wholesOf([pair], scene).some(
    (other) => other !== whole && shareClaim(pair.share, pair.amount, other, scene).some(isTied),
  );
};
