/**
 * Bands of age by which people are told apart (60—69岁, 80岁及以上): the units, and the words by which a band has no end.
 * Source: 人口 and 老龄 statistics, 高龄津贴 standards.
 */

/** Units of age: a number of them that stands before a number of people names those. */
export const ageUnits: readonly string[] = ['岁', '周岁'];

/** Words behind an age by which the band goes on from there, and down from there; the longest first. */
export const andAbove: readonly string[] = ['（含）以上', '(含)以上', '及以上', '以上'];
export const andBelow: readonly string[] = ['（含）以下', '(含)以下', '及以下', '以下'];
