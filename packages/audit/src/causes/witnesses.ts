import type { Quantity } from '@gouji/amounts';
import type { Fact } from '@gouji/facts';
import type { Decimal } from 'decimal.js';
import type { Check } from '../arithmetic/check.js';
import { placesOf } from './slips.js';

/** A share of the report's figures of that kind. */
export type Commonness = (kind: Quantity['kind'], unit: string, places: number) => number;

/** What the report as a whole says of a figure. */
export interface Witnesses {
  /** The checks that a figure stands in, those violated by any understanding of them. */
  readonly checksOf: (quantity: Quantity) => readonly Check[];
  /** How often the report prints an amount of the same value elsewhere: nobody mistypes one figure twice alike. */
  readonly repeatsOf: (quantity: Quantity) => number;
  /** Whether the figure is that of the place before or behind it. */
  readonly isLikeNeighbour: (quantity: Quantity) => boolean;
  /** How common it is in the report to print figures of this kind in this unit, to this many decimals. */
  readonly commonness: Commonness;
}

export const witnessesIn = (checks: readonly Check[], quantities: readonly Quantity[]): Witnesses => ({
  checksOf: checksByFigure(checks),
  repeatsOf: repeatsIn(quantities),
  isLikeNeighbour: neighboursIn(quantities),
  commonness: commonnessIn(quantities),
});

/** The figures of an equation, in each of its understandings where it is violated in all. */
export const figuresOf = ({ relation, reading, result, outcome }: Check): readonly Fact[] =>
  outcome === 'violated'
    ? [...new Set(relation.readings.flatMap((other) => [other.result ?? relation.result, ...other.terms]))]
    : [result, ...reading.terms];

const checksByFigure = (checks: readonly Check[]): Witnesses['checksOf'] => {
  const map = new Map<Quantity, Check[]>();
  for (const check of checks) {
    for (const quantity of new Set(figuresOf(check).map((fact) => fact.quantity))) {
      const list = map.get(quantity);
      if (list) list.push(check);
      else map.set(quantity, [check]);
    }
  }
  return (quantity) => map.get(quantity) ?? [];
};

/** Small and round figures recur by chance and count none. */
const leastDigits = 3;

const isTelling = ({ value }: Quantity): boolean =>
  value.precision(true) - trailingZeros(value) >= leastDigits;

const repeatsIn = (quantities: readonly Quantity[]): Witnesses['repeatsOf'] => {
  const key = (quantity: Quantity): string | null =>
    (quantity.kind === 'money' || quantity.kind === 'count') && isTelling(quantity)
      ? `${quantity.kind} ${quantity.value}`
      : null;
  const counts = new Map<string, number>();
  for (const quantity of quantities) {
    const name = key(quantity);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (quantity) => {
    const name = key(quantity);
    return name === null ? 0 : (counts.get(name) ?? 1) - 1;
  };
};

const trailingZeros = (value: Decimal): number =>
  /(?<!0)0*$/.exec(value.toFixed().replace(/\.\d*$/, ''))?.[0].length ?? 0;

const neighboursIn = (quantities: readonly Quantity[]): Witnesses['isLikeNeighbour'] => {
  const alike = new Set<Quantity>();
  const byKind = new Map<string, Quantity>();
  for (const quantity of quantities) {
    const before = byKind.get(quantity.kind);
    if (before && isTelling(quantity) && before.value.eq(quantity.value)) {
      alike.add(before);
      alike.add(quantity);
    }
    byKind.set(quantity.kind, quantity);
  }
  return (quantity) => alike.has(quantity);
};

const commonnessIn = (quantities: readonly Quantity[]): Commonness => {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const quantity of quantities) {
    count(quantity.kind);
    count(`${quantity.kind} ${quantity.unit} ${placesOf(quantity)}`);
  }
  // One more of each of a few manners, so that none is impossible.
  return (kind, unit, places) =>
    ((counts.get(`${kind} ${unit} ${places}`) ?? 0) + 1) / ((counts.get(kind) ?? 0) + fewManners);
};

const fewManners = 5;
