import type { Quantity } from '@gouji/amounts';
import { divideSigns, dividing, timesSigns } from '@gouji/lexicon';
import type { Strength, Token } from '../tokens/token.js';
import { type Carry, columnWith } from './carry.js';
import { isNamed } from './names.js';
import type { Role } from './role/role.js';
import type { Base, Name, Saying } from './saying.js';

interface Said {
  readonly role: Role;
  readonly base: Base | null;
  readonly name: Name | null;
  readonly words: readonly Token[];
  readonly quantity: Quantity | null;
}

/** The column of a figure: by its role, by that of the figures in turn before it, or by what stands right before it. */
export const columnFor = (
  { role, base, name, words, quantity }: Said,
  mark: Strength,
  carry: Carry,
): Saying['column'] => {
  // 上年水费A万元、电费B万元: what is said of the first is said of the next.
  if (mark !== 1) carry.past = false;
  const past = carry.past && role.column === 'level' && !role.told;
  if (role.column === 'prior' && role.base === null) carry.past = true;
  if (isNoAmount(words.at(-1), quantity)) return 'other';
  if (past) return 'prior';
  // 办结率98%: a percentage with a name of its own is a level of that name.
  return role.column === 'other' && isNamed(name) ? 'level' : columnWith(role, base);
};

/** Signs before a figure that make it a factor of what is worked out (1210.60÷1240.00×100%). */
const factorSigns: readonly string[] = [...timesSigns, ...divideSigns];

/** 分两批: a number of parts is no amount; nor is a factor. */
const isNoAmount = (last: Token | undefined, quantity: Quantity | null): boolean =>
  last?.kind === 'word' &&
  ((quantity?.kind === 'count' && last.text.endsWith(dividing)) ||
    factorSigns.some((sign) => last.text.endsWith(sign)));
