/** Powers of ten of the multipliers that stand between a figure and its unit (万元, 百万元, 亿元). */
export const exactMultipliers: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
]);
