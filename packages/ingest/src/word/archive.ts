import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Limits } from '../limits.js';
import { damaged, encrypted, isRefusal, tooLarge } from '../refusals.js';

/** The parts of a .docx: each is unpacked only when it is asked for. */
export interface Archive {
  /** In lower case. */
  readonly names: readonly string[];
  /** The unpacked bytes of a part, in chunks; null where there is none of that name, in whatever case. */
  readonly open: (part: string) => Promise<AsyncIterable<Uint8Array> | null>;
}

/**
 * Opens a ZIP archive by its directory alone, and refuses it there when it would unpack to too much. yauzl ends
 * the reading of an entry that holds more than its directory says, so what passes here stays within bounds.
 *
 * @throws GoujiError `damaged`, `encrypted` or `too-large`
 */
export const openArchive = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Archive> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = await readDirectory(buffer, name, limits);
  return {
    names: [...entries.keys()],
    open: async (part) => {
      const open = entries.get(part.toLowerCase());
      if (!open) return null;
      try {
        return await open();
      } catch (cause) {
        throw damaged(name, cause);
      }
    },
  };
};

type Opener = () => Promise<AsyncIterable<Uint8Array>>;

const readDirectory = async (
  buffer: Buffer,
  name: string,
  limits: Limits,
): Promise<ReadonlyMap<string, Opener>> => {
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch((cause: unknown) => {
    throw damaged(name, cause);
  });
  if (zip.entryCount > limits.entries)
    throw tooLarge(
      name,
      `压缩包内文件多于${limits.entries}个`,
      `more than ${limits.entries} archive entries`,
    );
  const entries = new Map<string, Opener>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw encrypted(name);
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpackedBytes) throw unpacksToTooMuch(name, limits.unpackedBytes);
      // Names of parts are the same in either case (ECMA-376 Part 2, 6.2.2.3).
      entries.set(entry.fileName.toLowerCase(), () => openEntry(zip, entry, buffer));
    }
  } catch (cause) {
    throw isRefusal(cause) ? cause : damaged(name, cause);
  }
  if (unpacked > ratioAskedFrom && unpacked / buffer.length > limits.ratio)
    throw tooLarge(
      name,
      `解压后为原文件的${limits.ratio}倍以上`,
      `unpacks to more than ${limits.ratio} times its size`,
    );
  return entries;
};

/**
 * Small entries are unpacked at once, which costs a fraction of a stream; large ones in chunks, so that a part that
 * is refused halfway never stands in memory whole.
 */
const openEntry = async (zip: ZipFile, entry: Entry, buffer: Buffer): Promise<AsyncIterable<Uint8Array>> => {
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > streamedFrom || compressionMethod !== deflated)
    return zip.openReadStreamPromise(entry);
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = buffer.subarray(fileDataStart, fileDataStart + compressedSize);
  return inOne(inflateRawSync(packed, { maxOutputLength: Math.max(1, uncompressedSize) }));
};

async function* inOne(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const deflated = 8;

const mebibyte = 1024 * 1024;

const streamedFrom = 4 * mebibyte;

/** Small files may pack very well without harm. */
const ratioAskedFrom = 16 * mebibyte;

const unpacksToTooMuch = (name: string, limit: number) =>
  tooLarge(
    name,
    `解压后超过${Math.round(limit / mebibyte)} MB`,
    `unpacks to more than ${Math.round(limit / mebibyte)} MB`,
  );
