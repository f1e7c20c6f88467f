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

/** Words for the time before something was done, and after it. Source: the 效益指标 passages of 绩效评价报告. */
export const beforehand: readonly string[] = '实施前 改造前 治理前 整治前 建设前 改革前 项目前 政策前'.split(
  ' ',
);
export const afterwards: readonly string[] = '实施后 改造后 治理后 整治后 建设后 改革后 项目后 政策后'.split(
  ' ',
);

/** By these an amount is told to be of several years, as many as the numeral says, counted from one (三年共安排, 两年来共). */
export const wordsOfYears =
  /([一两三四五六七八九])年(?:来|间)?(?:累计|合计|总计|共)[^，,。；;：:、（(）)\d]{0,12}$/;
export const yearNumerals = '一两三四五六七八九';

/** Behind a date by these, something is to be done by it (2024年底前完成). */
export const deadlineEnds: readonly string[] = ['前', '之前', '以前'];

/** Behind a year by these, something has gone on from then (2021年以来引进的企业). */
export const sinceWords: readonly string[] = ['以来', '以后', '之后'];
