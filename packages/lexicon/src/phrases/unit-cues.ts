/** Words before a figure that make its unit certain. Source: the wording of 部门决算公开, 部门预算公开 and 绩效自评报告. */

/** What a percentage follows, with nothing or a word of being between. */
const percentCues = [
  '占(?:[^，。；、0-9]{0,20}的)?',
  '占比|比重',
  '增长率?|下降|上升|增幅|降幅|涨幅',
  '(?:完成|[为占是])[^，。；、0-9]{0,12}预算(?:数|总额)?的',
  '(?:执行|完成|支付|到位|使用|结转|结余)(?:率|进度)',
] as const;

/** What an amount follows. */
const amountCues = [
  '(?:支出|收入|[预决]算数?|金额|经费|合计|总计|结余|结转|资金)',
  '(?:费|支出)(?:支出|[预决]算)?(?:增加|减少)',
] as const;

const being = '(?:为|达到?|是|了|约)?[ 　]?';
const decimals = '(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,9})\\.[0-9]{1,2}';
/** Nothing behind the figure, and no list that goes on there, whose last figure has the unit. */
const bareEnd = '(?=[。；;]|[，,](?![ 　]?[0-9]))';

const behind = (cues: readonly string[], figure: string): string =>
  `(?:${cues.join('|')})${being}(${figure})`;

/** 减少0.70万元，下降10，: behind a change in money what it grew or fell by is a percentage, also without decimals. */
const growthBehindChange = `(?<=(?:增加|减少|增长|下降)了?[ 　]?[0-9][0-9.,]{0,15}[十百千万亿]{0,2}元[，,]?(?:同比|比上年)?)(?:增长|下降|上升|降低|增幅|降幅)(?:率)?${being}([0-9]{1,3}(?:\\.[0-9]{1,2})?${bareEnd})`;

/** 占76.20，: a share, growth or rate without its sign. The figure is one of the groups. */
export const barePercent = new RegExp(
  `${behind(percentCues, `${decimals}${bareEnd}`)}|${growthBehindChange}`,
  'g',
);
/** 支出决算为4.10。: an amount without its unit. */
export const bareAmount = new RegExp(behind(amountCues, `${decimals}${bareEnd}`), 'g');
/** 公务接待费支出0.30万（: an amount with half of its unit. */
export const halfUnit = new RegExp(
  behind(['(?:支出|收入|[预决]算数?|金额|经费|费|结余|结转|资金)'], `${decimals}万(?=[（(，。；、）)])`),
  'g',
);
/** Where a figure behind such words is no percentage: an index, a score, a weight, an area; or the unit another: a mean. */
export const otherMeasures = /指数|[得评赋计]分|分值|权重|占地|面积|系数|排名|人均|户均/;
/** 由3.8降至2.9，: a number without a unit that moved to another. */
export const movedBare = /[由从][0-9.]{1,12}(?:[升降增减]|提高|下降|上升|增加|减少)[至到为][0-9.]{1,12}[，,]/;

/** Numbers with a point and without a unit (流动比率为2.45). */
export const bareNumber = /(?<![0-9.,])[0-9]{1,9}\.[0-9]{1,4}(?![0-9.,])(?![ 　]?[%％万亿元个百千倍])/g;
