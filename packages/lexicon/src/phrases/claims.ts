import { phraseMap } from './phrase-map.js';

/** What is said of a figure without an equation: which way it went against its base, or how it kept to its budget. */
export type ClaimKind = 'rise' | 'fall' | 'flat' | 'roughly-flat' | 'within-budget' | 'over-budget';

/**
 * Words that say which way something went, or how it kept to its budget, without a figure (呈下降趋势, 未超预算); null for
 * those that only hold such words.
 */
export const claimCues = phraseMap<ClaimKind | null>(
  [
    'rise',
    '呈上升趋势 呈增长趋势 呈增加趋势 呈上升态势 呈增长态势 呈逐年上升趋势 呈逐年增长趋势 上升趋势 增长趋势 有所增长 有所增加 有所上升 有所提高 有所提升 略有增长 略有增加 略有上升 略有提高 大幅增长 大幅增加 大幅上升 大幅提高 大幅度增长 大幅度增加 大幅度上升 明显增长 明显增加 明显上升 增长明显 增加明显 增长较快 增长较大 增加较多 稳步增长 稳步上升 持续增长 持续上升 逐年增长 逐年增加 逐年上升 显著增长 显著增加 只增不减 小幅增长 小幅上升 小幅增加',
  ],
  [
    'fall',
    '呈下降趋势 呈减少趋势 呈下降态势 呈逐年下降趋势 呈逐年递减趋势 下降趋势 有所下降 有所减少 有所降低 有所回落 略有下降 略有减少 略有降低 大幅下降 大幅减少 大幅降低 大幅压减 大幅度下降 大幅度减少 大幅度降低 明显下降 明显减少 下降明显 减少明显 降幅明显 下降较大 减少较多 持续下降 持续减少 逐年下降 逐年减少 逐年递减 逐年降低 显著下降 显著减少 只减不增 小幅下降 小幅减少',
  ],
  ['flat', '持平 保持持平 保持不变 无变化 没有变化 无增减变化'],
  ['roughly-flat', '基本持平 大致持平 大体持平 基本一致 基本保持不变 变化不大 变动不大'],
  [
    'within-budget',
    '控制在预算以内 控制在预算内 控制在预算之内 控制在预算范围内 控制在预算范围之内 控制在年初预算以内 控制在年初预算内 控制在年初预算范围内 控制在预算数以内 未超预算 未超出预算 未超过预算 无超预算 没有超预算 没有超出预算 不超预算 未突破预算 未超年初预算 未超出年初预算',
  ],
  ['over-budget', '超预算 超出预算 超过预算 突破预算 超年初预算 超出年初预算'],
  [
    null,
    '是否超预算 不得超预算 严禁超预算 禁止超预算 防止超预算 杜绝超预算 避免超预算 超预算支出 超预算列支 超预算安排 不得突破预算 有无超预算 不得超出预算 不能超预算 不能超出预算 不得超过预算',
  ],
);

/** Words of a rule or an aim: what stands beside them is wanted, not told (按照只减不增的要求). */
export const wishWords: readonly string[] = [
  '要求',
  '原则',
  '确保',
  '力争',
  '坚持',
  '目标',
  '应当',
  '必须',
  '规定',
  '计划',
  '拟',
  '预计',
  '将',
  '争取',
  '力求',
  '落实',
  '努力',
  '需',
  '如',
  '若',
];

/** 在确保正常运转的情况下 tells under what circumstances, not what is wanted. */
export const circumstance = /在[^，。；]{1,30}的(?:情况|前提|基础|条件)[下上]/g;

/** 无超预算 that is said of no item, or of all spending by one of these names, is said of each part of it. */
export const wholeSpending: ReadonlySet<string> = new Set(['支出', '本年支出', '预算', '资金']);

/** Those parts. */
export const spendingParts: readonly string[] = ['人员经费', '公用经费', '基本支出', '项目支出', '三公经费'];

/** Words before one of comparing by which figures are only about as much (基本持平). */
export const roughWords: readonly string[] = ['基本', '大致', '大体'];

/** Both sides of an account in one word: what is level there is the one with the other, and not with another time (收支持平). */
export const bothSides: readonly string[] = ['收支', '当年收支', '本年收支', '收支总体'];
