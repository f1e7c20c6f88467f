import type { Look, SourceDocument, Span } from '@gouji/document';
import type { Table as TableNode } from 'mdast';
import type { LabelForm } from '../labels/forms.js';
import { evidenceOf, labelAt } from '../labels/read.js';
import { joinContinuedTables } from '../tables/continued.js';
import type { Label } from '../types.js';
import { joinBrokenHeadings } from './broken-headings.js';
import { withoutContents } from './contents.js';
import { pageMarksIn } from './page-marks.js';
import { joinWrapped } from './wrapped.js';

/** One block of the document as the rest of the parser sees it. */
export interface Line {
  /** Without the blanks around it. */
  readonly span: Span;
  readonly text: string;
  /** The label at its start; `form` is null where there is none, and for words that count (一是). */
  readonly label: Label | null;
  readonly form: LabelForm | null;
  readonly look: Look;
  /** Whether it is set in, by blanks or by the format, as a new paragraph is. */
  readonly indented: boolean;
  readonly table: TableNode | null;
  /** Where a page broke it, once wrapped lines are joined. */
  readonly breaks: readonly Span[];
}

const plain: Look = { outlineLevel: null, centered: false, bold: false, fontSize: null };

/** The document's blocks as lines, wrapped lines joined, page numbers and a table of contents left out. */
export const linesOf = ({ text, tree }: SourceDocument): Line[] => {
  const lines: Line[] = [];
  const evidence = evidenceOf(text);
  for (const node of tree.children) {
    const data = node.data?.gouji;
    if (!data) continue;
    if (node.type === 'table') {
      const { span } = data;
      lines.push({
        span,
        text: '',
        label: null,
        form: null,
        look: plain,
        indented: false,
        table: node,
        breaks: [],
      });
      continue;
    }
    const span = trimmed(text, data.span);
    if (span.start === span.end) continue;
    const read = labelAt(text, span, data.automaticLabel, evidence);
    lines.push({
      span,
      text: text.slice(span.start, span.end),
      label: read?.label ?? null,
      form: read?.form ?? null,
      look: data.look,
      indented: span.start > data.span.start || data.look.indented === true,
      table: null,
      breaks: [],
    });
  }
  const marks = pageMarksIn(lines);
  const printed = lines.filter((line) => line.table !== null || !marks.has(line.text));
  const whole = joinBrokenHeadings(text, joinWrapped(text, printed, marks));
  return joinContinuedTables(text, withoutContents(whole));
};

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
};
