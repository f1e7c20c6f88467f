import { type Audit, audit, type Finding } from 'gouji';
import { accuses } from '../findings.js';
import { toDocument } from './document.js';
import type { Sentence } from './sentence.js';

/** A relation that was read, by the values of its figures: the same however they are printed. */
export interface ReadRelation {
  readonly key: string;
  readonly kind: string;
  readonly holds: boolean;
  /** The printed figures, by their places in `text`. */
  readonly figures: readonly { readonly start: number; readonly end: number }[];
  /** Width of the last digit of the figure that is computed, over its value. */
  readonly coarseness: number;
}

/** What is read of a sentence: relations, and for each finding that accuses the figures it names, by value. */
export interface Reading {
  readonly text: string;
  readonly relations: readonly ReadRelation[];
  readonly accusations: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

/** Kinds that are one equation under several names. */
const oneEquation: Readonly<Record<string, string>> = {
  'roll-forward': 'difference',
  balance: 'difference',
  share: 'rate',
};

type Quantities = Audit['reports'][number]['quantities'];

/** The figures that a finding names: their values, a year as a year, and words as they stand, of whatever width. */
const figuresOf = ({ evidence }: Finding, quantities: Quantities): string[] =>
  evidence.map(({ span, quote }) => {
    const figure = quantities.find((other) => other.span.start < span.end && span.start < other.span.end);
    if (figure === undefined) return quote.normalize('NFKC');
    return figure.kind === 'date' ? 'date' : figure.value;
  });

const relationsOf = ({ quantities, facts, checks }: Audit['reports'][number]): ReadRelation[] => {
  const figures = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const ofFact = new Map(facts.map((fact) => [fact.id, figures.get(fact.quantity)]));
  return checks.map(({ kind, outcome, facts: ids }) => {
    const terms = ids.flatMap((id) => ofFact.get(id) ?? []);
    const values = terms.map(({ value }) => value).sort();
    const [result] = terms;
    return {
      key: `${oneEquation[kind] ?? kind} ${values.join(' ')}`,
      kind,
      holds: outcome !== 'violated',
      figures: terms.map(({ span }) => span),
      coarseness:
        result === undefined || Number(result.value) === 0
          ? Number.POSITIVE_INFINITY
          : Math.abs(Number(result.ulp) / Number(result.value)),
    };
  });
};

/** Audits a sentence in the report that it stands in. Headings' numbers are no matter here. */
export const readingOf = async (sentence: Sentence): Promise<Reading> => {
  const { bytes, name } = await toDocument(sentence);
  const { text, reports } = await audit(bytes, { name });
  const found = reports.flatMap(({ findings, quantities }) =>
    findings
      .filter((finding) => accuses(finding) && !finding.rule.startsWith('numbering/'))
      .map((finding) => ({ finding, figures: figuresOf(finding, quantities) })),
  );
  return {
    text,
    relations: reports.flatMap(relationsOf),
    accusations: found.map(({ figures }) => figures),
    findings: found.map(({ finding }) => finding),
  };
};
