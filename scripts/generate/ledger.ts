import { Decimal } from 'decimal.js';
import { amount, type Draw, ledgerAmount, near, type Size } from './draw.js';
import { type Partition, partitionOf } from './vocabulary/partitions.js';

/** An account with what stands in the ledger for it, in yuan; parents are the sums of their children in every column. */
export interface Account {
  readonly label: string;
  readonly partition?: Partition;
  readonly now: Decimal;
  readonly prior: Decimal;
  readonly budget: Decimal;
  readonly children: readonly Account[];
}

const zero = new Decimal(0);

/** Accounts that often stand at nothing. */
const oftenZero = new Set(['因公出国（境）费', '公务用车购置费', '经营收入', '附属单位上缴收入', '在建工程']);

const leaf = (draw: Draw, label: string, yuan: Decimal): Account => ({
  label,
  now: yuan,
  prior: yuan.isZero() ? zero : near(draw, yuan, draw.random.pick([0.05, 0.2, 0.4])),
  budget: yuan.isZero() ? zero : near(draw, yuan.times(1.03), draw.random.pick([0.03, 0.1, 0.2])),
  children: [],
});

/** An account that its children make up, in every column. */
export const sumAccounts = (
  label: string,
  partition: Partition | undefined,
  children: readonly Account[],
): Account => {
  const column = (of: (account: Account) => Decimal): Decimal =>
    children.reduce((sum, child) => sum.plus(of(child)), zero);
  return {
    label,
    ...(partition === undefined ? {} : { partition }),
    now: column(({ now }) => now),
    prior: column(({ prior }) => prior),
    budget: column(({ budget }) => budget),
    children,
  };
};

/** Divides an amount at random among some parts, each by itself: the total is what the parts come to. */
const weights = (draw: Draw, labels: readonly string[], leading: string | undefined): number[] => {
  const raw = labels.map((label) =>
    label === leading ? 1.5 + draw.random.next() * 3 : 0.15 + draw.random.next() ** 2,
  );
  const all = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => one / all);
};

/** Two parts or more, the leading one among them. */
const chosenParts = (draw: Draw, { parts, leading }: Partition, most: number): readonly string[] => {
  const chosen = new Set(draw.random.some(parts, draw.random.int(2, most)));
  return parts.filter((part) => chosen.has(part) || part === leading);
};

/**
 * Draws an account and its parts, `depth` levels of them.
 *
 * @param of how much it comes to, about; by the partition's size where absent
 */
export const drawAccount = (draw: Draw, partition: Partition, depth: number, of?: Decimal): Account => {
  const target = of ?? amount(draw, partition.size);
  const most = Math.min(partition.parts.length, partition.leading === undefined ? 6 : 5);
  const labels = partition.choice === true ? chosenParts(draw, partition, most) : partition.parts;
  const shares = weights(draw, labels, partition.leading);
  const children = labels.map((label, index) => {
    const yuan = ledgerAmount(target.times(shares[index] ?? 0), draw.style);
    const none = oftenZero.has(label) && labels.length > 1 && draw.random.chance(0.4);
    const inner = depth > 1 && !none && draw.random.chance(0.6) ? partitionOf(label) : undefined;
    return inner === undefined
      ? leaf(draw, label, none ? zero : yuan)
      : drawAccount(draw, inner, depth - 1, yuan);
  });
  return children.every(({ now }) => now.isZero())
    ? drawAccount(draw, partition, depth, of)
    : sumAccounts(partition.whole, partition, children);
};

/** An account without parts. */
export const drawLeaf = (draw: Draw, label: string, size: Size): Account =>
  leaf(draw, label, amount(draw, size));
