import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { accountSentences } from './cases/account-sentences.js';
import { counts } from './cases/counts.js';
import { money } from './cases/money.js';
import { notQuantities } from './cases/not-quantities.js';
import { ratios } from './cases/ratios.js';
import { sentences } from './cases/sentences.js';
import { times } from './cases/times.js';
import { shown } from './shown.js';

describe('extract', () => {
  describe.each([
    ['money', money],
    ['ratios', ratios],
    ['counts', counts],
    ['times', times],
    ['sentences', sentences],
    ['sentences of accounts', accountSentences],
  ] as const)('%s', (_, cases) => {
    it.each(cases)('%s', (text, ...expected) => {
      expect(extract(text).map(shown)).toEqual(expected);
    });
  });

  it.each(notQuantities)('keeps out %s', (text) => {
    expect(extract(text).map(shown)).toEqual([]);
    expect(extract(`按照${text}，`).map(shown)).toEqual([]);
  });

  it('gives bare numbers the unit declared for them', () => {
    expect(extract('12.5\t300', { bareUnit: '万元' }).map(shown)).toEqual([
      'money 12.5 125000 1000',
      'money 300 3000000 10000',
    ]);
  });

  it.each([
    ['万元', '（1,234.50）', 'money （1,234.50） -12345000 100'],
    ['元', '-3', 'money -3 -3 1'],
    ['%', '99.5', 'percent 99.5 0.995 0.001'],
    ['人', '12', 'count 12 12 1'],
    ['', '12', 'count 12 12 1'],
  ])('reads a cell under the unit %s: %s', (bareUnit, cell, expected) => {
    expect(extract(cell, { bareUnit }).map(shown)).toEqual([expected]);
  });

  it.each([
    ['万元', '2080505机关事业单位'],
    ['万元', '867，62'],
    ['万元', '—'],
    ['万元', '1.2.3'],
    ['没有这个单位', '12'],
  ])('reads no figure under the unit %s in %s', (bareUnit, cell) => {
    expect(extract(cell, { bareUnit })).toEqual([]);
  });
});
