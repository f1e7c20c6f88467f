import type { Audit, AuditFact, AuditReport } from '@gouji/audit';
import { excerpts } from '../excerpt.js';
import type { Figure } from '../figures.js';

/** What a row is made of: a figure, one of the facts that it states, and where. */
export interface Said {
  readonly audit: Pick<Audit, 'file' | 'text'>;
  readonly report: AuditReport;
  /** Which report of its file, from 1. */
  readonly reportNumber: number;
  readonly figure: Figure;
  /** Null where what the figure is of was not read. */
  readonly fact: AuditFact | null;
}

export type Value = string | number | null;

export interface Column {
  readonly name: string;
  /** Whether its values are words of a report or of a file's name, which a spreadsheet might take for a formula. */
  readonly isText: boolean;
  readonly zh: string;
  readonly en: string;
  readonly of: (said: Said) => Value;
}

const words = (name: string, zh: string, en: string, of: Column['of']): Column => ({
  name,
  isText: true,
  zh,
  en,
  of,
});

const plain = (name: string, zh: string, en: string, of: Column['of']): Column => ({
  name,
  isText: false,
  zh,
  en,
  of,
});

/** The columns of the table of facts: a public contract, the same for CSV and JSON Lines. Columns may be added at the end. */
export const columns: readonly Column[] = [
  words('file', '文件名，如命令行所写', 'the file as named on the command line', ({ audit }) => audit.file),
  plain(
    'report',
    '文件中的第几份报告，从 1 起',
    'which report of the file, from 1',
    ({ reportNumber }) => reportNumber,
  ),
  words('title', '报告标题', 'title of the report', ({ report }) => report.title),
  words('entity', '单位', 'the unit that reports', ({ report }) => report.entity),
  plain('fiscal_year', '报告年度', 'year reported on', ({ report }) => report.fiscalYear),
  plain(
    'quantity',
    '数字的编号，在一份报告内唯一',
    'id of the figure within its report',
    ({ figure }) => figure.quantity.id,
  ),
  plain(
    'fact',
    '事实的编号；未读出指标时为空',
    'id of the fact; empty where what the figure is of was not read',
    ({ fact }) => fact?.id ?? null,
  ),
  words('metric', '指标', 'what it is a figure of', ({ fact }) => fact?.metric ?? null),
  plain(
    'period',
    '期间：2023；2022-end 为年末，2023-start 为年初',
    'period: 2023; 2022-end, 2023-start for a point in time',
    ({ fact }) => fact?.period ?? null,
  ),
  words('scope', '范围，如一般公共预算财政拨款', 'scope, such as a fund', ({ fact }) => fact?.scope ?? null),
  plain(
    'role',
    '性质：level 实际数、budget 预算数、change 增减额、change-rate 增减率、share 占比、rate 比率、count 数量',
    'level, budget, change, change-rate, share, rate or count',
    ({ fact }) => fact?.role ?? null,
  ),
  plain(
    'stage',
    '预算数的阶段：initial 年初、adjusted 调整',
    'of a budget: initial or adjusted',
    ({ fact }) => fact?.stage ?? null,
  ),
  words(
    'part',
    '所属的下级单位或项目',
    'a unit or project within the report that the figure is of',
    ({ fact }) => fact?.entity ?? null,
  ),
  plain('sign', '1；“减少”“下降”的数为 -1', '1, or -1 for a fall', ({ fact }) => fact?.sign ?? null),
  plain(
    'kind',
    '种类：money 人民币、foreign 外币、percent 百分比、points 百分点、multiple 倍数、count 数量、date 时间',
    'money, foreign, percent, points, multiple, count or date',
    ({ figure }) => figure.quantity.kind,
  ),
  plain(
    'value',
    '数值，全部数位：金额以元计，百分比以小数计（75% 为 0.75）',
    'the value with all its digits: yuan, ratio (75 % is 0.75)',
    ({ figure }) => figure.quantity.value,
  ),
  plain('upper', '写作范围时的上端', 'upper end of a range', ({ figure }) => figure.quantity.upper),
  plain(
    'precision',
    '所印末位的大小，单位同数值',
    'worth of the last printed digit, as the value',
    ({ figure }) => figure.quantity.ulp,
  ),
  plain(
    'qualifier',
    '约数：about 约、nearly 近、over 多、at-least 以上、at-most 以内',
    'about, nearly, over, at-least or at-most',
    ({ figure }) => figure.quantity.qualifier,
  ),
  words('text', '原文所印', 'the figure as printed', ({ figure }) => figure.quantity.text),
  words('unit', '原文所印的单位', 'unit as printed', ({ figure }) => figure.quantity.unit),
  plain(
    'state',
    '状态：verified 相符、rounding 舍入、contradicted 矛盾、seen 仅读取、unchecked 未核对；空为不计入覆盖的数',
    'verified, rounding, contradicted, seen or unchecked; empty for what is outside the coverage and in no check',
    ({ figure }) => figure.state,
  ),
  plain(
    'reason',
    '未核对的原因：vague、not-understood、no-equation；仅读取：uncertain',
    'why it was not checked: vague, not-understood or no-equation; uncertain of what is merely seen',
    ({ figure }) => figure.reason,
  ),
  plain('checks', '参与的核对式数', 'how many checks it stands in', ({ figure }) => figure.checks.length),
  words(
    'section',
    '所在各级标题的编号',
    'labels of its sections from the top',
    ({ figure }) => figure.section,
  ),
  plain(
    'page',
    '页，限 PDF 和 OFD',
    'page, of PDF and OFD',
    ({ figure }) => figure.quantity.place?.page ?? null,
  ),
  plain(
    'start',
    '在审核结果 text 中的起点，UTF-16',
    'where it starts in `text` of the audit, in UTF-16 units',
    ({ figure }) => figure.quantity.span.start,
  ),
  plain('end', '终点，不含', 'where it ends', ({ figure }) => figure.quantity.span.end),
  words('context', '前后文', 'the words around it', contextOf),
];

function contextOf({ audit, figure }: Said): string {
  const { start, end } = excerpts(audit.text, [figure.quantity.span])[0] ?? figure.quantity.span;
  return audit.text.slice(start, end);
}
