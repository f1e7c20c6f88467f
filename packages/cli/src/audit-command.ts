import type { Failure, Severity } from '@gouji/audit';
import { GoujiError } from '@gouji/ingest';
import { addTallies, emptyTally, type Language, type Tally, tallyAudit } from '@gouji/render';
import { listFiles } from './files.js';
import { auditFiles } from './pool.js';
import { usage } from './usage.js';
import {
  fileSink,
  folderWriter,
  jsonLinesWriter,
  jsonWriter,
  prettyWriter,
  type Sink,
  standardOutput,
  type Writer,
} from './writers.js';

export const formats = ['json', 'jsonl', 'pretty'] as const;
const laterFormats = ['sarif', 'html', 'docx', 'xlsx'];

export interface AuditFlags {
  readonly format: string;
  readonly out?: string;
  readonly failOn: Severity | 'never';
  readonly lang: Language;
  readonly jobs?: number;
  readonly unchecked?: boolean;
}

/** `gouji audit`. @returns the exit code */
export const auditCommand = async (paths: readonly string[], flags: AuditFlags): Promise<number> => {
  checkFormat(flags.format);
  const { files, several } = await listFiles(paths);
  if (files.length === 0) {
    throw new GoujiError(
      'file-not-found',
      '文件夹中没有可读取的报告',
      'The folder holds no report that can be read',
      paths[0] ?? null,
    );
  }
  const toFolder = flags.out !== undefined && several && flags.format === 'json';
  const sink = toFolder || flags.out === undefined ? standardOutput() : await fileSink(flags.out);
  const writer =
    toFolder && flags.out !== undefined ? folderWriter(flags.out, paths) : writerFor(flags, sink, several);
  const { failures, tally } = await auditAll(files, flags, writer);
  await writer.end(failures, tally);
  await sink.close();
  for (const { file, code, message } of failures) {
    process.stderr.write(`${flags.lang === 'zh' ? '错误' : 'error'} [${code}] ${file}: ${message}\n`);
  }
  if (failures.length > 0) return 2;
  return grades[flags.failOn].some((grade) => tally.findings[grade] > 0) ? 1 : 0;
};

const grades = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
} as const satisfies Record<Severity | 'never', readonly Severity[]>;

const auditAll = async (
  files: readonly string[],
  { lang, jobs }: AuditFlags,
  writer: Writer,
): Promise<{ failures: Failure[]; tally: Tally }> => {
  const showsProgress = process.stderr.isTTY === true && files.length > 1;
  const failures: Failure[] = [];
  let tally = emptyTally;
  let done = 0;
  const tasks = files.map((file) => ({ file, language: lang }));
  for await (const outcome of auditFiles(tasks, jobs ?? null)) {
    if ('audit' in outcome) {
      tally = addTallies(tally, tallyAudit(outcome.audit));
      await writer.audit(outcome.audit);
    } else {
      failures.push(outcome.failure);
    }
    done += 1;
    if (showsProgress) process.stderr.write(`\r${done}/${files.length}${done === files.length ? '\n' : ''}`);
  }
  return { failures, tally };
};

const writerFor = ({ format, out, lang, unchecked }: AuditFlags, sink: Sink, several: boolean): Writer => {
  if (format === 'jsonl') return jsonLinesWriter(sink);
  if (format === 'json') return jsonWriter(sink, several);
  const terminal = out === undefined && process.stdout.isTTY === true;
  return prettyWriter(sink, {
    language: lang,
    unchecked: unchecked ?? false,
    color: terminal && !process.env.NO_COLOR,
    ...(terminal && { width: process.stdout.columns }),
  });
};

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
