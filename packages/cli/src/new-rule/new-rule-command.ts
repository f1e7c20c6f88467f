import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GoujiError } from '@gouji/document';
import { usage, writeFault } from '../faults.js';
import type { Say } from '../language.js';
import { fileNameOf, NoRuleList, type RuleName, ruleNameOf, ruleSource, withRule } from './template.js';

/** Where the rules are in the project. */
const rulesFolder = path.join('packages', 'audit', 'src', 'rules');

/**
 * `gouji new-rule NAME`: writes the file of a rule that compiles, with its examples, which are its tests, and puts it
 * into the list of rules. Nothing that is there is written over.
 *
 * @param from a folder within the project's checkout
 * @returns what to do next
 * @throws GoujiError `usage` where the name is none, the rule is there already, or this is no checkout of the project
 */
export const newRuleCommand = async (id: string, from: string, say: Say): Promise<string> => {
  const name = ruleNameOf(id);
  if (!name)
    throw usage(
      `规则名 ${id} 写法有误，应为 family/name，只用小写字母和连字符`,
      `${id} is no name of a rule: write family/name in small letters and hyphens`,
    );
  const folder = await folderOfRules(from);
  const list = path.join(folder, 'index.ts');
  const index = await listed(list, name);
  const file = path.join(folder, `${fileNameOf(name)}.ts`);
  await write(file, ruleSource(name), 'wx');
  await write(list, index, 'w');
  return say(
    `已写出 ${file}，并登记于 ${list}。\n请改写规则和例子，然后运行 pnpm typecheck、pnpm test packages/audit/test/rules.test.ts 和 pnpm write-docs；新的类别还须在 packages/render/src/html/words 中起名。\n`,
    `Wrote ${file} and put it into ${list}.\nNow write the rule and its examples, and run pnpm typecheck, pnpm test packages/audit/test/rules.test.ts and pnpm write-docs; a new family also needs a name in packages/render/src/html/words.\n`,
  );
};

/** The rules' folder of the checkout that a folder is in. */
const folderOfRules = async (from: string): Promise<string> => {
  for (let at = path.resolve(from); ; at = path.dirname(at)) {
    const folder = path.join(at, rulesFolder);
    if ((await readFile(path.join(folder, 'index.ts')).catch(() => null)) !== null) return folder;
    if (at === path.dirname(at))
      throw usage(
        `此处不在项目源码内（找不到 ${rulesFolder}）`,
        `This is not within the project's sources: there is no ${rulesFolder}`,
        from,
      );
  }
};

const listed = async (list: string, name: RuleName): Promise<string> => {
  try {
    return withRule(await readFile(list, 'utf8'), name);
  } catch (cause) {
    if (!(cause instanceof NoRuleList)) throw cause;
    throw usage('规则列表的写法已变，无法登记', 'The list of rules is not written as it was', list);
  }
};

const write = async (file: string, content: string, flag: 'w' | 'wx'): Promise<void> => {
  try {
    await writeFile(file, content, { flag });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw writeFault(cause, file);
    throw new GoujiError(
      'usage',
      '规则已经存在，未改动',
      'There is such a rule already; it is left alone',
      file,
      {
        cause,
      },
    );
  }
};
