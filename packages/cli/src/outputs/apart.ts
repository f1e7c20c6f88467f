import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CrossFinding } from '@gouji/audit';
import { writeFault } from '../faults.js';
import type { Item } from '../inputs/list.js';
import type { FormatOptions } from './formats.js';
import { writeWhole } from './sinks.js';
import type { FolderTargets } from './targets.js';
import type { Audited, AuditWriter, RunEnd, Writer } from './writers.js';

/** What a folder of outputs is summed up in, behind the last of them. */
export interface Summary {
  /** `output`: its path below the folder. */
  readonly add: (audited: Audited, output: string) => Promise<void>;
  readonly end: (end: RunEnd) => Promise<string>;
}

/**
 * How a format gives each file an output of its own. What makes it is loaded when it is first needed: a command that
 * writes no document does not wait for the means to write one.
 */
export interface Apart {
  /** What the name of an output ends in. */
  readonly extension: string;
  /** Whether it is no text, which a terminal does not show. */
  readonly isBinary: boolean;
  /** `cross`: what reports of the run tell differently; not yet known while they are read. */
  readonly make: (
    audited: Audited,
    options: FormatOptions,
    cross: readonly CrossFinding[],
  ) => Promise<string | Uint8Array>;
  /** Whether it has a place for that. */
  readonly tellsAcross: boolean;
  /** The file that sums up a folder of outputs; null where there is none. */
  readonly summary: { readonly name: string; readonly start: (options: FormatOptions) => Summary } | null;
}

const nothing = (): Promise<void> => Promise.resolve();

/** The one output of one file; where that cannot be read, nothing is written. */
export const singleWriter = (
  write: (output: string | Uint8Array) => Promise<void>,
  { make }: Apart,
  options: FormatOptions,
): Writer<Audited> => ({
  apart: false,
  result: async (audited) => write(await make(audited, options, [])),
  failure: nothing,
  end: nothing,
});

/** An output a file in a folder, and their summary beside them. */
export const folderWriter = (
  out: string,
  targets: FolderTargets,
  { make, tellsAcross, summary }: Apart,
  options: FormatOptions,
): AuditWriter => {
  const summed = summary?.start(options);
  const writeItem = async (audited: Audited, item: Item, cross: readonly CrossFinding[]): Promise<string> => {
    const target = targets.of(item);
    await makeFolder(path.dirname(target));
    await writeWhole(target, await make(audited, options, cross));
    return path.relative(out, target);
  };
  const amend: AuditWriter['amend'] = async (audited, item, cross) => {
    await writeItem(audited, item, cross);
  };
  return {
    apart: true,
    result: async (audited, item) => {
      const output = await writeItem(audited, item, []);
      await summed?.add(audited, output);
    },
    ...(tellsAcross && { amend }),
    failure: nothing,
    end: async (end) => {
      await makeFolder(out);
      if (summed && targets.summary) await writeWhole(targets.summary, await summed.end(end));
    },
  };
};

const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw writeFault(cause, folder);
  });
};
