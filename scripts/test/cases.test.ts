import { describe, expect, it } from 'vitest';
import { isTrue } from '../cases/arithmetic.js';
import { ownFolder, readCases } from '../cases/case.js';
import { judge, outcomeOf } from '../cases/judge.js';
import { caseRecord } from '../cases/records.js';
import { readRecord } from '../record.js';

const cases = readCases(ownFolder);
const record = readRecord(caseRecord);

describe('the cases of fixtures/cases', () => {
  it('have ids of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases.flatMap(({ id, sums }) => sums.map((sum) => [id, sum] as const)))(
    '%s: %s is so',
    (_, sum) => {
      expect(isTrue(sum)).toBe(true);
    },
  );

  it('are all recorded, on one side', () => {
    const known = [...record.passing, ...Object.keys(record.failing)].sort();
    expect(known).toEqual(cases.map(({ id }) => id).sort());
  });

  // What is mended is recorded by `pnpm cases --write`; .ci/run asks that it was.
  it.each(cases.filter(({ id }) => record.passing.includes(id)))('$id passes as before', async (one) => {
    expect(outcomeOf(await judge(one)).failure).toBe('');
  });
});

describe('arithmetic', () => {
  it.each([
    ['1+2*(3-1)=5', true],
    ['1/3=33.33%', true],
    ['1/3≠33.34%', false],
    ['8/100≠7%', true],
    ['1.00+1.01≠2.02', false],
    ['2/3=66.66%', true],
    ['4680/520000=9.00‰', true],
    ['1-336/840=60.0%', true],
    ['10-3=6', false],
  ])('%s is %s', (line, truth) => {
    expect(isTrue(line)).toBe(truth);
  });
});
