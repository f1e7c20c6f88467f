import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../src/index.js';
import { han } from './printer.js';

describe('parseNumeral', () => {
  it.each([
    ['十', '10'],
    ['二十', '20'],
    ['两百零五', '205'],
    ['一百二', '120'],
    ['三万五', '35000'],
    ['一亿零三万', '100030000'],
    ['廿三', '23'],
    ['三点一四', '3.14'],
    ['壹佰贰拾叁万肆仟伍佰', '1234500'],
    ['二〇二三', '2023'],
    ['负三', '-3'],
  ])('%s is %s', (text, value) => {
    expect(parseNumeral(text)?.value.toString()).toBe(value);
  });

  it.each(['', '零零一十', '十百', '百', '万', '一百一百', '一点', '点五点六', '百余', '数十'])(
    'refuses %s',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it('reads every whole number as it is written, plain and 大写', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.boolean(), (value, formal) => {
        expect(parseNumeral(han(value, formal))?.value.toFixed()).toBe(value.toString());
      }),
    );
  });
});
