import { isNamed, likeness } from '../../sayings/names.js';
import { isMoveColumn, type Name, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import { amounts } from '../../search/common.js';
import { entryAt, type Scene, type State, type Taken } from '../../search/state.js';
import { type Claim, certain, claim, explained, probable } from '../claim.js';
import { comparedBeside } from './second-comparisons.js';

/**
 * How far a total moved and how far its parts did, where the parts leave nothing out: in a sentence (比上年减少8.35亿元，其中，出国费减少0.38亿元，
 * 用车费减少6.68亿元，接待费减少1.29亿元), or a paragraph each (一、出国费7.8万元，比上年减少1.3万元⏎二、…，与上年持平⏎三、…). The search may have put them into
 * records that hold another comparison already.
 */
export const changesOfParts = (state: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = new Set(
    found
      .filter(
        ({ equation: { formula, terms } }) => formula === 'sum' && terms.every((at) => isMove(scene, at)),
      )
      .map(({ equation }) => equation.result),
  );
  return scene.sayings.flatMap((total): Claim[] => {
    if (!isMoved(total) || read.has(total.index)) return [];
    const name =
      nameOf(total, state) ?? scene.sayings[comparedBeside(total, scene, found) ?? -1]?.name ?? null;
    if (name === null || name.generic) return [];
    const row = rowBehind(total, name, state, scene);
    if (!row) return [];
    const claims = claim(scene, {
      pattern: 'sum',
      formula: 'sum',
      result: total.index,
      terms: row.map(({ index }) => index),
      signs: row.map(({ sign }) => (sign === total.sign ? 1 : -1)),
    });
    return explained(claims).length > 0 ? certain(claims) : probable(claims);
  });
};

const isMove = ({ sayings }: Scene, at: number): boolean => isMoveColumn(sayings[at]?.column);

const isMoved = ({ column, quantity, reason, sign, run }: Saying): boolean =>
  isMoveColumn(column) && quantity?.kind === 'money' && !reason && sign !== 0 && run === null;

const nameOf = ({ index, name }: Saying, state: State): Name | null =>
  isNamed(name) ? name : (entryAt(state, state.entryOf[index] ?? null)?.name ?? null);

/** One part: its name, and how far it moved; null where it did not. */
interface Part {
  readonly name: Name;
  readonly moved: Saying | null;
}

/** The moves behind a total's that leave none of its parts out; null where there is no such row. */
const rowBehind = (
  total: Saying,
  name: Name,
  state: State,
  { sayings, isWhole }: Scene,
): readonly Saying[] | null => {
  const behind = sayings.slice(total.index + 1, total.index + 1 + bounds.mostBelow);
  const first = behind.find((one) => isMoved(one) || amounts.includes(one.column));
  if (!first || (first.parts === null && first.item?.ordinal !== 1)) return null;
  const parts = first.mark >= 5 ? inParagraphs(behind, total) : inSentence(behind, total, state);
  for (let size = 2; size <= parts.length; size += 1) {
    const row = parts.slice(0, size);
    const names = row.map((part) => part.name);
    if (names.some((one, at) => names.findIndex((other) => likeness(other, one) === 'same') !== at))
      return null;
    if (names.some((one) => likeness(one, name) === 'same')) return null;
    if (!isWhole(name, names)) continue;
    const moved = row.flatMap((part) => part.moved ?? []);
    return moved.length > 1 ? moved : null;
  }
  return null;
};

/** Moves told one behind the other, each by its own name or its record's, up to the end of their sentence. */
const inSentence = (behind: readonly Saying[], total: Saying, state: State): readonly Part[] => {
  const parts: Part[] = [];
  for (const one of behind) {
    if (one.mark >= 4 && parts.length > 0) break;
    if (one.verdict !== null) break;
    if (!isMoveColumn(one.column)) continue;
    const name = nameOf(one, state);
    if (!isMoved(one) || name === null || !isOfBase(one, total)) break;
    parts.push({ name, moved: one });
  }
  return parts;
};

/** One move, or word of none, in each paragraph, of what the paragraph names first. */
const inParagraphs = (behind: readonly Saying[], total: Saying): readonly Part[] => {
  const parts: Part[] = [];
  let head: Name | null = null;
  let told = false;
  for (const one of behind) {
    if (one.mark >= 5) {
      if (head && !told) break;
      head = one.item && amounts.includes(one.column) && isNamed(one.name) ? one.name : null;
      told = false;
      if (!head) break;
    }
    const isFlat = one.verdict === 'prior' && one.sign === 0;
    if (!head || (!isFlat && !isMoveColumn(one.column))) continue;
    if (told || (!isFlat && (!isMoved(one) || !isOfBase(one, total)))) return [];
    told = true;
    parts.push({ name: head, moved: isFlat ? null : one });
  }
  return parts;
};

const isOfBase = ({ base }: Saying, total: Saying): boolean =>
  base === null || total.base === null || base.kind === total.base.kind;
