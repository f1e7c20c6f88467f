import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GoujiError, readableExtensions } from '@gouji/ingest';
import { glob } from 'tinyglobby';

const notFound = (file: string): GoujiError =>
  new GoujiError(
    'file-not-found',
    '找不到文件或文件夹，请检查路径',
    'No such file or folder: check the path',
    file,
  );

/** The files that paths name: files as given, folders searched through, each file once, in order of name. */
export const listFiles = async (paths: readonly string[]): Promise<{ files: string[]; several: boolean }> => {
  const files: string[] = [];
  let several = paths.length > 1;
  for (const given of paths) {
    const info = await stat(given).catch(() => null);
    if (!info) throw notFound(given);
    if (!info.isDirectory()) {
      files.push(given);
      continue;
    }
    several = true;
    files.push(...(await filesIn(given)));
  }
  return { files: [...new Set(files)], several };
};

const filesIn = async (folder: string): Promise<string[]> => {
  const found = await glob(
    readableExtensions.map((extension) => `**/*${extension}`),
    {
      cwd: folder,
      onlyFiles: true,
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
      expandDirectories: false,
      ignore: ['**/~$*', '**/node_modules/**'],
    },
  );
  const root = await realpath(folder);
  const kept: string[] = [];
  for (const name of found.sort((a, b) => (a < b ? -1 : 1))) {
    const file = path.join(folder, name);
    // A link inside the folder may lead out of it; what it leads to was not given.
    const target = (await lstat(file)).isSymbolicLink()
      ? await realpath(file).catch(() => null)
      : path.join(root, name);
    if (target?.startsWith(root + path.sep)) kept.push(file);
  }
  return kept;
};
