import { type Audit, audit, type Finding, type Span } from 'gouji';
import type { Case, Expected } from './case.js';

/** What became of a case: a contradiction reported or missed, a true text left alone or accused. */
export interface Judgement {
  readonly of: Case;
  readonly outcome: 'reported' | 'missed' | 'left alone' | 'accused';
  /** What else was read otherwise than the line says: title, entity, year, number of reports, a message's words. */
  readonly misread: readonly string[];
  /** Findings that accuse and were not expected. */
  readonly instead: readonly Finding[];
}

export const passes = ({ outcome, misread }: Judgement): boolean =>
  (outcome === 'reported' || outcome === 'left alone') && misread.length === 0;

/** A finding that accuses: at `warning` or above. */
export const accuses = ({ severity }: Finding): boolean => severity !== 'info';

/** Where a figure or words stand in a text, not as the tail or head of a longer figure. */
export const placesOf = (text: string, quote: string): Span[] => {
  const places: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const isTail = /^\d/.test(quote) && /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start));
    const isHead = /\d$/.test(quote) && /^[.,]?\d/.test(text.slice(end, end + 2));
    if (!isTail && !isHead) places.push({ start, end });
  }
  return places;
};

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a finding names the quoted figure among its evidence, wherever the text prints it. */
export const namesFigure = ({ evidence }: Finding, text: string, quote: string): boolean =>
  placesOf(text, quote).some((place) => evidence.some(({ span }) => overlap(place, span)));

const meets = (finding: Finding, text: string, { quote, rule }: Expected): boolean =>
  (rule === null || finding.rule === rule) && namesFigure(finding, text, quote);

const misreadings = ({ reading }: Case, { reports }: Audit, findings: readonly Finding[]): string[] => {
  const [first] = reports;
  const { message } = reading;
  const said = [
    ['title', reading.title, first?.title],
    ['entity', reading.entity, first?.entity],
    ['fiscal year', reading.fiscalYear, first?.fiscalYear],
    ['reports', reading.reports, reports.length],
  ] as const;
  return [
    ...said
      .filter(([, wanted, read]) => wanted !== undefined && wanted !== read)
      .map(([what, wanted, read]) => `${what} ${read}, not ${wanted}`),
    ...(message === undefined || findings.some((finding) => finding.message.includes(message))
      ? []
      : [`no message says ${message}`]),
  ];
};

/** Audits a case's text as it stands, and compares what is reported with what a person finds. */
export const judge = async (of: Case): Promise<Judgement> => {
  const result = await audit(new TextEncoder().encode(of.text), { name: `case.${of.format}` });
  const findings = result.reports.flatMap((report) => report.findings).filter(accuses);
  const misread = misreadings(of, result, findings);
  const { truth } = of;
  if (truth === 'any')
    return { of, outcome: findings.length > 0 ? 'reported' : 'missed', misread, instead: [] };
  const instead = findings.filter((finding) => !truth.some((one) => meets(finding, result.text, one)));
  if (truth.length === 0)
    return { of, outcome: findings.length > 0 ? 'accused' : 'left alone', misread, instead };
  const all = truth.every((one) => findings.some((finding) => meets(finding, result.text, one)));
  return { of, outcome: all ? 'reported' : 'missed', misread, instead };
};
