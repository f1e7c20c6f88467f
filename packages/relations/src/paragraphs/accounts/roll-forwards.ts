import {
  lengthOfLead,
  lengthOfTrail,
  type Reading,
  type Relation,
  readingOf,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';
import { arithmeticWords, holdingWords, stockWords } from '@gouji/lexicon/phrases/movements';
import { isInflow, isOneMeasure, isRemainder, movementOf, wordsBefore } from './movements.js';

/** 年初 + 增加 − 减少 = 年末: an opening, its movements and the close, told one after the other; and 到位 − 支付 = 结余. */
export const rollForwards = (paragraphs: readonly StatementParagraph[], text: string): Relation[] =>
  paragraphs.flatMap(({ statements }) =>
    statements.flatMap((closing, at) => {
      if (!isHolding(closing)) return [];
      const run = runBefore(statements, at, text);
      return run ? (fromOpening(run, closing, text) ?? fromInflow(run, closing, text) ?? []) : [];
    }),
  );

// An opening, its movements and the close stand close together.
const longestRun = 12;

interface Step {
  readonly statement: Statement;
  readonly sign: 1 | -1 | 0 | null;
}

const isHolding = ({ fact, mention }: Statement): boolean =>
  ['level', 'budget', 'count'].includes(fact.role) &&
  !mention.each &&
  !mention.target &&
  mention.shareOf === null;

/** The figures of the close's measure before it, the nearest first; null where the close is itself a part of a list. */
const runBefore = (statements: readonly Statement[], at: number, text: string): Step[] | null => {
  const closing = statements[at];
  if (!closing || closing.mention.opens !== null) return null;
  const steps: Step[] = [];
  let parts = false;
  for (let index = Math.max(0, at - longestRun); index < at; index += 1) {
    const statement = statements[index];
    if (!statement || statement.mention.depth > closing.mention.depth) continue;
    parts = statement.mention.opens !== null || (parts && endsList(statement, text) === false);
    if (parts || statement.mention.each || !isOneMeasure(statement, closing)) continue;
    steps.unshift({ statement, sign: moveOf(statement, text) });
  }
  return parts && endsList(closing, text) === false ? null : steps;
};

/** 其中购置80万元、调入16.3万元，本年减少…: a list of parts ends at a stronger mark than 、, or with a new time. */
const endsList = ({ mention }: Statement, text: string): boolean =>
  mention.division >= 3 ||
  (mention.division === 2 && mention.dates.length > 0 && !/[结转]/.test(wordsOf(mention, text)));

const wordsOf = ({ span, quantity }: Statement['mention'], text: string): string =>
  text.slice(span.start, quantity.span.start);

/** A change from another year's figure moves nothing within this one. */
const startsWithArithmetic = ({ mention }: Statement, text: string): boolean => {
  const clause = wordsOf(mention, text).replace(/^[，,；;。、\s]+/, '');
  return arithmeticWords.some((word) => clause.startsWith(word));
};

const moveOf = (statement: Statement, text: string): Step['sign'] =>
  statement.mention.comparison === null ? movementOf(statement, text) : null;

const sentenceOf = ({ mention }: Statement): number => mention.sentence;

/** From the opening back to front: every figure between it and the close must move. */
const fromOpening = (run: readonly Step[], closing: Statement, text: string): Relation[] | null => {
  if (!isClosing(closing, text)) return null;
  const moves: Step[] = [];
  for (const [index, step] of run.entries()) {
    const { statement } = step;
    if (
      (step.sign === null || startsWithArithmetic(statement, text)) &&
      isOpening(statement, closing, text)
    ) {
      if (moves.length === 0 || !areOneThing(statement, closing)) return null;
      // 当年收入5.76亿元，加上上年结转0.38亿元，减去…: what came in may stand before the opening.
      const earlier = run
        .slice(index + 1)
        .filter(({ statement: other }) => sentenceOf(other) === sentenceOf(statement));
      const first = earlier[0];
      const added =
        first && startsWithArithmetic(statement, text) && isInflow(first.statement, text)
          ? [{ ...first, sign: 1 as const }]
          : [];
      return relation(statement, [...moves, ...added].reverse(), closing, text);
    }
    const isMove = step.sign !== null || (statement.mention.comparison === null && isInflow(statement, text));
    if (!isMove || sentenceOf(closing) - sentenceOf(statement) > 2) return null;
    moves.push({ statement, sign: step.sign ?? 1 });
  }
  return null;
};

const mostSets = 4;

const relation = (
  opening: Statement,
  moves: readonly Step[],
  closing: Statement,
  text: string,
): Relation[] => {
  const scopes = new Set(
    [opening, closing, ...moves.map(({ statement }) => statement)].map(({ fact }) => fact.scope),
  );
  const said = moves.some(({ statement }) => startsWithArithmetic(statement, text));
  if (scopes.size > 1 && !said) return [];
  const facts = [opening, ...moves.map(({ statement }) => statement)].map(({ fact }) => fact);
  // 发放 lends out what 贷款余额 holds and takes from a stock: either, by what is held.
  const signs = moves.reduce<(1 | -1)[][]>(
    (sets, { sign }) =>
      sets.length > mostSets
        ? sets.map((set) => [...set, sign || -1])
        : (sign === 0 ? [-1 as const, 1 as const] : [sign ?? 1]).flatMap((one) =>
            sets.map((set) => [...set, one]),
          ),
    [[]],
  );
  const readings = signs.map((set) => readingOf('sum', facts, [1, ...set]));
  const together = facts.every(
    ({ sentence, paragraph }) => sentence === closing.fact.sentence && paragraph === closing.fact.paragraph,
  );
  // Where only what came, or only what went, is told, the other may have been left out.
  const bothWays = signs.some((set) => new Set(set).size > 1);
  return [
    relate('roll-forward', closing.fact, readings, {
      strength: !bothWays ? 'tentative' : together && hasOneName(opening, closing) ? 'exact' : 'likely',
    }),
  ];
};

/** 到位资金960万元，支付835.5万元，结余124.5万元: what came in, less what went out, is what is left. */
const fromInflow = (run: readonly Step[], closing: Statement, text: string): Relation[] | null => {
  if (!isRemainder(closing, text) || closing.fact.period.point === 'start') return null;
  const near = run.filter(({ statement }) => sentenceOf(statement) === sentenceOf(closing)).reverse();
  const first = near.findIndex(({ statement, sign }) => sign !== -1 && isInflow(statement, text));
  const rest = near.slice(first + 1);
  if (first < 0 || rest.length === 0 || !rest.every((step) => isFlow(step, text))) return null;
  const flows = near.slice(first).map(({ statement, sign }) => ({
    fact: statement.fact,
    sign: sign === -1 ? (-1 as const) : (1 as const),
  }));
  if (!flows.some(({ sign }) => sign === -1)) return null;
  // 预算100万元，到位90万元，支出85万元: a budget and what came of it are one amount, told twice.
  const ins = flows.filter(({ sign }) => sign === 1);
  const outs = flows.filter(({ sign }) => sign === -1);
  const singles = ins.length > 1 ? [...ins].reverse().map((one) => [one, ...outs]) : [];
  const readings = [flows, ...singles].slice(0, 6).map(
    (terms): Reading =>
      readingOf(
        'sum',
        terms.map(({ fact }) => fact),
        terms.map(({ sign }) => sign),
      ),
  );
  const scopes = new Set([closing.fact, ...flows.map(({ fact }) => fact)].map(({ scope }) => scope));
  // 年末结转和结余 holds what was carried in as well, and that is not told here.
  const carries = /^年末/.test(closing.fact.metric.name) && /年/.test(wordsBefore(closing, text));
  const strength =
    scopes.size > 1 || carries || closing.fact.quantity.kind !== 'money' ? 'tentative' : 'exact';
  return [relate('roll-forward', closing.fact, readings, { strength })];
};

const isFlow = ({ statement, sign }: Step, text: string): boolean =>
  statement.mention.comparison === null && ((sign !== null && sign !== 0) || isInflow(statement, text));

const isClosing = (statement: Statement, text: string): boolean =>
  statement.fact.period.point === 'end' ||
  (statement.fact.role === 'budget' && statement.fact.stage === 'adjusted') ||
  isRemainder(statement, text);

const isOpening = (statement: Statement, closing: Statement, text: string): boolean => {
  const { period, role, stage } = statement.fact;
  const { year } = closing.fact.period;
  if (role === 'budget' && stage === 'initial') return closing.fact.role === 'budget';
  if (period.year === null || year === null) return period.point === 'start';
  if (period.point === 'start') return period.year === year;
  const words = wordsBefore(statement, text);
  const last = period.year === year - 1;
  return last && (period.point === 'end' || stockWords.some((word) => words.includes(word)));
};

/** What a holding is of, without the words of time and of holding: 债务 of 年末债务余额. */
const coreOf = ({ fact }: Statement): string => {
  const words = fact.metric.modifier + fact.metric.name;
  const bare = words.slice(lengthOfLead(words, holdingWords));
  const core = bare.slice(0, bare.length - lengthOfTrail(bare, holdingWords));
  // A name carried over says nothing of what is left (支付835.5万元，结余134.5万元).
  return fact.metric.origin === 'clause' ? core : '';
};

/** One holding at two times: names that are the same, that one shortens, or that only say that it is held. */
const areOneThing = (opening: Statement, closing: Statement): boolean => {
  const [a, b] = [coreOf(opening), coreOf(closing)];
  return a === '' || b === '' || a.includes(b) || b.includes(a);
};

const hasOneName = (opening: Statement, closing: Statement): boolean =>
  coreOf(closing) === '' || coreOf(opening) === coreOf(closing);
