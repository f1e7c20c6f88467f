import type { Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { currentAmounts } from '../../search/common.js';
import { type Claim, certain, isTied, quotientClaim, resultsOf } from '../claim.js';
import type { WholeReport } from '../pass.js';
import { partOf } from './part-of.js';

/** A share, and the amount that it is told of. */
interface Pair {
  readonly share: Saying;
  readonly part: number;
}

/**
 * （一）财政拨款支出A万元。…（二）结构情况：主要用于以下方面：甲类B万元，占P%；乙类C万元，占Q%…: shares in a row whose whole no word of theirs names. It is the
 * amount told before by which most of them tie: what several shares agree on they are of, and the others of the row with them.
 */
export const sharesOfEarlier = (told: WholeReport): readonly Claim[] => {
  const read = resultsOf(told.found);
  return rowsOf(told.sayings).flatMap((row): readonly Claim[] => {
    const pairs = row.flatMap((share) => pairOf(share, told));
    if (pairs.length < bounds.fewestOfRow || pairs.some(({ share }) => read.has(share.index))) return [];
    for (const whole of wholesBefore(pairs, told)) {
      const claims = pairs.flatMap(({ share, part }) =>
        quotientClaim(told, 'share', share.index, [part, whole]),
      );
      // Nothing is nothing of any whole.
      const tied = claims.filter((one) => isTied(one) && !isNothing(one, told));
      if (tied.length >= bounds.fewestOfRow && tied.length * 2 > pairs.length) return certain(claims);
    }
    return [];
  });
};

const isNothing = ({ taken: { equation } }: Claim, { figures }: WholeReport): boolean =>
  figures[equation.result]?.value === 0;

/** Shares of one sentence that name no whole, each told by itself. */
const rowsOf = (sayings: readonly Saying[]): readonly (readonly Saying[])[] => {
  const rows: Saying[][] = [[]];
  for (const saying of sayings) {
    if (saying.mark >= 4) rows.push([]);
    const isPlain =
      saying.column === 'share' && !saying.of && !saying.run && !saying.reason && !saying.gathered;
    if (isPlain && saying.depth === 0) rows.at(-1)?.push(saying);
  }
  return rows.filter((row) => row.length >= bounds.fewestOfRow);
};

const pairOf = (share: Saying, told: WholeReport): readonly Pair[] => {
  const part = partOf(share, told);
  return part === undefined ? [] : [{ share, part }];
};

/** Amounts told before a row that are more than any of its parts, the nearest first. */
const wholesBefore = (pairs: readonly Pair[], { sayings, figures }: WholeReport): readonly number[] => {
  const parts = pairs.map(({ part }) => part);
  const first = Math.min(...parts);
  const kind = figures[first]?.kind;
  const most = Math.max(...parts.map((part) => figures[part]?.value ?? 0));
  return sayings
    .slice(Math.max(0, first - bounds.mostWholes), first)
    .filter(({ index, column }) => {
      const figure = figures[index];
      return currentAmounts.includes(column) && figure?.kind === kind && (figure?.value ?? 0) > most;
    })
    .map(({ index }) => index)
    .reverse();
};
