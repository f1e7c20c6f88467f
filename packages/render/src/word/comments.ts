import type { Writer } from './names.js';
import { escapeXml } from './xml-text.js';

/** Who comments. */
export const author = '勾稽';
const initials = '勾';

/** A comment as it stands in the comments part, a paragraph a line. Without a date: the same input gives the same bytes. */
export const commentXml = (id: string, lines: readonly string[], write: Writer): string =>
  write(
    'comment',
    { id, author, initials },
    lines
      .map((line, index) => `<w:p>${index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''}${runOf(line)}</w:p>`)
      .join(''),
  );

const runOf = (line: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;

/** What hangs a comment up in the text: before what it is on, and behind. */
export const hangers = (id: string, write: Writer): { readonly before: string; readonly behind: string } => ({
  before: write('commentRangeStart', { id }),
  behind: write('commentRangeEnd', { id }) + write('r', {}, `<w:commentReference w:id="${escapeXml(id)}"/>`),
});

/** Numbers that no element of the given parts has as its id yet, from 0 up. */
export const freeIds = (parts: readonly string[]): (() => string) => {
  const taken = new Set<string>();
  for (const part of parts)
    for (const [, id] of part.matchAll(/\bid\s?=\s?["'](\d{1,10})["']/gi))
      if (id !== undefined) taken.add(String(Number(id)));
  let next = 0;
  return () => {
    while (taken.has(String(next))) next += 1;
    next += 1;
    return String(next - 1);
  };
};
