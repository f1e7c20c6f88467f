import type { Claim, Fact } from '@gouji/facts';

/** What denies a claim: the figure it is said of and the one it is set against, or a change that goes the other way. */
export type Denial = { readonly present: Fact; readonly base: Fact } | { readonly change: Fact };

/**
 * How far figures may differ, by the base, of which 持平 and 基本持平 are said. Judged generously: a word is no figure.
 */
export interface FlatBounds {
  readonly flatWithin: number;
  readonly roughlyFlatWithin: number;
}

export const flatBounds: FlatBounds = { flatWithin: 0.05, roughlyFlatWithin: 0.2 };

/** The figures that deny a claim; null where none do, or where one of several bases bears it out. */
export const denialOf = ({ kind, pairs, changes }: Claim, bounds: FlatBounds = flatBounds): Denial | null => {
  const denied = pairs.filter(({ present, base }) => isDenied(kind, present, base, bounds));
  const [first] = denied;
  if (first && denied.length === pairs.length) return first;
  const sign = kind === 'rise' ? 1 : kind === 'fall' ? -1 : null;
  if (sign === null || pairs.length > denied.length) return null;
  const against = changes.filter((change) => change.sign !== sign && !change.quantity.value.isZero());
  const [change] = against;
  return change && against.length === changes.length ? { change } : null;
};

const isDenied = (
  kind: Claim['kind'],
  present: Fact,
  base: Fact,
  { flatWithin, roughlyFlatWithin }: FlatBounds,
): boolean => {
  const [now, then] = [present.quantity.value, base.quantity.value];
  switch (kind) {
    case 'rise':
      return now.lt(then);
    case 'fall':
      return now.gt(then);
    case 'within-budget':
      return now.gt(then);
    case 'over-budget':
      return now.lt(then);
    default: {
      if (then.isZero()) return now.gt(0);
      const within = kind === 'flat' ? flatWithin : roughlyFlatWithin;
      return now.minus(then).abs().div(then.abs()).gt(within);
    }
  }
};
