import { table } from './table.js';

export const totalCues = table<true | null>(
  [
    true,
    '共计 合计 总计 累计 小计 共 总共 总额 总金额 共涉及资金 涉及资金 计 一共 总数 总资金 总规模 总投资 总量 相加 加总 合共 总量 总和',
  ],
  [null, '公共 预计 统计 会计 审计 设计 估计 中共 共同 共享 共建 共有 累计折旧 累计摊销 总体'],
);

/** Words that close a list with its total (共计). `null`: letters of another word. */
/** Words that may stand between a total cue and its figure (共计支付, 累计争取资金). */
export const totalTails: readonly string[] = [
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

/** Words by which a total names all that stands before it (以上三项). */
export const summingWords = /以上|上述|各项|[两二三四五六七八九]项|[二三四]者|[两三四]类|[两三四]部分/;

/** Kinds of people and things that overlap, so that they add up to nothing (党员, 女职工). */
export const overlappingKinds =
  /党员|女|男|团员|学历|本科|研究生|大专|职称|民族|年龄|岁|退役|以上|以下|表示|优秀|达标|贫困|低保/;
