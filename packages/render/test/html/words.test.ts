import { rules } from '@gouji/audit';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/html/words/index.js';

it.each(['zh', 'en'] as const)('every family of rules has a name to be chosen by: %s', (language) => {
  const { families } = wordsIn(language);
  const missing = rules.map(({ id }) => id.replace(/\/.*/, '')).filter((family) => !families[family]);
  expect(missing).toEqual([]);
});
