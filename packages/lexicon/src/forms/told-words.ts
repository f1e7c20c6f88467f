/**
 * How the text beside the official forms (说明) names what they hold: funds, levels of the classification, accounts.
 * Source: 部门决算公开01–08表 with their 说明; 《政府收支分类科目》; 《项目支出绩效自评表》(财预〔2020〕10号).
 */

/** Funds by the words that name them (资金口径), and as the captions of their forms begin. */
export const fundWords: readonly {
  readonly word: RegExp;
  readonly caption: string;
  readonly fund: string;
}[] = [
  { word: /一般公共预算/g, caption: '一般公共预算', fund: '一般公共预算财政拨款' },
  { word: /政府性基金/g, caption: '政府性基金预算', fund: '政府性基金预算财政拨款' },
  { word: /国有资本经营/g, caption: '国有资本经营预算', fund: '国有资本经营预算财政拨款' },
  { word: /财政拨款/g, caption: '财政拨款', fund: '财政拨款' },
];

/** The funds that have forms of their own. */
export const budgetFund = /一般公共预算|政府性基金|国有资本经营/;

/** Names whose figures are of one fund by their form: 三公经费 is financed from the general budget. */
export const ofOneFund =
  /财政拨款|一般公共预算|政府性基金|国有资本经营|三公|公务接待|公务用车|因公出国|机关运行经费|政府采购/;

/** Names of totals and of their halves that a fund's name completes. */
export const completedByFund = /^(?:本年)?((?:支出|收入)|(?:收入|支出)总计|(?:基本|项目)支出)$/;

/** The two sides of an account, and the prefix by which each is the year's (本年支出). */
export const sidesOfAccount: readonly string[] = ['收入', '支出'];
export const ofYear = '本年';

/** The two kinds of spending, which the forms have columns for. */
export const spendingKinds = ['基本支出', '项目支出'] as const;

/** 主要用于：…等基本支出: the kind of spending that the text says an item was. */
export const saidKind = /(?:主要)?用于[^。\n]{0,120}?(基本支出|项目支出)(?=[。；，\n]|$)/;

/** Levels of the functional classification (支出功能分类), from the outermost. */
export const classLevels: readonly string[] = ['类', '款', '项'];

/** An item called by its name and level: 政府办公厅（室）及相关机构事务（款）. */
export const namedItem =
  /([^，。；：、\s（）()]{1,40}(?:[（(](?![类款项][）)])[^（）()]{1,8}[）)][^，。；：、\s（）()]{1,20})?)[（(]([类款项])[）)]/g;

/** What the names of spending end in: 教育（类） is the 类 of 教育支出. */
export const spendingEnd = '支出';

/** 支出决算为206.10万元, 支出206.10万元: words that an item's account stands behind; nothing, where it follows the name. */
export const accountLead = /(?:^|支出|决算|执行|支出数|决算数|执行数)(?:合计|金额|总额)?(?:为|是|共|：)?$/;

/** What stands around the name of a form in the heading of its part: year, label, 情况说明; 表 of its caption. */
export const aroundFormName: readonly RegExp[] = [
  /^.*20\d\d年度?/,
  /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}|\d{1,2}[.．])/,
  /(?:总体|具体|结构|增减变动){0,2}(?:情况)?(?:的?说明)?$/,
  /(?:明细|总)?表?$/,
];

/** How the ties between text and forms are told. */
export const toldTies = {
  item: '说明中的科目 = 表中同一科目',
  cell: '说明中的数 = 表中的数',
  tree: '上级科目 = 下级科目之和',
} as const;

/** 部门整体支出绩效自评得分 is the mark of the whole report, not of one thing in it. */
export const wholeMark = /^(?:部门|单位|整体|支出|绩效|预算|管理|综合|自评|评价|年度|[本我])*$/;

/** Words of a title by which a report is on one project, and on all of a body. */
export const projectWord = '项目';
export const wholeWord = '整体';

/** 无…，故本表无数据: words beside an empty form that say why it is, and of a denial with what it denies. */
export const emptyWords =
  /无数据|为空|空表|没有|无[^，。\n]{0,30}(?:收入|支出|经费|资金|收支)|未(?:发生|安排)/;
export const denialOf = /(?:无|没有|未)([^，。\n]{0,16})/g;

/** What stands behind the fund in the name of its form. */
export const behindFund = /(?:预算)?(?:财政拨款)?(?:收入)?支出决算表$/;

/** Words before a caption that make another table of it: 项目支出… is no 支出决算表. */
export const otherTable = /财政拨款|公共预算|基金|资本|经费|支出|收入|收支|项目|明细|专户|所属/;

/** A unit or a year in brackets, and what else is no part of a caption's name: number of the form, body, unit, 续表, all up to the year. */
export const bracketInCaption = /[（(](?:[^（）()]{0,4}单位[：:][^（）()]{1,10}|20\d\d年度?)[)）]/g;
export const aroundCaption: readonly RegExp[] = [
  /(?:部门|单位)?(?:公开|财决|预算){1,2}(?:\d{1,2}(?:-\d)?表|表\d{1,2}(?:-\d)?)/g,
  /(?<=表)附?表\d{1,2}/g,
  /(?<=表)(?:编制|填报|公开|预算)?(?:部门|单位)(?:名称)?[：:].{1,60}$/,
  /(?:金额)?单位[：:].{1,4}$/,
  /续表?$/,
  /^.*20\d\d年度?/,
];
