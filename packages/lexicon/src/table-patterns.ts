/**
 * Patterns of the words in captions, heads and rows of tables. Source: as `table-words.ts`, and the captions under which
 * units print the forms of 部门决算公开.
 */

/** What stands before and behind the name in a caption: 表3-1, 附件二：, 一、 … 情况统计表（续）. */
export const captionLead =
  /^\s*(?:附?[表件]\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?[：:、.．\s]*|[（(][一二三四五六七八九十\d]{1,3}[)）]\s*|[一二三四五六七八九十\d]{1,3}[、.．]\s*)?/;
export const captionUnit = /[（(][^（()）]{0,4}单位[：:][^（()）]{1,8}[)）]\s*$/;
export const captionTail = /(?:情况)?(?:总|明细|一览|统计|汇总|公开)?(?:表|说明)?(?:[（(]续[)）])?$/;

/** Body and year before the name of an account (某局2023年度支出决算表), and words behind it. */
export const bodyAndYear = /^.{2,30}?20\d\d年度?(?=.)/;
export const accountTail = /(?:具体|总体|结构|构成){0,4}(?:情况)?$/;

/** 资金口径 named in a caption. */
export const fundInCaption = /一般公共预算|政府性基金|国有资本经营|财政拨款/;

/** Words of a caption that say that its table is of money. */
export const moneyInCaption = /收|支|预算|决算|资金|经费|财政/;

/** Years of a caption, and all from one on. */
export const yearInCaption = /(?<!\d)20\d\d(?=年)/g;
export const fromYearOn = /20\d\d年.*$/s;

/** A unit at a caption's end, and words that declare one or name who filled the form in. */
export const unitAtEnd = /[（(]?(?:金额|计量)?单位[：:].{1,8}$/;
export const unitColon = /单位[：:]/;

/** Cells above the heads: who filled the form in, its unit, its number. */
export const frameCell =
  /^(?:(?:编制|填报|填表|公开|预算)?(?:部门|单位)(?:名称)?[：:].{0,40}|(?:金额|计量)?单位[：:].{1,8}|(?:部门|单位)?(?:公开|财决|附|预算)*(?:\d{1,2}表|表\d{1,2})|20\d\d年度?)$/;

/** Captions of tables that show only some of their rows. */
export const abridgedCaption =
  /续表?(?:[）)\d一二三四五]|$)|主要|部分|重点|前[\d一二三四五六七八九十]{1,3}[名位大项家]|举例|节选/;

/** Words before a unit (金额单位：人民币万元), and one declared at the end of a head. */
export const unitLead = /^(?:金额|计量|数量)?单位[:：]?/;
export const currencyLead = /^人民币/;
export const unitOfHead = /[,，、/／]?(?:金额)?单位[:：]([^,，、;；)）]{1,6})$/;

/** Marks of a formula in brackets ((A), （3=1+2）, 第1栏): no name. */
export const formulaNote = /^[A-Za-z0-9①-⑳栏第+＋\-－—=＝×xX*÷/／()（）%％.\s]{1,16}$/;

/** The sign of a year that a head prints without it. */
export const yearSign = '年';

/** Words of a head behind which what it is set against stands (占…比重, 较上年). */
export const headPivots: readonly string[] = ['占', '为', '完成', '较', '比', '与', '是', '相当于'];
export const comparingPivot = /^[较比与]/;

/** Words of a head that name nothing. */
export const generalHead =
  /(?:金额|余额|情况|合计数|[数额值栏]){1,6}$|^(?:数|额|金额|余额|账面|实际|全年|情况|的|各项|名称|项目|内容|科目|指标|采购)+$/;
export const headFillers = /^(?:实际|其中|的|[：:、，,（()）])+|(?<![的：:、，,（()）])[的：:、，,（()）]+$/g;

/** Changes that are called decreases. */
export const decreaseHead = /减少|核销|下降额|降幅|下降率/;

/** A share and the words of its whole. */
export const shareOfHead = /占(.{2,20}?)(?:的?(?:比重|比例|百分比))?$/;

/** Names of a whole account, which the rows below divide; the fund that it is of. */
export const wholeSpending = /^(?:本年支出|支出总计|(.*财政拨款)支出)$/;
export const wholeIncome = /^(?:本年收入|收入总计|(.*财政拨款)收入)$/;
export const incomeWord = /收入/;
export const spendingWord = /支出/;
export const yearsAccount = /^本年(?:支出|收入)$/;

/** Standard names of marks, and of a total of several. */
export const fullMarks = '分值';
export const givenMarks = '自评得分';
export const totalName = '合计';

/** Units of money, and the unit of marks. */
export const moneyUnit = /元$/;

/** Heads that only number columns or give their formula. */
export const columnNumber =
  /^(?:[0-9]{1,2}|[A-Za-z甲乙丙丁]|栏次|行次|[（(]?[0-9A-Z]{1,2}[=＝][-+−×÷*/()（）0-9A-Z]{1,24})$/;

/** Heads of times and of balances, which no row's name is. */
export const timeHead = /^(?:20\d\d年度?|本年数?|上年数?|[年期][初末]数?|.{0,4}余额)$/;
export const bareYearHead = /^(?:19|20)\d\d(?:年度?)?$/;

/** 其中 at the front of a head, and alone. */
export const partHead = /^其中[：:]?/;
export const onlyPartHead = /^其中[：:]?$/;

/** What names of items begin with in a head over them (项目名称). */
export const itemHead = /^项目/;

/** The first of numbered rows, and a grouping before a row's name (按支出性质分：基本支出). */
export const firstNumber = /^[（(]?(?:一|1|①)(?:[、．.，)）]|$)/;
export const groupingOfRow = /^按[^：:]{2,10}分类?[：:]/;

/** Lines of an account that stand without a number between its totals, and what it takes over from another year. */
export const heldRow = /结转|结余|弥补收支差额/;
export const carriedRow = /结转|结余/;

/** Rows of totals that both sides of an account share. */
export const grandRow = /总计$/;

/** Heads of rates that are usual, and those of indicators, which are of anything. */
export const usualRate = /执行|完成|支出|进度|占|为/;
export const indicatorRate = /指标|目标/;

/** 成新率 = 净值 ÷ 原值. */
export const newnessRate = '成新率';
export const netAndCost: readonly string[] = ['净值', '原值'];

/** Rows of carrying out a budget in a table of marks; marks beyond or off the full ones. */
export const executionRow = '执行';

/** A row of marks for a rate, or for the budget's execution: they may be worked out by it (预算执行率, 执行情况). */
export const workedOutMark = /率|执行/;
export const bonusRow = /加分|扣分|附加|奖励分/;

/** Words of a whole that say no more than its total: 占总支出比重, 占合计比例. */
export const generalWhole =
  /^(?:本年|全年|全部|各项|总)*(?:支出|收入|资金|金额|投资|资产|人数|面积|经费|合计|总计)?(?:合计|总额|总计|总数|总量|额)?的?$/;

/** Heads of averages, of prices per time, of times, and of a plain price. */
export const averageHead = /^(?:人均|户均|均价|平均)/;
export const timedHead = /[月天年次期学]/;
export const timesHead = /月数|天数|次数|年限|期数|学期|月份/;
export const priceHead = /单价/;

/** Heads of gaps, of what is left and of what was saved. */
export const gapHead = /[差余]|节[约支]/;
