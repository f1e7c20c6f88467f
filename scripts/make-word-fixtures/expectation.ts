import type { WordCase } from './cases.js';

/** What `NAME.expected.json` holds: what a person sees of `NAME.docx`. */
export interface Expectation {
  readonly feature: string;
  readonly producer: 'handwritten' | 'docx' | 'libreoffice';
  readonly text: string;
  /** Blocks of the tree, in order: `paragraph`, `heading 2`, `table 3×2` (rows and columns of its grid). */
  readonly tree: readonly string[];
  /** The outline that the parser makes of it; null where it shows none. */
  readonly sections: readonly string[] | null;
  /** Lines of the text that are no blocks of the tree. */
  readonly apart: readonly string[];
  readonly labels: readonly string[];
  readonly warnings: readonly string[];
  readonly asides: readonly string[];
  readonly looks: Readonly<Record<string, string>> | null;
  readonly merged: Readonly<Record<string, string>> | null;
  /** Why LibreOffice's text is not compared; null where it is. */
  readonly notInLibreOffice: string | null;
}

export const expectationOf = (own: WordCase, name: string): Expectation => {
  const isResaved = name !== own.name;
  const changes = isResaved && typeof own.resaved === 'object' ? own.resaved : {};
  const text = changes.text ?? own.text;
  return {
    feature: own.feature,
    producer: isResaved ? 'libreoffice' : own.producer,
    text,
    tree: changes.tree ?? own.tree ?? linesAsTree(text, own),
    sections: changes.sections ?? own.sections ?? null,
    apart: own.apart ?? [],
    labels: changes.labels ?? own.labels ?? [],
    warnings: own.warnings ?? [],
    asides: own.asides ?? [],
    looks: isResaved ? null : (own.looks ?? null),
    merged: own.merged ?? null,
    notInLibreOffice: own.notInLibreOffice ?? null,
  };
};

/** A block for each line that is not blank and does not stand apart, by its look a heading or none. */
const linesAsTree = (text: string, { apart = [], looks = {} }: WordCase): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !apart.includes(line))
    .map((line) => /^heading \d/.exec(looks[line] ?? '')?.[0] ?? 'paragraph');
