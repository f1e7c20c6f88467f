import { areOfTwoThings, type Fact, type Relation } from '@gouji/facts';

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

/** 甲站“三公”经费A万元。…乙站“三公”经费B万元: one name of two holders is not told twice. */
export const isOfTwoHolders = ({ kind, result, readings }: Relation, text: string): boolean =>
  kind === 'same' &&
  readings.some(({ terms }) =>
    terms.some(
      (term) =>
        (term.entity !== null && result.entity !== null && term.entity !== result.entity) ||
        areOfTwoThings(term, result, text),
    ),
  );
