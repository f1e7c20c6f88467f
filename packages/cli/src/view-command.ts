import type { Audit, Failure } from '@gouji/audit';
import { emptyTally, factsCsv, factsCsvHead, factsJsonLines, type Language } from '@gouji/render/plain';
import type { BoundedAuditor } from 'gouji/bounded';
import { type BatchOptions, runBatch } from './batch.js';
import { type Item, type Listed, listItems } from './inputs/list.js';
import { fileSink, type Sink, standardOutput } from './outputs/sinks.js';
import { refuseInputs, refuseOtherKind } from './outputs/targets.js';
import { jsonWriter, linesWriter, type Writer } from './outputs/writers.js';
import { makeReporter } from './reporter.js';
import { loadSettings, type Settings } from './review/settings.js';
import { extractView } from './views.js';

/** What one of the commands that print a part of the audit makes of a file, and how that is written. */
interface View<T> {
  readonly of: (auditor: BoundedAuditor, bytes: Uint8Array, item: Item, options: ViewOptions) => Promise<T>;
  readonly writer: (sink: Sink, several: boolean) => Writer<T>;
}

interface ViewOptions {
  readonly language: Language;
  readonly settings: Settings;
}

export interface ViewFlags extends BatchOptions {
  /** The config file; null for the one of the working folder. */
  readonly config: string | null;
  /** Where to write; standard output where it is null. */
  readonly out: string | null;
}

const auditOf: View<Audit>['of'] = (auditor, bytes, { file }, { language, settings }) =>
  auditor.audit(bytes, { ...settings.of(file), name: file, language });

/** The tree of each report. */
export const parseView: View<unknown> = {
  of: async (auditor, bytes, { file }, { settings }) => {
    const { limits } = settings.of(file);
    return { file, ...(await auditor.parse(bytes, { name: file, limits })) };
  },
  writer: (sink, several) => jsonWriter(sink, several, 'files'),
};

/** Quantities and facts, by the format that they are written in. */
export const extractViews: Readonly<Record<ExtractFormat, View<Audit>>> = {
  json: {
    of: auditOf,
    writer: (sink, several) => {
      const writer = jsonWriter<unknown>(sink, several, 'files');
      return { ...writer, result: (audit, item) => writer.result(extractView(audit), item) };
    },
  },
  jsonl: { of: auditOf, writer: (sink) => linesWriter(sink, factsJsonLines) },
  csv: { of: auditOf, writer: (sink) => linesWriter(sink, factsCsv, factsCsvHead()) },
};

export const extractFormats = ['json', 'jsonl', 'csv'] as const;
export type ExtractFormat = (typeof extractFormats)[number];

/** `gouji parse` and `gouji extract`: one view of one file, or of all. @returns the exit code */
export const viewCommand = async <T>(
  paths: readonly string[],
  view: View<T>,
  flags: ViewFlags,
): Promise<number> => {
  const settings = await loadSettings(flags.config);
  const options = { language: flags.language, settings };
  const listed = await listItems(paths);
  const sink = await openSink(flags.out, listed);
  const writer = view.writer(sink, listed.several);
  const reporter = makeReporter(listed.items.length, flags.language, false);
  reporter.beforehand(listed.items);
  const batch = { ...flags, within: { ...settings.bounds, ...flags.within } };
  const failures: Failure[] = [];
  try {
    const work = (auditor: BoundedAuditor, bytes: Uint8Array, item: Item) =>
      view.of(auditor, bytes, item, options);
    for await (const outcome of runBatch(listed.items, work, batch)) {
      if ('failure' in outcome) failures.push(outcome.failure);
      else await writer.result(outcome.result, outcome.item);
      if (sink.isGone()) break;
    }
    if (!sink.isGone()) await writer.end({ failures, tally: emptyTally, cross: [] });
    await sink.close();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  reporter.atEnd(failures);
  return failures.length > 0 ? 2 : 0;
};

const openSink = async (out: string | null, { items }: Listed): Promise<Sink> => {
  if (out === null) return standardOutput();
  await refuseOtherKind(out, 'file');
  await refuseInputs([out], items);
  return fileSink(out);
};
