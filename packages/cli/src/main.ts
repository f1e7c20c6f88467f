import { auditJsonSchema, type Failure, rules } from '@gouji/audit';
import { explainRule, type Language, toJson } from '@gouji/render';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type AuditFlags, auditCommand, formats } from './audit-command.js';
import { listFiles } from './files.js';
import { auditFiles } from './pool.js';
import { usage } from './usage.js';
import { extractView } from './views.js';
import { failureOf, parseFile } from './work.js';
import { standardOutput } from './writers.js';

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
    .option('--unchecked', 'pretty：列出未核对的数据 / pretty: list what was not checked')
    .option('--jobs <n>', '并行数 / workers', positive)
    .action(async (paths: string[], flags: AuditFlags) => {
      code = await auditCommand(paths, flags);
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
      const views = [];
      const failures: Failure[] = [];
      for await (const outcome of auditFiles(
        files.map((file) => ({ file, language: flags.lang })),
        null,
      )) {
        if ('audit' in outcome) views.push(extractView(outcome.audit));
        else failures.push(outcome.failure);
      }
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

const print = (text: string): Promise<void> => standardOutput().write(text);
