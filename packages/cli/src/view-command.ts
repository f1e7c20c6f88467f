import type { Failure } from '@gouji/audit';
import { emptyTally } from '@gouji/render';
import type { BoundedAuditor } from 'gouji/bounded';
import { type BatchOptions, runBatch } from './batch.js';
import { type Item, listItems } from './inputs/list.js';
import { standardOutput } from './outputs/sinks.js';
import { jsonWriter } from './outputs/writers.js';
import { makeReporter } from './reporter.js';
import { extractView } from './views.js';

/** What one of the commands that print a part of the audit makes of a file. */
export type View = (
  auditor: BoundedAuditor,
  bytes: Uint8Array,
  item: Item,
  options: BatchOptions,
) => Promise<unknown>;

/** The tree of each report. */
export const parseView: View = async (auditor, bytes, { file }) => ({
  file,
  ...(await auditor.parse(bytes, { name: file })),
});

/** Quantities and facts. */
export const quantitiesView: View = async (auditor, bytes, { file }, { language }) =>
  extractView(await auditor.audit(bytes, { name: file, language }));

/** `gouji parse` and `gouji extract`: one view of one file, or `{ files, failures }`. @returns the exit code */
export const viewCommand = async (
  paths: readonly string[],
  view: View,
  options: BatchOptions,
): Promise<number> => {
  const { items, several } = await listItems(paths);
  const sink = standardOutput();
  const writer = jsonWriter<unknown>(sink, several, 'files');
  const reporter = makeReporter(items.length, options.language, false);
  reporter.beforehand(items);
  const failures: Failure[] = [];
  const work = (auditor: BoundedAuditor, bytes: Uint8Array, item: Item) =>
    view(auditor, bytes, item, options);
  for await (const outcome of runBatch(items, work, options)) {
    if ('failure' in outcome) failures.push(outcome.failure);
    else await writer.result(outcome.result, outcome.item);
    if (sink.isGone()) break;
  }
  if (!sink.isGone()) await writer.end(failures, emptyTally);
  reporter.atEnd(failures);
  return failures.length > 0 ? 2 : 0;
};
