import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Audit, audit } from 'gouji';
import { read } from '../../packages/ingest/src/index.js';
import { type ContentName, contents } from './content.js';
import type { Kind } from './kinds.js';
import { comparable, seenByPerson, seenIn } from './observe.js';
import { compared, saidBy } from './said.js';

export const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/** How a file's reading compares with its content, and its audit with that of the same content as .docx. */
export interface Measured {
  /** Paragraphs and tables read as they are, and those that there are. */
  readonly blocks: readonly [same: number, all: number];
  readonly facts: readonly [same: number, all: number];
  readonly findings: readonly [same: number, all: number];
  readonly warnings: readonly string[];
}

/** How many stand in the same order in both: their longest common subsequence. */
const inOrder = (found: readonly unknown[], expected: readonly unknown[]): readonly [number, number] => {
  let longest = [0, ...expected.map(() => 0)];
  for (const item of found.map((own) => JSON.stringify(own))) {
    const next = [0];
    expected.forEach((own, at) => {
      const goesOn = JSON.stringify(own) === item ? (longest[at] ?? 0) + 1 : 0;
      next.push(Math.max(goesOn, longest[at + 1] ?? 0, next[at] ?? 0));
    });
    longest = next;
  }
  return [longest.at(-1) ?? 0, Math.max(expected.length, found.length)];
};

/** Audits of the contents as .docx, made once. */
const originals = new Map<ContentName, Promise<Audit>>();

const originalOf = (content: ContentName): Promise<Audit> => {
  const known = originals.get(content);
  if (known) return known;
  const name = `${content}.docx`;
  const made = audit(readFileSync(folder + name), { name });
  originals.set(content, made);
  return made;
};

export const measure = async ({ name, content, loose = false, before = [] }: Kind): Promise<Measured> => {
  const bytes = readFileSync(folder + name);
  const source = await read(bytes, { name });
  const own = contents[content];
  const found = comparable(seenIn(source), own, loose);
  const expected = [...before, ...comparable(seenByPerson(own), own, loose)];
  const said = saidBy(await audit(bytes, { name }));
  const meant = saidBy(await originalOf(content));
  return {
    blocks: inOrder(found, expected),
    facts: compared(said.facts, meant.facts),
    findings: compared(said.findings, meant.findings),
    warnings: source.warnings.map(({ code }) => code),
  };
};
