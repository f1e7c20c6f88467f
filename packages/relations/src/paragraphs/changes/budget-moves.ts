import { type Fact, type Reading, type Relation, readingOf, relate, type Statement } from '@gouji/facts';
import { adjustmentWords, gapWords, savingWords } from '@gouji/lexicon/phrases/changes';

const reach = 8;
const ahead = 3;
const mostFigures = 4;

const isMoney = ({ fact, mention }: Statement): boolean =>
  fact.quantity.kind === 'money' && !mention.each && (fact.role === 'level' || fact.role === 'budget');

const inSentence = (statements: readonly Statement[], at: number, from: number, to: number): Statement[] =>
  statements
    .slice(Math.max(0, from), to)
    .filter((other) => other.mention.sentence === statements[at]?.mention.sentence && isMoney(other));

/** The words of a change in its clause: its direction and the little before it. */
const wordsOf = ({ mention }: Statement, text: string): string => {
  const words = text.slice(mention.span.start, mention.quantity.span.start);
  return words.slice(Math.max(...[...'，。；：（,;:(、'].map((mark) => words.lastIndexOf(mark))) + 1);
};

const difference = (change: Fact, readings: readonly Reading[], sure: boolean): Relation[] =>
  readings.length === 0
    ? []
    : [relate('difference', change, readings, { strength: sure ? 'likely' : 'tentative' })];

/**
 * Changes that compare without saying with what: 采购预算240万元，实际226万元，节约14万元 · 支出2.05万元，预算2万元，差值0.05万元 ·
 * 年初预算620万元，调整增加135万元，调整后755万元.
 */
export const budgetMove = (statements: readonly Statement[], at: number, text: string): Relation[] => {
  const self = statements[at];
  if (self?.fact.quantity.kind !== 'money' || self.mention.comparison?.kind === 'period') return [];
  const words = wordsOf(self, text);
  const says = (list: readonly string[]): boolean => list.some((word) => words.includes(word));
  if (says(adjustmentWords)) return adjustment(statements, at, text);
  const before = inSentence(statements, at, at - reach, at)
    .slice(-mostFigures)
    .reverse();
  if (says(gapWords)) {
    const [last, first] = before;
    if (!last || !first) return [];
    const either = [
      readingOf('sum', [last.fact, first.fact], [1, -1]),
      readingOf('sum', [last.fact, first.fact], [-1, 1]),
    ];
    return difference(self.fact, either, before.length === 2);
  }
  return says(savingWords) && self.fact.sign === -1 ? saving(self.fact, before) : [];
};

/** What was saved is the plan less what was spent: of figures in this order, the likeliest pair first. */
const saving = (change: Fact, before: readonly Statement[]): Relation[] => {
  const spent = before.filter(({ fact }) => fact.role === 'level');
  const plans = before.filter(({ fact }) => fact.role === 'budget');
  const pairs = [
    ...spent.flatMap((top) => plans.map((bottom) => [top, bottom] as const)),
    ...spent.flatMap((top, place) => spent.slice(place + 1).map((bottom) => [top, bottom] as const)),
  ];
  const readings = pairs.map(([top, bottom]) => readingOf('sum', [top.fact, bottom.fact], [-1, 1]));
  return difference(change, readings, spent.length === 1 && plans.length === 1);
};

/**
 * 年初预算数2.7万元，全年预算数2.7万元: side by side with no adjustment named, the budget stayed as it was. Nothing is wrong
 * where it did not.
 */
export const unadjusted = (statements: readonly Statement[], at: number): Relation[] => {
  const [initial, adjusted] = [statements[at - 1], statements[at]];
  const together =
    initial?.fact.stage === 'initial' &&
    adjusted?.fact.stage === 'adjusted' &&
    isMoney(initial) &&
    isMoney(adjusted) &&
    initial.mention.sentence === adjusted.mention.sentence &&
    initial.fact.metric.name === adjusted.fact.metric.name;
  return together
    ? [relate('same', adjusted.fact, [readingOf('sum', [initial.fact])], { strength: 'tentative' })]
    : [];
};

/** One adjustment between the budget at the start and the budget as adjusted; several are movements. */
const adjustment = (statements: readonly Statement[], at: number, text: string): Relation[] => {
  const self = statements[at];
  if (!self) return [];
  const around = inSentence(statements, at, at - reach, at + 1 + ahead);
  const initial = around.find(({ fact }) => fact.role === 'budget' && fact.stage === 'initial');
  const adjusted = around.find(({ fact }) => fact.role === 'budget' && fact.stage === 'adjusted');
  const others = statements
    .slice(Math.max(0, at - reach), at + 1 + ahead)
    .filter(
      (other) =>
        other !== self &&
        other.fact.role === 'change' &&
        other.mention.sentence === self.mention.sentence &&
        adjustmentWords.some((word) => wordsOf(other, text).includes(word)),
    );
  if (!initial || !adjusted || others.length > 0) return [];
  const { sign } = self.fact;
  return difference(
    self.fact,
    [readingOf('sum', [adjusted.fact, initial.fact], sign === 1 ? [1, -1] : [-1, 1])],
    true,
  );
};
