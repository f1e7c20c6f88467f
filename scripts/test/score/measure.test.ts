import { describe, expect, it } from 'vitest';
import { report } from '../../generate/reports/index.js';
import { isReporting, sentence } from '../../generate/sentence.js';
import type { Truth } from '../../generate/truth.js';
import { type Measured, measureReport, measureSentence, seedsOf } from '../../score/measure.js';
import { kindRows, placeRows, ruleRows } from '../../score/slip-tables.js';
import { slippedTexts } from '../../score/summary.js';

const working = Array.from({ length: 60 }, (_, index) => 2 * index);

describe('seeds', () => {
  it('are those for reporting or for working, and each in one share', () => {
    expect(seedsOf(50, true).every(isReporting)).toBe(true);
    expect(seedsOf(50, false).some(isReporting)).toBe(false);
    const shares = [0, 1, 2].flatMap((part) => seedsOf(50, true, { part, of: 3 }));
    expect(shares.sort((a, b) => a - b)).toEqual(seedsOf(50, true));
  });
});

describe('slips of a text', () => {
  it('know their figure in the text without slips, also where another left an item out', () => {
    const told = ({ slips }: Truth, { figures, text }: Truth): [string, string][] =>
      slips.flatMap(({ cleanFigure, right }) => {
        const span = figures[cleanFigure ?? -1]?.span;
        return span === undefined ? [] : [[text.slice(span.start, span.end), right]];
      });
    const pairs = working.flatMap((seed) => [
      ...told(sentence(seed, 2), sentence(seed)),
      ...told(report(seed, 2).truth, report(seed).truth),
    ]);
    expect(pairs.length).toBeGreaterThan(100);
    // Half-width marks are put in afterwards, of which figures have none.
    expect(pairs.filter(([clean, right]) => clean !== right)).toEqual([]);
  });
});

describe('measuring', () => {
  it('audits one slip and two, and counts each once', { timeout: 300_000 }, async () => {
    const sentences: Measured[] = [];
    for (const seed of working.slice(0, 12)) sentences.push(await measureSentence(seed));
    const reports = [await measureReport(0, { relationsPerSlip: 40, pairs: 1 })];
    const all = [...sentences, ...reports];
    const [singles, pairs] = (['singles', 'pairs'] as const).map((which) => slippedTexts(all, which));
    expect(singles?.every(({ slips }) => slips.length === 1)).toBe(true);
    expect(pairs?.every(({ slips }) => slips.length === 2)).toBe(true);
    const score = { sentences, reports };
    const count = (singles?.length ?? 0) + 2 * (pairs?.length ?? 0);
    for (const rows of [kindRows(score), ruleRows(score)])
      expect(rows.reduce((sum, { of }) => sum + of, 0)).toBe(count);
    const byPlace = new Map(placeRows(score).map(({ name, of }) => [name, of]));
    for (const name of ['single slips', 'pairs of slips'])
      expect((byPlace.get(`${name}, prose`) ?? 0) + (byPlace.get(`${name}, tables`) ?? 0)).toBe(
        byPlace.get(`${name}, all`),
      );
  });
});
