import { areOfOtherAccounts, areOfOtherLevels, isNamed, likeness } from '../sayings/names.js';
import type { Name, Saying } from '../sayings/saying.js';
import { bounds } from './bounds.js';
import { amounts, nameOf } from './common.js';
import { costs } from './costs.js';
import { deniedPart, isTornFromLabel } from './record-costs.js';
import type { Entry, Frame, Scene, State } from './state.js';

/** A part without a name: dear where the total itself wants such a figure (年初预算A，支出决算B). */
const namelessUnder = ({ columns, main }: Entry, { column }: Saying): number =>
  columns[column] === undefined && main !== column ? costs.item.namelessThoughWanted : costs.item.nameless;

/** Whether known parts of the same total stand before it, so that a list that begins here would tear them apart. */
const isTornOff = ({ index }: Saying, { partOf }: Scene): boolean => {
  const wanted = partOf.get(index) ?? index;
  for (let at = index - 1; at > wanted; at -= 1) if (partOf.get(at) === wanted) return true;
  return false;
};

export const openCost = (state: State, total: Entry, saying: Saying, scene: Scene): number => {
  const frame = state.frames.at(-1);
  const { open: price } = costs;
  const kind = scene.figures[saying.index]?.kind;
  const like = Object.values(total.columns).some(
    (at) => at !== undefined && scene.figures[at]?.kind === kind,
  );
  const most = total.columns[total.main];
  const empty =
    most !== undefined && scene.figures[most]?.value === 0 && scene.figures[saying.index]?.value !== 0
      ? price.underNothing
      : 0;
  const wanted = scene.partOf.get(saying.index);
  const part =
    wanted === undefined
      ? 0
      : Object.values(total.columns).includes(wanted) && !isTornOff(saying, scene)
        ? price.knownPart
        : deniedPart(saying);
  // 按功能分类：A，B。按经济分类：…: a grouping in a new sentence, or beside another, divides the whole, not its last part.
  const regrouped =
    saying.grouped &&
    saying.mark >= (frame?.grouped ? 3 : 4) &&
    ((frame?.total != null && frame.items.includes(total.id)) || scene.sayings[most ?? -1]?.grouped)
      ? price.groupedInList
      : 0;
  const denied = isTornFromLabel(state, saying, total.id) ? price.labelOfAnother : 0;
  const closedOff = saying.depth > 0 && saying.opened === 0 && !saying.parts ? costs.join.outOfBracket : 0;
  const name = nameOf(saying);
  return (
    openerCost(total, saying, frame, scene) +
    part +
    empty +
    closedOff +
    regrouped +
    denied +
    (like ? 0 : most === undefined ? price.withoutAmount : price.otherMeasure) +
    (areOfOtherAccounts(total.name, name) ? price.otherAccount : 0) +
    (isToldBeside(state, total, name) || areOfOtherLevels(total.name, [name]) ? price.sibling : 0) +
    (isWithinOther(total, saying) ? price.withinOther : 0) +
    (siblingCalled(state, total, saying) || isOfOwnYears(state, total, saying, scene) ? price.sibling : 0) +
    (total.year !== null && saying.year !== null && total.year !== saying.year ? price.otherYear : 0) +
    (isNamed(name) ? 0 : namelessUnder(total, saying)) +
    (likeness(total.name, name) === 'same' ? sameNameCost(saying) : 0) +
    // A万元，主要用于…，上年为B万元: of another year it is none of what the word opens.
    (saying.parts === 'main' && saying.column === 'prior' ? price.otherYear : 0) +
    (saying.reason ? costs.item.reason : 0)
  );
};

/** 个人账户支出A万元。统筹支出中，住院支出B万元: a list said within one thing, read under another. */
const isWithinOther = ({ name }: Entry, { within, parts }: Saying): boolean =>
  isNamed(within) && parts === null && name !== null && likeness(name, within) === 'other';

/** 营业收入A，上缴税费B；其中，省级企业营业收入C: what a part is called after beside the last, which it is not called after. */
export const siblingCalled = (
  { entries }: State,
  total: Entry,
  { name, parts }: Saying,
): Entry | undefined =>
  parts !== null && isNamed(name) && !endsAlike(name, total.name)
    ? namesakeOf(entries, total, name)
    : undefined;

const endsAlike = (name: Name, whole: Name | null): boolean =>
  isNamed(whole) && name.text !== whole.text && name.text.endsWith(whole.text);

/** The last record of a total's sentence and list, other than it, that a part is called after. */
const namesakeOf = (entries: readonly Entry[], total: Entry, name: Name): Entry | undefined =>
  entries.findLast(
    (other) =>
      other.id !== total.id &&
      other.sentence === total.sentence &&
      other.under === total.under &&
      endsAlike(name, other.name),
  );

/** 供水量三年累计A万吨；售水量分别为B、C和D万吨: one measure year by year is no list of parts of another. */
const isOfOwnYears = (
  { entries }: State,
  { id, name }: Entry,
  { index, run, name: own }: Saying,
  { sayings }: Scene,
): boolean => {
  const next = sayings[index + 1];
  return (
    run?.at === 0 &&
    next?.run?.first === run.first &&
    isNamed(own) &&
    (next.name === null || next.name === own) &&
    likeness(name ?? entries[id - 1]?.name ?? null, own) === 'other'
  );
};

/** 出国费A，接待费B。具体情况如下：（一）出国费A…: what was told beside an amount is no part of it. */
const isToldBeside = ({ entries }: State, total: Entry, name: Name | null): boolean =>
  isNamed(name) &&
  entries
    .slice(Math.max(0, total.id - bounds.recentRecords), total.id)
    .some(
      (other) =>
        other.sentence === total.sentence &&
        other.under === total.under &&
        likeness(other.name, name) === 'same',
    );

/** What is said of the total by its own name is no part of it. */
const sameNameCost = ({ column }: Saying): number =>
  amounts.includes(column) ? costs.item.nameOfTotal : costs.item.sameNameAgain;

const openerCost = (total: Entry, saying: Saying, frame: Frame | undefined, { sayings }: Scene): number => {
  const { open: price } = costs;
  if (saying.parts === 'all') return price.cueAll;
  if (saying.parts) return price.cue;
  if (saying.opened > 0) return price.bracket;
  if (saying.colon) return price.colon;
  if (saying.item?.ordinal === 1) return price.numbered;
  const at = total.columns[total.main];
  if (isOneOfRow(at, saying, sayings)) return price.bareInRow;
  // 合计A万元，X…，Y…: the word that totals nothing before it totals what follows.
  // 支出累计完成A万元: what came of it so far is no total by that word.
  const isTotal = at !== undefined && sayings[at]?.total && !sayings[at]?.cumulative;
  if (isTotal && saying.mark < 4 && !isInRow(at, saying, sayings))
    return price.totalWord - (total.totals ? 0 : costs.total.unread);
  const listed = frame && frame.total !== null && frame.items.includes(total.id);
  return listed && saying.mark > 0 && saying.mark < 4 ? price.bareInList : price.bare;
};

/** 资产总额A；利润总额B；净利润C: what stands behind another amount of its kind at the mark of what follows it, and no word opens parts of it. */
const isOneOfRow = (at: number | undefined, { mark }: Saying, sayings: Scene['sayings']): boolean => {
  const total = sayings[at ?? -1];
  return mark === 3 && total?.mark === 3 && !total.parts && total.item === null;
};

/** 总收入A，利润总额B，净利润C: a total that stands behind another amount at the mark of what stands behind itself. */
const isInRow = (at: number, { mark }: Saying, sayings: Scene['sayings']): boolean => {
  const [before, total] = [sayings[at - 1], sayings[at]];
  return total?.mark === mark && total.sign === null && before?.quantity?.kind === total.quantity?.kind;
};
