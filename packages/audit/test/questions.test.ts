import { expect, it } from 'vitest';
import { crossRules, questions, rules } from '../src/index.js';

it('every rule answers a question of a reviewer, and every question names rules that there are', () => {
  const ids = new Set([...rules, ...crossRules].map(({ id }) => id));
  const asked = new Set(questions.flatMap((question) => question.rules));
  expect([...asked].filter((id) => !ids.has(id))).toEqual([]);
  expect([...ids].filter((id) => !asked.has(id))).toEqual([]);
});
