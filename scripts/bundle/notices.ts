import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the package that a bundled file is of; null for one of the project's own. */
const packageOf = (file: string): string | null =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0] ?? null;

const noticeOf = async (folder: string): Promise<string> => {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name)).sort();
  const read = await Promise.all(texts.map((name) => readFile(path.join(folder, name), 'utf8')));
  return [`${manifest.name} ${manifest.version}: ${manifest.license ?? ''}`, ...read].join('\n\n');
};

/** The licences of the packages whose files were put into a bundle, as they ask to be passed on. */
export const noticesOf = async (files: readonly string[]): Promise<string> => {
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
  return `${(await Promise.all(folders.map(noticeOf))).join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
};
