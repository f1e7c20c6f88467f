import type { Saying } from '../../sayings/saying.js';

/** Stretches of figures that a sign joins, each with the index behind it; a figure that is joined to nothing is one by itself. */
export const chainsOf = (
  sayings: readonly Saying[],
  sign: 'plus' | 'times',
): readonly { readonly chain: readonly Saying[]; readonly at: number; readonly end: number }[] => {
  const chains: { chain: readonly Saying[]; at: number; end: number }[] = [];
  for (let at = 0; at < sayings.length; ) {
    let end = at + 1;
    while (sayings[end]?.factor?.sign === sign) end += 1;
    chains.push({ chain: sayings.slice(at, end), at, end });
    at = end;
  }
  return chains;
};
