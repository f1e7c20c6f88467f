import type { Span } from '@gouji/document';
import { yearStart } from '@gouji/lexicon/particles';
import {
  type ClaimKind,
  circumstance,
  claimCues,
  spendingParts,
  wholeSpending,
  wishWords,
} from '@gouji/lexicon/phrases/claims';
import { leadToFigure, yearsAndComparers } from '@gouji/lexicon/phrases/clauses';
import { bounds } from '../bounds.js';
import type { Claim, ComparisonBase, Fact, Metric } from '../types.js';
import { type Clause, cutClauses, dividingMarks } from './mentions/clauses.js';
import { readComparison } from './mentions/comparison.js';
import { readLabel } from './metric.js';
import { findPhrases } from './phrases.js';
import {
  isAmountRole,
  type Statement,
  type StatementContext,
  type StatementParagraph,
} from './statements/statement.js';

/** What the text says without a figure: which way something went, and how it kept to its budget. Linear. */
export const readClaims = (paragraphs: readonly StatementParagraph[], context: StatementContext): Claim[] => {
  const levels = levelsByName(paragraphs);
  return paragraphs.flatMap((paragraph) => [...saidIn(paragraph, levels, context), ...movesIn(paragraph)]);
};

type Levels = ReadonlyMap<string, readonly Fact[]>;

/** Amounts and rates of a metric that may be held against a claim, by its name. */
const levelsByName = (paragraphs: readonly StatementParagraph[]): Levels => {
  const levels = new Map<string, Fact[]>();
  for (const { statements } of paragraphs) {
    for (const { fact, mention } of statements) {
      if (!isAmountRole(fact) || mention.each || mention.target || fact.quantity.kind !== 'money') continue;
      const list = levels.get(keyOf(fact.metric));
      if (list) list.push(fact);
      else levels.set(keyOf(fact.metric), [fact]);
    }
  }
  return levels;
};

const keyOf = ({ modifier, name }: Pick<Metric, 'modifier' | 'name'>): string => `${modifier}|${name}`;

/** 由27.9%升到26.5%: the word of a move between its two figures. */
const movesIn = ({ statements }: StatementParagraph): Claim[] =>
  statements.flatMap((present, at) => {
    const base = statements[at - 1];
    const { mention, fact } = present;
    const between =
      base !== undefined &&
      mention.reach &&
      mention.reachDirection !== 0 &&
      mention.label === null &&
      mention.division <= 2 &&
      base.mention.sentence === mention.sentence &&
      base.fact.quantity.kind === fact.quantity.kind &&
      base.fact.quantity.unit === fact.quantity.unit &&
      (base.isBase || base.fact.period.year !== fact.period.year);
    if (!between || !mention.directionAt) return [];
    return [
      {
        kind: mention.reachDirection === 1 ? 'rise' : 'fall',
        metric: fact.metric,
        span: mention.directionAt,
        pairs: [{ present: fact, base: base.fact }],
        changes: [],
        beside: true,
      },
    ];
  });

interface Said {
  readonly kind: ClaimKind;
  readonly clause: Clause;
  readonly span: Span;
  /** Start of its sentence. */
  readonly sentence: number;
  readonly end: number;
}

const saidIn = (paragraph: StatementParagraph, levels: Levels, context: StatementContext): Claim[] =>
  cuesIn(paragraph, context.text)
    .slice(0, bounds.mostClaims)
    .flatMap((said) => {
      const base = baseOf(said, paragraph, context);
      const claimsOf = (metrics: readonly Metric[]): Claim[] =>
        metrics.flatMap((metric) => {
          const pairs = pairsOf(metric, base, levels, paragraph.index);
          const changes = base.kind === 'budget' ? [] : changesOf(metric, base, paragraph.statements);
          if (pairs.length === 0 && changes.length === 0) return [];
          const { kind, span } = said;
          return [{ kind, metric, span, pairs, changes, beside: false }];
        });
      const metrics = subjectsOf(said, paragraph, context);
      const own = claimsOf(metrics);
      const ofAll = said.kind === 'within-budget' && metrics.every(({ name }) => wholeSpending.has(name));
      return own.length === 0 && ofAll ? claimsOf(spendingParts.map(partOfAll)) : own;
    });

/** A part of all spending, of which 无超预算 said of no item is said as well. */
const partOfAll = (name: string): Metric => ({
  name,
  known: true,
  modifier: '',
  span: null,
  origin: 'report',
});

/** The cues of a paragraph that tell what happened: not those right before a figure, nor those of a rule or an aim. */
const cuesIn = ({ span }: StatementParagraph, text: string): Said[] => {
  const clauses = cutClauses(
    text,
    span,
    dividingMarks(text, span, () => false),
  );
  // For each clause, where the next sentence starts.
  const sentenceEnds: number[] = [];
  let next = span.end;
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    sentenceEnds[at] = next;
    const clause = clauses[at];
    if (clause && clause.division >= 4) next = clause.start;
  }
  let sentence = span.start;
  return clauses.flatMap((clause, index): Said[] => {
    if (clause.division >= 4) sentence = clause.start;
    const words = text.slice(clause.start, clause.end);
    const told = text.slice(Math.max(sentence, clause.end - bounds.longestWish), clause.end);
    const end = sentenceEnds[index] ?? span.end;
    return findPhrases(words, claimCues).flatMap(({ value, start, end: stop }) =>
      value === null || leadToFigure.test(words.slice(stop)) || isWish(told)
        ? []
        : [
            {
              kind: value,
              clause,
              span: { start: clause.start + start, end: clause.start + stop },
              sentence,
              end,
            },
          ],
    );
  });
};

const isWish = (words: string): boolean => {
  const told = words.replace(circumstance, '');
  return wishWords.some((word) => told.includes(word));
};

const baseOf = (
  { kind, clause, span }: Said,
  paragraph: StatementParagraph,
  { text, fiscalYear }: StatementContext,
): ComparisonBase & { readonly presentYear: number | null } => {
  if (kind === 'within-budget' || kind === 'over-budget') {
    const stage = text.slice(span.start, span.end).includes(yearStart) ? 'initial' : null;
    return { kind: 'budget', year: fiscalYear, relative: false, stage, presentYear: fiscalYear };
  }
  const dates = paragraph.quantities.filter((quantity) => quantity.kind === 'date');
  const compared = readComparison(text, { start: clause.start, end: span.start }, dates, fiscalYear)?.base;
  const year = fiscalYear === null ? null : fiscalYear - 1;
  const base = compared ?? { kind: 'period' as const, year, relative: true, stage: null };
  return { ...base, presentYear: fiscalYear };
};

/** What a claim is about: the name before it in its clause, else what its sentence speaks of, else what follows its colon. */
const subjectsOf = (
  { clause, span, sentence, end }: Said,
  { statements }: StatementParagraph,
  { text, dictionary, ownNames, fiscalYear }: StatementContext,
): Metric[] => {
  const compared = readComparison(text, { start: clause.start, end: span.start }, [], fiscalYear);
  const words = text.slice(clause.start, compared?.span.start ?? span.start);
  const bare = words.replace(yearsAndComparers, '');
  const meaning = readLabel(bare, dictionary, ownNames);
  const own: Metric[] =
    meaning.known && !/[0-9]/.test(bare)
      ? [
          {
            name: meaning.name,
            known: true,
            modifier: meaning.modifier,
            span: { start: clause.start, end: span.start },
            origin: 'clause',
          },
        ]
      : [];
  const near = statements.filter(
    ({ mention }) => mention.quantity.span.start >= sentence && mention.quantity.span.end <= end,
  );
  const before = near.findLast(
    ({ mention, fact }) => mention.quantity.span.end <= span.start && isAmountRole(fact),
  );
  const after =
    text.charAt(clause.end) === '：' || near.every(({ mention }) => mention.quantity.span.start >= span.end);
  const following = after
    ? near.filter(({ mention, fact }) => mention.quantity.span.start >= span.end && isAmountRole(fact))
    : [];
  if (own.length > 0 || (bare.trim() === '' && before))
    return uniqueOf([
      ...own,
      ...(own.length === 0 && before ? [before.fact.metric] : []),
      ...metricsOf(text.charAt(clause.end) === '：' ? following : []),
    ]);
  return uniqueOf(bare.trim() === '' ? metricsOf(following) : []);
};

const metricsOf = (statements: readonly Statement[]): Metric[] => statements.map(({ fact }) => fact.metric);

const uniqueOf = (metrics: readonly Metric[]): Metric[] =>
  metrics.filter(
    (metric, index) =>
      metric.name !== '' && metrics.findIndex((other) => keyOf(other) === keyOf(metric)) === index,
  );

/** The present figure and its base: in the claim's paragraph, else anywhere, where the report gives one value of each. */
const pairsOf = (
  metric: Metric,
  base: ComparisonBase & { readonly presentYear: number | null },
  levels: Levels,
  paragraph: number,
): Claim['pairs'] => {
  const all = levels.get(keyOf(metric)) ?? [];
  const isPresent = ({ role, period }: Fact): boolean =>
    role === 'level' && period.year === base.presentYear && period.point !== 'start';
  const isBase = ({ role, period, stage }: Fact): boolean =>
    base.kind === 'budget'
      ? role === 'budget' && (base.stage === null || stage === base.stage)
      : role === 'level' && period.year === base.year && period.point !== 'start';
  const here = all.filter((fact) => fact.paragraph === paragraph);
  const usable =
    here.some(isPresent) && here.some(isBase)
      ? here
      : metric.known
        ? all.slice(0, bounds.widestLook * 2)
        : here;
  const presents = usable.filter(isPresent);
  const bases = usable.filter(isBase);
  const [present, against] = [presents[0], bases[0]];
  if (!present || !against || present.scope !== against.scope || present.entity !== against.entity) return [];
  const single = (facts: readonly Fact[]): boolean =>
    facts.every(({ quantity }) => quantity.value.eq(facts[0]?.quantity.value ?? 0));
  return single(presents) && (base.kind === 'budget' || single(bases))
    ? bases.slice(0, bounds.widestLook).map((one) => ({ present, base: one }))
    : [];
};

/** Changes of the metric from the claim's base, in its paragraph. */
const changesOf = (metric: Metric, base: ComparisonBase, statements: readonly Statement[]): Fact[] =>
  statements
    .filter(
      ({ fact, mention }) =>
        (fact.role === 'change' || fact.role === 'change-rate') &&
        fact.quantity.kind !== 'points' &&
        keyOf(fact.metric) === keyOf(metric) &&
        fact.base?.kind === base.kind &&
        fact.base.year === base.year &&
        mention.direction !== 0,
    )
    .map(({ fact }) => fact);
