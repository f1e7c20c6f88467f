/**
 * Measures that enterprises are told by, each by the ends of its names: none of them is a part of another. Source: 财政部《企业国有资产统计报表》,
 * and the 国有资产管理情况 reports of governments that follow it. What assets are made of (负债 and 所有者权益) is left out.
 */
const measures: readonly (readonly string[])[] = [
  ['营业收入', '营业总收入'],
  ['利润', '利润总额'],
  ['净利润'],
  ['上缴税费', '上交税费', '上缴税金', '上交税金', '缴纳税费', '缴纳税金', '实缴税费', '已交税费', '税费'],
  ['负债', '负债总额'],
  ['所有者权益', '所有者权益总额', '权益', '权益总额', '净资产'],
];

/** Which of the measures a name ends in, by its place among them; null where it ends in none. */
export const enterpriseMeasureOf = (name: string): number | null => {
  let longest = 0;
  let found: number | null = null;
  for (const [place, ends] of measures.entries())
    for (const end of ends)
      if (end.length > longest && name.endsWith(end)) [longest, found] = [end.length, place];
  return found;
};
