/** Words by which a figure is each of several like things (每个单位). */
export const eachCues: readonly string[] = [
  '每',
  '人均',
  '户均',
  '年均',
  '月均',
  '日均',
  '单价',
  '均价',
  '平均',
];

/** Words by which names follow a count (分别是). */
export const nameCues: readonly string[] = [
  '分别是',
  '分别为',
  '具体为',
  '具体是',
  '即',
  '为',
  '包括',
  '包含',
  '是',
  '有',
  '下设',
  '如下',
];
