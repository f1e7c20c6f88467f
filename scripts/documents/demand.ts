/** What must be so of a document that stands outside of the project, as far as it can be told mechanically. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Audit, audit, type Finding, GoujiError } from 'gouji';
import { accuses, namesFigure } from '../findings.js';
import type { Outcome } from '../record.js';

/** One thing that must be so. Quotes: see `placesOf`. */
export type Demand =
  /** One of these figures or words stands among the evidence of a finding that accuses. */
  | { readonly reported: readonly string[] }
  /** The same, where a finding worth knowing (info) will do. */
  | { readonly noted: readonly string[] }
  /** A finding that accuses says these words. */
  | { readonly said: string }
  /** No finding that accuses names this. */
  | { readonly untouched: string }
  /** This many findings accuse; 0: the document is left alone. */
  | { readonly accusations: number }
  /** The text as read holds these words, white space apart. */
  | { readonly reads: string }
  | { readonly lacks: string }
  /** Headings with these labels are read, in this order. */
  | { readonly labels: readonly string[] }
  | { readonly entity: string }
  /** A quantity of this value, in its base unit, is read. */
  | { readonly value: string }
  /** No quantity is read of these words. */
  | { readonly noQuantity: string }
  /** A warning of the reading, by its code or words. */
  | { readonly warns: RegExp };

/** The demands on a document, each with a few words that name it. */
export interface DocumentDemands {
  readonly file: string;
  readonly demands: Readonly<Record<string, Demand>>;
}

interface Read {
  readonly audit: Audit;
  readonly all: readonly Finding[];
  readonly findings: readonly Finding[];
}

type Sections = Audit['reports'][number]['sections'];

const labelsOf = (sections: Sections): string[] =>
  sections.flatMap(({ label, children }) => [...(label === null ? [] : [label]), ...labelsOf(children)]);

const bare = (text: string): string => text.replace(/\s/g, '');

const inOrder = (wanted: readonly string[], found: readonly string[]): boolean => {
  let at = 0;
  for (const label of found) if (label === wanted[at]) at += 1;
  return at === wanted.length;
};

const isMet = (demand: Demand, { audit: { text, reports, warnings }, all, findings }: Read): boolean => {
  const quantities = reports.flatMap((report) => report.quantities);
  if ('reported' in demand)
    return findings.some((finding) => demand.reported.some((quote) => namesFigure(finding, text, quote)));
  if ('noted' in demand)
    return all.some((finding) => demand.noted.some((quote) => namesFigure(finding, text, quote)));
  if ('said' in demand) return findings.some(({ message }) => message.includes(demand.said));
  if ('untouched' in demand) return !findings.some((finding) => namesFigure(finding, text, demand.untouched));
  if ('accusations' in demand) return findings.length === demand.accusations;
  if ('reads' in demand) return bare(text).includes(bare(demand.reads));
  if ('lacks' in demand) return !bare(text).includes(bare(demand.lacks));
  if ('labels' in demand)
    return inOrder(
      demand.labels,
      reports.flatMap(({ sections }) => labelsOf(sections)),
    );
  if ('entity' in demand) return reports[0]?.entity === demand.entity;
  if ('value' in demand) return quantities.some(({ value }) => value === demand.value);
  if ('noQuantity' in demand) return !quantities.some((quantity) => quantity.text === demand.noQuantity);
  return warnings.some(({ code, message }) => demand.warns.test(`${code} ${message}`));
};

/** What became of a document's demands, with the findings that accuse. */
export interface Examined {
  readonly file: string;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** Why the document could not be read; null where it was. */
  readonly refusal: string | null;
}

/** Audits a document of `folder` and looks which demands on it are met; of a document that is refused, none is. */
export const examine = async (folder: string, { file, demands }: DocumentDemands): Promise<Examined> => {
  const all = Object.entries(demands);
  try {
    const result = await audit(readFileSync(path.join(folder, file)), { name: path.basename(file) });
    const found = result.reports.flatMap((report) => report.findings);
    const findings = found.filter(accuses);
    const outcomes = all.map(([what, demand]) => ({
      id: `${file}: ${what}`,
      failure: isMet(demand, { audit: result, all: found, findings }) ? '' : 'not met',
    }));
    return { file, outcomes, findings, refusal: null };
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    const outcomes = all.map(([what]) => ({ id: `${file}: ${what}`, failure: 'not met' }));
    return { file, outcomes, findings: [], refusal: `${error.code} ${error.message}` };
  }
};

/** Examines documents one after the other. */
export const examineAll = async (
  folder: string,
  documents: readonly DocumentDemands[],
): Promise<Examined[]> => {
  const examined: Examined[] = [];
  for (const one of documents) examined.push(await examine(folder, one));
  return examined;
};
