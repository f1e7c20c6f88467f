/** What margins are worth: contradictions by their kind and margin, and how often each was right. */
import { facts, parse } from 'gouji';
import { evaluateAll } from '../../packages/audit/src/arithmetic/check.js';
import { type Diagnosis, diagnose } from '../../packages/audit/src/causes/diagnose.js';
import { marginOf, severityOf, slipsOfHand } from '../../packages/audit/src/findings/severity.js';
import { ownFolder, readCases } from '../cases/case.js';
import { placesOf } from '../findings.js';
import { sentence } from '../generate/sentence.js';
import type { Span, Truth } from '../generate/truth.js';
import { documentOf } from '../score/document.js';
import { figuresOf, overlaps } from '../score/judge.js';
import type { Share } from '../score/measure.js';
import { type SeedRange, workingSeeds } from './seeds.js';

/** A contradiction as it was weighed: `tried` of the half that nothing was set by. */
export interface Contradiction {
  readonly kind: 'list' | 'share' | 'other';
  /** Whether a slip of the hand explains it. */
  readonly slipped: boolean;
  readonly margin: number;
  readonly severity: ReturnType<typeof severityOf>;
  readonly right: boolean;
  readonly from: 'generator' | 'cases';
  readonly tried: boolean;
}

interface Text {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly from: Contradiction['from'];
  readonly tried: boolean;
  /** Where its mistakes stand in the text as it was read; `any`: something in it is wrong. */
  readonly wrong: (text: string) => readonly Span[] | 'any';
}

const kindOf = ({ checks }: Diagnosis): Contradiction['kind'] => {
  const [kind] = checks.map(({ relation }) => relation.kind);
  return kind === 'sum' ? 'list' : kind === 'share' ? 'share' : 'other';
};

const weighed = async ({ bytes, name, from, tried, wrong }: Text): Promise<Contradiction[]> => {
  const document = await parse(bytes, { name });
  return document.reports.flatMap((report) => {
    const read = facts(document, report);
    const places = wrong(document.text);
    return diagnose(evaluateAll(read.relations), read.quantities).flatMap((diagnosis): Contradiction[] => {
      const margin = marginOf(diagnosis.checks);
      if (margin === null) return [];
      const spans = diagnosis.checks
        .flatMap(({ result, reading }) => [result, ...reading.terms])
        .map(({ quantity }) => quantity.span);
      const right = places === 'any' || places.some((place) => spans.some((span) => overlaps(place, span)));
      const slipped = diagnosis.cause !== null && slipsOfHand.has(diagnosis.cause.slip.kind);
      const severity = severityOf(diagnosis);
      return [{ kind: kindOf(diagnosis), slipped, margin, severity, right, from, tried }];
    });
  });
};

/** The slips of a sentence, and of a word or a list the figures of what it breaks. */
const mistakesIn = (truth: Truth): Span[] =>
  truth.slips.flatMap(({ span, figure, breaks }) => [
    span,
    ...(figure === undefined ? breaks : []).flatMap((at) => {
      const relation = truth.relations[at];
      return relation ? [...figuresOf(relation)].flatMap((one) => truth.figures[one]?.span ?? []) : [];
    }),
  ]);

const generated = (truth: Truth, tried: boolean): Text => {
  const { bytes, name, place } = documentOf(truth);
  return {
    bytes,
    name,
    from: 'generator',
    tried,
    wrong: () => mistakesIn(truth).flatMap((span) => place(span) ?? []),
  };
};

const casesOf = ({ part, of }: Share): Text[] =>
  readCases(ownFolder).flatMap(({ text, format, truth }, index): Text[] =>
    index % of === part
      ? [
          {
            bytes: new TextEncoder().encode(text),
            name: `case.${format}`,
            from: 'cases',
            tried: index % 2 === 1,
            wrong: (read) => (truth === 'any' ? 'any' : truth.flatMap(({ quote }) => placesOf(read, quote))),
          },
        ]
      : [],
  );

/** All contradictions that are found in working sentences, true and with one slip, and in the cases. */
export const contradictionsIn = async (wanted: SeedRange, share: Share): Promise<Contradiction[]> => {
  const texts = workingSeeds(wanted, share).flatMap((seed) => {
    const tried = seed % 4 === 2;
    const slipped = sentence(seed, 1);
    return [sentence(seed), ...(slipped.slips.length > 0 ? [slipped] : [])].map((truth) =>
      generated(truth, tried),
    );
  });
  const found: Contradiction[] = [];
  for (const text of [...texts, ...casesOf(share)]) found.push(...(await weighed(text)));
  return found;
};
