/*
 * Heads and words of the table of indicators in a self-evaluation (绩效自评表). Source: 《项目支出绩效评价管理办法》（财预〔2020〕10号）
 * and the forms of 四川 and 湖南.
 */

/** The head of the indicators' own names. */
export const indicatorHead = /^(?:三级指标|指标名称|指标内容|绩效指标)(?:名称)?$/;

/** The head of what was reached. */
export const reachedHead = /^(?:全年)?(?:实际)?(?:完成|达到|实现)(?:指标)?(?:值|情况|结果)$|^实际值$/;

/** The head of what was wanted. */
export const wantedHead = /^(?:年度|全年|预期|计划)?(?:指标|目标|绩效)值$/;

/** What an indicator's name says that the text leaves out: 补贴农机具数量 is told as 补贴农机具971台. */
export const indicatorTail = /(?:的)?(?:总)?(?:数量|人数|次数|人次|户数|个数|台数|套数|数|量)$/;

/** Words between an indicator's name and its count (补贴农机具数量共971台). */
export const tellings: readonly string[] = ['共计', '共', '达到', '达', '为', '数量', '人数', '次数', '约'];
