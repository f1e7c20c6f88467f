/**
 * How reports list years and say how many they are (2021年、2022年和2023年三年; 三年（2021—2023年）), and how old a thing is (建成于1998年，
 * 至2023年已使用25年). Source: the 项目概况 and 资产使用情况 of 绩效评价报告.
 */

/** What joins two years of a list. */
export const yearJoint = /^[、和及]$/;
/** What stands behind a year of which only a part is meant, or that is an end of a time. */
export const partOfYear =
  /^(?:[上下]半年|[末底初]|\d|前?[一二三四]个?季度|第[一二三四]|同期|[以之][前后来]|[至到—–~～-]|[1-9前后])/;

const numeral = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const ofYears = '(?:个年度|年)(?![级期制代龄版限]|以[上下])';

/** The number of the years of a list: right before it, right behind it, or where its sentence looks back on them. */
export const countBeforeYears = new RegExp(`${numeral}${ofYears}(?:，即|，分别[为是]|，包括|[（(]即?)$`);
export const countBehindYears = new RegExp(`^(?:这|共|共计|合计)?${numeral}${ofYears}`);
export const countOfThese = new RegExp(`(?:上述|以上|前述|这)${numeral}${ofYears}`);

/** A span of years by its ends (2021—2023年), with the number of its years before or behind it. */
export const spanOfYears = /(20\d\d)年?(?:度)?[—–~～至-]{1,2}(20\d\d)年(?:度)?/g;

/** A clause that tells one year's figure of a row (2022年安排290万元): its year, its words up to the figure, and the figure's unit without its scale. */
export const figureOfYear =
  /^(20\d\d)年度?([^\d，,。；;、（(]{0,8})\d[\d,.]*[万亿]?([^\d，,。；;、（）()万亿\s]{1,4})/;
/** Years that a sentence says there are, whatever they are told of (建设周期三年, 近三年, 三个年度). */
export const numberOfYears = new RegExp(`(?<![\\d第每])${numeral}${ofYears}`, 'g');
/** How many years are looked back on behind figures of theirs (四年累计), and what goes on in all of them (四年都没断). */
export const yearsTogether = new RegExp(
  `(?<![\\d第每近前后])${numeral}${ofYears}(?=累计|合计|总计|共|都|均)`,
  'g',
);
/** Words of how far a thing moved over so many years (两年累计增加, 两年下来共压减). */
export const movesOfYears = new RegExp(`^${numeral}年(?:下来|累计|共|合计)`);
/** Words of what one year added, which those of several add up. */
export const addedInYear: readonly string[] = ['新增', '新建', '新招', '新购', '净增', '增加', '减少'];
export const inAllYears = /^[都均](?![^，,。；;]*的)/;
/** A figure with its unit. */
export const unitFigure = /(?<![\d.,])\d[\d,.]{0,15}[^\d，,。；;、\s]/g;

/** A thing's beginning in a year, and how many years old it is in another. */
export const agesInYears =
  /(?<begun>(?<![\d年月])(?:19|20)\d\d年)(?<behind>[^。；;\d]{0,4}(?:\d{1,2}月)?[^。；;\d]{0,14}[，,（(]?)(?:截至|截止|至|到)(?<now>(?<!\d)20\d\d年)(?:\d{1,2}月)?[末底初]?[，,]?(?:已经|已|共|实际|累计)?(?:使用|运行|运营|投用|服役|服务|满|存续)?(?:已|满|了|达)?(?<count>\d{1,2})年(?![级期制代度])/g;
/** Words of a thing's beginning, before its year or behind it. */
export const begins =
  /建成|建于|始建|兴建|成立|启用|投用|投入使用|购置|购入|购买|竣工|通车|开馆|开业|投产|设立/;

/** What stands behind a year of which something is told as done (2023年下半年新增…), and words of a sentence that looks ahead. */
export const behindDone =
  /^(?:[上下]半年|\d{1,2}月(?:份|\d{1,2}日)?(?:以来|起)?|全年|[末底初])?[^，。；\d]{0,4}(?:新增|增加|减少|新招|招录|调入|调整|执行|实施|开展|新建|新购|购置|补缴|补发|追加|发放|支付|完成|开工|竣工|成立)/;
export const looksAhead =
  /到期|届满|期限|偿还|还本|归还|付息|兑付|规划|计划|目标|力争|争取|预计|预期|预测|远景|将|拟|至20|到20|租|折旧|摊销|质保|[—–~～-]20|后年|明年/;

/** Words by which an amount is of another year than the one named before it, and marks that end what a year is said of. */
export const priorWords = /上年|去年|上一年|同期|年初|预算|计划/;
export const sentenceStops = /[。；;\n]/;
/** Marks that end a sentence for good. */
export const fullStops = /[。\n]/;

/** A year against an amount of which a figure is set (较2023年度的77.10万元增加), and words by which only a part of the year is told. */
export const againstAmount = /(?:较|比|与|同)20\d\d年度?的?(?=\d[\d.,，]*(?:万|亿)?元)/g;
/** A year's end that what is held at an end is set against (较2023年末的77.10万元增加, 比2023年末增加), and words of another time or of what was to be. */
export const againstYearEnd =
  /(?<=较|比|与|同)20\d\d年[末底](?=的?\d[\d.,，]*(?:万|亿)?[^\d.,，\s]|相比|增|减|下降|上升|提高|降低|多|少)/g;
export const ofOtherTime = /季度|半年|\d月|年初|预算|计划|目标|预计|预测|平均/;
export const ofAPart = /季度|半年|\d月|[初末底]|预算|计划|目标|决算|预计|平均|年均|季均|月均|其中/;
