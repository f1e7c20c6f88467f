import type { Random } from '../random.js';
import { reasons } from '../vocabulary/asides.js';
import type { Partition } from '../vocabulary/partitions.js';

/** Why a figure moved as it did: `，主要原因是…`. */
export const reason = (
  random: Random,
  sign: number,
  speaker: Partition['speaker'] = 'institution',
): string => {
  const words = reasons[speaker][sign > 0 ? 'up' : sign < 0 ? 'down' : 'same'];
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
