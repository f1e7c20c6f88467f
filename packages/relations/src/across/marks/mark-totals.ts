import { scoreUnit } from '@gouji/lexicon';
import { summedScores } from '@gouji/lexicon/phrases/scores';
import { ownWords } from '../../sayings/factors.js';
import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { type Claim, certain, isTied, resultsOf, sumClaim } from '../claim.js';
import type { WholeReport } from '../pass.js';
import { calledMark } from './marks.js';

/**
 * 一、决策（20分）…得18分。…五、结论：综合得分88分: what a report's marks come to, told under another heading, where the full marks of all of
 * them are the hundred that there are.
 */
export const markTotals = ({ sayings, figures, found }: WholeReport): Claim[] => {
  const marks = sayings.filter(({ quantity, reason }) => quantity?.unit === scoreUnit && !reason);
  const tied = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  const totals = marks.filter((one) => isTotal(one) && !tied.has(one.index));
  const given = givenOf(marks, figures);
  if (given.length < bounds.fewestPairs || totals.length === 0) return [];
  const fulls = given.reduce((sum, { full }) => sum + (figures[full.index]?.value ?? 0), 0);
  if (Math.abs(fulls - bounds.fullMarks) > 1e-9) return [];
  const row = given.map((one) => one.given);
  const claims = totals.flatMap((total) => sumClaim({ figures }, 'total', total, row));
  // 自评得分95分，复评得分88分: which of several totals the marks make up is not told.
  const isOne = new Set(totals.map(({ index }) => figures[index]?.value)).size === 1;
  return claims.some(isTied) ? claims.filter(isTied) : isOne ? certain(claims) : [];
};

const isTotal = (one: Saying): boolean => calledMark(one) === 'given' && summedScores.test(ownWords(one));

interface Pair {
  readonly full: Saying;
  readonly given: Saying;
}

/** Full marks, told so or in a bracket of their own, with the marks given behind them. */
const givenOf = (marks: readonly Saying[], figures: WholeReport['figures']): Pair[] =>
  marks.flatMap((full, at): Pair[] => {
    const isFull =
      calledMark(full) === 'full' || (calledMark(full) === null && full.depth > 0 && full.opened > 0);
    if (!isFull || (figures[full.index]?.value ?? 0) >= bounds.fullMarks) return [];
    const given = marks.slice(at + 1).find((one) => calledMark(one) !== 'lost');
    return given && calledMark(given) === 'given' && !isTotal(given) ? [{ full, given }] : [];
  });
