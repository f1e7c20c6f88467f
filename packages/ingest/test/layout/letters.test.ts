import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mendLetters } from '../../src/layout/letters.js';

it('puts letters in the place of radicals', () => {
  expect(mendLetters('⼀、⽔务局增⻓，公务⽤⻋，⺠政部⻔⻅附件，⼾数，年度')).toBe(
    '一、水务局增长，公务用车，民政部门见附件，户数，年度',
  );
});

it('changes no offset', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => mendLetters(text).length === text.length));
});
