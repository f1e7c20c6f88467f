import type { Draw } from '../draw.js';
import type { Edits } from '../edits.js';
import { random } from '../random.js';
import { join, relation, type Said } from '../relation.js';
import type { Truth } from '../truth.js';
import { truthOf } from '../truth-of.js';
import { drawInstitution } from '../vocabulary/institutions.js';
import { type Block, blockSaid } from './block.js';
import { drawBook } from './book.js';
import { reportKinds } from './kinds.js';
import { restatements } from './restatements.js';
import type { Layout } from './tables/layout.js';

/** A whole report: its truth, over its form as plain text, and the blocks that other forms are printed from. */
export interface GeneratedReport {
  readonly truth: Truth;
  readonly blocks: readonly Block[];
  /** What the slips write instead. */
  readonly edits: Edits;
}

/** All that a report's blocks say, and that a number told again is the number told first, and the year the same. */
const reportSaid = (blocks: readonly Block[]): Said => {
  const said = join(...blocks.map(blockSaid));
  const years = said.pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.type === 'year' ? [relation('year', { op: 'year', year: piece })] : [],
  );
  return { ...said, relations: [...said.relations, ...restatements(said.pieces), ...years] };
};

/** Which report of a seed is wanted. */
export interface ReportChoice {
  /** By its name; drawn where absent. */
  readonly kind?: string;
  /** How its tables are laid out; drawn where absent. */
  readonly layout?: Layout;
  /** Draws other slips of the same report. */
  readonly variant?: number;
}

/** A report before slips are put in: what it says, block by block. */
export interface Composed {
  readonly seed: number;
  readonly kind: string;
  readonly year: number;
  readonly blocks: readonly Block[];
  readonly said: Said;
}

/** Composes the report of a seed; the five kinds take turns. */
export const compose = (seed: number, choice: Omit<ReportChoice, 'variant'> = {}): Composed => {
  const source = random(seed + 0x10000);
  const draw: Draw = {
    random: source,
    year: source.int(2016, 2025),
    institution: drawInstitution(source),
    style: {
      unit: '万元',
      places: 2,
      separators: source.chance(0.2),
      trim: source.chance(0.3),
      percentPlaces: source.pick([2, 2, 1]),
      exact: source.chance(0.5),
    },
  };
  const drawn = source.pick(reportKinds);
  const kind = reportKinds.find(({ name }) => name === choice.kind) ?? drawn;
  const blocks = kind.compose(draw, drawBook(draw), choice.layout);
  return { seed, kind: kind.name, year: draw.year, blocks, said: reportSaid(blocks) };
};

/** A composed report with so many slips put in: those of one variant. */
export const withSlips = (
  { seed, kind, year, blocks, said }: Composed,
  slips: number,
  variant = 0,
): GeneratedReport => {
  const slipSource = random((seed ^ 0x2545f491) + variant * 0x10001);
  const { truth, edits } = truthOf(said, { seed, kind, fiscalYear: year, depth: 2 }, slipSource, slips);
  return { truth, blocks, edits };
};

/**
 * The report of a seed, composed and printed.
 *
 * @param slips how many slips to put in; the same seed without slips gives the same report, right
 */
export const report = (seed: number, slips = 0, choice: ReportChoice = {}): GeneratedReport =>
  withSlips(compose(seed, choice), slips, choice.variant);
