import { open } from 'node:fs/promises';
import { defaultLimits, GoujiError } from '@gouji/document';
import { readFault } from '../faults.js';
import { type Item, standardInput } from './list.js';

/**
 * The bytes of a file or of standard input, never more than a report may have.
 *
 * @throws GoujiError the item's own refusal, `unreadable`, `file-not-found` or `too-large`
 */
export const load = async ({ file, refusal }: Item): Promise<Uint8Array> => {
  if (refusal) throw refusal;
  if (file === standardInput) return collect(process.stdin, file);
  try {
    const handle = await open(file, 'r');
    // The stream closes the handle.
    return await collect(handle.createReadStream({ end: defaultLimits.fileBytes }), file);
  } catch (cause) {
    throw cause instanceof GoujiError ? cause : readFault(cause, file);
  }
};

const collect = async (stream: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > defaultLimits.fileBytes) throw tooLarge(file);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const tooLarge = (file: string): GoujiError =>
  new GoujiError(
    'too-large',
    `文件大于${defaultLimits.fileBytes}字节，未读取`,
    `The file is larger than ${defaultLimits.fileBytes} bytes and was not read`,
    file,
  );
