import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GoujiError } from '@gouji/document';
import { extensionOf, readableExtensions } from '@gouji/ingest/sniff';
import { readFault } from '../faults.js';
import { type Item, itemOf, refused } from './list.js';

/**
 * The reports in a folder and the folders in it, in order of name: files whose extension can be read, not hidden
 * ones, not Word's lock files (`~$…`). A link is followed to a file within the folder; what leads out of it, what
 * leads nowhere and a folder that cannot be opened are refused by name, so that nothing is passed over in silence.
 */
export const walk = async (folder: string): Promise<Item[]> => {
  const root = await realpath(folder);
  const walkFolder = async (below: string): Promise<Item[]> => {
    const here = path.join(folder, below);
    let entries: Dirent[];
    try {
      entries = await readdir(here, { withFileTypes: true });
    } catch (cause) {
      return [refused(here, readFault(cause, here))];
    }
    const items: Item[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isPassedOver(entry.name)) continue;
      const name = path.join(below, entry.name);
      // One by one: as arguments of one call, a hundred thousand files are too many.
      if (entry.isDirectory()) for (const item of await walkFolder(name)) items.push(item);
      else if (entry.isSymbolicLink()) items.push(...(await followLink(folder, name, root)));
      else if (isReadable(name)) items.push(await itemOf(path.join(folder, name), name));
    }
    return items;
  };
  return walkFolder('');
};

const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';

const isReadable = (name: string): boolean =>
  readableExtensions.some((extension) => extension === extensionOf(name));

/** A link to a folder within the folder shows nothing that is not seen without it. */
const followLink = async (folder: string, name: string, root: string): Promise<Item[]> => {
  const file = path.join(folder, name);
  const target = await realpath(file).catch(() => null);
  if (target === null) return isReadable(name) ? [await itemOf(file, name)] : [];
  const isFolder = await stat(target).then(
    (info) => info.isDirectory(),
    () => false,
  );
  if (!isFolder && !isReadable(name)) return [];
  if (target !== root && !target.startsWith(root + path.sep)) return [refused(file, leadsOut(file))];
  return isFolder ? [] : [await itemOf(file, name)];
};

const leadsOut = (file: string): GoujiError =>
  new GoujiError(
    'outside-folder',
    '链接指向所给文件夹之外，未读取；需要审核时请直接给出其路径',
    'The link leads out of the folder given and was not followed: give its own path to have it audited',
    file,
  );
