import type { WordCase } from './cases.js';

/** What `NAME.expected.json` holds: what a person sees of `NAME.docx`. */
export interface Expectation {
  readonly feature: string;
  readonly producer: 'handwritten' | 'docx' | 'libreoffice';
  readonly text: string;
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
  return {
    feature: own.feature,
    producer: isResaved ? 'libreoffice' : own.producer,
    text: changes.text ?? own.text,
    apart: own.apart ?? [],
    labels: changes.labels ?? own.labels ?? [],
    warnings: own.warnings ?? [],
    asides: own.asides ?? [],
    looks: isResaved ? null : (own.looks ?? null),
    merged: own.merged ?? null,
    notInLibreOffice: own.notInLibreOffice ?? null,
  };
};
