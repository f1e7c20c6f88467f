import { phraseMap } from './phrase-map.js';

/** Words of a share (占), and of progress against what is named behind it (完成规划总投资的65.8%). */
export const shareCues = phraseMap<'share' | 'progress' | null>(
  [
    'share',
    '占 占比 比重 占比例 所占比例 所占比重 占比重 占到 约占 均占 各占 占去 占了 仅占 只占 共占 合计占 分别占 占地方 占比为 占比达 占比约 分别占比',
  ],
  ['progress', '完成 达到 相当于 为'],
  [
    null,
    '占地 占地面积 占用 侵占 独占 占有 抢占 挤占 占道 占压 占领 占线 占据 占位 完成率 完成度 完成情况 完成数 完成额 为主 作为 认为 成为 行为 以为 为民 为了 因为 较为 更为 分为 称为 列为 定为 评为 为止',
  ],
);

/** Words behind the whole of a share, before its figure (占基本支出的比重为). */
export const shareLinks: readonly string[] = [
  '的',
  '比重',
  '比例',
  '百分比',
  '份额',
  '为',
  '达',
  '达到',
  '约',
  '近',
  '了',
  '总',
  '数',
];

/** Words of progress against a budget: `完成年初预算的P%`; the base follows. */
export const completionCues: readonly string[] = ['完成', '占', '为', '是', '达到', '达', '相当于'];

/** Those that set a figure against another year's as well (为上年的95%, 相当于2020年的2.5倍). */
export const earlierCues: readonly string[] = ['为', '是', '达到', '达', '相当于'];

/** Words by which a share's amount follows it (首付30%计29.4万元, 占45%，对应360万元). */
export const shareLinkWords: readonly string[] = [
  '即',
  '计',
  '共计',
  '对应',
  '为',
  '折合',
  '合',
  '金额',
  '金额为',
  '分别为',
  '分别对应',
  '依次为',
  '',
];

/**
 * Words by which the base of a percentage is told: 为可研预测A的P%; A个项目中的B个; 以到位资金为基数, 按到位资金计算的, （以回收数计）. Source: the wording of 核心绩效指标
 * 完成值 and 资金执行率 in 绩效评价报告.
 */
export const isOfWords = /^(?:为|是|占|达到?|相当于)(?!预算|年初|上年|去年)[^，。；]{0,16}$/;
export const withinWords = /中的?(?:有|已有)?$/;
export const wholeEnds = /(?:的|总数|总量|数)$/;
/** A whole that is called a budget, and no more (占预算的97%, 占全年预算数的97%). */
export const budgetWhole = /^(?:年度|全年|当年)?预算(?:资金|金额)?$/;
export const plannedWhole: readonly string[] = '概算 计划 批复 核定 项目 工程 项目概算 项目计划'.split(' ');
export const baseTold =
  /(?:以|按照?)(?:实际)?([\u4e00-\u9fa5]{2})[\u4e00-\u9fa5]{0,4}?(?:为基数|为分母|计算|测算|口径|计[）)])/;

/** Ends of the name of a whole by which it is what was spent, and not what there was to be spent. */
export const spendingEnds: readonly string[] = ['支出', '支出总额', '支出合计', '总支出', '支出总计'];
