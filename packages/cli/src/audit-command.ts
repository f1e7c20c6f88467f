import type { Failure, Severity } from '@gouji/audit';
import type { GoujiError } from '@gouji/ingest/error';
import { addTallies, emptyTally, type Tally, tallyAudit } from '@gouji/render';
import type { BoundedAuditor } from 'gouji/bounded';
import { type BatchOptions, runBatch } from './batch.js';
import { failureOf, usage } from './faults.js';
import { type Item, type Listed, listItems } from './inputs/list.js';
import { pageFolderWriter, pageWriter } from './outputs/pages.js';
import { fileSink, type Sink, standardOutput, writeWhole } from './outputs/sinks.js';
import { folderTargets, jsonFolder, pagesFolder, refuseInputs, refuseOtherKind } from './outputs/targets.js';
import {
  type Audited,
  folderWriter,
  jsonLinesWriter,
  jsonWriter,
  ofAudits,
  prettyWriter,
  type Writer,
} from './outputs/writers.js';
import { makeReporter, type Reporter } from './reporter.js';
import type { Review, ReviewFlags } from './review/review.js';

export const formats = ['json', 'jsonl', 'pretty', 'html'] as const;
const laterFormats = ['sarif', 'docx', 'pdf', 'xlsx'];

/** Formats that show the document itself. */
const showing: ReadonlySet<string> = new Set(['html']);

export interface AuditFlags extends BatchOptions, ReviewFlags {
  readonly format: string;
  readonly out: string | null;
  readonly failOn: Severity | 'never';
  readonly unchecked: boolean;
  readonly brief: boolean;
}

/** `gouji audit`. @returns the exit code */
export const auditCommand = async (paths: readonly string[], flags: AuditFlags): Promise<number> => {
  checkFormat(flags.format);
  // Loaded here: it brings the whole audit with it.
  const { openReview } = await import('./review/review.js');
  const review = await openReview(flags);
  const listed = await listItems(paths);
  const { sink, writer } = await openOutput(flags, listed);
  const reporter = reporterFor(listed.items, flags);
  reporter.beforehand(listed.items);
  try {
    const { failures, tally } = await auditAll(listed.items, flags, { sink, writer, reporter, review });
    if (!sink.isGone()) await writer.end(failures, tally);
    await sink.close();
    await review.end();
    // On a terminal they stand at the end of what was just printed.
    if (flags.format !== 'pretty' || !printsToTerminal(flags)) reporter.atEnd(failures);
    if (failures.length > 0) return 2;
    return grades[flags.failOn].some((grade) => tally.findings[grade] > 0) ? 1 : 0;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
};

const grades = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
} as const satisfies Record<Severity | 'never', readonly Severity[]>;

interface Output {
  readonly sink: Sink;
  readonly writer: Writer<Audited>;
}

const auditAll = async (
  items: readonly Item[],
  flags: AuditFlags,
  { sink, writer, reporter, review }: Output & { readonly reporter: Reporter; readonly review: Review },
): Promise<{ failures: Failure[]; tally: Tally }> => {
  const failures: Failure[] = [];
  let tally = emptyTally;
  const fail = async (failure: Failure): Promise<void> => {
    failures.push(failure);
    await writer.failure(failure);
  };
  const { language } = flags;
  for await (const outcome of runBatch(items, workFor(flags), flags)) {
    if ('failure' in outcome) await fail(outcome.failure);
    else {
      const audit = review.of(outcome.result.audit);
      tally = addTallies(tally, tallyAudit(audit));
      try {
        await writer.result({ ...outcome.result, audit }, outcome.item);
      } catch (error) {
        if (!writer.apart) throw error;
        const { file, code, message } = failureOf(error, outcome.item.file, language);
        await fail({ file: outcome.item.file, code, message: `${file}: ${message}` });
      }
    }
    reporter.done();
    if (sink.isGone()) break;
  }
  return { failures, tally };
};

/** The document itself comes along where the output shows it, and stays in its process where not. */
const workFor =
  ({ format, language }: AuditFlags) =>
  async (auditor: BoundedAuditor, bytes: Uint8Array, { file }: Item): Promise<Audited> => {
    const options = { name: file, language };
    if (!showing.has(format)) return { audit: await auditor.audit(bytes, options), document: null };
    const { audit, ...document } = await auditor.auditWithSource(bytes, options);
    return { audit, document };
  };

const openOutput = async (flags: AuditFlags, { items, several }: Listed): Promise<Output> => {
  const { out, format, language } = flags;
  if (out === null) {
    if (several && showing.has(format)) throw needsFolder(format);
    return outputTo(standardOutput(), flags, several);
  }
  const toFolder = several && (format === 'json' || showing.has(format));
  await refuseOtherKind(out, toFolder ? 'folder' : 'file');
  if (!toFolder) {
    await refuseInputs([out], items);
    if (format === 'html')
      return { sink: standardOutput(), writer: pageWriter((page) => writeWhole(out, page), language) };
    return outputTo(await fileSink(out), flags, several);
  }
  const kind = format === 'html' ? pagesFolder : jsonFolder;
  const targets = folderTargets(out, items, kind);
  await refuseInputs([targets.summary, ...items.map(targets.of)], items);
  const writer =
    format === 'html' ? pageFolderWriter(out, targets, language) : ofAudits(folderWriter(out, targets));
  return { sink: standardOutput(), writer };
};

const needsFolder = (format: string): GoujiError =>
  usage(
    `审核多份文件时，格式 ${format} 须用 --out 指定文件夹`,
    `Format ${format} needs a folder given to --out where several files are audited`,
  );

const outputTo = (sink: Sink, flags: AuditFlags, several: boolean): Output => {
  const { format, language, unchecked, brief } = flags;
  if (format === 'html') return { sink, writer: pageWriter(sink.write, language) };
  if (format === 'jsonl') return { sink, writer: ofAudits(jsonLinesWriter(sink)) };
  if (format === 'json') return { sink, writer: ofAudits(jsonWriter(sink, several, 'audits')) };
  const terminal = printsToTerminal(flags);
  const options = {
    language,
    unchecked,
    brief,
    color: terminal && !process.env.NO_COLOR,
    ...(terminal && { width: process.stdout.columns }),
  };
  return { sink, writer: ofAudits(prettyWriter(sink, options)) };
};

const printsToTerminal = ({ out }: AuditFlags): boolean => out === null && process.stdout.isTTY === true;

/** Progress is for a person who sees nothing else: on a terminal it would stand within the output. */
const reporterFor = (items: readonly Item[], flags: AuditFlags): Reporter =>
  makeReporter(
    items.length,
    flags.language,
    items.length > 1 && process.stderr.isTTY === true && !printsToTerminal(flags),
  );

const checkFormat = (format: string): void => {
  if (formats.some((known) => known === format)) return;
  const known = formats.join('、');
  if (laterFormats.includes(format))
    throw usage(
      `格式 ${format} 尚未提供，现有：${known}`,
      `Format ${format} is not built yet; there are ${formats.join(', ')}`,
    );
  throw usage(
    `未知格式 ${format}，可用：${known}`,
    `Unknown format ${format}; there are ${formats.join(', ')}`,
  );
};
