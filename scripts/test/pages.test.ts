import { expect, it } from 'vitest';
import { kinds } from '../make-page-fixtures/kinds.js';
import { measure } from '../make-page-fixtures/measure.js';

it.each(kinds)('$name gives what its content as .docx gives: $shows', async (kind) => {
  const { blocks, facts, findings, warnings } = await measure(kind);
  expect({ blocks: blocks[0], facts: facts[0], findings: findings[0] }).toEqual({
    blocks: blocks[1],
    facts: facts[1],
    findings: findings[1],
  });
  expect(warnings.includes('page-without-text')).toBe(kind.shows === 'a scanned page');
});
