import type { Figure } from '../arithmetic/figure.js';
import { weigh } from '../arithmetic/weigh.js';
import type { Searched } from './beam.js';
import { bounds } from './bounds.js';
import { costs } from './costs.js';
import { briefly, denialOf } from './denial.js';
import type { Scene, Taken } from './state.js';

const membersOf = ({ equation: { result, terms } }: Taken): readonly number[] => [result, ...terms];

const holds = ({ weight, seen }: Taken): boolean => weight.outcome !== 'violated' && !seen;

/**
 * The keys of equations that hold, and would be read away if they did not: without them the text is understood nearly as
 * well, so that a slip, which costs as much, would leave them unread. Those whose figures stand in others that are certain
 * need not be asked; nor can those be for which too much of the text would have to be read again, which are doubtful then.
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
  let left = bounds.certainPasses * scene.sayings.length;
  for (const one of taken.filter(holds)) {
    if (membersOf(one).every((at) => sure.has(at))) continue;
    if (isEmpty(one, scene)) {
      doubtful.add(one.key);
      continue;
    }
    left -= rereadFor(one);
    if (left < 0) {
      doubtful.add(one.key);
      continue;
    }
    const { margin } = denialOf(one, [], scene, searched, briefly);
    if (margin < costs.certain || margin < dearestSlip(one, scene)) doubtful.add(one.key);
    else for (const at of membersOf(one)) sure.add(at);
  }
  return doubtful;
};

/** 项目支出0万元，减少A万元，下降100%: where nothing is left the rate is all of it, whatever the change. */
const isEmpty = ({ equation: { formula, terms } }: Taken, { figures }: Scene): boolean =>
  formula === 'change-of-current' && figures[terms[1] ?? -1]?.value === 0;

/** How many sayings are read again to ask whether an equation is certain. */
const rereadFor = (one: Taken): number => {
  const members = membersOf(one);
  return Math.max(...members) + 1 - Math.min(...members) + briefly.reach;
};

/**
 * By how much the dearest of the slips that are tried on an equation's figures would make its reading dearer: where that is
 * more than another reading costs, the slip would leave it unread.
 */
const dearestSlip = (one: Taken, { figures }: Scene): number => {
  const { equation, weight } = one;
  const says = figures[equation.result]?.says ?? 0;
  const earned = Math.max(0, says - weight.width);
  const prices = membersOf(one).flatMap((at) => {
    const figure = figures[at];
    return (figure ? mistyped(figure) : []).flatMap((slipped): number[] => {
      const broken = weigh(equation, figures, { at, figure: slipped });
      return broken?.outcome === 'violated' ? [earned + (broken.slip?.cost ?? 0) - says] : [];
    });
  });
  return Math.max(0, ...prices);
};

/** A figure with another digit in its middle, and as that of a year in which it was somewhat more. */
const mistyped = (figure: Figure): Figure[] => {
  const units = Math.round(figure.value / figure.ulp);
  const place = 10 ** Math.floor((String(Math.abs(units)).length - 1) / 2);
  const isLow = Math.floor(units / place) % 10 < costs.trial.highest;
  const digit = units + (isLow ? costs.trial.step : -costs.trial.step) * place;
  const older = Math.round(units * costs.trial.growth) + 1;
  return [digit, older].map((value) => ({ ...figure, value: value * figure.ulp }));
};
