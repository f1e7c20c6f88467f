import { phraseMap } from './phrase-map.js';

/** Words that close a list with its total (共计). `null`: letters of another word. */
export const totalCues = phraseMap<true | null>(
  [
    true,
    '共计 合计 总计 累计 小计 共 总共 总额 总金额 共涉及资金 涉及资金 计 一共 总数 总资金 总规模 总投资 总量 相加 加总 合共 总量 总和 总价 总价款 总值 总费用 总经费 合起来 总人数 共为 折合共',
  ],
  [
    null,
    '公共 预计 统计 会计 审计 设计 估计 中共 共同 共享 共建 共有 累计折旧 累计摊销 总体 计划 计提 计入 计算',
  ],
);

/** Words that may stand between a total cue and its figure (共计支付, 累计争取资金). */
export const totalTails: readonly string[] = [
  '得',
  '支付',
  '支出',
  '拨付',
  '投入',
  '追回',
  '争取',
  '安排',
  '使用',
  '下达',
  '发放',
  '到位',
  '完成',
  '收回',
  '筹集',
  '资金',
  '经费',
  '金额',
  '费用',
  '收入',
  '节约',
  '达',
  '了',
  '为',
  '有',
];

/** Kinds of people and things that overlap, so that they add up to nothing (党员, 女职工). */
export const overlappingKinds =
  /党员|女|男|团员|学历|本科|研究生|大专|职称|民族|年龄|岁|退役|以上|以下|表示|优秀|达标|贫困|低保|残疾|寄宿|住校|走读|留守|随迁|脱贫|建档|少数|骨干|高级|中级|涉及|持证|新增|年初|期初|上年|下线|注销|退出|调入|调出/;

/** Words of a whole year: behind its halves or quarters such a figure is their total (全年支出). */
export const wholeYear = /^(?:全年|年度|本年|当年|年内)/;
