import type { Random } from '../random.js';
import { reasonsDown, reasonsSame, reasonsUp } from '../vocabulary/asides.js';

/** Why a figure moved as it did: `，主要原因是…`. */
export const reason = (random: Random, sign: number): string => {
  const words = sign > 0 ? reasonsUp : sign < 0 ? reasonsDown : reasonsSame;
  const lead = random.pick([
    '，主要原因是',
    '，主要原因：',
    '，主要是',
    '，原因是',
    '，主要系',
    '，主要是由于',
    '，主要原因为',
  ]);
  return lead + random.pick(words);
};
