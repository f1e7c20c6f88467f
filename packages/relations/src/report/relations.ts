import type { Quantity } from '@gouji/amounts';
import type {
  ClaimedPrecision,
  Fact,
  Reading,
  Relation,
  RelationKind,
  ShareList,
  Verdict,
  ZeroBase,
} from '@gouji/facts';
import { Decimal } from 'decimal.js';
import { claimsAcrossUnits } from '../across/index.js';
import type { WholeReport } from '../across/pass.js';
import { alibiOf, standingIn } from '../alibi/index.js';
import type { Misreading } from '../misreadings/misreading.js';
import { sift } from '../misreadings/sift.js';
import { patterns } from '../patterns/index.js';
import type { Saying } from '../sayings/saying.js';
import { costs } from '../search/costs.js';
import type { Understanding } from '../search/search.js';
import { amountOf, entryAt, type Taken } from '../search/state.js';
import { wordsDenied } from '../words/index.js';
import { type FactContext, factsOf } from './facts.js';
import type { Unit } from './units.js';
import { wholeReport } from './whole.js';

const kinds = new Map<string, RelationKind>([
  ...patterns.map(({ id, kind }) => [id, kind] as const),
  ['sum', 'sum'],
  ['grouping', 'sum'],
  ['total', 'sum'],
  ['part', 'sum'],
  ['share', 'share'],
  ['settlement', 'balance'],
  ['roll-forward', 'roll-forward'],
  ['named-rate', 'rate'],
  ['based-rate', 'rate'],
  ['mean', 'rate'],
  ['written-quotient', 'rate'],
  ['named-difference', 'difference'],
  ['vacancy', 'difference'],
  ['marks-left', 'difference'],
  ['product', 'product'],
  ['products', 'product'],
  ['same', 'same'],
]);

export interface EngineRelations {
  readonly relations: readonly Relation[];
  readonly verdicts: readonly Verdict[];
  readonly zeroBases: readonly ZeroBase[];
  readonly shareLists: readonly ShareList[];
  /** Amounts that were read as parts, with the amount that each is a part of, whether or not they make up all of it. */
  readonly wholes: ReadonlyMap<Quantity, Fact>;
  /** Facts as the search understood them, by the facts they replace. */
  readonly facts: ReadonlyMap<Fact, Fact>;
  /** Facts of figures that no fact was known of, where they stand in a relation. */
  readonly added: readonly Fact[];
}

/** Puts what the search took into relations over facts. */
export const relationsOfUnits = (
  units: readonly Unit[],
  factFor: FactFor,
  context: FactContext & { readonly misreadings: readonly Misreading[] },
): EngineRelations => {
  const read = units.map((unit) => readUnit(unit, factFor, context));
  const everywhere = factsEverywhere(read);
  const relations = [
    ...read.flatMap((one) => one.relations),
    ...relationsAcross(wholeReport(units), everywhere, context.misreadings),
  ];
  const used = new Set(relations.flatMap(({ result, readings }) => [result, ...(readings[0]?.terms ?? [])]));
  const known = read.flatMap(({ unit, own }) =>
    [...own].map(([at, fact]) => {
      const saying = unit.sayings[at];
      return { fact, replaces: saying && factFor(saying) };
    }),
  );
  return {
    relations,
    verdicts: read.flatMap((one) => one.verdicts),
    zeroBases: read.flatMap((one) => one.zeroBases),
    shareLists: read.flatMap(({ unit, own }) => sharesOf(unit, own)),
    wholes: new Map(
      read.flatMap(({ unit, own }) =>
        partsOf(unit, own).map(([part, whole]) => [part.quantity, whole] as const),
      ),
    ),
    facts: new Map(known.flatMap(({ fact, replaces }) => (replaces ? [[replaces, fact] as const] : []))),
    added: known.flatMap(({ fact, replaces }) => (!replaces && used.has(fact) ? [fact] : [])),
  };
};

type FactFor = (saying: Saying) => Fact | undefined;

/** What one unit tells, over its facts by their sayings. */
interface UnitRead extends Pick<EngineRelations, 'relations' | 'verdicts' | 'zeroBases'> {
  readonly unit: Unit;
  readonly own: ReadonlyMap<number, Fact>;
}

const readUnit = (unit: Unit, factFor: FactFor, context: FactContext): UnitRead => {
  const { sayings, understanding } = unit;
  const own = factsOf(unit, factFor, context);
  const relations: Relation[] = [];
  const verdicts: Verdict[] = [];
  const zeroBases: ZeroBase[] = [];
  for (const taken of understanding.taken) {
    if (taken.equation.pattern === 'verdict') verdicts.push(...verdictOf(taken, own, sayings, understanding));
    else if (taken.weight.slip?.shape === 'zero') zeroBases.push(...zeroBaseOf(taken, own, understanding));
    else relations.push(...relationOf(taken, own, understanding));
  }
  return { unit, own, relations, verdicts: [...verdicts, ...deniedIn(unit, own, context)], zeroBases };
};

/** Words that figures contradict without an equation. */
const deniedIn = (
  { sayings, understanding }: Unit,
  facts: ReadonlyMap<number, Fact>,
  { text }: FactContext,
): Verdict[] =>
  wordsDenied(sayings, understanding, text).flatMap(({ span, level, base, whole }): Verdict[] => {
    const [of, against] = [facts.get(level.index), facts.get(base.index)];
    const all = whole && facts.get(whole.index);
    if (!of || !against) return [];
    return [{ span, level: of, base: against, margin: costs.named.slipped, ...(all ? { whole: all } : {}) }];
  });

const sharesOf = ({ understanding }: Unit, facts: ReadonlyMap<number, Fact>): ShareList[] =>
  understanding.shareLists.map(({ shares, complete, denied }) => ({
    shares: shares.flatMap((at) => facts.get(at) ?? []),
    complete,
    denied: denied.flatMap((at) => facts.get(at) ?? []),
  }));

/** The facts of all units, by their sayings as they count through the report. */
const factsEverywhere = (read: readonly UnitRead[]): ReadonlyMap<number, Fact> => {
  const everywhere = new Map<number, Fact>();
  let from = 0;
  for (const { unit, own } of read) {
    for (const [at, fact] of own) everywhere.set(at + from, fact);
    from += unit.sayings.length;
  }
  return everywhere;
};

/** What figures of several units say of one another, but what is a misreading, or ties elsewhere. */
const relationsAcross = (
  whole: WholeReport,
  facts: ReadonlyMap<number, Fact>,
  misreadings: readonly Misreading[],
): Relation[] => {
  const witnesses = { ...whole, rates: [] };
  const standing = standingIn(whole.found);
  const claims = claimsAcrossUnits(whole);
  const { left } = sift(
    whole.found,
    witnesses,
    misreadings,
    claims.map(({ taken }) => taken),
  );
  const isLeft = new Set(left);
  return claims.flatMap(({ taken, margin: claimed }) => {
    if (!isLeft.has(taken)) return [];
    const isAccused = taken.weight.outcome === 'violated';
    const margin = isAccused ? claimed - alibiOf(taken, standing, witnesses) : claimed;
    if (margin < 0) return [];
    return relationOf(taken, facts, { figures: whole.figures, margins: new Map([[taken.key, margin]]) });
  });
};

/** What relations are made with: figures as they were weighed, and how sure each accusation is. */
type Weighed = Pick<Understanding, 'figures' | 'margins'>;

/** The parts of a unit's lists, each with the total that the search read it under. */
const partsOf = (
  { understanding: { state } }: Unit,
  facts: ReadonlyMap<number, Fact>,
): (readonly [Fact, Fact])[] =>
  state.entries.flatMap((entry) => {
    const total = entryAt(state, entry.under);
    const [part, whole] = [entry, total].map((one) => facts.get((one && amountOf(one)) ?? -1));
    return part && whole ? [[part, whole] as const] : [];
  });

const marginOf = ({ key }: Taken, { margins }: Weighed): number | null => margins.get(key) ?? null;

const relationOf = (taken: Taken, facts: ReadonlyMap<number, Fact>, understanding: Weighed): Relation[] => {
  const { equation, weight } = taken;
  const result = facts.get(equation.result);
  const terms = equation.terms.map((at) => facts.get(at));
  const kind = kinds.get(equation.pattern);
  if (!result || !kind || terms.some((term) => term === undefined)) return [];
  const known = terms.filter((term): term is Fact => term !== undefined);
  const reading: Reading = {
    result: null,
    terms: known,
    signs: equation.signs,
    items: null,
    formula: equation.formula,
    ...(equation.times === undefined ? {} : { times: equation.times }),
    precision: [equation.result, ...equation.terms].flatMap((at) => {
      const fact = facts.get(at);
      if (!fact) return [];
      if (equation.exact?.includes(at))
        return [
          { fact, ulp: new Decimal(0), ...(equation.formula === 'sum' ? { limit: true as const } : {}) },
        ];
      return equation.rounded?.includes(at)
        ? [{ fact, ulp: fact.quantity.ulp, rounded: true }]
        : finer(fact, understanding.figures[at]);
    }),
  };
  const places = [result, ...known].map(({ quantity }) => quantity.span);
  return [
    {
      kind,
      origin: 'stated',
      result,
      readings: [reading],
      strength: taken.seen ? 'tentative' : taken.bound ? 'exact' : 'likely',
      classification: equation.pattern === 'grouping',
      form: null,
      span: {
        start: Math.min(...places.map(({ start }) => start)),
        end: Math.max(...places.map(({ end }) => end)),
      },
      ...(taken.doubtful ? { doubtful: true } : {}),
      ...(weight.outcome === 'violated' ? { margin: marginOf(taken, understanding) ?? 0 } : {}),
    },
  ];
};

/** A whole amount beside finer ones claims their last place (预算2万元，上年预算1.50万元). */
const finer = (fact: Fact, figure: Understanding['figures'][number] | undefined): ClaimedPrecision[] =>
  figure && fact.quantity.ulp.gt(figure.ulp) ? [{ fact, ulp: new Decimal(figure.ulp) }] : [];

const verdictOf = (
  taken: Taken,
  facts: ReadonlyMap<number, Fact>,
  sayings: readonly Saying[],
  understanding: Understanding,
): Verdict[] => {
  const [a = -1, b = -1] = taken.equation.terms;
  const [saying, level, base] = [sayings[taken.equation.result], facts.get(a), facts.get(b)];
  if (!saying || !level || !base) return [];
  if (taken.weight.outcome === 'ties') return [];
  return [
    {
      span: { start: saying.start, end: saying.end },
      level,
      base,
      margin: marginOf(taken, understanding) ?? 0,
    },
  ];
};

const zeroBaseOf = (
  taken: Taken,
  facts: ReadonlyMap<number, Fact>,
  understanding: Understanding,
): ZeroBase[] => {
  const rate = facts.get(taken.equation.result);
  const base = facts.get(taken.equation.terms[1] ?? -1);
  return rate && base ? [{ rate, base, margin: marginOf(taken, understanding) ?? 0 }] : [];
};
