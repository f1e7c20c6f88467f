import { fileURLToPath } from 'node:url';
import { askProcesses } from '../ask-process.js';
import type { Contradiction } from './contradictions.js';
import { type CostMeasure, type Difference, type Effect, plus, type Wanted } from './measure.js';
import { added, type OccurrenceTables } from './occurrences.js';
import type { Order } from './part.js';

/** What a process found, or all of them together. */
export interface Measured {
  readonly measure: CostMeasure;
  readonly occurrences: OccurrenceTables;
  readonly contradictions: readonly Contradiction[];
}

const command = fileURLToPath(new URL('part.ts', import.meta.url));

const both = (one: Difference, other: Difference): Difference => ({
  ...plus(one, other),
  sentences: one.sentences + other.sentences,
});

const effectOf = (one: Effect, other: Effect | undefined): Effect =>
  other === undefined
    ? one
    : {
        ...one,
        asked: one.asked + other.asked,
        tried: one.tried + other.tried,
        lower: both(one.lower, other.lower),
        higher: both(one.higher, other.higher),
      };

const together = (one: Measured, other: Measured): Measured => ({
  measure: {
    sentences: one.measure.sentences + other.measure.sentences,
    outcome: plus(one.measure.outcome, other.measure.outcome),
    effects: one.measure.effects.map((effect) =>
      effectOf(
        effect,
        other.measure.effects.find(({ path }) => path === effect.path),
      ),
    ),
  },
  contradictions: [...one.contradictions, ...other.contradictions],
  occurrences: {
    origins: added([one.occurrences.origins, other.occurrences.origins]),
    bindings: added([one.occurrences.bindings, other.occurrences.bindings]),
  },
});

/** Measures in so many processes; the same whatever their number. */
export const measureInProcesses = async (wanted: Wanted, processes: number): Promise<Measured> => {
  const parts = await askProcesses<Measured>(command, processes, (share): Order => ({ ...wanted, share }));
  return parts.reduce(together);
};
