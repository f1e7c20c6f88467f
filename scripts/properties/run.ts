import { properties } from './changes/index.js';
import { type DigitResult, wrongDigits } from './digit.js';
import { type Reading, readingOf } from './reading.js';
import type { Sentence } from './sentence.js';

/** What a change did to what is read of one sentence. */
export interface Pair {
  readonly property: string;
  readonly sentence: string;
  /** Kinds of the relations that were read before. */
  readonly kinds: readonly string[];
  /** Findings that name no figure accused before. */
  readonly accused: readonly string[];
  /** Relations no longer read, and findings no longer made. */
  readonly lost: readonly string[];
}

const newlyAccused = (before: Reading, after: Reading): string[] => {
  const known = new Set(before.accusations.flat());
  return after.findings
    .filter((_, index) => !after.accusations[index]?.some((figure) => known.has(figure)))
    .map(({ rule, message }) => `${rule} ${message}`);
};

const lost = (before: Reading, after: Reading): string[] => {
  const read = new Set(after.relations.map(({ key }) => key));
  const named = new Set(after.accusations.flat());
  return [
    ...before.relations.filter(({ key }) => !read.has(key)).map(({ key }) => key),
    ...before.findings
      .filter((_, index) => !before.accusations[index]?.some((figure) => named.has(figure)))
      .map(({ rule, message }) => `${rule} ${message}`),
  ];
};

export interface Results {
  readonly pairs: readonly Pair[];
  readonly digits: readonly DigitResult[];
}

/**
 * Runs every property over the sentences, and one wrong digit in each figure of each relation that is read.
 *
 * @param only runs this property alone, and no wrong digits
 */
export const run = async (sentences: readonly Sentence[], only?: string): Promise<Results> => {
  const chosen = only === undefined ? properties : properties.filter(({ name }) => name === only);
  const pairs: Pair[] = [];
  const digits: DigitResult[] = [];
  for (const sentence of sentences) {
    const before = await readingOf(sentence);
    const kinds = [...new Set(before.relations.map(({ kind }) => kind))];
    for (const { name, change } of chosen) {
      const changed = change(sentence);
      if (changed === null) continue;
      const after = await readingOf(changed);
      pairs.push({
        property: name,
        sentence: sentence.id,
        kinds: kinds.length === 0 ? ['none'] : kinds,
        accused: newlyAccused(before, after),
        lost: lost(before, after),
      });
    }
    if (only === undefined) digits.push(...(await wrongDigits(sentence, before)));
  }
  return { pairs, digits };
};
