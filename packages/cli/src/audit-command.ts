import type { Audit, Failure, Severity } from '@gouji/audit';
import { addTallies, emptyTally, type Tally, tallyAudit } from '@gouji/render';
import { type BatchOptions, runBatch } from './batch.js';
import { failureOf, usage } from './faults.js';
import { type Item, type Listed, listItems } from './inputs/list.js';
import { fileSink, type Sink, standardOutput } from './outputs/sinks.js';
import { folderTargets, refuseInputs, refuseOtherKind } from './outputs/targets.js';
import { folderWriter, jsonLinesWriter, jsonWriter, prettyWriter, type Writer } from './outputs/writers.js';
import { makeReporter, type Reporter } from './reporter.js';
import type { Review, ReviewFlags } from './review/review.js';

export const formats = ['json', 'jsonl', 'pretty'] as const;
const laterFormats = ['sarif', 'html', 'docx', 'pdf', 'xlsx'];

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
  readonly writer: Writer<Audit>;
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
  for await (const outcome of runBatch(
    items,
    (auditor, bytes, { file }) => auditor.audit(bytes, { name: file, language }),
    flags,
  )) {
    if ('failure' in outcome) await fail(outcome.failure);
    else {
      const audit = review.of(outcome.result);
      tally = addTallies(tally, tallyAudit(audit));
      try {
        await writer.result(audit, outcome.item);
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

const openOutput = async (flags: AuditFlags, { items, several }: Listed): Promise<Output> => {
  const { out } = flags;
  if (out === null) return outputTo(standardOutput(), flags, several);
  const toFolder = several && flags.format === 'json';
  await refuseOtherKind(out, toFolder ? 'folder' : 'file');
  if (!toFolder) {
    await refuseInputs([out], items);
    return outputTo(await fileSink(out), flags, several);
  }
  const targets = folderTargets(out, items);
  await refuseInputs([targets.summary, ...items.map(targets.of)], items);
  return { sink: standardOutput(), writer: folderWriter(out, targets) };
};

const outputTo = (sink: Sink, flags: AuditFlags, several: boolean): Output => {
  const { format, language, unchecked, brief } = flags;
  if (format === 'jsonl') return { sink, writer: jsonLinesWriter(sink) };
  if (format === 'json') return { sink, writer: jsonWriter(sink, several, 'audits') };
  const terminal = printsToTerminal(flags);
  const options = {
    language,
    unchecked,
    brief,
    color: terminal && !process.env.NO_COLOR,
    ...(terminal && { width: process.stdout.columns }),
  };
  return { sink, writer: prettyWriter(sink, options) };
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
