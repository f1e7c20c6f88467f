import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Relation } from '@gouji/facts';
import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { readFacts } from '@gouji/relations';
import { type Check, evaluateAll } from '../src/arithmetic/check.js';
import { auditDocument } from '../src/index.js';

export const folder = fileURLToPath(new URL('../../../fixtures/relations/', import.meta.url));

interface ExpectedRelation {
  readonly kind: Relation['kind'];
  readonly result: string;
  readonly terms: readonly string[];
  readonly items?: number;
  readonly outcome: 'holds' | 'violated';
}

/** Something said without an equation (无项目支出, 呈下降趋势); `contradicts`: the figure that denies it. */
interface Claim {
  readonly claim: string;
  readonly metric: string;
  readonly contradicts?: string;
}

/** What a figure says: the printed label in its fullest form, and what it is of. */
export interface ExpectedFact {
  readonly quantity: string;
  readonly metric: string;
  readonly period: string;
  readonly role: string;
  readonly sign?: 1 | -1;
  readonly scope?: string;
}

export interface RelationCase {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly heading?: string;
  readonly fiscalYear: number;
  readonly facts?: readonly ExpectedFact[];
  readonly relations?: readonly ExpectedRelation[];
  readonly claims?: readonly Claim[];
  readonly trap?: string;
}

/** The hand-written sentences of `fixtures/relations`. */
export const relationCases = (): RelationCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): RelationCase => ({ ...JSON.parse(line), file })),
    );

/** Kinds that are one equation under several names: what a text is called there is a matter of taste. */
const oneEquation: readonly (readonly Relation['kind'][])[] = [
  ['difference', 'roll-forward', 'balance'],
  ['share', 'rate'],
];

const isKind = (found: Relation['kind'], expected: Relation['kind']): boolean =>
  found === expected || oneEquation.some((kinds) => kinds.includes(found) && kinds.includes(expected));

const figuresOf = ({ result, reading }: Check): string[] =>
  [result, ...reading.terms].map(({ quantity }) => quantity.text).sort();

const matches = (check: Check, { kind, result, terms, items, outcome }: ExpectedRelation): boolean => {
  if (!isKind(check.relation.kind, kind) || (check.outcome === 'violated') !== (outcome === 'violated'))
    return false;
  if (kind === 'count-of-list')
    return check.result.quantity.text === result && (outcome === 'violated' || check.reading.items === items);
  if (kind === 'balance') return figuresOf(check).join() === [...terms].sort().join();
  return figuresOf(check).join() === [result, ...terms].sort().join();
};

/** The report that a sentence stands in: a title with the year, its heading, the sentence. */
export const bodyOf = ({ text, heading, fiscalYear }: RelationCase): string =>
  `${fiscalYear}年度部门整体支出绩效自评报告\n${heading ? `${heading}\n` : ''}${text}\n`;

/** What a case got wrong: relations not found, contradicted claims not reported, and what was accused though nothing is wrong. */
export const shortcomings = async (relationCase: RelationCase): Promise<string[]> => {
  const { relations = [], claims = [] } = relationCase;
  const source = await read(new TextEncoder().encode(bodyOf(relationCase)), { name: 'case.txt' });
  const parsed = parse(source);
  const { checks } = evaluateAll(
    parsed.reports.flatMap((report) => readFacts(source.text, report).relations),
  );
  const findings = auditDocument(source, parsed, { file: 'case.txt' }).reports.flatMap((report) =>
    report.findings.filter(({ severity, rule }) => severity !== 'info' && !rule.startsWith('numbering/')),
  );
  const denied = claims.filter(({ contradicts }) => contradicts !== undefined);
  const missed = [
    ...relations
      .filter((expected) => !checks.some((check) => matches(check, expected)))
      .map(({ kind, result }) => `missed ${kind} ${result}`),
    ...denied
      .filter(
        ({ contradicts }) =>
          !findings.some(({ evidence }) =>
            evidence.some(({ quote }) => contradicts !== undefined && quote.endsWith(contradicts)),
          ),
      )
      .map(({ claim, metric }) => `missed claim ${claim} ${metric}`),
  ];
  if (denied.length > 0 || relations.some(({ outcome }) => outcome === 'violated')) return missed;
  return [...missed, ...findings.map(({ rule, evidence }) => `accused ${rule} ${evidence[0]?.quote}`)];
};
