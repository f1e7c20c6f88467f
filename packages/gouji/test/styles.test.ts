import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from '../src/index.js';

const folder = fileURLToPath(new URL('../../../fixtures/styles/', import.meta.url));
const clean = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.slips.txt'));

describe('reports in other manners, in which every figure ties', () => {
  it.each(clean)('%s is not accused of anything', async (name) => {
    const { reports } = await audit(readFileSync(folder + name), { name });
    const found = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it.each(clean)('%s with slips is accused of something', async (name) => {
    const slips = name.replace('.txt', '.slips.txt');
    const { reports } = await audit(readFileSync(folder + slips), { name: slips });
    const found = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
    expect(found).not.toEqual([]);
  });
});
