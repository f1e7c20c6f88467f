import { InvalidArgumentError, Option } from 'commander';
import { defaultBounds } from 'gouji/bounded';
import type { Say } from './language.js';

/** What `limitOptions` give. */
export interface LimitFlags {
  readonly jobs?: number;
  readonly timeLimit?: number;
  readonly memoryLimit?: number;
}

/** Options of every command. The language is read before the command line is: see `languageOf`. */
export const commonOptions = (say: Say): Option[] => [
  new Option('--lang <lang>', say('信息语言', 'language of messages')).choices(['zh', 'en']).default('zh'),
];

/** Options of the commands that work on files. */
export const limitOptions = (say: Say): Option[] => {
  const { seconds, megabytes } = defaultBounds;
  const positive = (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1)
      throw new InvalidArgumentError(say('须为正整数', 'a positive whole number'));
    return number;
  };
  return [
    new Option('--jobs <n>', say('并行数', 'how many at once')).argParser(positive),
    new Option(
      '--time-limit <seconds>',
      say(`每份文件的处理时间上限，默认${seconds}秒`, `processor time a file, ${seconds} s unless given`),
    ).argParser(positive),
    new Option(
      '--memory-limit <MB>',
      say(`每份文件的内存上限，默认${megabytes} MB`, `memory a file, ${megabytes} MB unless given`),
    ).argParser(positive),
  ];
};

export const severityOption = (say: Say): Option =>
  new Option('--fail-on <severity>', say('达到此级别即以 1 退出', 'exit with 1 from this severity on'))
    .choices(['error', 'warning', 'info', 'never'])
    .default('error');

export const configOption = (say: Say): Option =>
  new Option(
    '--config <file>',
    say('配置文件，默认 gouji.config.json', 'the config file, gouji.config.json unless given'),
  );
