import { expect, it } from 'vitest';
import { parse, type Section } from '../src/index.js';
import { manners } from './cases/manners.js';
import { documentOf } from './document.js';

const linesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ level, label, title, children }) => [
    `${'  '.repeat(level - 1)}${label?.text ?? ''}${title}`,
    ...linesOf(children),
  ]);

it.each(manners)('$name', async ({ text, reports }) => {
  const parsed = parse(await documentOf(text));
  expect(
    parsed.reports.map(({ title, sections }) => [title.split('\n').at(-1), ...linesOf(sections)]),
  ).toEqual(reports);
  expect(
    parsed.reports.flatMap(({ oddities }) => oddities.map(({ kind, label }) => `${kind} ${label.text}`)),
  ).toEqual([]);
});
