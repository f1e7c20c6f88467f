import type { Fact, Relation } from '@gouji/facts';

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
