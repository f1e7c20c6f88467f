/**
 * Words of means (平均数): how many figures before they are of (三年平均, 三类群体算术平均). Source: the wording of 三年平均支出, 平均满意度 and 平均得分 in
 * 绩效自评报告 and 预算编制说明.
 */
export const meanOf =
  /([两二三四五六七八九十]|\d{1,2})个?(?![级季])(?:[^，。；：\d]{1,8}?(?:平均|均值)|年年均)[^，。；：\d]{0,6}$/;

/** The same where the number of figures stands as a figure of its own before it, and where no number is told. */
export const meanWords: readonly string[] = [
  '平均',
  '算术平均',
  '均值',
  '平均值',
  '平均为',
  '平均值为',
  '平均达',
];

/** By these a mean is of other figures: weighed, of each of several things, of the first of them, or what another is set against. */
export const notOfRow: readonly string[] = '加权 每 人均 户均 月平均 日平均 前 较'.split(' ');

/** Words by which a rate is a mean of several, or over time, and not the one figure by the other told beside it (加权平均收益率; not 平均资产负债率, which is that of all together). */
export const meanRates: readonly string[] = ['加权', '年均', '年化', '平均收益', '平均回报'];
