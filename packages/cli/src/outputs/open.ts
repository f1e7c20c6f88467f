import type { GoujiError } from '@gouji/document';
import { usage } from '../faults.js';
import type { Listed } from '../inputs/list.js';
import { folderWriter, singleWriter } from './apart.js';
import type { Format, FormatOptions } from './formats.js';
import { fileSink, type Sink, standardOutput, writeWhole } from './sinks.js';
import { folderTargets, refuseInputs, refuseOtherKind } from './targets.js';
import type { AuditWriter } from './writers.js';

/** Where results go: a writer, and the sink that it writes to where all go to one. */
export interface Output {
  readonly sink: Sink;
  readonly writer: AuditWriter;
}

export interface OutputFlags {
  readonly format: string;
  readonly out: string | null;
}

/**
 * Opens the output of a format: standard output, a file, or a folder with an output a file.
 *
 * @throws GoujiError `usage` where the format needs a place of another kind, `output-is-input`, `write-failed`
 */
export const openOutput = async (
  format: Format,
  { out, format: name }: OutputFlags,
  { items, several }: Listed,
  options: FormatOptions,
): Promise<Output> => {
  if (out === null) return toStandardOutput(format, name, several, options);
  const { apart, joint } = format;
  const toFolder = several && apart !== null;
  await refuseOtherKind(out, toFolder ? 'folder' : 'file');
  if (toFolder) {
    const targets = folderTargets(out, items, apart);
    await refuseInputs([targets.summary ?? [], ...items.map(targets.of)].flat(), items);
    return { sink: standardOutput(), writer: folderWriter(out, targets, apart, options) };
  }
  await refuseInputs([out], items);
  if (joint) {
    const sink = await fileSink(out);
    return { sink, writer: joint(sink, options) };
  }
  const write = (output: string | Uint8Array): Promise<void> => writeWhole(out, output);
  return { sink: standardOutput(), writer: singleWriter(write, mustHave(apart), options) };
};

const toStandardOutput = (
  { apart, joint }: Format,
  name: string,
  several: boolean,
  options: FormatOptions,
): Output => {
  const sink = standardOutput();
  if (joint) return { sink, writer: joint(sink, options) };
  const single = mustHave(apart);
  if (several) throw needsFolder(name);
  if (single.isBinary && process.stdout.isTTY === true) throw needsFile(name);
  return { sink, writer: singleWriter(sink.write, single, options) };
};

const mustHave = <T>(apart: T | null): T => {
  if (apart === null) throw new Error('a format is joint, apart or both');
  return apart;
};

const needsFolder = (format: string): GoujiError =>
  usage(
    `审核多份文件时，格式 ${format} 须用 --out 指定文件夹`,
    `Format ${format} needs a folder given to --out where several files are audited`,
  );

const needsFile = (format: string): GoujiError =>
  usage(
    `格式 ${format} 不能显示在终端上，请用 --out 指定文件`,
    `Format ${format} cannot be shown on a terminal: give a file to --out`,
  );
