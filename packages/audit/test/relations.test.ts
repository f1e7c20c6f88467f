import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, relationCases, shortcomings } from './relation-cases.js';

// What each sentence's reading lacks: empty for most. `pnpm relations --write` measures anew and takes up new sentences.
const measured: Record<string, string[]> = JSON.parse(readFileSync(`${folder}measured.json`, 'utf8'));
const cases = relationCases().filter(({ id }) => id in measured);

describe.each([...new Set(cases.map(({ file }) => file))])('%s', (file) => {
  it.each(cases.filter((one) => one.file === file))('$id $text', async (one) => {
    expect(await shortcomings(one)).toEqual(measured[one.id]);
  });
});
