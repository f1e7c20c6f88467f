import { family, type Statement } from '@gouji/facts';

interface ListPlace {
  readonly total: Statement;
  /** Index of the first part. */
  readonly place: number;
  readonly members: readonly Statement[];
  readonly end: number;
}

// How far before its parts a total stands, in figures.
const reach = 13;

/**
 * 接待85批次、760人次，其中外省19批次、182人次，省内66批次、578人次: the other measures of the total that its parts are
 * given in as well. As many parts as the list has, at the list's depth, and one total between the list's and its cue.
 */
export const besideList = (
  statements: readonly Statement[],
  { total, place, members, end }: ListPlace,
): { readonly total: Statement; readonly parts: readonly Statement[] }[] => {
  const first = members[0];
  if (!first || members.length < 2) return [];
  const own = family(first);
  const near = statements.slice(Math.max(0, place - reach), place);
  const from = near.indexOf(total);
  const others = near
    .slice(from < 0 ? near.length : Math.max(0, from - 1))
    .filter(
      (other) =>
        other !== total &&
        !other.isBase &&
        other.mention.sentence === total.mention.sentence &&
        other.mention.depth === total.mention.depth &&
        family(other) !== null &&
        family(other) !== own,
    );
  return others.flatMap((other) => {
    const kind = family(other);
    if (others.some((rival) => rival !== other && family(rival) === kind)) return [];
    const parts = statements
      .slice(place, end)
      .filter((part) => family(part) === kind && part.mention.depth === first.mention.depth);
    return parts.length === members.length ? [{ total: other, parts }] : [];
  });
};
