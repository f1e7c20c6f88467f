import type { Searched } from './beam.js';
import { costs } from './costs.js';
import { briefly, denialOf } from './denial.js';
import type { Scene, Taken } from './state.js';

const membersOf = ({ equation: { result, terms } }: Taken): readonly number[] => [result, ...terms];

const holds = ({ weight, seen }: Taken): boolean => weight.outcome !== 'violated' && !seen;

/**
 * The keys of equations that hold, and would be read away if they did not: without them the text is understood nearly as
 * well, so that a slip, which costs as much, would leave them unread. Those whose figures stand in others that are certain
 * need not be asked.
 *
 * @param taken what the search found
 * @param claimed what the passes behind it found, by words that bind it
 */
export const doubtfulIn = (
  taken: readonly Taken[],
  claimed: readonly Taken[],
  scene: Scene,
  searched: Searched,
): ReadonlySet<string> => {
  const sure = new Set(claimed.filter(holds).flatMap(membersOf));
  const doubtful = new Set<string>();
  for (const one of taken.filter(holds)) {
    if (membersOf(one).every((at) => sure.has(at))) continue;
    const { margin } = denialOf(one, [], scene, searched, briefly);
    if (margin < costs.certain) doubtful.add(one.key);
    else for (const at of membersOf(one)) sure.add(at);
  }
  return doubtful;
};
