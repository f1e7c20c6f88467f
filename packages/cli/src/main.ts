import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Audit, auditJsonSchema, type Failure, rules, type Severity } from '@gouji/audit';
import { GoujiError } from '@gouji/ingest';
import { explainRule, type Language, toBatch, toJson, toJsonLines, toPretty } from '@gouji/render';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { listFiles } from './files.js';
import { auditFiles } from './pool.js';
import { extractView } from './views.js';
import { failureOf, parseFile } from './work.js';

const formats = ['json', 'jsonl', 'pretty'] as const;
const laterFormats = ['sarif', 'html', 'docx', 'xlsx'];

interface AuditFlags {
  readonly format: string;
  readonly out?: string;
  readonly failOn: Severity | 'never';
  readonly lang: Language;
  readonly jobs?: number;
}

const positive = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('须为正整数 / a positive whole number');
  return number;
};

const language = (): Option =>
  new Option('--lang <lang>', '信息语言 / language of messages').choices(['zh', 'en']).default('zh');

/**
 * Runs the command `gouji`.
 *
 * @param args the words behind `gouji`
 * @returns the exit code: 0 nothing at or above `--fail-on`, 1 some finding, 2 unreadable input or a wrong command line
 */
export const main = async (args: readonly string[]): Promise<number> => {
  let code = 0;
  const lang: Language =
    args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'zh';
  const program = new Command('gouji')
    .description('勾稽：找出报告中自相矛盾的数据 / finds where a report contradicts itself')
    .exitOverride()
    .showHelpAfterError();
  program
    .command('audit')
    .description('审核文件或文件夹 / audit files or folders')
    .argument('<paths...>')
    .option('--format <format>', formats.join('|'), 'json')
    .option('--out <path>', '写入文件；对文件夹则写入文件夹，每份一个 JSON / write here')
    .addOption(
      new Option('--fail-on <severity>', '达到此级别即以 1 退出')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(language())
    .option('--jobs <n>', '并行数 / workers', positive)
    .action(async (paths: string[], flags: AuditFlags) => {
      code = await runAudit(paths, flags);
    });
  program
    .command('parse')
    .description('只输出报告结构 / the report trees alone')
    .argument('<paths...>')
    .addOption(language())
    .action(async (paths: string[]) => {
      const { files, several } = await listFiles(paths);
      const parsed = [];
      for (const file of files) parsed.push(await parseFile(file));
      await print(toJson(several ? parsed : parsed[0]));
    });
  program
    .command('extract')
    .description('只输出数据与事实 / quantities and facts alone')
    .argument('<paths...>')
    .addOption(language())
    .action(async (paths: string[], flags: { lang: Language }) => {
      const { files, several } = await listFiles(paths);
      const { audits, failures } = await collect(files, flags.lang, null);
      const views = audits.map(extractView);
      code = failures.length > 0 ? 2 : 0;
      await print(toJson(several ? { files: views, failures } : (views[0] ?? { failures })));
    });
  program
    .command('schema')
    .description('审核结果的 JSON Schema')
    .action(() => print(toJson(auditJsonSchema())));
  program
    .command('explain')
    .description('说明一条规则；不写规则名则列出全部 / explain a rule, or list them')
    .argument('[rule]')
    .addOption(language())
    .action(async (id: string | undefined, flags: { lang: Language }) => {
      await print(id === undefined ? listRules(flags.lang) : explain(id, flags.lang));
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { file, code: name, message } = failureOf(error, '', lang);
    process.stderr.write(
      `${lang === 'zh' ? '错误' : 'error'} [${name}] ${file ? `${file}: ` : ''}${message}\n`,
    );
    return 2;
  }
  return code;
};

const listRules = (lang: Language): string =>
  rules.map(({ id, severity, title }) => `${id.padEnd(24)} ${severity.padEnd(8)} ${title[lang]}\n`).join('');

const explain = (id: string, lang: Language): string => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule)
    throw usage(
      `没有名为 ${id} 的规则；用 gouji explain 列出全部规则`,
      `No rule ${id}: gouji explain lists them all`,
    );
  return explainRule(rule, lang);
};

const usage = (message: string, messageEn: string): GoujiError => new GoujiError('usage', message, messageEn);

const collect = async (
  files: readonly string[],
  lang: Language,
  jobs: number | null,
): Promise<{ audits: Audit[]; failures: Failure[] }> => {
  const showsProgress = process.stderr.isTTY === true && files.length > 1;
  const outcomes = await auditFiles(
    files.map((file) => ({ file, language: lang })),
    jobs,
    (done) =>
      showsProgress && process.stderr.write(`\r${done}/${files.length}${done === files.length ? '\n' : ''}`),
  );
  return {
    audits: outcomes.flatMap((outcome) => ('audit' in outcome ? [outcome.audit] : [])),
    failures: outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : [])),
  };
};

const runAudit = async (paths: readonly string[], flags: AuditFlags): Promise<number> => {
  checkFormat(flags.format);
  const { files, several } = await listFiles(paths);
  if (files.length === 0) {
    throw new GoujiError(
      'file-not-found',
      '文件夹中没有 .docx、.md 或 .txt 文件',
      'The folder holds no .docx, .md or .txt file',
      paths[0] ?? null,
    );
  }
  const { audits, failures } = await collect(files, flags.lang, flags.jobs ?? null);
  const batch = toBatch(audits, failures);
  if (flags.out !== undefined && several && flags.format === 'json')
    await writeFolder(flags.out, paths, audits, batch);
  else {
    const text = render(audits, failures, several, flags);
    if (flags.out === undefined) await print(text);
    else await writeFile(flags.out, text);
  }
  for (const { file, code, message } of failures) {
    process.stderr.write(`${flags.lang === 'zh' ? '错误' : 'error'} [${code}] ${file}: ${message}\n`);
  }
  if (failures.length > 0) return 2;
  const grades = {
    error: ['error'],
    warning: ['error', 'warning'],
    info: ['error', 'warning', 'info'],
    never: [],
  }[flags.failOn];
  const graded = audits.some(({ reports }) =>
    reports.some(({ findings }) =>
      findings.some(({ severity }) => grades.some((grade) => grade === severity)),
    ),
  );
  return graded ? 1 : 0;
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

const render = (
  audits: readonly Audit[],
  failures: readonly Failure[],
  several: boolean,
  flags: AuditFlags,
): string => {
  const batch = toBatch(audits, failures);
  if (flags.format === 'pretty') {
    const color = flags.out === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
    return toPretty(batch, { language: flags.lang, color });
  }
  if (flags.format === 'jsonl') return toJsonLines(audits);
  const only = audits[0];
  return several || !only ? toJson(batch) : toJson(only);
};

/** One JSON a file under `out`, named as the file is below the folder it was found in, and `summary.json` beside them. */
const writeFolder = async (
  out: string,
  paths: readonly string[],
  audits: readonly Audit[],
  { failures, summary }: ReturnType<typeof toBatch>,
): Promise<void> => {
  const names = new Set<string>();
  for (const audit of audits) {
    const root = paths.find(
      (given) =>
        audit.file.startsWith(given + path.sep) || audit.file.startsWith(path.join(given) + path.sep),
    );
    const name = root ? path.relative(root, audit.file) : path.basename(audit.file);
    const target = path.join(out, `${name}.json`);
    if (names.has(target))
      throw usage(`两份文件同名：${name}，请分开审核`, `Two files are named ${name}: audit them apart`);
    names.add(target);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, toJson(audit));
  }
  await mkdir(out, { recursive: true });
  const listed = audits.map(({ file, reports }) => ({
    file,
    reports: reports.map(({ title, entity, findings, coverage }) => ({
      title,
      entity,
      findings: Object.fromEntries(
        ['error', 'warning', 'info'].map((grade) => [
          grade,
          findings.filter(({ severity }) => severity === grade).length,
        ]),
      ),
      coverage,
    })),
  }));
  await writeFile(path.join(out, 'summary.json'), toJson({ files: listed, failures, summary }));
};

/** Writes all of it, and takes a reader that went away (`| head`) for content. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(text, () => resolve());
  });
