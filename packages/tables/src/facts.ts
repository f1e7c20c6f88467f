import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { type Fact, type Metric, type Period, type Role, stageOf, type Trace } from '@gouji/facts';
import {
  fullMarks,
  givenMarks,
  incomeWord,
  spendingWord,
  totalName,
  wholeIncome,
  wholeSpending,
} from '@gouji/lexicon/table-patterns';
import { type Measure, scoreMeasures } from '@gouji/lexicon/table-words';
import { scopes } from '@gouji/lexicon/terms/metrics';
import { closingTerm, openingTerm } from '@gouji/lexicon/terms/term-patterns';
import type { Frame } from './layout/sides.js';
import type { Heading, HeadingTime, Line } from './types.js';

/** What stands over a whole table: its caption, the heading above it. */
export interface TableSetting {
  readonly fiscalYear: number | null;
  readonly caption: Heading | null;
  /** The one year that caption or heading names; null where they name none or several. */
  readonly time: HeadingTime | null;
  readonly scope: string | null;
  /** The unit or project that caption or heading names; null for the reporting unit. */
  readonly entity: string | null;
  /** Caption or heading names income and no spending: what its rows are called is what the income is for. */
  readonly ofIncome: boolean;
  /** Its caption says that it shows only some rows. */
  readonly abridged: boolean;
  /** The paragraph number of its facts. */
  readonly paragraph: number;
}

/** What a figure measures, by its column and its row: the column says how, the row what of. */
export const measureOf = (row: Heading, column: Heading): Measure | null => {
  const { measure } = column;
  // 金额 is no more than an amount: 执行率 at the head of its row says what it is.
  if (measure === null || measure === 'amount') return row.measure ?? measure;
  return measure;
};

const roleOf = (measure: Measure | null, account: Heading['account'], { kind }: Quantity): Role => {
  if (measure === 'change' || measure === 'change-rate' || measure === 'rate' || measure === 'share')
    return measure;
  if (kind === 'percent' || kind === 'points' || kind === 'multiple') return 'rate';
  if (kind === 'count') return 'count';
  return account !== null && account !== 'level' ? 'budget' : 'level';
};

/** Whether a column's name is the whole account that its rows divide: 本年支出合计 over 教育支出. */
const isWholeOf = (across: string, down: string): boolean =>
  across === '' || (incomeWord.test(down) ? wholeIncome : wholeSpending).test(across);

/** The fund of a whole account by its name: 财政拨款支出 over 教育支出 is 教育支出 of 财政拨款. */
const fundOf = (across: string): string | null =>
  scopes.get((wholeSpending.exec(across) ?? wholeIncome.exec(across))?.[1] ?? '') ?? null;

/** Rows of projects and bodies: a figure of each is no figure of the whole. */
const isOfEntity = (row: Line, frame: Frame): boolean => frame.entities && row.heading.total === null;

const metricOf = (
  row: Line,
  column: Line,
  measure: Measure | null,
  frame: Frame,
  { caption, ofIncome }: TableSetting,
): Metric => {
  const across = column.heading;
  const down = row.heading;
  const base = { span: row.span ?? column.span, origin: 'clause' as const };
  if (measure !== null && scoreMeasures.has(measure) && down.total)
    return {
      ...base,
      name: measure === 'full' ? fullMarks : givenMarks,
      known: measure !== 'full',
      modifier: '',
    };
  const name = across.name;
  // What one piece costs is no figure of the account.
  if (measure === 'price') return { ...base, name: name || down.name || row.own, known: false, modifier: '' };
  if (isOfEntity(row, frame))
    return { ...base, name: name || row.own, known: across.known && name !== '', modifier: '' };
  // 农林水支出 under 合计 in 收入决算表 is what was received for it.
  if (ofIncome && name === '' && spendingWord.test(down.name))
    return { ...base, name: row.own, known: false, modifier: '' };
  if (down.name !== '' && down.known && isWholeOf(name, down.name))
    return { ...base, name: down.name, known: true, modifier: down.modifier };
  if (name !== '' && across.known) {
    if (down.name === '')
      return { ...base, name: name, known: true, modifier: frame.entities ? totalName : across.modifier };
    return { ...base, name: name, known: true, modifier: row.own };
  }
  if (down.name !== '') return { ...base, name: row.own, known: false, modifier: name };
  if (name !== '') return { ...base, name: name, known: false, modifier: '' };
  // The total of a table is of what its caption names (一般公共预算财政拨款支出决算表).
  if ((down.total || (across.total && row.own === '')) && caption?.known && !frame.entities)
    return { ...base, name: caption.name, known: true, modifier: caption.modifier };
  return { ...base, name: row.own || column.own, known: false, modifier: '' };
};

const periodOf = (own: HeadingTime | null, name: string, setting: TableSetting): Period => {
  const named = openingTerm.test(name) ? 'start' : closingTerm.test(name) ? 'end' : null;
  const time = own ?? setting.time;
  if (!time) return { year: setting.fiscalYear, point: named ?? 'during', origin: 'report', span: null };
  return { year: time.year, point: named ?? time.point, origin: own ? 'clause' : 'heading', span: null };
};

const scopeOf = (
  row: Line,
  column: Line,
  metric: Metric,
  setting: TableSetting,
): Pick<Fact, 'scope' | 'scopeFrom'> => {
  const { name } = column.heading;
  const across = column.heading.scope ?? (metric.name === name ? null : fundOf(name));
  if (across !== null) return { scope: across, scopeFrom: { origin: 'clause', span: column.span } };
  if (row.heading.scope !== null)
    return { scope: row.heading.scope, scopeFrom: { origin: 'clause', span: row.span } };
  return {
    scope: setting.scope,
    scopeFrom: setting.scope === null ? null : { origin: 'heading', span: null },
  };
};

/** The head that says what a figure is: 决算数, 增减率. */
const roleFrom = (row: Line, column: Line, measure: Measure | null): Trace => {
  const tells = ({ heading }: Line): boolean =>
    heading.account !== null || (measure !== null && heading.measure === measure);
  const line = [column, row].find(tells);
  return line ? { origin: 'clause', span: line.span } : { origin: 'report', span: null };
};

/** The fact that a figure of a table gives. Row and column each say a part of it; where both speak, the column does. */
export const factOf = (
  { id, sentence }: { readonly id: string; readonly sentence: number },
  quantity: Quantity,
  row: Line,
  column: Line,
  frame: Frame,
  setting: TableSetting,
): { readonly fact: Fact; readonly measure: Measure } => {
  const [down, across] = [row.heading, column.heading];
  const measure = measureOf(down, across);
  const account = across.account ?? down.account;
  const role = roleOf(measure, account, quantity);
  const metric = metricOf(row, column, measure, frame, setting);
  const time = across.time ?? down.time;
  const period = periodOf(time, metric.name, setting);
  const changes = role === 'change' || role === 'change-rate';
  const base = across.base ?? down.base;
  const fact: Fact = {
    id,
    quantity,
    metric,
    period,
    ...scopeOf(row, column, metric, setting),
    entity: isOfEntity(row, frame) ? row.own : setting.entity,
    role,
    roleFrom: roleFrom(row, column, measure),
    stage: role === 'budget' ? stageOf(account) : null,
    sign: changes && (quantity.value.isNegative() || across.sign === -1) ? -1 : 1,
    base:
      base ??
      (changes
        ? { kind: 'period', year: period.year === null ? null : period.year - 1, relative: true, stage: null }
        : null),
    paragraph: setting.paragraph,
    sentence,
  };
  return {
    fact,
    measure:
      measure ?? (quantity.kind === 'percent' ? 'rate' : quantity.kind === 'count' ? 'number' : 'amount'),
  };
};

export const spanOfUnit = (text: string, unit: string | null, before: Span): Span | null => {
  if (unit === null) return null;
  const from = Math.max(0, before.start - 200);
  const at = text.slice(from, before.start).lastIndexOf(unit);
  return at < 0 ? null : { start: from + at, end: from + at + unit.length };
};
