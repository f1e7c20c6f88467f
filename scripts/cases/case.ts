/** The files of cases: reads them, in the project's own form and in the two that stand beside it, and says what is wrong with a line. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own cases, which the tests hold. */
export const ownFolder = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));

/** A contradiction that must be reported: a figure or words as printed, and the rule where only one will do. */
export interface Expected {
  readonly quote: string;
  readonly rule: string | null;
}

/** What must be read of a report besides: only what the line names. */
export interface Reading {
  readonly title?: string | undefined;
  readonly entity?: string | undefined;
  readonly fiscalYear?: number | undefined;
  readonly reports?: number | undefined;
  /** Words that a finding's message must hold. */
  readonly message?: string | undefined;
}

/** A text and what a careful person finds in it. */
export interface Case {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly text: string;
  readonly format: 'txt' | 'html';
  /** Contradictions, each to be reported; `any`: something must be; empty: a true text. */
  readonly truth: readonly Expected[] | 'any';
  readonly reading: Reading;
  /** Why: what the person saw. */
  readonly note: string;
  /** The arithmetic that the note rests on, recomputed by a test: `931.24+117.12≠1058.36`. */
  readonly sums: readonly string[];
}

/** A line as written: see `fixtures/cases/README.md`. */
interface Line {
  readonly id?: string;
  readonly kind?: string;
  readonly text?: string;
  readonly html?: string;
  readonly what?: string;
  readonly sums?: readonly string[];
  readonly expect:
    | 'error'
    | 'silent'
    | (Reading & {
        readonly findings: readonly { readonly rule?: string; readonly quote: string }[];
        readonly note?: string;
        readonly entityOrYear?: string;
      });
}

/** Notes say so where a contradiction may be reported under whichever rule. */
const anyRule = /any rule/;

const truthOf = ({ expect }: Line): Case['truth'] => {
  if (expect === 'error') return 'any';
  if (expect === 'silent') return [];
  const free = anyRule.test(expect.note ?? '');
  return expect.findings.map(({ rule, quote }) => ({ quote, rule: free ? null : (rule ?? null) }));
};

const readingOf = ({ expect }: Line): Reading => {
  if (typeof expect === 'string') return {};
  const { title, entity, fiscalYear, reports, message, entityOrYear } = expect;
  const year = /^fiscalYear (\d{4})$/.exec(entityOrYear ?? '')?.[1];
  return { title, entity, fiscalYear: fiscalYear ?? (year ? Number(year) : undefined), reports, message };
};

const toCase = (line: Line, file: string, number: number, prefix: string): Case => {
  const text = line.text ?? line.html;
  const stem = `${prefix}${path.parse(file).name}`;
  if (text === undefined) throw new Error(`${file}:${number}: neither text nor html`);
  if (line.expect === undefined) throw new Error(`${file}:${number}: no expect`);
  const truth = truthOf(line);
  const absent = truth === 'any' ? undefined : truth.find(({ quote }) => !text.includes(quote));
  if (absent) throw new Error(`${file}:${number}: ${absent.quote} does not stand in the text`);
  return {
    id: line.id ?? `${stem}:${number}`,
    file: stem,
    kind: line.kind ?? stem,
    text,
    format: line.text === undefined ? 'html' : 'txt',
    truth,
    reading: readingOf(line),
    note: (typeof line.expect === 'string' ? line.what : line.expect.note) ?? '',
    sums: line.sums ?? [],
  };
};

/**
 * The cases of a folder's .jsonl files, in order.
 *
 * @param prefix put before the names of the files, to tell folders apart
 * @throws Error with file and line where a line is no case
 */
export const readCases = (folder: string, prefix = ''): Case[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      linesOf(path.join(folder, file)).map(({ line, number }) =>
        toCase(parse(line, file, number), file, number, prefix),
      ),
    );

const linesOf = (file: string): { line: string; number: number }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');

const parse = (line: string, file: string, number: number): Line => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${file}:${number}: ${error}`);
  }
};
