import { extract } from '@gouji/amounts';
import { expect, it } from 'vitest';
import { quantitiesAround } from '../src/read.js';

it('takes more quantities than a call takes arguments', () => {
  const [one] = extract('1万元');
  if (!one) throw new Error('1万元 is read');
  const many = Array.from({ length: 200_000 }, () => one);
  expect(quantitiesAround(() => many, { start: 0, end: 3 }, [], [])).toHaveLength(many.length);
});
