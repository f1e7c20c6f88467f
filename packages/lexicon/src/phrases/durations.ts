/**
 * How reports say how long something took: from a date to a date, so many days (自2023年3月1日至5月31日，共92天), and how late it
 * came (计划5月20日开工，实际6月5日开工，延迟16天). Source: 合同工期 and 时效指标 of 项目支出绩效自评 texts.
 */

/** A date: its year may stand in the date before it or be told from that (次年), and its day may be missing (2023年3月至12月). */
export const printedDate =
  /(?:((?:19|20)\d\d)年|(次年|翌年|第二年|下一年|同年|当年))?(?<!\d)(1[0-2]|0?[1-9])月(?:份)?(?:([12]\d|3[01]|0?[1-9])[日号])?/g;

/** Words for the year behind that of the date before; 同年 and 当年 stay in it. */
export const nextYearWords: readonly string[] = ['次年', '翌年', '第二年', '下一年'];

/** What stands between the dates of one span, and what before and between them where each is named. */
export const spanJoint = /^(?:(?:起|开始)?[，,]?[至到—–~～-]{1,2}|起[^，。；\d]{1,8}[，,]至)$/;
export const spanStart = /(?:开工|开始|启动|起始|起租|签订|进场)[^，。；]{0,6}$/;
export const spanEnd = /(?:竣工|完工|结束|终止|截止|到期|完成)[^，。；]{0,6}$/;

/** The same where each date stands before its word (3月1日开工，次年6月30日竣工，历时16个月). */
export const startBehind =
  /^(?:正式)?(?:开工|开始|启动|进场|进驻|动工|实施|签订|起租)[^，。；\d]{0,6}[，,、]\s*(?:于|至)?$/;
export const endBehind =
  /^(?:全面|全部)?(?:竣工|完工|结束|完成|建成|终止|到期|退场)[^，。；\d]{0,8}[，,、（(]$/;

/**
 * A length with a word that says it is one of the whole span: word, digits, unit; 合同工期 may be of other dates. A bare 工期 is of
 * what came about where its ways of counting are told behind it, or how far it is from the one agreed (工期18个月，较合同…提前2个月).
 */
export const spanLength =
  /(?<!合同|计划|约定|批复|要求|原定|规定|平均|每次|每期)(共计|共|为期|历时|合计|总工期|总期限|实际(?:施工|建设)?(?:工期|周期|期|用时)|实际历时|前后历时|间隔|相隔|时隔|相距|(?:建设|施工)?(?:工期|周期)(?=[^，。；]{2,8}(?:[（(][^）)]{0,6}首尾|[，,](?:较|比)(?:合同|计划|约定|原定|批复)))|建设期(?=[^，。；]{2,8}[（(][^）)]{0,6}首尾))(?:为|是|达|仅)?(\d+|[一二两三四五六七八九十]{1,3})(?:个)?(日历天|日历日|天|日(?!\d)|月|年(?!度))/g;
/** Days of one month from one to another, and how many they are (3月4日至6日召开，会期3天). */
export const daysOfMonth =
  /(?<!\d)(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])[日号]?[至到—–~～-]{1,2}(3[01]|[12]\d|0?[1-9])[日号][^\d，。；、至到]{0,12}[，,（(](?:会期|为期|历时|共计|共)(?:为|是)?(\d+|[一二两三四五六七八九十]{1,3})天/g;
/** A stretch of months of one year (6—12月), and how many months something behind it was paid for (六个月24.5万元). */
export const monthsOfYear = /(?<![\d年.])(1[0-2]|0?[1-9])月?(?:份)?[至到—–~～-]{1,2}(1[0-2]|0?[1-9])月/g;
export const paidMonths = /[，,]共?(\d{1,2}|[一二两三四五六七八九十]{1,3})个月(?=共|合计|计|\d)/g;

/** Words of a length that is of the works, from their beginning to their end, whatever else is dated; and of one between any two dates. */
export const lengthOfWorks = /工期|周期|建设期|实际/;
export const lengthBetween = /[间相时][隔距]$/;

export const dayUnit = '天';
export const monthUnit = '月';
export const yearUnit = '年';

/** What stands between a span and its length. */
export const beforeLength = /^(?:止|日止|结束|完工|竣工)?[，,、：:（(]?$/;

/** What parts a span from the dates of other things told before it. */
export const apart = /[，,：:]/;

/** How late or early something was, by word; what may stand between the word and the days. */
export const delay =
  /(延迟|延期|延误|延后|推迟|滞后|逾期|超期|迟报|晚报|提前|提早)(?:了|完成|完工|竣工|开工|报送|送达|交付)?(\d+|[一二两三四五六七八九十]{1,3})(?:个)?(?:日历)?(天|月)/g;
export const earlyWords: readonly string[] = ['提前', '提早', '缩短'];

/** Words before a date that was planned, between it and one that came about, and between that and how late it was. */
export const plannedWords =
  /(?:计划|约定|合同|原定|规定|批复|要求|目标|应于|应在|应当于|应当在|最迟|不晚于)[^。；]{0,12}$/;
/** The same right before the date. */
export const plannedRightBefore =
  /(?:计划|约定|合同|原定|规定|批复|要求|目标|应|应当|最迟|不晚于)(?:于|在)?$/;
/** Days that were agreed, the days that it took, and how much longer or shorter that was (合同工期A天，实际用时B天，超期C天). */
export const daysAgreedAndTaken =
  /(?:合同|计划|约定|批复|要求|规定)(?:工期|建设期|施工期|期限|时限)?(?:为|是)?(\d+)(?:个)?(?:日历)?天(?!以?内)[^。；;]{0,24}?实际(?:工期|用时|施工|历时|耗时|用)?(?:为|了|共)?(\d+)(?:个)?(?:日历)?天[，,（(](?:(?:较|比)[^，。；\d]{1,8})?(延迟|延期|延误|延后|推迟|滞后|逾期|超期|提前|提早|缩短)(?:了|完成|完工|竣工)?(\d+)(?:个)?(?:日历)?天/g;
export const actualWords = /实际/;
export const beforeDelay = /^[^\d。；]{0,12}$/;
/** What a date is of, right behind it: 开工, 完工. */
export const datedDeed =
  /^(?:前|之前|以前|底前)?(?:全面|全部|正式)?(开工|动工|完工|竣工|完成|验收|报送|上报|提交|交付|建成|开学|开班|上线|到货|拨付)/;

/** Words of time that does not count. */
export const uncountedTime = /扣除|剔除|停工|顺延|中断|暂停|除外|不含|不计|节假/;

/** Marks that end what is told of one span. */
export const spanStops = /[。；;\n]/;
