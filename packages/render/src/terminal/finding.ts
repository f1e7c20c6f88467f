import type { Finding } from '@gouji/audit';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { underlined } from './underline.js';

/** A finding: what is wrong, the words it stands in with its figures marked, and what was probably meant. */
export const findingLines = (
  text: string,
  finding: Finding,
  { colors, color, say, width }: Style,
): string[] => {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity];
  const marks = finding.evidence.map(({ span }, index) => ({
    ...span,
    kind: index === 0 ? ('wrong' as const) : ('other' as const),
  }));
  const highlight = color
    ? { wrong: (words: string) => paint(colors.underline(words)), other: colors.underline }
    : null;
  return [
    `    ${paint(say.severity[finding.severity])} ${printable(finding.message)} ${colors.dim(finding.rule)}`,
    ...underlined(text, marks, width - 6, highlight).map((line) => `      ${line}`),
    ...(finding.repair ? [`      ${colors.green(`${say.repair} ${printable(finding.repair.to)}`)}`] : []),
  ];
};
