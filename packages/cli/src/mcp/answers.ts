import type { Audit, AuditReport } from '@gouji/audit';
import {
  countStates,
  type Figure,
  figuresOf,
  formulaText,
  type Language,
  type NumberedFinding,
  numberedFindings,
  printable,
  sectionName,
  uncheckedReason,
} from '@gouji/render/plain';
import * as z from 'zod';

/** An assistant reads so much of one answer; the rest is counted. */
const most = { findings: 100, unchecked: 50 } as const;

const figure = z.object({
  quote: z.string(),
  section: z.string(),
  page: z.number().nullable(),
  note: z.string(),
});

const finding = z.object({
  number: z.number().describe('its order in the text'),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  confidence: z.number(),
  message: z.string(),
  suspect: figure.describe('the figure that is most likely wrong'),
  others: z.array(figure).describe('what it was checked against'),
  equation: z.string().nullable().describe('the sum as it was worked out'),
  difference: z.string().nullable(),
  repair: z
    .object({ from: z.string(), to: z.string() })
    .nullable()
    .describe('null where nothing determines it'),
  advice: z.string(),
});

/** What the tool `audit` answers. Quotes and names are words of the document; unseen characters stand as their codes. */
export const auditAnswer = z.object({
  file: z.string(),
  reports: z.array(
    z.object({
      title: z.string(),
      entity: z.string().nullable(),
      fiscalYear: z.number().nullable(),
      findings: z.array(finding),
      moreFindings: z.number(),
      figures: z
        .record(z.enum(['verified', 'rounding', 'contradicted', 'seen', 'unchecked']), z.number())
        .describe('amounts and percentages by what is known of them'),
      unchecked: z.array(z.object({ quote: z.string(), section: z.string(), reason: z.string() })),
      moreUnchecked: z.number(),
    }),
  ),
  warnings: z.array(z.string()).describe('what could not be read of the file'),
});

export type AuditAnswer = z.infer<typeof auditAnswer>;

export const answerOf = (audit: Audit, language: Language): AuditAnswer => {
  const findings = numberedFindings(audit);
  return {
    file: printable(audit.file),
    reports: audit.reports.map((report) =>
      reportAnswer(
        report,
        findings.filter((found) => found.report === report),
        language,
      ),
    ),
    warnings: audit.warnings.map(({ message }) => printable(message)),
  };
};

const reportAnswer = (
  report: AuditReport,
  findings: readonly NumberedFinding[],
  language: Language,
): AuditAnswer['reports'][number] => {
  const unchecked = figuresOf(report, findings).filter(({ reason }) => reason !== null);
  return {
    title: printable(report.title),
    entity: report.entity && printable(report.entity),
    fiscalYear: report.fiscalYear,
    findings: findings.slice(0, most.findings).map((found) => findingAnswer(found, language)),
    moreFindings: Math.max(0, findings.length - most.findings),
    figures: countStates(report),
    unchecked: unchecked.slice(0, most.unchecked).map((item) => uncheckedAnswer(item, language)),
    moreUnchecked: Math.max(0, unchecked.length - most.unchecked),
  };
};

const findingAnswer = (
  { number, finding: found, report }: NumberedFinding,
  language: Language,
): z.infer<typeof finding> => {
  const { rule, severity, confidence, message, evidence, equation, repair, advice } = found;
  const [suspect, ...others] = evidence.map(({ quote, span, place, note }) => ({
    quote: printable(quote.trim()),
    section: printable(sectionName(report.sections, span.start)),
    page: place?.page ?? null,
    note: printable(note),
  }));
  return {
    number,
    rule,
    severity,
    confidence,
    message: printable(message),
    suspect: suspect ?? { quote: '', section: '', page: null, note: '' },
    others,
    equation: equation && printable(formulaText(equation, language, 'spaced')),
    difference: equation && `${equation.difference} ${equation.unit}`,
    repair: repair && { from: printable(repair.from.trim()), to: printable(repair.to.trim()) },
    advice: printable(advice),
  };
};

const uncheckedAnswer = ({ quantity, section, reason }: Figure, language: Language) => ({
  quote: printable(quantity.text.trim()),
  section: printable(section),
  reason: reason === null ? '' : uncheckedReason(reason, quantity, language),
});
