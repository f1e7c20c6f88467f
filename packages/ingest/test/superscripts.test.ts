import { describe, expect, it } from 'vitest';
import { superscript } from '../src/superscripts.js';

describe('raised text', () => {
  it.each([
    ['本年支出914.25', '1', null],
    ['82', '③', null],
    ['三公经费', '[2]', null],
    ['评分', '*', null],
    ['改造面积560m', '2', '²'],
    ['库容3.5km', '3', '³'],
    ['用水1.2×10', '4', '⁴'],
    ['第5', 'th', 'th'],
    ['共10', '4', null],
  ])('behind %s: %s', (before, raised, shown) => {
    expect(superscript(before, raised)).toBe(shown);
  });
});
