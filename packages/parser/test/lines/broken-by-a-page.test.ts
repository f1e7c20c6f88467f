import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, type Section } from '../../src/index.js';
import { documentOf } from '../document.js';

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const textsIn = (folder: string): [name: string, text: string][] =>
  readdirSync(new URL(folder, fixtures))
    // Marks that a converter left would be broken as well, as no page breaks them.
    .filter((name) => name.endsWith('.txt') && !/slips|affairs|four/.test(name))
    .map((name) => [name, readFileSync(new URL(folder + name, fixtures), 'utf8')]);

const isWide = (character: string): boolean => character > '\u2e7f';
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);

/** How many characters fit a line: a figure stays whole, a stop hangs over. */
const fitting = (text: string, width: number): number => {
  let count = 0;
  for (let used = 0; used + (isWide(text.charAt(count)) ? 2 : 1) <= width; count += 1)
    used += isWide(text.charAt(count)) ? 2 : 1;
  while (/[0-9.%,]/.test(text.charAt(count)) && /[0-9.,]/.test(text.charAt(count - 1)) && count > 5)
    count -= 1;
  return /[，。；：、）”》]/.test(text.charAt(count)) ? count + 1 : count;
};

const linesPerPage = 28;

/** A report as a page of that width breaks it, its pages numbered at the foot. */
const printed = (text: string, width: number, indent: string, numbered: boolean): string => {
  const lines = text.split('\n').flatMap((paragraph) => {
    const broken: string[] = [];
    let rest = paragraph.trim() === '' ? '' : indent + paragraph.trim();
    while (widthOf(rest) > width) {
      const count = fitting(rest, width);
      broken.push(rest.slice(0, count));
      rest = rest.slice(count);
    }
    return [...broken, rest];
  });
  return lines
    .flatMap((line, index) =>
      numbered && (index + 1) % linesPerPage === 0 ? [line, `- ${(index + 1) / linesPerPage} -`] : [line],
    )
    .join('\n');
};

const linesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ level, label, title, children }) => [
    `${'  '.repeat(level - 1)}${label?.text ?? ''}${title.replaceAll('\n', '')}`,
    ...linesOf(children),
  ]);

const outlineOf = async (text: string): Promise<unknown> =>
  parse(await documentOf(text)).reports.map(({ title, sections, oddities }) => [
    title.replace(/\s/g, ''),
    linesOf(sections),
    oddities.map(({ kind, label, expected }) => `${kind} ${label.text} ${expected}`),
  ]);

describe.each([...textsIn('reports/'), ...textsIn('styles/')])('%s', (_, text) => {
  it.each([
    ['35 characters', 70, '　　', false],
    ['40 characters', 80, '    ', false],
    ['45 characters, its pages numbered', 90, '　　', true],
  ])('has the same outline on lines of %s', async (_name, width, indent, numbered) => {
    expect(await outlineOf(printed(text, width, indent, numbered))).toEqual(await outlineOf(text));
  });
});
