import { type Draw, drawStyle, type Size } from './draw.js';
import type { Said } from './relation.js';
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
  const { random, year } = draw;
  if (partition.whole.startsWith('本年'))
    return random.pick(['', `${year}年度，`, `${draw.institution}`, '我单位', '我局']);
  if (partition.stock === true) {
    return random.pick([
      `截至${year}年底，`,
      `截至${year}年12月31日，`,
      `${year}年末，`,
      `${year}年年末`,
      '年末，',
    ]);
  }
  const place = draw.institution.slice(0, Math.max(2, draw.institution.search(/[县区市]/u) + 1));
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
        `${draw.institution}${year}年度`,
        '本年度',
        '我局',
        `${year}年`,
      ]);
};

/** The period of a partition's figures. */
export const periodOf = (draw: Draw, partition: { readonly stock?: true } | undefined): string =>
  partition?.stock === true ? `${draw.year}-end` : String(draw.year);
