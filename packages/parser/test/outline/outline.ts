import type { SourceDocument } from '@gouji/document';
import { type ParsedDocument, parse, type Section } from '../../src/index.js';
import { documentOf } from '../document.js';
import { title } from './printed.js';

const linesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ level, label, title: words, children }) => [
    `${'  '.repeat(level - 1)}${label?.text ?? ''}${words}`,
    ...linesOf(children),
  ]);

const sectionsOf = ({ reports }: ParsedDocument): string[] =>
  reports.flatMap(({ sections }) => linesOf(sections));

/** The section tree of a document, a line a section. */
export const treeOf = (source: SourceDocument): string[] => sectionsOf(parse(source));

/** The section tree and the oddities of a report with this body. */
export const outlineOf = async (body: string): Promise<{ tree: string[]; oddities: string[] }> => {
  const parsed = parse(await documentOf(`${title}\n${body}`));
  const oddities = parsed.reports.flatMap((report) =>
    report.oddities.map(
      ({ kind, label, expected, certain }) => `${kind} ${label.text}→${expected}${certain ? '' : '?'}`,
    ),
  );
  return { tree: sectionsOf(parsed), oddities };
};
