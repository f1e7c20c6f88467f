import { canChange, change, changeTemplate } from '../aspects/change.js';
import { budgetIn, completion, completionTemplate, labelBefore } from '../aspects/completion.js';
import { levelOf } from '../aspects/level.js';
import { reason } from '../aspects/reason.js';
import { share, shareTemplate } from '../aspects/share.js';
import type { Draw } from '../draw.js';
import { type Kind, opening, styled } from '../kind.js';
import { type Account, drawAccount } from '../ledger.js';
import { type Figure, type Piece, type Series, say } from '../pieces.js';
import { deeper, join, plus, type Relation, relation, type Said, sumOf } from '../relation.js';
import { uses } from '../vocabulary/asides.js';
import { partitions } from '../vocabulary/partitions.js';
import { fittingForms, ordinals } from './list-forms.js';

/** Which columns the figures of one level are told with. */
interface Columns {
  readonly cue: string;
  /** Templates, held through the level; undefined where the column is not told. */
  readonly budget?: string | undefined;
  readonly change?: string | undefined;
  readonly share?: string | undefined;
  readonly uses: boolean;
}

const cues = ['', '', '', '为', '共计', '总计', '合计', '决算为'];

const headCues = (account: Account): readonly string[] => {
  if (/合计|总额|总计|规模|余额/u.test(account.label)) return ['', '', '为'];
  return account.partition?.speaker === 'government' ? [...cues, '完成', '达'] : cues;
};

const head = (draw: Draw, account: Account, columns: Columns): Said & { level: Figure } => {
  if (columns.budget !== undefined && !account.budget.isZero() && !account.now.isZero()) {
    const said = completion(draw, account, columns.budget);
    const label = labelBefore(account.label, columns.budget);
    return { ...join(label, said), level: said.level };
  }
  const level = levelOf(draw, account);
  return { pieces: [account.label + columns.cue, level], relations: [], level };
};

/** Where a list stands: within another's item, and how much is put around its figures. */
interface Place {
  readonly inner: boolean;
  readonly depth: number;
}

/** An item of a list, with the figures that its columns add up by. */
interface Told {
  readonly said: Said;
  readonly level: Figure;
  readonly budget: Figure | undefined;
}

const itemSaid = (
  draw: Draw,
  child: Account,
  whole: Account,
  of: Figure,
  columns: Columns,
  { inner, depth }: Place,
): Told => {
  const first = head(draw, child, columns);
  const told: Said[] = [first];
  if (columns.share !== undefined) {
    told.push(
      join('，', share(draw, child, first.level, whole, of, { base: 'bare', template: columns.share })),
    );
  }
  if (columns.change !== undefined && canChange(draw, child)) {
    told.push(join('，', change(draw, child, first.level, columns.change)));
  }
  if (!inner && child.children.length > 0)
    told.push(list(draw, child, first.level, { inner: true, depth }).said);
  else if (columns.uses) told.push({ pieces: [`，主要用于${draw.random.pick(uses)}`], relations: [] });
  return { said: join(...told), level: first.level, budget: budgetIn(first.pieces) };
};

/** The columns of a list's items: one or two beside the level, as a person can still read. */
const itemColumns = (draw: Draw, account: Account, depth: number): Columns => {
  const { random } = draw;
  const spending = account.partition?.speaker === 'institution' && account.partition.side === 'spending';
  const budget = spending && random.chance(0.2) ? completionTemplate(draw) : undefined;
  const moved = depth > 0 && account.partition?.stock !== true && random.chance(0.25);
  return {
    cue: random.pick(['', '', '', '为']),
    budget,
    change: moved && budget === undefined ? changeTemplate(draw) : undefined,
    share: budget === undefined && random.chance(0.3) ? shareTemplate(draw, 'bare') : undefined,
    uses: depth > 0 && spending && !moved && random.chance(0.2),
  };
};

/** The list of an account's parts behind its figure. */
export const list = (
  draw: Draw,
  account: Account,
  total: Figure,
  place: Place,
): { said: Said; told: readonly Told[]; closing: boolean; ordinal: boolean } => {
  const { inner, depth } = place;
  const drawn = inner ? { cue: '', uses: false } : itemColumns(draw, account, depth);
  // Items that hold commas, or lists of their own, are parted by more than a comma.
  const plain = !drawn.budget && !drawn.change && !drawn.uses && !drawn.share;
  const heavy = !plain || (!inner && account.children.some(({ children }) => children.length > 0));
  const form = draw.random.pick(fittingForms(account, inner, heavy));
  // 由甲为3万元和乙为2万元组成 has two verbs.
  const columns = /由|包括\{|包括\[/u.test(form.template) ? { ...drawn, cue: '' } : drawn;
  const told = account.children.map((child) => itemSaid(draw, child, account, total, columns, place));
  const separator = heavy && form.label === undefined ? '；' : form.separator;
  const items = told.map(({ said }, index): Piece[] => [form.label?.[index] ?? '', ...said.pieces]);
  const series: Series = {
    type: 'series',
    items,
    separator,
    ...(form.last === undefined || heavy ? {} : { last: form.last }),
    whole: form.whole === true || account.partition?.known === true,
  };
  const count = ['零', '一', '两', '三', '四', '五', '六'][items.length] ?? String(items.length);
  const fillings = { items: series, by: account.partition?.by ?? '', count };
  const open = series.whole ? {} : ({ open: true } as const);
  const sum = relation('sum', {
    op: 'sum',
    result: plus(total),
    parts: told.map(({ level }) => plus(level)),
    ...open,
  });
  return {
    said: {
      pieces: say(draw.random, form.template, fillings),
      relations: [sum, ...told.flatMap(({ said }) => said.relations)],
    },
    told,
    closing: form.closing === true,
    ordinal: form.label === ordinals,
  };
};

/** What is said of the whole behind its list begins with one of these. */
const resumptions = ['。{whole}', '。', '；{whole}', '，{whole}'];

/** Where the total and every part are told with a budget, the budgets add up as the accounts do. */
const budgetSum = (total: Said, told: readonly Told[]): Said => {
  const whole = budgetIn(total.pieces);
  const parts = told.flatMap(({ budget }) => budget ?? []);
  if (whole === undefined || parts.length < told.length) return join('');
  const sum = sumOf(whole, parts, 1);
  return { pieces: [], relations: [sum] };
};

/** An account's total, its parts, and sometimes how it moved: before the list, or resumed behind it. No stop at the end. */
export const partsSaid = (draw: Draw, account: Account, depth: number): Said => {
  const { random } = draw;
  const partition = account.partition;
  const spending = partition?.speaker === 'institution' && partition.side === 'spending';
  const budget = spending && random.chance(0.2) ? completionTemplate(draw) : undefined;
  const cue = random.pick(headCues(account));
  const first = head(draw, account, { cue, budget, uses: false });
  const listed = list(draw, account, first.level, { inner: false, depth });
  const tell = depth > 0 && partition?.stock !== true && canChange(draw, account) && random.chance(0.6);
  const budgets = budgetSum(first, listed.told);
  if (!tell) return join(first, listed.said, budgets);
  // Behind a reason, 一是…二是… would list reasons.
  const why =
    !listed.ordinal && random.chance(0.4) ? reason(random, account.now.cmp(account.prior), account) : '';
  const tail = join(change(draw, account, first.level), why);
  if (listed.closing || random.chance(0.5)) return join(first, '，', tail, behind(listed.said), budgets);
  const label = random.pick([account.label, ...(partition?.short ?? [])]);
  // 上年… behind a list's last item would be said of that item.
  const named = typeof tail.pieces[0] === 'string' && tail.pieces[0].startsWith('上年');
  const manners = named ? resumptions.filter((one) => one.includes('{whole}')) : resumptions;
  const resumed = say(random, random.pick(manners), { whole: label });
  return join(first, listed.said, budgets, { pieces: resumed, relations: [] }, deeper(tail));
};

/** The list's own sum stands with something between it and its total. */
const behind = (said: Said): Said => {
  const [sum, ...others] = said.relations as [Relation, ...Relation[]];
  return { ...said, relations: [{ ...sum, depth: sum.depth + 1 }, ...others] };
};

/** A total, then its parts. */
export const parts: Kind = {
  name: 'parts',
  weight: 6,
  compose: (setting, depth) => {
    const partition = setting.random.pick(partitions);
    const draw = styled(setting, partition.size);
    const account = drawAccount(draw, partition, Math.max(1, depth));
    return join(opening(draw, partition), partsSaid(draw, account, depth), '。');
  },
};
