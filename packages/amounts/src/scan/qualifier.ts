import type { Qualifier, Span } from '../types.js';

const before: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'at-most',
    [
      '不超过',
      '不高于',
      '不大于',
      '不多于',
      '至多',
      '最多',
      '最高',
      '低于',
      '小于',
      '不足',
      '少于',
      '≤',
      '＜',
      '<',
    ],
  ],
  ['at-least', ['不低于', '不少于', '不小于', '至少', '最少', '最低', '≥', '大于', '高于', '＞', '>']],
  ['over', ['超过', '逾', '超', '突破']],
  ['nearly', ['将近', '接近', '近']],
  ['about', ['大约', '约为', '约', '左右约', '大概', '预计约']],
];

const after: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at-least', ['以上', '及以上', '（含）以上', '(含)以上']],
  ['at-most', ['以下', '以内', '及以下', '之内']],
  ['about', ['左右', '上下']],
  ['over', ['有余', '余', '多']],
];

/** The word of exactness beside a figure: before it, behind it, or inside (余, 多). Null for a plain figure. */
export const qualifierAround = (text: string, { start, end }: Span, inside: boolean): Qualifier | null => {
  if (inside) return 'over';
  const left = text.slice(Math.max(0, start - 4), start).trimEnd();
  const right = text.slice(end, end + 5).trimStart();
  for (const [qualifier, words] of before) {
    const word = words.find((candidate) => left.endsWith(candidate));
    // 最近, 附近, 就近 end in 近 and say nothing of the figure.
    if (word && !(word === '近' && /[最附就临邻靠]近$/.test(left))) return qualifier;
  }
  for (const [qualifier, words] of after) if (words.some((word) => right.startsWith(word))) return qualifier;
  return null;
};
