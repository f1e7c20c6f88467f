import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureAll, sizes } from '../../score/measure.js';
import { summarise, type Tallies, talliesOf } from '../../score/summary.js';
import type { Tally } from '../../score/tally.js';

const recorded = JSON.parse(
  readFileSync(new URL('../../../fixtures/score/short.json', import.meta.url), 'utf8'),
) as Readonly<Record<'sentences' | 'reports', Tallies>>;

/** More of these is better; of the others, less. */
const rising = ['relations', 'facts', 'reported', 'first'] as const;
const falling = ['accused', 'stray'] as const;

/** A hundredth may go one way while more goes the other: what is lost beyond it must be recorded anew, with a reason. */
const slack = ({ of }: Tally): number => Math.floor(of / 100);

describe('score, short form', () => {
  it('does not fall below what is recorded (pnpm score --short --write)', { timeout: 600_000 }, async () => {
    const measured = await measureAll(sizes.short);
    for (const what of ['sentences', 'reports'] as const) {
      const [now, before] = [talliesOf(summarise(measured[what])), recorded[what]];
      const fallen = [
        ...rising.filter((name) => now[name].hits < before[name].hits - slack(before[name])),
        ...falling.filter((name) => now[name].hits > before[name].hits + slack(before[name])),
      ];
      expect(fallen.map((name) => ({ what, name, recorded: before[name], now: now[name] }))).toEqual([]);
      expect(rising.map((name) => now[name].of)).toEqual(rising.map((name) => before[name].of));
    }
  });
});
