/**
 * How reports say how long something took: from a date to a date, so many days (自2023年3月1日至5月31日，共92天), and how late it
 * came (计划5月20日开工，实际6月5日开工，延迟16天). Source: 合同工期 and 时效指标 of 项目支出绩效自评 texts.
 */

/** A date: its year may stand in the date before it, and its day may be missing (2023年3月至12月). */
export const printedDate =
  /(?:((?:19|20)\d\d)年)?(?<!\d)(1[0-2]|0?[1-9])月(?:份)?(?:([12]\d|3[01]|0?[1-9])[日号])?/g;

/** What stands between the dates of one span, and what before and between them where each is named. */
export const spanJoint = /^(?:起|开始)?[，,]?[至到—–~～-]{1,2}$/;
export const spanStart = /(?:开工|开始|启动|起始|起租|签订|进场)[^，。；]{0,6}$/;
export const spanEnd = /(?:竣工|完工|结束|终止|截止|到期|完成)[^，。；]{0,6}$/;

/** The same where each date stands before its word (3月1日开工，次年6月30日竣工，历时16个月). */
export const startBehind =
  /^(?:正式)?(?:开工|开始|启动|进场|进驻|动工|实施|签订|起租)[^，。；\d]{0,6}[，,、]\s*(?:于|至)?$/;
export const endBehind =
  /^(?:全面|全部)?(?:竣工|完工|结束|完成|建成|终止|到期|退场)[^，。；\d]{0,8}[，,、（(]$/;

/** A length with a word that says it is one of the whole span: digits, unit; 合同工期 may be of other dates. */
export const spanLength =
  /(?<!合同|计划|约定|批复|要求)(?:共计|共|为期|历时|合计|总工期|总期限)(\d+|[一二两三四五六七八九十]{1,3})(?:个)?(日历天|日历日|天|日(?!\d)|月|年(?!度))/g;

export const monthUnit = '月';
export const yearUnit = '年';

/** What stands between a span and its length. */
export const beforeLength = /^(?:止|日止|结束|完工|竣工)?[，,、：:（(]?$/;

/** How late or early something was, by word; what may stand between the word and the days. */
export const delay =
  /(延迟|延期|延误|推迟|滞后|逾期|超期|提前|提早)(?:了|完成|完工|竣工|开工)?(\d+)(?:个)?(?:日历)?天/g;
export const earlyWords: readonly string[] = ['提前', '提早'];

/** Words before a date that was planned, between it and one that came about, and between that and how late it was. */
export const plannedWords = /(?:计划|约定|合同|原定|规定|要求|目标)[^。；]{0,12}$/;
export const actualWords = /实际/;
export const beforeDelay = /^[^\d。；]{0,12}$/;

/** Words of time that does not count. */
export const uncountedTime = /扣除|剔除|停工|顺延|中断|暂停|除外|不含|不计|节假/;

/** Marks that end what is told of one span. */
export const spanStops = /[。；;\n]/;
