import { ageUnits, andAbove, andBelow } from '@gouji/lexicon/phrases/bands';
import { onceOfName } from '../sayings/names.js';
import type { Name } from '../sayings/saying.js';

/** Ages from one to another, both within. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** What names of ages leave out and tell twice: `whole`: they go on without a gap to an end that is open; `apart`: no age is in two. */
export interface Bands {
  readonly whole: boolean;
  readonly apart: boolean;
}

/** Names as bands of age (60—69岁, 70—79岁, 80岁及以上); null where one of them is none. */
export const bandsOf = (names: readonly (Name | null)[]): Bands | null => {
  const known: Band[] = [];
  for (const name of names) {
    const band = name && bandOf(name);
    if (!band) return null;
    known.push(band);
  }
  if (known.length < 2) return null;
  known.sort((a, b) => a.from - b.from);
  const pairs = known.slice(1).map((band, at) => [known[at] as Band, band] as const);
  return {
    apart: pairs.every(([a, b]) => b.from >= a.to),
    whole:
      known.at(-1)?.to === Number.POSITIVE_INFINITY &&
      pairs.every(([a, b]) => b.from === a.to || b.from === a.to + 1),
  };
};

const bandOf = onceOfName(({ text }): Band | null => {
  const unit = ageUnits.map((one) => text.indexOf(one)).find((at) => at > 0);
  if (unit === undefined) return null;
  const [from, to = from] = (text.slice(0, unit).match(/\d+/g) ?? []).map(Number);
  if (from === undefined || to === undefined) return null;
  const rest = text.slice(unit);
  const has = (words: readonly string[]): boolean => words.some((word) => rest.includes(word));
  if (has(andAbove)) return { from, to: Number.POSITIVE_INFINITY };
  return has(andBelow) ? { from: 0, to } : { from, to };
});
