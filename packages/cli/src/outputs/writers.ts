import type { Audit, CrossFinding, Failure } from '@gouji/audit';
import {
  batchEnd,
  batchItem,
  batchStart,
  type PrettyOptions,
  type SarifPart,
  sarifLog,
  sarifPart,
  type Tally,
  toJson,
  toJsonLine,
} from '@gouji/render/plain';
import type { AnnotateOptions, AuditedSource } from 'gouji';
import type { Item } from '../inputs/list.js';
import type { FormatOptions } from './formats.js';
import type { Sink } from './sinks.js';

/** What is known once the last item is done. */
export interface RunEnd {
  readonly failures: readonly Failure[];
  /** Over all reports. */
  readonly tally: Tally;
  /** What reports tell differently of one another. */
  readonly cross: readonly CrossFinding[];
}

/** Takes what became of each item, one by one, then what is known of all. */
export interface Writer<T> {
  /** Whether each result has an output of its own, so that a fault of one leaves the others. */
  readonly apart: boolean;
  readonly result: (result: T, item: Item) => Promise<void>;
  readonly failure: (failure: Failure) => Promise<void>;
  readonly end: (end: RunEnd) => Promise<void>;
}

/** A file's audit, and the document as it was read where the output needs it. */
export interface Audited {
  readonly audit: Audit;
  readonly document: Omit<AuditedSource, 'audit'> | null;
  /** Writes an audit of the file into a copy of it, in the process that bounds it. */
  readonly annotate: (options: Omit<AnnotateOptions, 'name' | 'limits'>) => Promise<Uint8Array>;
}

/** A writer of audits; where each has an output of its own, it may write one again when all files are read. */
export interface AuditWriter extends Writer<Audited> {
  /** With what reports of the run tell differently; absent where that stands elsewhere. */
  readonly amend?: (audited: Audited, item: Item, cross: readonly CrossFinding[]) => Promise<void>;
}

/** A writer that needs the audit alone. */
export const ofAudits = (writer: Writer<Audit>): Writer<Audited> => ({
  ...writer,
  result: ({ audit }, item) => writer.result(audit, item),
});

const nothing = (): Promise<void> => Promise.resolve();

/** The sums as `summary` of the batch. */
export const summaryOf = ({ failures, tally }: RunEnd, files: number) => ({
  files: files + failures.length,
  reports: tally.reports,
  failures: failures.length,
  findings: tally.findings,
});

/** One object for one file that was read; a batch, its results under `key`, for all else. */
export const jsonWriter = <T>(sink: Sink, several: boolean, key: 'audits' | 'files'): Writer<T> => {
  let written = 0;
  return {
    apart: false,
    result: async (result) => {
      await sink.write(
        several ? (written === 0 ? batchStart(key) : '') + batchItem(result, written) : toJson(result),
      );
      written += 1;
    },
    failure: nothing,
    end: async (end) => {
      if (!several && written > 0) return;
      const { failures, cross } = end;
      const rest = key === 'audits' ? { cross, failures, summary: summaryOf(end, written) } : { failures };
      await sink.write((written === 0 ? batchStart(key) : '') + batchEnd(written, rest));
    },
  };
};

/** One audit a line, `{"failure": …}` for what could not be read, `{"cross": …}` for what reports tell differently. */
export const jsonLinesWriter = (sink: Sink): Writer<Audit> => ({
  apart: false,
  result: (audit) => sink.write(toJsonLine(audit)),
  failure: (failure) => sink.write(toJsonLine({ failure })),
  end: ({ cross }) => sink.write(cross.map((found) => toJsonLine({ cross: found })).join('')),
});

/** Lines made of each result, behind a head; nothing of what could not be read, which standard error tells. */
export const linesWriter = <T>(sink: Sink, linesOf: (result: T) => string, head = ''): Writer<T> => {
  let hasHead = head === '';
  const write = (lines: string): Promise<void> => {
    const text = (hasHead ? '' : head) + lines;
    hasHead = true;
    return sink.write(text);
  };
  return {
    apart: false,
    result: (result) => write(linesOf(result)),
    failure: nothing,
    end: () => write(''),
  };
};

// To know how wide letters are takes as long to load as the rest of the command.
const terminal = () => import('@gouji/render/terminal');

/** For a person at a terminal. */
export const prettyWriter = (sink: Sink, options: PrettyOptions): Writer<Audit> => ({
  apart: false,
  result: async (audit) => sink.write((await terminal()).prettyAudit(audit, options)),
  failure: nothing,
  end: async (end) => sink.write((await terminal()).prettyEnd(end, options)),
});

/** One SARIF log over all files, written when the last is read; of each audit its results are kept. */
export const sarifWriter = (sink: Sink, { version, language, rulePages }: FormatOptions): Writer<Audit> => {
  const parts: SarifPart[] = [];
  return {
    apart: false,
    result: async (audit) => {
      parts.push(sarifPart(audit, parts.length));
    },
    failure: nothing,
    end: async (end) => {
      // Loaded here: it brings the whole audit with it.
      const { crossRules, helpUriOf, rules } = await import('@gouji/audit');
      const options = {
        rules: [...rules, ...crossRules],
        helpUriOf: (rule: string) => helpUriOf(rule, rulePages),
        version,
        language,
      };
      await sink.write(toJson(sarifLog(parts, end, options)));
    },
  };
};
