import type { AuditReport } from '@gouji/audit';
import { excerpts } from '../excerpt.js';
import { printable } from '../printable.js';
import { sectionPath } from '../sections.js';
import { uncheckedReason, unreadTableReason } from '../words.js';
import type { Style } from './style.js';
import { underlined } from './underline.js';
import { wrapText } from './wrap.js';

interface Unchecked {
  readonly start: number;
  readonly end: number;
  /** The figure, where it stands and why it was not checked. */
  readonly line: string;
  /** How many figures that is. */
  readonly figures: number;
}

/** Without `--unchecked` so many are named. */
const shownFirst = 5;

/** What was not checked, each with the reason: the first few, or all, each in its words. */
export const uncheckedLines = (text: string, report: AuditReport, style: Style): string[] => {
  const { say, colors } = style;
  const all = uncheckedIn(text, report, style);
  if (all.length === 0) return [];
  const head = `  ${colors.bold(say.unchecked)}`;
  if (style.unchecked) return [head, ...quoted(text, all, style)];
  const left = all.slice(shownFirst).reduce((sum, { figures }) => sum + figures, 0);
  return [
    head,
    ...all.slice(0, shownFirst).flatMap((item) => itemLines(item, style)),
    ...(left > 0 ? [`    ${say.more(left)}`] : []),
  ];
};

const uncheckedIn = (
  text: string,
  { quantities, coverage, sections }: AuditReport,
  { say, language }: Style,
): Unchecked[] => {
  const reasons = new Map(coverage.unchecked.map(({ quantity, reason }) => [quantity, reason]));
  const figures = quantities.flatMap((quantity): Unchecked[] => {
    const reason = reasons.get(quantity.id);
    if (!reason) return [];
    const { start, end } = quantity.span;
    const why = uncheckedReason(reason, quantity, language);
    const line = say.uncheckedFigure(text.slice(start, end).trim(), sectionPath(sections, start), why);
    return [{ start, end, line, figures: 1 }];
  });
  const tables = (coverage.unreadTables ?? []).map(({ span, figures }): Unchecked => {
    const place = sectionPath(sections, span.start);
    const line = say.uncheckedFigure(say.uncheckedTable(figures), place, unreadTableReason(language));
    return { ...span, line, figures };
  });
  return [...figures, ...tables].sort((a, b) => a.start - b.start);
};

const itemLines = ({ line }: Unchecked, { width }: Style): string[] =>
  wrapText(`○ ${printable(line)}`, width - 6).map((row, index) => (index === 0 ? '    ' : '      ') + row);

/** Passages with all that was not checked in them, each followed by the reasons. */
const quoted = (text: string, all: readonly Unchecked[], style: Style): string[] =>
  excerpts(text, all).flatMap((passage) => {
    const within = all.filter(({ start, end }) => passage.start <= start && end <= passage.end);
    const marks = within.map(({ start, end }) => ({ start, end, kind: 'other' as const }));
    return [
      ...underlined(text, marks, style.width - 4, (words) => words).map((row) => `    ${row}`),
      ...within.flatMap((item) => itemLines(item, style)),
    ];
  });
