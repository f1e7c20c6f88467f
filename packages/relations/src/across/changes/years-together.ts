import { parseNumeral } from '@gouji/amounts';
import { addedInYear, movesOfYears } from '@gouji/lexicon/phrases/year-lists';
import { isTelling } from '../../arithmetic/figure.js';
import { ownWords } from '../../sayings/factors.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { toldBefore } from '../before.js';
import { type Claim, certain, changeClaim, isTied, resultsOf, slipped } from '../claim.js';

/**
 * 2021年、2022年、2023年分别为A、B、C万元，…两年累计增加D万元: how far a thing moved over so many years, of one more that are told in turn or one by one: from
 * the first to the last. A slip of the pen is claimed, and what is but the move of one of these years.
 */
export const movesOverYears = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found.filter(({ weight }) => weight.outcome !== 'violated'));
  return scene.sayings.flatMap((move): Claim[] => {
    const isMove = isMoveColumn(move.column) && !move.reason && !move.run;
    const count = isMove && isTelling(scene.figures[move.index]) ? yearsOf(move) : null;
    const row = count === null ? [] : rowOf(move, count + 1, scene);
    const [first, last] = [row[0], row.at(-1)];
    // 2022年新增A公里，2023年新增B公里: what each year added is added up.
    if (!first || !last || row.some((one) => isAddition(one, scene))) return [];
    const claims = changeClaim(scene, move, last, first);
    const isOfOne = row.some((one, at) => {
      const before = row[at - 1];
      return before !== undefined && changeClaim(scene, move, one, before).some(isTied);
    });
    if (isOfOne && !claims.some(isTied)) return certain(claims);
    return read.has(move.index) ? [] : certain(slipped(claims));
  });
};

/** Whether its words, or those before the first of its row, say that it is what a year added. */
const isAddition = (one: Saying, { sayings }: Scene): boolean => {
  const words = [one, sayings[one.run?.first ?? one.index]].flatMap((told) => (told ? ownWords(told) : []));
  return addedInYear.some((word) => words.some((own) => own.includes(word)));
};

const yearsOf = (move: Saying): number | null => {
  const digits = movesOfYears.exec(ownWords(move))?.[1];
  const count = digits ? (parseNumeral(digits)?.value.toNumber() ?? Number(digits)) : 0;
  return count > 1 ? count : null;
};

/** The figures of so many years that end nearest before a move: in turn, else each of its own year, one by one. */
const rowOf = (move: Saying, size: number, scene: Scene): readonly Saying[] => {
  const { sayings, figures } = scene;
  const told = toldBefore(move, sayings, bounds.mostSentencesApart).filter(
    (one) =>
      figures[one.index]?.kind === figures[move.index]?.kind &&
      !isMoveColumn(one.column) &&
      one.depth === move.depth &&
      one.quantity?.qualifier === null,
  );
  const { run } = told.find((one) => one.run) ?? {};
  if (run) return run.size === size ? sayings.slice(run.first, run.first + size) : [];
  const dated = told.filter(({ year }) => year !== null);
  const last = dated[0]?.year ?? 0;
  const row = Array.from({ length: size }, (_one, at) =>
    dated.find(({ year }) => year === last - (size - 1 - at)),
  );
  const years = new Set(dated.map(({ year }) => year));
  return years.size === dated.length && dated.length === size ? row.flatMap((one) => (one ? [one] : [])) : [];
};
