import type { DateQuantity, Quantity } from '@gouji/amounts';
import type { Cue } from '@gouji/lexicon';

/** How strongly a mark parts what stands around it: 、 ， ； ： 。 and the end of a paragraph. */
export type Strength = 0 | 1 | 2 | 3 | 4 | 5;

interface TokenBase {
  /** UTF-16 offsets into the text read, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What a paragraph is made of, for reading (词元). Nothing behind this looks at the text again. */
export type Token =
  | (TokenBase & { readonly kind: 'figure'; readonly quantity: Quantity })
  /** `current`: the year reported on. */
  | (TokenBase & { readonly kind: 'time'; readonly quantity: DateQuantity; readonly current: boolean })
  | (TokenBase & { readonly kind: 'cue'; readonly cue: Cue; readonly text: string })
  /** A name that the dictionary knows. */
  | (TokenBase & { readonly kind: 'term'; readonly text: string })
  /** Letters that no table knows. */
  | (TokenBase & { readonly kind: 'word'; readonly text: string })
  | (TokenBase & { readonly kind: 'mark'; readonly strength: Strength; readonly colon: boolean })
  | (TokenBase & { readonly kind: 'open' })
  | (TokenBase & { readonly kind: 'close' })
  /** The label of an item: 1. （1） ① 一、 一是. */
  | (TokenBase & { readonly kind: 'item'; readonly style: string; readonly ordinal: number });
