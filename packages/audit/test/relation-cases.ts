import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Relation, readFacts } from '@gouji/facts';
import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
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

export interface RelationCase {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly heading?: string;
  readonly fiscalYear: number;
  readonly relations?: readonly ExpectedRelation[];
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

const figuresOf = ({ result, reading }: Check): string[] =>
  [result, ...reading.terms].map(({ quantity }) => quantity.text).sort();

const matches = (check: Check, { kind, result, terms, items, outcome }: ExpectedRelation): boolean => {
  if (check.relation.kind !== kind || (check.outcome === 'violated') !== (outcome === 'violated'))
    return false;
  if (kind === 'count-of-list')
    return check.result.quantity.text === result && (outcome === 'violated' || check.reading.items === items);
  if (kind === 'balance') return figuresOf(check).every((figure) => terms.includes(figure));
  return figuresOf(check).join() === [result, ...terms].sort().join();
};

/** What a case got wrong: the relations that were not found, and what was accused though nothing is wrong. */
export const shortcomings = async (relationCase: RelationCase): Promise<string[]> => {
  const { text, heading, fiscalYear, relations = [] } = relationCase;
  const body = `${fiscalYear}年度部门整体支出绩效自评报告\n${heading ? `${heading}\n` : ''}${text}\n`;
  const source = await read(new TextEncoder().encode(body), { name: 'case.txt' });
  const parsed = parse(source);
  const { checks } = evaluateAll(
    parsed.reports.flatMap((report) => readFacts(source.text, report).relations),
  );
  const missed = relations
    .filter((expected) => !checks.some((check) => matches(check, expected)))
    .map(({ kind, result }) => `missed ${kind} ${result}`);
  if (relations.some(({ outcome }) => outcome === 'violated')) return missed;
  const { reports } = auditDocument(source, parsed, { file: 'case.txt' });
  const accused = reports.flatMap(({ findings }) =>
    findings
      .filter(({ rule, severity }) => severity !== 'info' && !rule.startsWith('numbering/'))
      .map(({ rule, evidence }) => `accused ${rule} ${evidence[0]?.quote}`),
  );
  return [...missed, ...accused];
};
