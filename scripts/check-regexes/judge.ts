import { check, type Parameters } from 'recheck';
import type { Pattern } from './pattern.js';

// Automata take bounded repeats as they are; searching calls long ones slow. Limits of work, not of time, judge alike
// on every machine; the time limit stops what no machine ends.
const judging: Parameters = {
  maxRepeatCount: 1000,
  maxPatternSize: 20_000,
  attackTimeout: null,
  incubationTimeout: null,
  timeout: 120_000,
};

/** What is wrong with a pattern; null where it is linear. */
export const faultOf = async ({ source, flags, place }: Pattern): Promise<string | null> => {
  const verdict = await check(source, flags, judging);
  const named = `${place}: /${source}/${flags}`;
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'unknown')
    return `${named}\n  cannot be judged (${verdict.error.kind}); write it simpler`;
  return `${named}\n  ${verdict.complexity.summary}, as on ${verdict.attack.pattern}`;
};
