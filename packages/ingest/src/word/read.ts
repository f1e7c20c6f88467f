import type { Limits } from '@gouji/document';
import type { RawDocument } from '../blocks.js';
import { openArchive } from './archive.js';
import { joinBlocks } from './body.js';
import { readWithMammoth } from './mammoth.js';
import { readNumbering } from './numbering/definitions.js';
import { createLabeller } from './numbering/labels.js';
import { readParts } from './package.js';
import { sieve } from './sieve.js';
import { readStyles } from './styles.js';

/**
 * Reads a .docx as a person sees it in Word.
 *
 * @throws GoujiError `damaged`, `encrypted`, `unsafe-xml` or `too-large`
 */
export const readDocx = async (bytes: Uint8Array, name: string, limits: Limits): Promise<RawDocument> => {
  const parts = await readParts(await openArchive(bytes, name, limits), name, limits);
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering, styles.numberingOf);
  const sieved = sieve(parts, styles, () => createLabeller(numbering), name, limits);
  return joinBlocks(sieved, readWithMammoth(sieved.blocks), name);
};
