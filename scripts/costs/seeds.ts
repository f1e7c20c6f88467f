import { type Share, seedsOf } from '../score/measure.js';

/** Seeds for working: so many, behind those that are left out. What is found on some seeds is tried on others. */
export interface SeedRange {
  readonly sentences: number;
  readonly skip: number;
}

/** A share of them. */
export const workingSeeds = ({ sentences, skip }: SeedRange, { part, of }: Share): number[] =>
  seedsOf(skip + sentences, false)
    .slice(skip)
    .filter((_, index) => index % of === part);
