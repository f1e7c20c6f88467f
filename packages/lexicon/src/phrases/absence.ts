import { phraseMap } from './phrase-map.js';

/** Words that say that there is none of what follows (无, 未发生). */
const absentWords =
  '无 未发生 没有 未安排 未产生 未支出 不存在 不涉及 未列支 没有发生 没有安排 未使用 均未发生 没有使用 未申请 未开展 未组织 未实施 未购置 没有产生 没有列支 未取得 未收到 未编制 未下达 未批复 未产生过 尚未发生 并未发生 未曾发生 没有涉及 也未发生 亦未发生 无任何';

export const absenceCues = phraseMap<true | null>(
  [true, absentWords],
  [
    null,
    '无线 无偿 无障碍 无害 无形资产 无形 无纸 无人 无法 无关 无论 毫无 无违 无超 无超预算 无重大 无变化 无增减 无差异 无偏差 无缝 无菌 没有变化 没有超 无锡 无为 无棣 无极 并非无 不是没有 不能没有 有无 无需 无须 无一 无不 无从 无数 无疑 无权 无效 无故 无证 无私 无限',
  ],
);

/** Words behind a name that say that there is none of it (公务接待费为零, 公务用车购置未发生). Longest first by the engine. */
export const absentPredicates: readonly string[] = [
  '为0',
  '为零',
  '为“0”',
  '为“零”',
  '均为0',
  '均为零',
  '均为“0”',
  '是0',
  '是零',
  '等于零',
  '未发生',
  '均未发生',
  '没有发生',
  '未安排',
  '均未安排',
  '没有安排',
  '未支出',
  '未列支',
  '未产生',
  '无支出',
  '均无支出',
  '零支出',
  '无预算',
  '未安排预算',
  '未安排支出',
  '没有支出',
  '无',
  '均无',
];

/** The longest first. */
const byLength = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length);

/** The same words at the front of a part that is told to be nothing (其中：无项目支出), with what may stand before them. */
export const absentLeads = byLength(
  absentWords.split(' ').flatMap((word) => [word, `本年度${word}`, `全年${word}`]),
);

/** The same behind its name. */
export const absentEnds = byLength(absentPredicates.flatMap((word) => [word, `支出${word}`, `收入${word}`]));

/** Words within a name of what is absent that only say that it would have been spent (使用…安排的支出). */
export const absentFillers: readonly string[] = [
  '安排的',
  '发生的',
  '列支的',
  '使用',
  '通过',
  '用',
  '任何',
  '相关',
  '有关',
  '相应',
];

/** Beginnings of a clause that denies nothing: a condition, a rule, an exception. */
export const unsaidAbsence: readonly string[] = [
  '如',
  '若',
  '凡',
  '对',
  '严禁',
  '不得',
  '除',
  '确保',
  '做到',
  '坚持',
  '力争',
  '避免',
  '防止',
];

/** Counts of what money is spent on: none of the first, none of the second (公务接待0批次). */
export const countedSpending: ReadonlyMap<string, readonly string[]> = new Map([
  ['公务接待费', ['批次', '批', '次']],
  ['国内公务接待费', ['批次', '批', '次']],
  ['外事接待费', ['批次', '批']],
  ['因公出国（境）费', ['个', '批', '批次', '团']],
  ['公务用车购置费', ['辆', '台']],
  ['会议费', ['次', '场', '个', '场次']],
  ['培训费', ['次', '期', '场', '场次', '个']],
]);
