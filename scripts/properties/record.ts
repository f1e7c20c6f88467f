import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Table } from './table.js';

/** The table of the short run, which a test holds. */
export const recordFile = fileURLToPath(new URL('../../fixtures/properties.json', import.meta.url));

/** The short run takes each so-manieth sentence. */
export const shortEvery = 60;

export const readShort = (): Table => JSON.parse(readFileSync(recordFile, 'utf8'));
