/** Spans of several years (三年累计完成7.9亿元): a figure of one of these is of no single year. */
export const yearSpans: readonly string[] = [
  ...['两', '二', '三', '四', '五', '六', '七', '八', '九', '十', '多', '几', '数', '历', '3', '5'].flatMap(
    (count) => [
      `${count}年`,
      `${count}年间`,
      `${count}年来`,
      `近${count}年`,
      `近${count}年来`,
      `${count}年内`,
      `${count}年共`,
    ],
  ),
];
