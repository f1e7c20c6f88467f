import { sentence } from '../generate/sentence.js';
import type { Truth } from '../generate/truth.js';
import { judgeClean, judgeSlips } from '../score/judge.js';
import { type Share, sentenceAudit } from '../score/measure.js';
import { type SeedRange, workingSeeds } from './seeds.js';
import { watchCosts } from './watched.js';

/** What a reading of sentences comes to: counts that can be added up. */
export interface Outcome {
  /** Relations of the true sentences for which a check stands. */
  readonly read: number;
  /** True sentences accused of something. */
  readonly accused: number;
  /** Slips reported, of one in each sentence. */
  readonly reported: number;
}

/** How readings differ where a cost is another. */
export interface Effect {
  readonly path: string;
  readonly value: number;
  /** Sentences in whose reading the cost was asked for at all. */
  readonly asked: number;
  /** How many of them were read again with it changed. */
  readonly tried: number;
  /** Sentences that come out otherwise, and by what, with the cost so much lower. */
  readonly lower: Difference;
  /** The same with the cost so much higher. */
  readonly higher: Difference;
}

export interface Difference extends Outcome {
  readonly sentences: number;
}

/** What was measured: the outcome as the table stands, and the effect of each of its entries. */
export interface CostMeasure {
  readonly sentences: number;
  readonly outcome: Outcome;
  readonly effects: readonly Effect[];
}

/** What to measure: the entries whose path begins so. */
export interface Wanted extends SeedRange {
  readonly only: string;
  /** By how many nats an entry is lowered and raised: 2 say that writers do so seven times more, or less, often. */
  readonly step: number;
  /** On how many sentences that ask for an entry it is tried at the most: rare ones want many sentences, common ones few. */
  readonly most: number;
  /** Entries of the table that have another value throughout. */
  readonly values: Readonly<Record<string, number>>;
}

const none: Outcome = { read: 0, accused: 0, reported: 0 };

export const plus = (one: Outcome, other: Outcome): Outcome => ({
  read: one.read + other.read,
  accused: one.accused + other.accused,
  reported: one.reported + other.reported,
});

const minus = (one: Outcome, other: Outcome): Outcome =>
  plus(one, { read: -other.read, accused: -other.accused, reported: -other.reported });

/** Reads the sentence of a seed as it is and with one slip. */
const outcomeOf = async (clean: Truth, slipped: Truth): Promise<Outcome> => {
  const { relations, accused } = judgeClean(...(await sentenceAudit(clean)));
  const slips = slipped.slips.length === 0 ? [] : judgeSlips(...(await sentenceAudit(slipped))).slips;
  return {
    read: relations.filter(({ read }) => read).length,
    accused: accused.length > 0 ? 1 : 0,
    reported: slips.filter(({ shown }) => shown !== 'missed').length,
  };
};

const noDifference: Difference = { ...none, sentences: 0 };

const isNone = ({ read, accused, reported }: Outcome): boolean =>
  read === 0 && accused === 0 && reported === 0;

const counted = (all: Difference, by: Outcome): Difference =>
  isNone(by) ? all : { ...plus(all, by), sentences: all.sentences + 1 };

/**
 * Measures what each cost of the table tells apart: every working sentence, clean and with one slip, is read again with
 * each cost that its reading asked for lowered and raised, on so many sentences at the most; the others cannot change it.
 */
export const measureCosts = async (wanted: Wanted, share: Share): Promise<CostMeasure> => {
  const { entries, asked, changed } = watchCosts();
  const fixed = new Map(Object.entries(wanted.values));
  const effects = new Map<string, Effect>(
    entries
      .filter(({ path }) => path.startsWith(wanted.only))
      .map(({ path, value }) => [
        path,
        {
          path,
          value: fixed.get(path) ?? value,
          asked: 0,
          tried: 0,
          lower: noDifference,
          higher: noDifference,
        },
      ]),
  );
  const seeds = workingSeeds(wanted, share);
  let outcome = none;
  for (const seed of seeds) {
    const [clean, slipped] = [sentence(seed), sentence(seed, 1)];
    const base = await asked(() => changed(fixed, () => outcomeOf(clean, slipped)));
    outcome = plus(outcome, base.result);
    for (const [path, effect] of effects) {
      if (!base.paths.has(path)) continue;
      const { asked: before, tried } = effect;
      if (tried >= wanted.most / share.of) {
        effects.set(path, { ...effect, asked: before + 1 });
        continue;
      }
      const by = async (nats: number): Promise<Outcome> => {
        const other = await changed(new Map([...fixed, [path, effect.value + nats]]), () =>
          outcomeOf(clean, slipped),
        );
        return minus(other, base.result);
      };
      effects.set(path, {
        ...effect,
        asked: before + 1,
        tried: tried + 1,
        lower: counted(effect.lower, await by(-wanted.step)),
        higher: counted(effect.higher, await by(wanted.step)),
      });
    }
  }
  return { sentences: seeds.length, outcome, effects: [...effects.values()] };
};
