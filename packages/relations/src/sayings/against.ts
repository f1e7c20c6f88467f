import { comparingLetters } from '@gouji/lexicon/particles';
import type { Token } from '../tokens/token.js';
import type { SayingContext } from './context.js';
import { isNamed, likeness, nameBefore } from './names.js';
import type { Name, Saying } from './saying.js';

/**
 * A change measured from an amount that was told under a name of its own (合同价A万元…结算价B万元，较合同价增加C万元，变动率P%): what
 * is compared is the amount before it, and the name is of what it is compared with. What names no amount told before is
 * a base that words alone tell (较疫情前).
 *
 * @param words the clause of the figure
 * @param told the sayings before it
 */
export const againstNamed = (
  saying: Saying,
  words: readonly Token[],
  told: readonly Saying[],
  context: SayingContext,
): Saying => {
  const before = told.at(-1);
  const isMove = saying.column === 'change' || saying.column === 'growth';
  if (!isMove || saying.base?.said || saying.run) return saying;
  const named = comparedName(words, context);
  const against = named ? namedAlike(named, told) : null;
  if (against) return { ...saying, column: 'other', name: null, against };
  // 较合同价增加31.75万元，变动率3.23%: the rate goes on with it.
  const goesOn =
    saying.column === 'growth' && saying.mark <= 2 && saying.name === null && before?.against != null;
  return goesOn ? { ...saying, column: 'other', against: before.against } : saying;
};

const namedAlike = (name: Name, told: readonly Saying[]): Name | null =>
  told.some((one) => one.name !== null && ['same', 'near'].includes(likeness(one.name, name))) ? name : null;

/** What 较, 比 compares with, between it and the word of the direction; null where that is no name. */
const comparedName = (words: readonly Token[], { textOf, readName }: SayingContext): Name | null => {
  const at = words.findIndex(
    (token) =>
      token.kind === 'cue' && token.cue.class === 'compare' && comparingLetters.has(token.text.charAt(0)),
  );
  const direction = words.findLastIndex((token) => token.kind === 'cue' && token.cue.class === 'direction');
  if (at < 0 || direction <= at + 1) return null;
  const name = nameBefore(words, direction, at + 1, textOf, readName);
  return isNamed(name) ? name : null;
};
