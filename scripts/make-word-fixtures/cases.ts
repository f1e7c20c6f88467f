import { contentCases } from './content-cases.js';
import { layoutCases } from './layout-cases.js';
import { leftOutCases } from './left-out-cases.js';
import { numberFormatCases } from './number-format-cases.js';
import { numberingCases } from './numbering-cases.js';
import { numberingStyleCases } from './numbering-style-cases.js';

/** One .docx that shows one thing, and what a person sees in it: written by hand, not by the reader. */
export interface WordCase {
  readonly name: string;
  /** What it shows, in Chinese, for the table in docs/. */
  readonly feature: string;
  readonly producer: 'handwritten' | 'docx';
  readonly build: () => Promise<Uint8Array> | Uint8Array;
  /** The text, a block a line. */
  readonly text: string;
  /** The tree's blocks: `paragraph`, `heading 2`, `table 3×2`; left out where each line is a block and none a table. */
  readonly tree?: readonly string[];
  /** The sections that the parser makes of it, two blanks a level; left out where it shows no outline. */
  readonly sections?: readonly string[];
  /** Automatic labels in their order. */
  readonly labels?: readonly string[];
  /** Codes of the warnings, in the text's order. */
  readonly warnings?: readonly string[];
  /** `kind: text` of what is kept apart. */
  readonly asides?: readonly string[];
  /** Look of the blocks that are not plain, as `text → look`. */
  readonly looks?: Readonly<Record<string, string>>;
  /** Merged cells, as `text → row,column,rowSpan,columnSpan`. */
  readonly merged?: Readonly<Record<string, string>>;
  /** Lines that a person sees but that are no blocks of the tree. */
  readonly apart?: readonly string[];
  /** Also have LibreOffice save it anew, as a fixture of its own; a text says what LibreOffice changes on the way. */
  readonly resaved?: boolean | Partial<Pick<WordCase, 'text' | 'labels' | 'tree' | 'sections'>>;
  /** Why LibreOffice's text is not compared; Word's own behaviour is documented otherwise there. */
  readonly notInLibreOffice?: string;
}

export const cases: readonly WordCase[] = [
  ...numberFormatCases,
  ...numberingCases,
  ...numberingStyleCases,
  ...contentCases,
  ...leftOutCases,
  ...layoutCases,
];
