import type { Word } from '../pieces.js';

/** Words for up and down that take each other's place, as writers of public reports use them. */
const pairs: readonly (readonly [up: string, down: string])[] = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['上涨', '下跌'],
  ['增长了', '下降了'],
  ['增加了', '减少了'],
  ['增加额为', '减少额为'],
  ['增幅', '降幅'],
  ['增幅为', '降幅为'],
  ['增长率为', '下降率为'],
  ['增至', '降至'],
  ['增加到', '减少到'],
  ['提高到', '降低到'],
  ['增加至', '减少至'],
  ['上升至', '下降至'],
  ['净增加', '净减少'],
  ['净增', '净减'],
  ['调增', '调减'],
  ['追加', '核减'],
  ['追加到', '压减到'],
  ['高', '低'],
  ['高出', '低'],
  ['高于', '低于'],
  ['快于', '慢于'],
  ['多', '少'],
  ['多支出', '少支出'],
  ['超支', '节约'],
  ['大于', '小于'],
  ['超过', '低于'],
  ['呈上升趋势', '呈下降趋势'],
  ['逐年增长', '逐年下降'],
  ['逐年上升', '逐年下降'],
  ['逐年增加', '逐年减少'],
  ['有所增长', '有所下降'],
  ['有所增加', '有所减少'],
  ['略有增长', '略有下降'],
  ['稳步增长', '持续下降'],
];

/** The word of the pair that `up` heads for a direction; 0 takes the upward one (增加0.00). Undefined where `up` heads none. */
export const directionWord = (up: string, sign: -1 | 0 | 1): Word | undefined => {
  const pair = pairs.find(([upward]) => upward === up);
  if (pair === undefined) return undefined;
  const [upward, downward] = pair;
  return sign < 0
    ? { type: 'word', text: downward, sign: -1, others: [{ text: upward, sign: 1 }] }
    : { type: 'word', text: upward, sign: 1, others: [{ text: downward, sign: -1 }] };
};

/** 决算数…预算数: all three ways of it. */
export const orderWord = (sign: -1 | 0 | 1): Word => {
  const words = [
    { text: '小于', sign: -1 },
    { text: '等于', sign: 0 },
    { text: '大于', sign: 1 },
  ] as const;
  const word = words.find((candidate) => candidate.sign === sign) ?? words[1];
  return { type: 'word', ...word, others: words.filter((other) => other !== word) };
};
