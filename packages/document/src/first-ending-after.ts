import type { Span } from './span.js';

/** Where in a list that stands in the text's order the first one is that ends behind an offset; found by halving. */
export const firstEndingAfter = (spanned: readonly { readonly span: Span }[], offset: number): number => {
  let low = 0;
  let high = spanned.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spanned[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
