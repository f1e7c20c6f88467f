import type { FormStyle } from '../labels/forms.js';
import { runInItems } from '../labels/run-in.js';
import type { Line } from '../lines/lines.js';
import { tableRowsIn } from '../lines/table-rows.js';
import type { Label } from '../types.js';
import { bodyOf, leanOf } from './phrases.js';
import { unlabelledHeadings } from './unlabelled.js';

/** A line that may head a section or stand in an enumeration: the outline's search reads these in order. */
export interface Entry {
  readonly line: Line;
  /** Where the line stands among the report's lines. */
  readonly at: number;
  /** Null for a heading that only its look tells. */
  readonly label: Label | null;
  readonly style: FormStyle | null;
  /** How deep its form usually stands. */
  readonly rank: number;
  /** The numbers above its own that a decimal label names: 2. of 2.1; '' for other labels. */
  readonly prefix: string;
  /** The number that its line runs through: 2 of a line 1.…；2.…, else its own. */
  readonly through: number;
  /** From −1, a numbered sentence, to 1, a heading. */
  readonly lean: number;
  /** Whether unlabelled text stands between the entry before and this one. */
  readonly afterText: boolean;
  /** The members before it may stand in a part that was cut off: the text begins in the middle, and no row as far out. */
  readonly cutOff: boolean;
  /** Whether what stands before it announces an enumeration (…如下：). */
  readonly announced: boolean;
}

/** What `entriesOf` finds: the entries, and the line from which on the document lists its attachments (附件：1.…). */
export const entriesOf = (text: string, lines: readonly Line[], titled: boolean): Entry[] => {
  const rows = tableRowsIn(lines);
  const unlabelled = unlabelledHeadings(lines);
  const entries: Entry[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  let attachments = false;
  lines.forEach((line, at) => {
    if (rows.has(line)) return;
    attachments = isAttachmentList(line) || (attachments && line.label?.style === 'arabic');
    const isLabelled = line.form !== null && line.label !== null && !attachments;
    const previous = lines[at - 1];
    // Behind a bare label (第三部分) stands its title, which is no heading of its own.
    const isTitleOfLabel = previous?.form != null && bodyOf(previous).text === '';
    if (!isLabelled && (isTitleOfLabel || !unlabelled.has(line))) return;
    const before = entries.at(-1);
    const next = lines[at + 1];
    const rank = (isLabelled ? line.form?.rank : unlabelled.get(line)) ?? 0;
    const beginsInMiddle = !titled && (entries[0]?.label ?? line.label)?.ordinal !== 1;
    const cutOff = isLabelled && beginsInMiddle && rank < outermost;
    outermost = Math.min(outermost, rank);
    entries.push({
      line,
      at,
      label: isLabelled ? line.label : null,
      style: isLabelled ? (line.form?.style ?? null) : null,
      prefix: isLabelled ? prefixOf(line) : '',
      rank,
      through: isLabelled ? throughOf(line, text) : 0,
      lean: leanOf(line, next !== undefined && next.form === null && !unlabelled.has(next)),
      afterText: before !== undefined && at - before.at > 1,
      cutOff,
      announced: previous !== undefined && /[：:]$/.test(previous.text),
    });
  });
  return entries;
};

const throughOf = ({ label, span }: Line, text: string): number => {
  const items = label ? runInItems(text, span) : [];
  const startsRow = items[0]?.label.span.start === label?.span.start;
  return (startsRow ? items.at(-1)?.label.ordinal : label?.ordinal) ?? 0;
};

const prefixOf = ({ form, label }: Line): string =>
  form?.style === 'decimal' && label ? (/^(?:[0-9０-９]+[.．])+(?=[0-9])/.exec(label.text)?.[0] ?? '') : '';

/** 附件：1.…表 — a list of what is attached, not a part of the outline. */
const isAttachmentList = ({ text }: Line): boolean => /^附[件表][：:]/.test(text.replace(/[ 　]/g, ''));
