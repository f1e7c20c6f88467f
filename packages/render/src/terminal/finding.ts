import type { Finding } from '@gouji/audit';
import stringWidth from 'string-width';
import { differenceText, formulaText, shownTerms } from '../ledger/formula.js';
import { isNought, pointsUnit } from '../ledger/numbers.js';
import type { NumberedFinding } from '../numbered.js';
import { printable } from '../printable.js';
import { sectionName } from '../sections.js';
import { severityWords, surenessText } from '../words.js';
import type { Style } from './style.js';
import { type Mark, underlined } from './underline.js';
import { wrapText } from './wrap.js';

interface Layout {
  readonly style: Style;
  /** Digits that the highest number takes. */
  readonly figures: number;
}

/** A finding: number, level, place and how sure; what is wrong; the words it stands in; the sum; what to do. */
export const findingLines = (text: string, found: NumberedFinding, layout: Layout): string[] =>
  layout.style.brief ? [briefLine(found, layout)] : blockLines(text, found, layout);

const paintOf = ({ severity }: Finding, { colors }: Style) =>
  ({ error: colors.red, warning: colors.yellow, info: colors.cyan })[severity];

/** The number, and the level in its colour; the number's column leaves room for the highest. */
const headOf = ({ number, finding }: NumberedFinding, { style, figures }: Layout): string => {
  const level = severityWords[style.language][finding.severity];
  return ` ${String(number).padStart(figures)} ${paintOf(finding, style)(level)}`;
};

/** One line, however long: for lists, and for other programs to cut. */
const briefLine = (found: NumberedFinding, layout: Layout): string => {
  const { finding } = found;
  const { say, colors } = layout.style;
  const repair = finding.repair ? ` ${say.suggestion}${say.colon}${changeText(finding.repair)}` : '';
  return `${headOf(found, layout)} ${printable(finding.message + repair)} ${colors.dim(finding.rule)}`;
};

const blockLines = (text: string, found: NumberedFinding, layout: Layout): string[] => {
  const { finding, report } = found;
  const { style, figures } = layout;
  const { say, language, width } = style;
  const margin = ' '.repeat(figures + 2);
  const inner = `${margin}  `;
  const at = finding.evidence[0]?.span.start ?? 0;
  const place = printable(sectionName(report.sections, at)) || say.outsideSections;
  const page = finding.evidence[0]?.place?.page;
  const where = page === undefined ? place : `${place}${say.between}${say.page(page)}`;
  const head = `${headOf(found, layout)}  ${style.colors.bold(where)}${say.between}${surenessText(finding.confidence, language)}`;
  return [
    head,
    ...wrapText(printable(finding.message), width - margin.length).map((row) => margin + row),
    ...underlined(text, marksOf(finding), width - inner.length, (words) =>
      paintOf(finding, style)(words),
    ).map((row) => inner + row),
    ...sumLines(finding, style, width - inner.length).map((row) => inner + row),
    ...lastLines(finding, style, margin),
  ];
};

/** The figures to underline: the suspect, and the others, of many the first and the last few. */
const marksOf = ({ evidence: [suspect, ...others] }: Finding): Mark[] => {
  const { most, first, last } = shownTerms;
  const shown = others.length > most ? [...others.slice(0, first), ...others.slice(-last)] : others;
  return [
    ...(suspect ? [{ ...suspect.span, kind: 'wrong' as const }] : []),
    ...shown.map(({ span }) => ({ ...span, kind: 'other' as const })),
  ];
};

/** `300 + 37 = 337 万元；相差 −30.0（可差 ±1.6）`. */
const sumLines = ({ equation }: Finding, { language, say }: Style, width: number): string[] => {
  if (!equation) return [];
  const allowed = equation.tolerance + pointsUnit(equation.unit, language);
  const differs = `${say.difference} ${differenceText(equation, language)}`;
  const margin = isNought(equation.tolerance) ? '' : say.allowed(allowed);
  return wrapText(formulaText(equation, language, 'spaced') + say.semicolon + differs + margin, width);
};

const changeText = ({ from, to }: { from: string; to: string | null }): string =>
  `${from.trim()} → ${to?.trim()}`;

/** What to do, and the rule and the finding's id at the right edge. */
const lastLines = (finding: Finding, { say, colors, width }: Style, margin: string): string[] => {
  const [label, words] = finding.repair
    ? [say.suggestion, changeText(finding.repair)]
    : [say.advice, finding.advice];
  const rows = wrapText(printable(`${label}  ${words}`), width - margin.length);
  const tag = `${finding.rule} ${finding.id.slice(0, shownId)}`;
  const last = margin + (rows.pop() ?? '');
  const room = width - stringWidth(last) - tag.length;
  const before = rows.map((row) => margin + row);
  return room >= 2
    ? [...before, last + ' '.repeat(room) + colors.dim(tag)]
    : [...before, last, ' '.repeat(Math.max(0, width - tag.length)) + colors.dim(tag)];
};

/** So many characters of a finding's id tell it from others of its report. */
const shownId = 6;
