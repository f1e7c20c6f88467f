import type { CrossFinding, Failure, Severity } from '@gouji/audit';
import { addTallies, emptyTally, type Tally, tallyAudit } from '@gouji/render/plain';
import type { BoundedAuditor } from 'gouji/bounded';
import { type BatchOptions, runBatch } from './batch.js';
import { failureOf, usage } from './faults.js';
import { type Item, type Listed, listItems, standardInput } from './inputs/list.js';
import { type Format, type FormatOptions, formatNamed, formatNames } from './outputs/formats.js';
import { type Output, openOutput } from './outputs/open.js';
import type { Audited } from './outputs/writers.js';
import { makeReporter, type Reporter } from './reporter.js';
import { openReview, type Review, type ReviewFlags } from './review/review.js';
import type { Settings } from './review/settings.js';

export interface AuditFlags extends BatchOptions, ReviewFlags {
  readonly format: string;
  readonly out: string | null;
  readonly failOn: Severity | 'never';
  readonly unchecked: boolean;
  readonly brief: boolean;
  readonly suggest: boolean;
  /** Of this program. */
  readonly version: string;
}

/** `gouji audit`. @returns the exit code */
export const auditCommand = async (paths: readonly string[], flags: AuditFlags): Promise<number> => {
  const format = knownFormat(flags.format);
  const listed = await listItems(paths);
  const review = await openReview(flags, listed.several);
  const output = await openOutput(format, flags, listed, {
    ...formatOptions(flags, listed),
    rulePages: review.settings.rulePages,
  });
  const { sink, writer } = output;
  const reporter = reporterFor(listed.items, flags);
  reporter.beforehand(listed.items);
  try {
    const work = { ...output, format, reporter, review };
    const { failures, tally } = await auditAll(listed.items, flags, work);
    const cross = review.cross();
    const read = listed.items.filter((item) => !failures.some(({ file }) => file === item.file));
    failures.push(...(await amendAll(read, cross, flags, work)));
    if (!sink.isGone()) await writer.end({ failures, tally, cross });
    await sink.close();
    await review.end();
    // On a terminal they stand at the end of what was just printed.
    if (flags.format !== 'pretty' || !printsToTerminal(flags)) reporter.atEnd(failures);
    if (failures.length > 0) return 2;
    const fails = (severity: Severity): boolean => grades[flags.failOn].some((grade) => grade === severity);
    const within = severities.some((severity) => fails(severity) && tally.findings[severity] > 0);
    return within || cross.some(({ severity }) => fails(severity)) ? 1 : 0;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
};

const severities = ['error', 'warning', 'info'] as const;

const grades = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: severities,
  never: [],
} as const satisfies Record<Severity | 'never', readonly Severity[]>;

interface Work extends Output {
  readonly format: Format;
  readonly reporter: Reporter;
  readonly review: Review;
}

const auditAll = async (
  items: readonly Item[],
  flags: AuditFlags,
  work: Work,
): Promise<{ failures: Failure[]; tally: Tally }> => {
  const { writer, reporter, review } = work;
  let tally = emptyTally;
  const failures = await writeAll(items, flags, work, {
    write: async (audited, item) => {
      const audit = review.of(audited.audit);
      tally = addTallies(tally, tallyAudit(audit));
      await writer.result({ ...audited, audit }, item);
    },
    done: reporter.done,
  });
  return { failures, tally };
};

/**
 * Writes the outputs of files again that others contradict, with what is told differently. Only when all files are read
 * is it known which these are, and a folder's documents cannot all be kept: those few are audited once more.
 */
const amendAll = async (
  items: readonly Item[],
  cross: readonly CrossFinding[],
  flags: AuditFlags,
  work: Work,
): Promise<Failure[]> => {
  const { amend } = work.writer;
  if (!amend || cross.length === 0) return [];
  const named = new Set(cross.flatMap(({ evidence }) => evidence.map(({ file }) => file)));
  // Standard input can be read once.
  const concerned = items.filter(({ file }) => named.has(file) && file !== standardInput);
  return writeAll(concerned, flags, work, {
    write: (audited, item) => amend({ ...audited, audit: work.review.again(audited.audit) }, item, cross),
    done: () => {},
  });
};

/** Audits items one after the other and hands each on. @returns what could not be read or written */
const writeAll = async (
  items: readonly Item[],
  flags: AuditFlags,
  { sink, writer, format, review: { settings } }: Work,
  { write, done }: { write: (audited: Audited, item: Item) => Promise<void>; done: () => void },
): Promise<Failure[]> => {
  const failures: Failure[] = [];
  const fail = async (failure: Failure): Promise<void> => {
    failures.push(failure);
    await writer.failure(failure);
  };
  // What the command line says of bounds goes before what the config does.
  const batch = { ...flags, within: { ...settings.bounds, ...flags.within } };
  for await (const outcome of runBatch(items, workFor(format, flags, settings), batch)) {
    if ('failure' in outcome) await fail(outcome.failure);
    else {
      try {
        await write(outcome.result, outcome.item);
      } catch (error) {
        if (!writer.apart) throw error;
        const { file, code, message } = failureOf(error, outcome.item.file, flags.language);
        await fail({ file: outcome.item.file, code, message: `${file}: ${message}` });
      }
    }
    done();
    if (sink.isGone()) break;
  }
  return failures;
};

/** The document itself comes along where the format needs it, and stays in its process where not. */
const workFor =
  ({ needsDocument }: Format, { language }: AuditFlags, settings: Settings) =>
  async (auditor: BoundedAuditor, bytes: Uint8Array, { file }: Item): Promise<Audited> => {
    const configured = settings.of(file);
    const options = { ...configured, name: file, language };
    const annotate: Audited['annotate'] = (how) =>
      auditor.annotate(bytes, { ...how, limits: configured.limits, name: file });
    if (!needsDocument) return { audit: await auditor.audit(bytes, options), document: null, annotate };
    const { audit, ...document } = await auditor.auditWithSource(bytes, options);
    return { audit, document, annotate };
  };

const formatOptions = (flags: AuditFlags, { several }: Listed): FormatOptions => {
  const { language, version, unchecked, brief, suggest } = flags;
  const terminal = printsToTerminal(flags);
  const color = terminal && !process.env.NO_COLOR;
  const width = terminal && { width: process.stdout.columns };
  return { language, version, several, suggest, pretty: { language, unchecked, brief, color, ...width } };
};

const printsToTerminal = ({ out }: AuditFlags): boolean => out === null && process.stdout.isTTY === true;

/** Progress is for a person who sees nothing else: on a terminal it would stand within the output. */
const reporterFor = (items: readonly Item[], flags: AuditFlags): Reporter =>
  makeReporter(
    items.length,
    flags.language,
    items.length > 1 && process.stderr.isTTY === true && !printsToTerminal(flags),
  );

const knownFormat = (name: string): Format => {
  const format = formatNamed(name);
  if (format) return format;
  throw usage(
    `未知格式 ${name}，可用：${formatNames.join('、')}`,
    `Unknown format ${name}; there are ${formatNames.join(', ')}`,
  );
};
