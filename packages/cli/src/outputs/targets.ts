import { stat } from 'node:fs/promises';
import path from 'node:path';
import { GoujiError } from '@gouji/document';
import { usage } from '../faults.js';
import type { Item } from '../inputs/list.js';
import type { Apart } from './apart.js';

/** Where the output of each item goes below `--out`, and the summary; null where there is none. */
export interface FolderTargets {
  readonly summary: string | null;
  readonly of: (item: Item) => string;
}

/**
 * Gives every item a file of its own below a folder: named as it is below the folder that it was found in; where that
 * name is taken, as it is below the folder that holds all items.
 */
export const folderTargets = (
  out: string,
  items: readonly Item[],
  { extension, summary: summedUp }: Pick<Apart, 'extension' | 'summary'>,
): FolderTargets => {
  const summary = summedUp && path.join(out, summedUp.name);
  const taken = new Set(summary === null ? [] : [keyOf(summary)]);
  const common = commonFolder(items.map(({ file }) => path.resolve(file)));
  const targets = new Map(
    items.map((item) => {
      const target = namesFor(item, common)
        .map((name) => path.join(out, name + extension))
        .find((candidate) => !taken.has(keyOf(candidate)));
      taken.add(keyOf(target ?? ''));
      return [item, target ?? ''];
    }),
  );
  return { summary, of: (item) => targets.get(item) ?? '' };
};

const namesFor = ({ file, below }: Item, common: string): string[] => {
  const whole = path.resolve(file).slice(common.length);
  return [below, whole, ...Array.from({ length: mostOfOneName }, (_, index) => `${whole}-${index + 2}`)];
};

/** Of one name in one folder there are files that differ in the case of letters alone, and links to one file. */
const mostOfOneName = 100;

// Some systems hold 报告.DOCX and 报告.docx to be one name.
const keyOf = (target: string): string => target.normalize('NFC').toLowerCase();

/** The folder, its separator included, that all files are in. */
const commonFolder = (files: readonly string[]): string => {
  const [first = [], ...rest] = files.map((file) => file.split(path.sep).slice(0, -1));
  const isShared = (step: string, at: number): boolean => rest.every((steps) => steps[at] === step);
  const end = first.findIndex((step, at) => !isShared(step, at));
  return [...first.slice(0, end < 0 ? undefined : end), ''].join(path.sep);
};

/**
 * Refuses an output that is an input, by whatever name or link, before anything is opened.
 *
 * @throws GoujiError `output-is-input`
 */
export const refuseInputs = async (targets: readonly string[], items: readonly Item[]): Promise<void> => {
  const inputs = new Map(items.map(({ identity, file }) => [identity, file]));
  for (const target of targets) {
    const info = await stat(target, { bigint: true }).catch(() => null);
    const input = info && inputs.get(`${info.dev}/${info.ino}`);
    if (input !== null && input !== undefined)
      throw new GoujiError(
        'output-is-input',
        `输出文件就是要审核的文件 ${input}，未执行；请用 --out 指定另一路径`,
        `The output is the input ${input}; nothing was done: give another path to --out`,
        target,
      );
  }
};

/** `wanted`: what the output must be where it is there already. @throws GoujiError `usage` */
export const refuseOtherKind = async (out: string, wanted: 'file' | 'folder'): Promise<void> => {
  const info = await stat(out).catch(() => null);
  if (!info || info.isDirectory() === (wanted === 'folder')) return;
  throw wanted === 'folder'
    ? usage('审核多份文件时 --out 须为文件夹', '--out must be a folder where several files are audited', out)
    : usage('--out 是文件夹，此处须为文件', '--out is a folder where a file is needed', out);
};
