import { accountOf, isNamed, isTotalName, likeness } from '../sayings/names.js';
import type { Column, Name, Saying } from '../sayings/saying.js';
import { amounts, nameOf } from './common.js';
import { costs } from './costs.js';
import { type Entry, entryAt, type Frame, recentOf, type State } from './state.js';

interface Target {
  readonly id: number;
  readonly cost: number;
  /** Lists deeper than this end with it. */
  readonly depth: number;
}

/** The records that a saying without one of its own may be of. */
export const targetsFor = (state: State, saying: Saying): Target[] => {
  const { join: price } = costs;
  const name = nameOf(saying);
  const targets: Target[] = [];
  const seen = new Set<number>();
  const add = (id: number | null, cost: number, depth: number): void => {
    const entry = entryAt(state, id);
    if (!entry || seen.has(entry.id)) return;
    const alike = areOppositeAccounts(entry.name, name) ? 'other' : likeness(entry.name, name);
    const named =
      alike === 'same'
        ? price.sameName
        : alike === 'near'
          ? price.nearName
          : alike === 'open'
            ? 0
            : price.otherName;
    if (
      alike === 'other' &&
      (amounts.includes(saying.column)
        ? saying.topic !== null || saying.base !== null || entry.main === saying.column
        : true)
    )
      return;
    seen.add(entry.id);
    targets.push({ id: entry.id, cost: cost + named, depth });
  };
  add(state.here, hereCost(state, saying), state.frames.length);
  for (let depth = state.frames.length - 1; depth > 0; depth -= 1) {
    const frame = state.frames[depth];
    if (!frame || frame.total === state.here) continue;
    const outOf =
      saying.depth > 0 && saying.opened === 0 && frame.depth === saying.depth ? price.outOfBracket : 0;
    const steps = (state.frames.length - 1 - depth) * price.aboveEach;
    const isPast = depth === state.frames.length - 1 && isPastList(frame, saying);
    const above = isPast ? price.abovePastList : aboveCost(saying) + pastItem(state, saying, frame);
    add(frame.total, above + steps + outOf, depth);
  }
  for (const entry of name ? recentOf(state) : [])
    if (entry.paragraph === state.paragraph && isMeantBy(entry, name as Name))
      add(entry.id, price.named, state.frames.length);
  return targets;
};

/** Whether a name calls a record again: by the same name, or a total by its account alone (收入总计A，支出总计B。收入减少…). */
const isMeantBy = (entry: Entry, name: Name): boolean =>
  isNamed(name)
    ? likeness(entry.name, name) === 'same'
    : entry.under === null &&
      entry.name !== null &&
      isTotalName(entry.name) &&
      accountOf(name) !== null &&
      accountOf(entry.name) === accountOf(name);

/** Income and spending: 收入减少 is said of no spending, whatever else 收入 leaves open. */
const areOppositeAccounts = (a: Name | null, b: Name | null): boolean => {
  const accounts = [a, b].map((name) => (name ? accountOf(name) : null));
  return accounts.includes('income') && accounts.includes('spending');
};

/**
 * What stands behind the last item without a name, as said of the total: 其中X A万元，占P% is the item's share, which has
 * none yet, and so is what each of its siblings has.
 */
const pastItem = (state: State, saying: Saying, frame: Frame): number => {
  const { column, index, mark, name } = saying;
  const here = entryAt(state, state.here);
  if (isInItsParagraph(state, saying, frame)) return costs.join.outOfItsParagraph;
  if (name !== null || mark >= 4 || !here || here.columns[column] !== undefined) return 0;
  if (column === 'share') return mark < 3 && here.columns.level === index - 1 ? costs.join.shareAbove : 0;
  if (frame.items.length < 2 || frame.items.at(-1) !== here.id || !moves.includes(column)) return 0;
  const each = frame.items.slice(0, -1).every((id) => state.entries[id]?.columns[column] !== undefined);
  return each ? costs.join.aboveSiblings : 0;
};

/**
 * A，其中：B、C，占P%: behind a stronger mark than the one that parts the items stands what is said of their total; the items have
 * nothing of the kind between them.
 */
const isPastList = ({ items, mark }: Frame, saying: Saying): boolean =>
  items.length > 1 &&
  mark === 1 &&
  saying.mark > mark &&
  saying.mark < 4 &&
  saying.item === null &&
  saying.opened === 0 &&
  !isNamed(saying.name);

/** 1.…预算A，决算B。决算数小于预算数: without a name in the paragraph of a numbered item, and so said of that item. */
const isInItsParagraph = (state: State, { name, item, gathered }: Saying, frame: Frame): boolean => {
  const here = entryAt(state, state.here);
  return (
    frame.inParagraphs &&
    name === null &&
    item === null &&
    !gathered &&
    here?.item != null &&
    here.paragraph === state.paragraph &&
    frame.items.includes(here.id)
  );
};

/** What follows from the amounts of a record. */
const moves: readonly Column[] = ['change', 'change-budget', 'growth', 'growth-budget', 'rate'];

const aboveCost = ({ mark, item, name, opened: brackets }: Saying): number => {
  const { join: price } = costs;
  // What a bracket says is of the figure that it stands behind.
  if (item || brackets > 0) return price.outOfBracket;
  if (isNamed(name)) return 0;
  if (mark >= 4) return price.aboveAfterStop;
  return mark === 3 ? price.aboveAfterSemicolon : price.aboveAfterComma;
};

/** Whether a record has the two figures that words compare. */
const hasBoth = (entry: Entry | null, verdict: 'budget' | 'prior'): boolean => {
  const { level, prior, initial, adjusted, budget } = entry?.columns ?? {};
  const base = verdict === 'prior' ? prior : (initial ?? budget ?? adjusted);
  return level !== undefined && base !== undefined;
};

/** What is said behind the last item is its own only if its siblings have the like; otherwise it is the total's. */
const hereCost = (state: State, saying: Saying): number => {
  const { join: price } = costs;
  const frame = state.frames.at(-1);
  const isItem =
    frame && frame.total !== null && frame.items.length > 1 && frame.items.includes(state.here ?? -1);
  if (!isItem) return saying.mark >= 4 ? price.afterStop : price.here;
  // 其中：…预算A，决算B。决算数大于预算数: words that compare two figures are of the item that has both.
  const alike =
    saying.verdict === null
      ? frame.items.slice(0, -1).some((id) => state.entries[id]?.columns[saying.column] !== undefined)
      : hasBoth(entryAt(state, state.here), saying.verdict);
  if (alike) return saying.mark >= 4 ? price.lastItemAfterStop : price.here;
  if (isPastList(frame, saying)) return price.lastItemPastList;
  return saying.mark >= 4 ? price.lastItemAloneAfterStop : price.lastItemAlone;
};
