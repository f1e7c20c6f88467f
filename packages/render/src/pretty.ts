import type { Audit, AuditReport, Batch, Finding } from '@gouji/audit';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { type Language, words } from './words.js';

export interface PrettyOptions {
  readonly language: Language;
  /** Whether to colour: for terminals only. */
  readonly color: boolean;
}

type Colors = ReturnType<typeof createColors>;

/** How much of a line is shown around the figure, in characters to each side. */
const reach = 36;

/** Audits for a person at a terminal: by report and section, the line quoted with its figures underlined. */
export const toPretty = (
  { audits, failures, summary }: Batch,
  { language, color }: PrettyOptions,
): string => {
  const colors = createColors(color);
  const say = words[language];
  const blocks = audits.map((audit) => fileBlock(audit, language, colors));
  const failed = failures.map(
    ({ file, code, message }) => `${colors.red(say.failure)} ${file} [${code}] ${message}`,
  );
  const counts = countText(summary.findings, language);
  const sum = total(audits.flatMap(({ reports }) => reports.map(({ coverage }) => coverage)));
  return `${[...blocks, ...failed, colors.bold(say.total(counts)), coverageText(sum, language)].join('\n')}\n`;
};

const total = (all: readonly AuditReport['coverage'][]): AuditReport['coverage'] =>
  all.reduce(
    (sum, { quantities, inChecks, verified }) => ({
      quantities: sum.quantities + quantities,
      inChecks: sum.inChecks + inChecks,
      verified: sum.verified + verified,
    }),
    { quantities: 0, inChecks: 0, verified: 0 },
  );

const coverageText = (
  { quantities, inChecks, verified }: AuditReport['coverage'],
  language: Language,
): string => {
  const share = quantities === 0 ? '—' : `${((inChecks / quantities) * 100).toFixed(1)}%`;
  return words[language].coverage(inChecks, quantities, verified, share);
};

const countText = (counts: Batch['summary']['findings'], language: Language): string =>
  (['error', 'warning', 'info'] as const)
    .map((grade) => `${words[language].severity[grade]} ${counts[grade]}`)
    .join(language === 'zh' ? '，' : ', ');

const fileBlock = (audit: Audit, language: Language, colors: Colors): string => {
  const say = words[language];
  const warnings = audit.warnings.map(({ message }) => colors.dim(`  ${say.reading}: ${message}`));
  const reports = audit.reports.flatMap((report) => reportLines(audit, report, language, colors));
  return [colors.underline(audit.file), ...warnings, ...reports, ''].join('\n');
};

const reportLines = (audit: Audit, report: AuditReport, language: Language, colors: Colors): string[] => {
  const say = words[language];
  const year = report.fiscalYear === null ? '' : ` ${report.fiscalYear}`;
  const head = `${report.title.replace(/\s+/g, ' ') || say.untitled}${report.entity ? ` · ${report.entity}` : ''}${year}`;
  const sections = [...groupBySection(report.findings)];
  const body = sections.flatMap(([section, findings]) => [
    `  ${colors.bold(section || say.outsideSections)}`,
    ...findings.flatMap((finding) => findingLines(audit.text, finding, language, colors)),
  ]);
  return [
    '',
    colors.bold(head),
    ...(body.length > 0 ? body : [`  ${say.none}`]),
    `  ${coverageText(report.coverage, language)}`,
  ];
};

const groupBySection = (findings: readonly Finding[]): Map<string, Finding[]> => {
  const groups = new Map<string, Finding[]>();
  const inOrder = [...findings].sort(
    (a, b) => (a.evidence[0]?.span.start ?? 0) - (b.evidence[0]?.span.start ?? 0),
  );
  for (const finding of inOrder) {
    const section = finding.evidence[0]?.section ?? '';
    groups.set(section, [...(groups.get(section) ?? []), finding]);
  }
  return groups;
};

const findingLines = (text: string, finding: Finding, language: Language, colors: Colors): string[] => {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity];
  const first = finding.evidence[0];
  const fix = finding.repair ? colors.green(`  ${words[language].repair} ${finding.repair.to}`) : '';
  return [
    `    ${paint(words[language].severity[finding.severity])} ${finding.message} ${colors.dim(finding.rule)}`,
    ...(first ? quoteLines(text, finding, first.span, paint).map((line) => `      ${line}`) : []),
    ...(fix ? [`    ${fix}`] : []),
  ];
};

/** The line that the figure stands in, cut to size, and under it a mark for every figure of the evidence that is shown. */
const quoteLines = (
  text: string,
  { evidence }: Finding,
  { start, end }: { start: number; end: number },
  paint: (text: string) => string,
): string[] => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = Math.max(lineStart, start - reach);
  const to = Math.min(lineEnd, end + reach);
  const flat = (words: string): string => words.replace(/\s/g, ' ');
  const lead = from > lineStart ? '…' : '';
  let marks = ' '.repeat(stringWidth(lead));
  let at = from;
  const shown = evidence
    .filter(({ span }) => span.start >= from && span.end <= to)
    .sort((a, b) => a.span.start - b.span.start);
  for (const { span } of shown) {
    if (span.start < at) continue;
    marks += ' '.repeat(stringWidth(flat(text.slice(at, span.start))));
    const sign = span.start === start ? '^' : '~';
    marks += sign.repeat(stringWidth(flat(text.slice(span.start, span.end))));
    at = span.end;
  }
  return [`${lead}${flat(text.slice(from, to))}${to < lineEnd ? '…' : ''}`, paint(marks)];
};
