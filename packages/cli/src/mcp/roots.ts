import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GoujiError } from '@gouji/document';
import { extensionOf, readableExtensions } from '@gouji/ingest/sniff';
import { notFound, readFault, usage } from '../faults.js';
import { type Item, itemOf } from '../inputs/list.js';

/** The folders that a server may read from, by their real paths. */
export type Roots = readonly string[];

/** @throws GoujiError `usage` for what is no folder, `file-not-found` for what is not there */
export const openRoots = (folders: readonly string[]): Promise<Roots> =>
  Promise.all(
    folders.map(async (folder) => {
      const root = await realpath(folder).catch((cause: unknown) => {
        throw readFault(cause, folder);
      });
      if (!(await stat(root)).isDirectory()) throw usage('须为文件夹', 'It must be a folder', folder);
      return root;
    }),
  );

/**
 * A report within the roots: named by its whole path or below one of them, links followed to what they lead to.
 *
 * @returns the file under its real path, so that no link is followed again when it is opened
 * @throws GoujiError `outside-folder` for what lies outside of all, there or not; `file-not-found`; `unknown-format` for
 *   what is no report by its extension
 */
export const fileWithin = async (roots: Roots, file: string): Promise<Item> => {
  const named = roots.map((root) => path.resolve(root, file)).filter((place) => isWithin(roots, place));
  if (named.length === 0 || file.includes('\0')) throw outside(file);
  const real = await firstReal(named);
  if (real === null) throw notFound(file);
  if (!isWithin(roots, real)) throw outside(file);
  if (!readableExtensions.some((extension) => extension === extensionOf(real))) throw noReport(file);
  return itemOf(real, path.basename(real));
};

const firstReal = async (places: readonly string[]): Promise<string | null> => {
  for (const place of places) {
    const real = await realpath(place).catch(() => null);
    if (real !== null) return real;
  }
  return null;
};

const isWithin = (roots: Roots, place: string): boolean =>
  roots.some((root) => place.startsWith(root.endsWith(path.sep) ? root : root + path.sep));

const outside = (file: string): GoujiError =>
  new GoujiError(
    'outside-folder',
    '不在允许读取的文件夹内，未读取；启动 gouji mcp 时可给出更多文件夹',
    'It lies outside of the folders that may be read and was not read: more folders can be given to gouji mcp',
    file,
  );

const noReport = (file: string): GoujiError =>
  new GoujiError(
    'unknown-format',
    `不是可读取的格式，可用：${readableExtensions.join('、')}`,
    `Not a format that can be read; there are ${readableExtensions.join(', ')}`,
    file,
  );
