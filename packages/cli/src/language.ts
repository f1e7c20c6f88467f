import type { Language } from '@gouji/render/plain';
import type { CommanderError, Option } from 'commander';
import { usage } from './faults.js';

/** The language that a command line asks for, wherever it says so; Chinese unless it does. */
export const languageOf = (args: readonly string[]): Language => {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh';
};

/** Picks the words of one language. */
export type Say = (zh: string, en: string) => string;

export const sayIn =
  (language: Language): Say =>
  (zh, en) =>
    language === 'zh' ? zh : en;

/** Commander's errors in Chinese, by their code; `what` is the name that its message quotes. */
const inChinese: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownOption': (what) => `未知选项 ${what}`,
  'commander.unknownCommand': (what) => `未知命令 ${what}`,
  'commander.missingArgument': (what) => `缺少参数 ${what}`,
  'commander.optionMissingArgument': (what) => `选项 ${what} 缺少取值`,
  'commander.invalidArgument': (what) => `选项 ${what} 的取值无效`,
  'commander.excessArguments': () => '参数过多',
};

/** What is wrong with a command line, in both languages, and where the help is. */
export const commandLineError = ({ code, message }: CommanderError) => {
  const english = message.replace(/^error: /, '').replace(/\.$/, '');
  const what = /'([^']{1,200})'/.exec(message)?.[1] ?? '';
  const choices = /Allowed choices are ([^.]{1,200})/.exec(message)?.[1];
  const detail = choices ? `，可用：${choices.replaceAll(', ', '、')}` : '';
  return usage(
    `${inChinese[code]?.(what) ?? english}${detail}；用 gouji --help 查看用法`,
    `${english}; gouji --help shows the usage`,
  );
};

/** An option's line in the help, with its choices and default in the same language. */
export const describeOption = ({ description, argChoices, defaultValue }: Option, say: Say): string => {
  const choices = argChoices && say(`可用：${argChoices.join('、')}`, `choices: ${argChoices.join(', ')}`);
  const usual = defaultValue !== undefined && say(`默认：${defaultValue}`, `default: ${defaultValue}`);
  const extra = [choices, usual].filter((part) => part).join(say('；', '; '));
  return extra === '' ? description : say(`${description}（${extra}）`, `${description} (${extra})`);
};

/** The heads of commander's help. */
export const helpHeads: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Arguments:': '参数：',
  'Commands:': '命令：',
};
