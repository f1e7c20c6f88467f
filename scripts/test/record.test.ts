import { describe, expect, it } from 'vitest';
import { placesOf } from '../findings.js';
import { fallen, nextRecord } from '../record.js';

describe('the record', () => {
  const before = { passing: ['a'], failing: { b: 'missed', gone: 'missed' } };
  const well = (id: string) => ({ id, failure: '' });

  it('takes up new things on either side, and mended ones', () => {
    const now = [well('a'), well('b'), { id: 'c', failure: 'accused' }];
    expect(nextRecord(before, now)).toEqual({ passing: ['a', 'b'], failing: { c: 'accused' } });
  });

  it('takes nothing back that passed', () => {
    const now = [{ id: 'a', failure: 'missed' }];
    expect(fallen(before, now)).toEqual(['a']);
    expect(() => nextRecord(before, now)).toThrow('a');
  });
});

describe('places of a figure', () => {
  it.each([
    ['共2960万元，0万元', '0万元', ['8-11']],
    ['支出总计,867.48万元，收入1,867.48万元', '867.48万元', ['5-13']],
    ['占10.5%，另10个，下降10。', '10', ['8-10', '14-16']],
    ['总计 0 万元', '总计[0万元]', ['3-7']],
    ['80万元。 大于预算数，大于预算数', '80万元。[大于预算数]', ['6-11']],
    ['20.00\t86.00\n9.00', '86.00', ['6-11']],
    ['无', '有', []],
  ])('%s: %s', (text, quote, spans) => {
    expect(placesOf(text, quote).map(({ start, end }) => `${start}-${end}`)).toEqual(spans);
  });
});
