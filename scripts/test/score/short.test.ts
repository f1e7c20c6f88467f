import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureSentence, reportingSeeds, shortCount } from '../../score/measure.js';
import { type Summary, summarise } from '../../score/summary.js';

const recorded = JSON.parse(
  readFileSync(new URL('../../../fixtures/score/short.json', import.meta.url), 'utf8'),
) as Summary;

/** More of these is better; of the others, less. */
const rising = ['relations', 'facts', 'reported', 'first'] as const;
const falling = ['accused', 'stray'] as const;

describe('score, short form', () => {
  it('does not fall below what is recorded (pnpm score --short --write)', { timeout: 600_000 }, async () => {
    const measured = [];
    for (const seed of reportingSeeds(shortCount)) measured.push(await measureSentence(seed));
    const now = summarise(measured);
    const fallen = [
      ...rising.filter((name) => now[name].hits < recorded[name].hits),
      ...falling.filter((name) => now[name].hits > recorded[name].hits),
    ];
    expect(fallen.map((name) => ({ name, recorded: recorded[name], now: now[name] }))).toEqual([]);
    expect(rising.map((name) => now[name].of)).toEqual(rising.map((name) => recorded[name].of));
  });
});
