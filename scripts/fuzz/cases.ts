import { type Format, formats } from './formats.js';
import { randomOf } from './random.js';

/** A document that was changed by chance. */
export interface FuzzCase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The case of a number, the same for the same seed: formats in turn, each changed in a way of its own. */
export const fuzzCase = (seed: number, number: number): FuzzCase => {
  const { name, document, changes }: Format = formats[number % formats.length] ?? formats[0];
  const random = randomOf(seed * 1_000_003 + number);
  return { name, bytes: random.pick(changes)(document, random) };
};
