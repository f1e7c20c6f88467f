import {
  type Fact,
  isAmount,
  type Relation,
  readingOf,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';

/** A share whose whole is not named, or not where it can be found. */
export interface LooseShare {
  readonly share: Statement;
  readonly part: Statement;
  /** The share's place among the statements of its paragraph. */
  readonly at: number;
  /** The words of its whole; '' where none are named. */
  readonly words: string;
  /** What can be read of it alone. */
  readonly tentative: readonly Relation[];
}

// The whole stands a little before its list, and the list runs from paragraph to paragraph.
const mostCandidates = 8;
const mostParagraphs = 4;
const widestGap = 2;
// Two shares of an amount may be chance; the third is bound by them.
const leastFitting = 2;

/**
 * Shares of one run, of the amount before them that most are shares of (三公经费支出7.69万元。…接待费5.21万元，占67.75%；
 * 用车2.48万元，占32.25%；出国0万元，占0%). One that differs from the others is then suspect.
 */
export const ofOneWhole = (
  loose: readonly LooseShare[],
  paragraphs: readonly StatementParagraph[],
): Relation[] =>
  runsOf(loose).flatMap((run) => {
    const whole = wholeOf(run, paragraphs);
    return whole
      ? run.map(({ share, part }) =>
          relate('share', share.fact, [readingOf('quotient', [part.fact, whole])], {
            strength: run.length > leastFitting ? 'likely' : 'tentative',
          }),
        )
      : run.flatMap(({ tentative }) => tentative);
  });

/** Shares that follow one another with the same words for their whole. */
const runsOf = (loose: readonly LooseShare[]): LooseShare[][] => {
  const runs: LooseShare[][] = [];
  for (const one of loose) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      last.words === one.words &&
      one.share.mention.paragraph - last.share.mention.paragraph <= widestGap &&
      last.part.fact.quantity.kind === one.part.fact.quantity.kind;
    if (run && follows) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

const wholeOf = (run: readonly LooseShare[], paragraphs: readonly StatementParagraph[]): Fact | null => {
  const first = run[0];
  if (!first || run.length < leastFitting) return null;
  const { fact, mention } = first.part;
  const candidates = paragraphs
    .slice(Math.max(0, mention.paragraph - mostParagraphs), mention.paragraph + 1)
    .flatMap(({ index, statements }) => {
      const end = index === mention.paragraph ? first.at : statements.length;
      return statements.slice(Math.max(0, end - 2 * mostCandidates), end);
    })
    .filter(
      (statement) =>
        isAmount(statement) &&
        statement.fact.quantity.kind === fact.quantity.kind &&
        statement.fact.quantity.span.start < fact.quantity.span.start,
    )
    .slice(-mostCandidates)
    .reverse();
  const whole = candidates.find((candidate) => {
    const fitting = run.filter((one) => fits(one, candidate.fact)).length;
    return fitting >= leastFitting && fitting >= run.length - 1;
  });
  return whole?.fact ?? null;
};

/** Whether a share is its part of a whole, to the digits printed. */
const fits = ({ share, part }: LooseShare, whole: Fact): boolean => {
  const { value, ulp } = share.fact.quantity;
  if (whole.quantity.value.lte(0)) return false;
  return part.fact.quantity.value.div(whole.quantity.value).minus(value).abs().lte(ulp);
};
