import { stat } from 'node:fs/promises';
import path from 'node:path';
import { GoujiError } from '@gouji/document';
import { glob, isDynamicPattern } from 'tinyglobby';
import { notFound, readFault } from '../faults.js';
import { walk } from './walk.js';

/** The path that stands for standard input. */
export const standardInput = '-';

/** Something that was given to be read, or found in a folder that was. */
export interface Item {
  /** As it is named to people: the path given, or below the folder given. */
  readonly file: string;
  /** Its name below the folder that was given, or its own name: what an output is named after. */
  readonly below: string;
  /** Device and number of the file: the same under every name; null for standard input and what is not there. */
  readonly identity: string | null;
  /** Why it will not be read, where that is known beforehand. */
  readonly refusal: GoujiError | null;
}

export interface Listed {
  /** In the order given, folders in order of name; each file once, however often it is named or linked to. */
  readonly items: readonly Item[];
  /** Whether more than one file could have been meant: a folder, a pattern, several paths. */
  readonly several: boolean;
}

/**
 * What paths stand for: files, folders (searched through), patterns such as `2023/*.docx`, `-` for standard input.
 *
 * @throws GoujiError `file-not-found` where there is nothing at all to read
 */
export const listItems = async (paths: readonly string[]): Promise<Listed> => {
  const items: Item[] = [];
  let several = paths.length > 1;
  for (const given of paths) {
    const found = await itemsAt(given);
    several ||= found.several;
    for (const item of found.items) items.push(item);
  }
  const once = onlyOnce(items);
  if (once.length === 0)
    throw new GoujiError(
      'file-not-found',
      '文件夹中没有可读取的报告',
      'The folder holds no report that can be read',
      paths[0] ?? null,
    );
  return { items: once, several };
};

const onlyOnce = (items: readonly Item[]): Item[] => {
  const seen = new Set<string>();
  return items.filter(({ file, identity }) => {
    const key = identity ?? file;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const itemsAt = async (given: string): Promise<Listed> => {
  if (given === standardInput)
    return { items: [{ file: given, below: 'stdin', identity: null, refusal: null }], several: false };
  const found = await itemOrFolder(given);
  if (found === 'folder') return { items: await walk(given), several: true };
  if (found) return { items: [found], several: false };
  if (!isDynamicPattern(given)) return { items: [refused(given, notFound(given))], several: false };
  const matches = await glob(given, {
    absolute: path.isAbsolute(given),
    onlyFiles: false,
    expandDirectories: false,
  });
  if (matches.length === 0) return { items: [refused(given, notFound(given))], several: true };
  const items = await Promise.all(matches.sort().map((match) => itemsAt(path.normalize(match))));
  return { items: items.flatMap((listed) => listed.items), several: true };
};

const itemOrFolder = async (file: string): Promise<Item | 'folder' | null> => {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : await itemOf(file, path.basename(file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : refused(file, readFault(cause, file));
  }
};

/** A file under its name; what is neither file nor folder would be read for ever, and is refused. */
export const itemOf = async (file: string, below: string): Promise<Item> => {
  try {
    const info = await stat(file, { bigint: true });
    const refusal = info.isFile() ? null : notAFile(file);
    return { file, below, identity: `${info.dev}/${info.ino}`, refusal };
  } catch (cause) {
    return refused(file, readFault(cause, file));
  }
};

export const refused = (file: string, refusal: GoujiError): Item => ({
  file,
  below: path.basename(file),
  identity: null,
  refusal,
});

const notAFile = (file: string): GoujiError =>
  new GoujiError(
    'not-a-file',
    '不是普通文件（管道、设备或套接字），未读取；管道内容请用 - 从标准输入读取',
    'Not a regular file (a pipe, device or socket) and not read: give what a pipe holds on standard input, as -',
    file,
  );
