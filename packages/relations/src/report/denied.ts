import type { Fact, Relation } from '@gouji/facts';

/** Amounts under a total of zero: hardly its parts. */
export const isOfNothing = ({ kind, result, readings }: Relation): boolean =>
  kind === 'sum' &&
  result.quantity.value.isZero() &&
  readings.every(({ terms }) => terms.some(({ quantity }) => !quantity.value.isZero()));

/** 采购A万元…，采购B万元，占98%: what is told as a share of another is not that told again. */
export const isShareOf = ({ kind, result, readings }: Relation, engine: readonly Relation[]): boolean => {
  const pair = [result, ...(readings[0]?.terms ?? [])].map(({ quantity }) => quantity);
  const isOf = (terms: readonly Fact[]): boolean =>
    pair.every((one) => terms.some(({ quantity }) => quantity === one));
  return (
    kind === 'same' &&
    engine.some((one) => one.kind === 'share' && one.readings.some(({ terms }) => isOf(terms)))
  );
};

/** 2022年末3120人，本年新增146人，核销58人，2023年末3208人: one of several movements is no difference of the year-ends. */
export const isMovement = ({ kind, result }: Relation, accounted: readonly Relation[]): boolean =>
  kind === 'difference' &&
  accounted.some(
    ({ kind: other, readings }) =>
      other === 'roll-forward' && readings.some(({ terms }) => terms.length > 2 && terms.includes(result)),
  );
