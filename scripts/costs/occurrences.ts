import { audit, facts, parse } from 'gouji';
import { sentence } from '../generate/sentence.js';
import type { Truth } from '../generate/truth.js';
import { documentOf } from '../score/document.js';
import { equal, figuresOf, figuresOfFacts, overlaps } from '../score/judge.js';
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

/** Where meanings were read, what bound relations, and what margins are worth. */
export interface OccurrenceTables {
  /** Parts of facts' meanings by how far from the figure they were read (`metric sentence`). */
  readonly origins: Occurrences;
  /** Checks of sentences without slips by kind and strength (`sum exact`): right where the writer meant that relation. */
  readonly bindings: Occurrences;
  /** Contradictions by how much dearer the best reading without them is: right where a slip stands among their figures. */
  readonly margins: Occurrences;
}

const add = (all: Record<string, Occurrence>, name: string, right: boolean): void => {
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

/** Widest margin of each band but the last, in nats. */
const bands = [0, 1, 2, 3, 4, 6, 8, 12] as const;

/** The band that a margin falls into, as `2 to 3`. */
const bandOf = (margin: number): string => {
  const at = bands.findIndex((most) => margin < most);
  if (at === 0) return `below ${bands[0]}`;
  return at < 0 ? `${bands.at(-1)} and more` : `${bands[at - 1]} to ${bands[at]}`;
};

/** In their order: names of the bands. */
export const bandNames: readonly string[] = [
  ...bands.map((most) => bandOf(most - 1e-9)),
  bandOf(Number.POSITIVE_INFINITY),
];

const countMargins = async (all: Record<string, Occurrence>, truth: Truth): Promise<void> => {
  const { bytes, name, place } = documentOf(truth);
  const document = await parse(bytes, { name });
  for (const report of document.reports)
    for (const { margin, result, readings } of facts(document, report).relations) {
      if (margin === undefined) continue;
      const figures = [result, ...(readings[0]?.terms ?? [])];
      const slips = truth.slips.map(({ span }) => place(span));
      add(
        all,
        bandOf(margin),
        figures.some(({ quantity }) => slips.some((slip) => overlaps(slip, quantity.span))),
      );
    }
};

/**
 * Counts on working sentences how often each origin of a meaning, each binding of a relation and each margin of a
 * contradiction occurred and was right: the truth is known there. Margins are counted on sentences with one slip and on
 * those without.
 */
export const countOccurrences = async (wanted: SeedRange, share: Share): Promise<OccurrenceTables> => {
  const origins: Record<string, Occurrence> = {};
  const bindings: Record<string, Occurrence> = {};
  const margins: Record<string, Occurrence> = {};
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
    await countMargins(margins, truth);
    const slipped = sentence(seed, 1);
    if (slipped.slips.length > 0) await countMargins(margins, slipped);
  }
  return { origins, bindings, margins };
};
