import { type Audit, audit, type Finding } from 'gouji';
import { accuses, namesFigure } from '../findings.js';
import type { Outcome } from '../record.js';
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

/** For the record: what goes wrong with a case, in a few words that stay the same while it does. */
export const outcomeOf = (judgement: Judgement): Outcome => {
  const { of, outcome, misread } = judgement;
  const wrong = outcome === 'missed' || outcome === 'accused' ? [outcome] : [];
  return { id: of.id, failure: [...wrong, ...misread].join('; ') };
};

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
