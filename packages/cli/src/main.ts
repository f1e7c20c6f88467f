import { readFile } from 'node:fs/promises';
import { type Language, toJson } from '@gouji/render/plain';
import { Argument, Command, CommanderError, Option } from 'commander';
import { type AuditFlags, auditCommand } from './audit-command.js';
import type { BatchOptions } from './batch.js';
import { explain } from './explain.js';
import { failureOf } from './faults.js';
import { commandLineError, describeOption, helpHeads, languageOf, type Say, sayIn } from './language.js';
import { commonOptions, configOption, type LimitFlags, limitOptions, severityOption } from './options.js';
import { formatNames } from './outputs/formats.js';
import { standardOutput } from './outputs/sinks.js';
import { failureLine } from './reporter.js';
import { type ExtractFormat, extractFormats, extractViews, parseView, viewCommand } from './view-command.js';

/**
 * Runs the command `gouji`.
 *
 * @param args the words behind `gouji`
 * @returns the exit code: 0 nothing at or above `--fail-on`, 1 some finding, 2 unreadable input, an output that cannot
 *   be written or a wrong command line
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const language = languageOf(args);
  try {
    let code = 0;
    const program = makeProgram(language, await versionOf(), (result) => {
      code = result;
    });
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Help and version were asked for and are printed; help without a command is the answer to a wrong one.
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help'))
      return error.exitCode === 0 ? 0 : 2;
    const told = error instanceof CommanderError ? commandLineError(error) : error;
    process.stderr.write(failureLine(failureOf(told, '', language), language));
    return 2;
  }
};

const versionOf = async (): Promise<string> => {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
};

const makeProgram = (language: Language, version: string, finish: (code: number) => void): Command => {
  const say = sayIn(language);
  const program = new Command('gouji')
    .description(say('勾稽：找出报告中自相矛盾的数据', 'finds where a report contradicts itself'))
    .version(version, '-V, --version', say('显示版本号', 'print the version'));
  addAudit(program, say, { language, version }, finish);
  addViews(program, say, language, finish);
  addReview(program, say, language);
  addMcp(program, say, language, version);
  addDocumentation(program, say, language);
  program.helpCommand(false);
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', say('显示用法', 'print the usage'))
      .configureOutput({ outputError: () => {} })
      .configureHelp({
        styleTitle: (head) => say(helpHeads[head] ?? head, head),
        optionDescription: (option) => describeOption(option, say),
      })
      .exitOverride();
    for (const option of commonOptions(say)) command.addOption(option);
  }
  return program;
};

const batchOptions = (language: Language, { jobs, timeLimit, memoryLimit }: LimitFlags): BatchOptions => ({
  language,
  jobs: jobs ?? null,
  within: {
    ...(timeLimit !== undefined && { seconds: timeLimit }),
    ...(memoryLimit !== undefined && { megabytes: memoryLimit }),
  },
});

const pathsArgument = (say: Say): [string, string] => [
  '<paths...>',
  say('文件、文件夹、通配符，或 - 表示标准输入', 'files, folders, patterns, or - for standard input'),
];

type AuditWords = LimitFlags &
  Pick<AuditFlags, 'format' | 'failOn'> & {
    out?: string;
    unchecked?: boolean;
    brief?: boolean;
    suggest?: boolean;
    config?: string;
    baseline?: string;
    updateBaseline?: boolean;
  };

const addAudit = (
  program: Command,
  say: Say,
  { language, version }: { readonly language: Language; readonly version: string },
  finish: (code: number) => void,
): void => {
  const command = program
    .command('audit')
    .description(say('审核文件或文件夹', 'audit files or folders'))
    .argument(...pathsArgument(say))
    .option('--format <format>', formatNames.join('|'), 'json')
    .option(
      '--out <path>',
      say(
        '写入文件；审核多份时写入文件夹，每份一个文件（jsonl、pretty、sarif 合为一个文件）',
        'write to this file; where there are several, to this folder, a file each (jsonl, pretty, sarif: to one file)',
      ),
    )
    .addOption(severityOption(say))
    .option('--unchecked', say('pretty：列出未核对的数据', 'pretty: list what was not checked'))
    .addOption(configOption(say))
    .option('--baseline <file>', say('不报其中已认可的发现', 'leave out the findings accepted in it'))
    .option('--update-baseline', say('认可现有的全部发现，写入基线', 'accept all that is found now'))
    .option(
      '--suggest',
      say('docx：只有一种改法的错误另加修订', 'docx: propose determined repairs as tracked changes'),
    )
    .option('--brief', say('pretty：每处矛盾一行', 'pretty: one line a finding'))
    .action(async (paths: string[], words: AuditWords) => {
      const { format, out, failOn, unchecked, brief, suggest, config, baseline, updateBaseline, ...limits } =
        words;
      const flags: AuditFlags = {
        ...batchOptions(language, limits),
        format,
        failOn,
        out: out ?? null,
        unchecked: unchecked ?? false,
        brief: brief ?? false,
        suggest: suggest ?? false,
        config: config ?? null,
        baseline: baseline ?? null,
        updateBaseline: updateBaseline ?? false,
        version,
      };
      finish(await auditCommand(paths, flags));
    });
  for (const option of limitOptions(say)) command.addOption(option);
};

type ExtractWords = { format: ExtractFormat; out?: string | null; config?: string | null };

const addViews = (program: Command, say: Say, language: Language, finish: (code: number) => void): void => {
  const parse = program
    .command('parse')
    .description(say('只输出报告结构', 'the report trees alone'))
    .argument(...pathsArgument(say))
    .addOption(configOption(say))
    .action(
      async (paths: string[], { config = null, ...limits }: LimitFlags & { config?: string | null }) => {
        finish(await viewCommand(paths, parseView, { ...batchOptions(language, limits), out: null, config }));
      },
    );
  const extract = program
    .command('extract')
    .description(say('只输出数据与事实', 'quantities and facts alone'))
    .argument(...pathsArgument(say))
    .addOption(
      new Option('--format <format>', extractFormats.join('|')).choices(extractFormats).default('json'),
    )
    .option('--out <path>', say('写入文件', 'write to this file'))
    .addOption(configOption(say))
    .action(async (paths: string[], words: LimitFlags & ExtractWords) => {
      const { format, out = null, config = null, ...limits } = words;
      const flags = { ...batchOptions(language, limits), out, config };
      finish(await viewCommand(paths, extractViews[format], flags));
    });
  for (const command of [parse, extract]) {
    for (const option of limitOptions(say)) command.addOption(option);
  }
};

type DiffWords = { format: 'json' | 'pretty'; config?: string | null };

const addReview = (program: Command, say: Say, language: Language): void => {
  program
    .command('diff')
    .description(say('比较一份报告的两个版本', 'two versions of one report'))
    .argument('<old>', say('旧稿', 'the old one'))
    .argument('<new>', say('新稿', 'the new one'))
    .addOption(new Option('--format <format>', 'json|pretty').choices(['json', 'pretty']).default('json'))
    .addOption(configOption(say))
    .action(async (before: string, after: string, { format, config = null }: DiffWords) => {
      const { diffCommand } = await import('./review/diff-command.js');
      await standardOutput().write(await diffCommand(before, after, { format, language, config }));
    });
  program
    .command('init')
    .description(say('写出配置文件', 'write a config file'))
    .action(async () => {
      const { initCommand } = await import('./review/init-command.js');
      await initCommand();
    });
};

const addMcp = (program: Command, say: Say, language: Language, version: string): void => {
  const command = program
    .command('mcp')
    .description(
      say(
        '以 MCP 服务器运行，供助手核对数字（标准输入输出）',
        'run as an MCP server, for assistants to check figures (standard input and output)',
      ),
    )
    .argument(
      '[folders...]',
      say('允许读取的文件夹；不给则只核对文字', 'folders that may be read; texts alone where none is given'),
    )
    .action(async (folders: string[], limits: LimitFlags) => {
      const { mcpCommand } = await import('./mcp/mcp-command.js');
      await mcpCommand(folders, { ...batchOptions(language, limits), version });
    });
  for (const option of limitOptions(say)) command.addOption(option);
};

const addDocumentation = (program: Command, say: Say, language: Language): void => {
  program
    .command('new-rule')
    .description(
      say('为新规则写出源文件并登记（开发用）', 'write and register the file of a new rule, for developers'),
    )
    .argument('<name>', say('规则名，如 text/pending', 'its name, such as text/pending'))
    .action(async (name: string) => {
      const { newRuleCommand } = await import('./new-rule/new-rule-command.js');
      await standardOutput().write(await newRuleCommand(name, process.cwd(), say));
    });
  program
    .command('schema')
    .description(
      say('审核结果或配置文件的 JSON Schema', 'the JSON Schema of the audit, or of the config file'),
    )
    .addArgument(
      new Argument('[what]', say('所说明的文件', 'what it is of'))
        .choices(['audit', 'config'])
        .default('audit'),
    )
    .action(async (what: 'audit' | 'config') => {
      const { auditJsonSchema, configJsonSchema } = await import('@gouji/audit');
      await standardOutput().write(toJson(what === 'audit' ? auditJsonSchema() : configJsonSchema()));
    });
  program
    .command('explain')
    .description(say('说明一条规则；不写规则名则列出全部', 'explain a rule; without a name, list them all'))
    .argument('[rule]', say('规则名', 'its name'))
    .action(async (id: string | undefined) => {
      await standardOutput().write(await explain(id ?? null, language));
    });
};
