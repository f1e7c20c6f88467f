import { type Draw, drawStyle, type Size } from './draw.js';
import type { Random } from './random.js';
import { join, type Said } from './relation.js';
import { ownNames } from './vocabulary/institutions.js';
import type { Partition } from './vocabulary/partitions.js';

/** What a kind of relation is composed with; `style` is fixed in a report, and drawn for each sentence elsewhere. */
export interface Setting extends Omit<Draw, 'style'> {
  readonly style?: Draw['style'];
}

/** A kind of relation: one file of `kinds`. */
export interface Kind {
  /** Its file's name. */
  readonly name: string;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  /**
   * Composes a sentence or paragraph without heading.
   *
   * @param depth 0 the plain relation · 1 something nested or put between · 2 more of it
   */
  readonly compose: (setting: Setting, depth: number) => Said;
}

/** The setting with a style for amounts of a size. */
export const styled = (setting: Setting, size: Size): Draw => ({
  ...setting,
  style: setting.style ?? drawStyle(setting.random, size),
});

/** What a clause may open with when a partition's whole is its subject. */
export const opening = (draw: Draw, partition: Pick<Partition, 'stock' | 'speaker' | 'whole'>): string => {
  const { random, year, institution } = draw;
  const [own = ''] = ownNames(institution);
  if (partition.whole.startsWith('本年'))
    return random.pick(['', `${year}年度，`, institution, '我单位', own]);
  if (partition.stock === true) {
    return random.pick([
      `截至${year}年底，`,
      `截至${year}年12月31日，`,
      `${year}年末，`,
      `${year}年年末`,
      '年末，',
    ]);
  }
  const place = institution.slice(0, Math.max(2, institution.search(/[县区市]/u) + 1));
  return partition.speaker === 'government'
    ? random.pick([
        '',
        `${year}年，`,
        `${year}年全县`,
        `${year}年度，`,
        '全年',
        `${year}年，${place}`,
        '全县',
      ])
    : random.pick([
        '',
        '',
        `${year}年度`,
        `${year}年，`,
        `${year}年度，我单位`,
        `${institution}${year}年度`,
        '本年度',
        own,
        `${year}年`,
      ]);
};

/** What is said, at times with its year in front: not where it names a day of the year itself (2023年，截至年底). */
export const inYear = (random: Random, years: readonly string[], said: Said): Said => {
  const [first] = said.pieces;
  const dated = typeof first === 'string' && /^(?:截至|年末|上年末)/u.test(first);
  return dated ? said : join(random.pick(['', ...years]), said);
};

/** The period of a partition's figures. */
export const periodOf = (draw: Draw, partition: { readonly stock?: true } | undefined): string =>
  partition?.stock === true ? `${draw.year}-end` : String(draw.year);
