import { isNamed, likeness } from '../../sayings/names.js';
import { amountOf, type Entry, type Scene, type State, type Taken } from '../../search/state.js';
import { type Claim, explained, resultsOf, sumClaim } from '../claim.js';

/**
 * What each part and their total hold of one thing (一标段A万元（其中材料费a万元），二标段B万元（其中材料费b万元），合计C万元（其中材料费c万元）): where the
 * parts come to the total, so does what each of them holds of it.
 */
export const partsOfParts = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  const holder = new Map(
    state.entries.flatMap((entry) => {
      const at = amountOf(entry);
      return at === undefined ? [] : [[at, entry] as const];
    }),
  );
  return found.flatMap(({ equation: { formula, result, terms, signs }, weight }): Claim[] => {
    const isWhole = formula === 'sum' && terms.length > 1 && weight.outcome === 'ties' && !signs.includes(-1);
    const total = holder.get(result);
    const parts = terms.flatMap((term) => holder.get(term) ?? []);
    if (!isWhole || !total || parts.length < terms.length) return [];
    return heldBy(total, state).flatMap((held): Claim[] => {
      const at = amountOf(held);
      if (at === undefined || read.has(at) || !isNamed(held.name)) return [];
      const within = parts.flatMap((part) => {
        const same = heldBy(part, state).filter(({ name }) => likeness(name, held.name) === 'same');
        return same.length === 1 ? same.flatMap((one) => amountOf(one) ?? []) : [];
      });
      if (within.length < parts.length) return [];
      return explained(
        sumClaim(
          scene,
          'sum',
          { index: at },
          within.map((index) => ({ index })),
        ),
      );
    });
  });
};

const heldBy = ({ id }: Entry, { entries }: State): readonly Entry[] =>
  entries.filter(({ under }) => under === id);
