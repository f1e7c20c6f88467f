import type { Finding } from '@gouji/audit';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { underlined } from './underline.js';
import { wrapText } from './wrap.js';

/** A finding: what is wrong, the words it stands in with its figures marked, and what was probably meant. */
export const findingLines = (text: string, finding: Finding, style: Style): string[] => {
  const { colors, color, say, width, brief } = style;
  const paint = painter(finding, style);
  const repair = finding.repair && colors.green(`${say.repair} ${printable(finding.repair.to)}`);
  const message = messageLines(finding, style);
  if (brief) return [...message.slice(0, -1), `${message.at(-1)}${repair ? ` ${repair}` : ''}`];
  const marks = finding.evidence.map(({ span }, index) => ({
    ...span,
    kind: index === 0 ? ('wrong' as const) : ('other' as const),
  }));
  const highlight = color
    ? { wrong: (words: string) => paint(colors.underline(words)), other: colors.underline }
    : null;
  return [
    ...message,
    ...underlined(text, marks, width - 6, highlight).map((line) => `      ${line}`),
    ...(repair ? [`      ${repair}`] : []),
  ];
};

const painter = ({ severity }: Finding, { colors }: Style) =>
  ({ error: colors.red, warning: colors.yellow, info: colors.cyan })[severity];

/** The message behind its severity, broken to the width of the terminal, the rule's name last. */
const messageLines = (finding: Finding, style: Style): string[] => {
  const { colors, say, messageWidth } = style;
  const severity = say.severity[finding.severity];
  const plain = `${severity} ${printable(finding.message)} ${finding.rule}`;
  const rows = wrapText(plain, messageWidth - 6).map((row, index) => (index === 0 ? '    ' : '      ') + row);
  return rows.map((row, index) => {
    const head = index === 0 ? row.replace(severity, painter(finding, style)(severity)) : row;
    const isLast = index === rows.length - 1 && head.endsWith(finding.rule);
    return isLast ? head.slice(0, -finding.rule.length) + colors.dim(finding.rule) : head;
  });
};
