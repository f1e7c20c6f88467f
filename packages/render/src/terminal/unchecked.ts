import type { AuditReport } from '@gouji/audit';
import type { Style } from './style.js';
import { underlined } from './underline.js';

/** The amounts and percentages that stand in no check, each in its words, and the tables that could not be read. */
export const uncheckedLines = (
  text: string,
  { quantities, coverage }: AuditReport,
  { colors, color, say, width }: Style,
): string[] => {
  const ids = new Set(coverage.unchecked.map(({ quantity }) => quantity));
  const figures = quantities.filter(({ id }) => ids.has(id)).map(({ span }) => span);
  const unread = (coverage.unreadTables ?? []).map(({ span }) => span);
  const marks = [...figures, ...unread]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, kind: 'other' as const }));
  if (marks.length === 0) return [];
  const highlight = color ? { wrong: colors.underline, other: colors.underline } : null;
  return [
    `  ${colors.bold(say.unchecked)}`,
    ...underlined(text, marks, width - 4, highlight).map((line) => `    ${line}`),
  ];
};
