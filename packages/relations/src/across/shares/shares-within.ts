import { grouped } from '@gouji/facts';
import type { Name, Saying } from '../../sayings/saying.js';
import { type Claim, certain, isTied, quotientClaim, resultsOf } from '../claim.js';
import type { WholeReport } from '../pass.js';
import { amountsByName } from './named-shares.js';
import { partOf } from './part-of.js';

/**
 * Shares in a row that the words put within a whole (“三公”经费支出决算中，公务接待费支出21万元，占32.4%；…), where that whole is told under
 * another heading: by a name that the dictionary knows, since an unknown one may be of another thing there.
 */
export const sharesWithin = (report: WholeReport): readonly Claim[] => {
  const { sayings, figures, entries, found } = report;
  const read = resultsOf(found);
  const amountOfName = amountsByName(entries, report);
  const wholes = wholesOf(sayings);
  const claims = sayings.flatMap((saying): Claim[] => {
    const within = wholes[saying.index] ?? null;
    if (saying.column !== 'share' || saying.of || !within || read.has(saying.index)) return [];
    const part = partOf(saying, report);
    const whole = amountOfName(within, saying.year);
    if (part === undefined || whole === undefined || part === whole) return [];
    const [all, own] = [figures[whole], figures[part]];
    if (!all || !own || all.kind !== own.kind || all.value === 0) return [];
    return quotientClaim(report, 'share', saying.index, [part, whole]);
  });
  return [...grouped(claims, wholeOf).values()].flatMap(byTheOthers);
};

const wholeOf = ({ taken: { equation } }: Claim): number | undefined => equation.terms[1];

/** Where others of its row tie with a whole, one that does not is wrong; where none does, it may be another whole. */
const byTheOthers = (row: readonly Claim[]): readonly Claim[] => {
  const tied = row.filter(isTied);
  return tied.length > 0 && tied.length >= row.length / 2 ? certain(row) : tied;
};

/** What each saying's sentence speaks within, by the dictionary's name. */
const wholesOf = (sayings: readonly Saying[]): readonly (Name | null)[] => {
  let within: Name | null = null;
  return sayings.map((saying) => {
    if (saying.mark >= 4) within = null;
    if (saying.within) within = saying.within.known ? saying.within : null;
    return within;
  });
};
