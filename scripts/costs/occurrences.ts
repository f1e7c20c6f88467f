import { audit } from 'gouji';
import { sentence } from '../generate/sentence.js';
import type { Truth } from '../generate/truth.js';
import { documentOf } from '../score/document.js';
import { equal, figuresOf, figuresOfFacts } from '../score/judge.js';
import { type Fact, rightnessOf } from '../score/meaning.js';
import type { Share } from '../score/measure.js';
import { type SeedRange, workingSeeds } from './seeds.js';

/** How often something occurred, and how often it was right. */
export interface Occurrence {
  readonly times: number;
  readonly right: number;
}

/** Occurrences by name, in an order that stays. */
export type Occurrences = Readonly<Record<string, Occurrence>>;

/** Where meanings were read, and what bound relations. */
export interface OccurrenceTables {
  /** Parts of facts' meanings by how far from the figure they were read (`metric sentence`). */
  readonly origins: Occurrences;
  /** Checks of sentences without slips by kind and strength (`sum exact`): right where the writer meant that relation. */
  readonly bindings: Occurrences;
}

/** Counts one more of a name. */
export const add = (all: Record<string, Occurrence>, name: string, right: boolean): void => {
  const { times, right: before } = all[name] ?? { times: 0, right: 0 };
  all[name] = { times: times + 1, right: before + (right ? 1 : 0) };
};

/** Adds up tables of several processes. */
export const added = (tables: readonly Occurrences[]): Occurrences => {
  const all: Record<string, Occurrence> = {};
  for (const [name, { times, right }] of tables.flatMap((table) => Object.entries(table))) {
    const before = all[name] ?? { times: 0, right: 0 };
    all[name] = { times: before.times + times, right: before.right + right };
  }
  return all;
};

const countOrigins = (
  all: Record<string, Occurrence>,
  truth: Truth,
  at: number,
  { from, ...fact }: Fact,
): void => {
  const figure = truth.figures[at];
  if (!figure || !from) return;
  const right = rightnessOf(figure, fact);
  for (const part of ['metric', 'period', 'role'] as const) add(all, `${part} ${from[part]}`, right[part]);
};

const isMeant = (members: ReadonlySet<number>, { relations }: Truth): boolean =>
  relations.some((relation) => equal(figuresOf(relation), members));

/**
 * Counts on working sentences how often each origin of a meaning and each binding of a relation occurred and was right:
 * the truth is known there.
 */
export const countOccurrences = async (wanted: SeedRange, share: Share): Promise<OccurrenceTables> => {
  const origins: Record<string, Occurrence> = {};
  const bindings: Record<string, Occurrence> = {};
  for (const seed of workingSeeds(wanted, share)) {
    const truth = sentence(seed);
    const document = documentOf(truth);
    const read = await audit(document.bytes, { name: document.name });
    for (const report of read.reports) {
      const figures = figuresOfFacts(truth, report, document.place);
      for (const fact of report.facts) countOrigins(origins, truth, figures.get(fact.id) ?? -1, fact);
      for (const { kind, strength, facts: members } of report.checks) {
        const own = new Set(members.map((id) => figures.get(id) ?? -1));
        if (!own.has(-1)) add(bindings, `${kind} ${strength}`, isMeant(own, truth));
      }
    }
  }
  return { origins, bindings };
};
