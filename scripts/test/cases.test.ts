import { describe, expect, it } from 'vitest';
import { isTrue } from '../cases/arithmetic.js';
import { ownFolder, readCases } from '../cases/case.js';
import { type Judgement, judge, passes, placesOf } from '../cases/judge.js';
import { failureOf, nextRecord, readRecord } from '../cases/record.js';

const cases = readCases(ownFolder);
const record = readRecord();

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

  // A failure here: a case that passed fails now (mend it), or a known failure passes (`pnpm cases --write`).
  it.each(cases)('$id goes as recorded', async (one) => {
    expect(failureOf(await judge(one))).toBe(record.failing[one.id] ?? '');
  });
});

const judged = (id: string, outcome: Judgement['outcome'], misread: string[] = []): Judgement => ({
  of: { id, file: 'x', kind: 'x', text: '', format: 'txt', truth: [], reading: {}, note: '', sums: [] },
  outcome,
  misread,
  instead: [],
});

describe('the record', () => {
  const before = { passing: ['a'], failing: { b: 'missed', gone: 'missed' } };

  it('takes up new cases on either side, and mended ones', () => {
    const now = [
      judged('a', 'left alone'),
      judged('b', 'reported'),
      judged('c', 'accused', ['title x, not y']),
    ];
    expect(nextRecord(before, now)).toEqual({
      passing: ['a', 'b'],
      failing: { c: 'accused; title x, not y' },
    });
  });

  it('takes no case back that passed', () => {
    expect(() => nextRecord(before, [judged('a', 'missed')])).toThrow('a');
  });

  it('counts a true text that is misread as failing', () => {
    expect(passes(judged('a', 'left alone', ['title x, not y']))).toBe(false);
  });
});

describe('places of a figure', () => {
  it.each([
    ['共2960万元，0万元', '0万元', [8]],
    ['支出总计,867.48万元，收入1,867.48万元', '867.48万元', [5]],
    ['占10.5%，另10个，下降10。', '10', [8, 14]],
  ])('%s: %s', (text, quote, starts) => {
    expect(placesOf(text, quote).map(({ start }) => start)).toEqual(starts);
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
