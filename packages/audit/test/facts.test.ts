import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { misreadings } from './fact-cases.js';
import { folder, relationCases } from './relation-cases.js';

// What each sentence's facts are read as where that differs from what its line says. `pnpm relations --write` measures anew.
const measured: Record<string, string[]> = JSON.parse(readFileSync(`${folder}measured-facts.json`, 'utf8'));
const cases = relationCases().filter(({ facts = [] }) => facts.length > 0);

describe.each([...new Set(cases.map(({ file }) => file))])('facts of %s', (file) => {
  it.each(cases.filter((one) => one.file === file))('$id $text', async (one) => {
    expect(await misreadings(one)).toEqual(measured[one.id] ?? []);
  });
});
