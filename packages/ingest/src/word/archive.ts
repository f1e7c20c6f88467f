import type { Limits } from '@gouji/document';
import { damaged, encrypted, isRefusal, tooLarge } from '../refusals.js';
import { countEntries, entriesOf, packedBytes, type ZipEntry } from '../zip/directory.js';
import { inflated } from '../zip/inflate.js';

/** The parts of a .docx: each is unpacked only when it is asked for. */
export interface Archive {
  /** In lower case. */
  readonly names: readonly string[];
  /** The unpacked bytes of a part, in chunks; null where there is none of that name, in whatever case. */
  readonly open: (part: string) => Promise<AsyncIterable<Uint8Array> | null>;
}

/**
 * Opens a ZIP archive by its directory alone, and refuses it there when it would unpack to too much. An entry that
 * holds more than its directory says is broken off, so what passes here stays within bounds.
 *
 * @throws GoujiError `damaged`, `encrypted` or `too-large`
 */
export const openArchive = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Archive> => {
  const entries = readDirectory(bytes, name, limits);
  return {
    names: [...entries.keys()],
    open: async (part) => {
      const entry = entries.get(part.toLowerCase());
      return entry ? unpack(bytes, entry, name) : null;
    },
  };
};

const readDirectory = (bytes: Uint8Array, name: string, limits: Limits): ReadonlyMap<string, ZipEntry> => {
  const entries = new Map<string, ZipEntry>();
  let unpacked = 0;
  try {
    if (countEntries(bytes) > limits.entries)
      throw tooLarge(
        name,
        `压缩包内文件多于${limits.entries}个`,
        `more than ${limits.entries} archive entries`,
      );
    for (const entry of entriesOf(bytes)) {
      if (entry.isEncrypted) throw encrypted(name);
      unpacked += entry.size;
      if (unpacked > limits.unpackedBytes) throw unpacksToTooMuch(name, limits.unpackedBytes);
      // Names of parts are the same in either case (ECMA-376 Part 2, 6.2.2.3).
      entries.set(entry.name.toLowerCase(), entry);
    }
  } catch (cause) {
    throw isRefusal(cause) ? cause : damaged(name, cause);
  }
  if (unpacked > ratioAskedFrom && unpacked / bytes.length > limits.ratio)
    throw tooLarge(
      name,
      `解压后为原文件的${limits.ratio}倍以上`,
      `unpacks to more than ${limits.ratio} times its size`,
    );
  return entries;
};

/** In chunks, so that a part that is refused halfway never stands in memory whole. */
async function* unpack(bytes: Uint8Array, entry: ZipEntry, name: string): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for (const chunk of chunksOf(bytes, entry)) {
      length += chunk.length;
      if (length > entry.size) break;
      yield chunk;
    }
  } catch (cause) {
    throw isRefusal(cause) ? cause : damaged(name, cause);
  }
  if (length !== entry.size) throw damaged(name, new Error(`${entry.name} is not as long as it says`));
}

const chunksOf = (bytes: Uint8Array, entry: ZipEntry): Iterable<Uint8Array> => {
  const packed = packedBytes(bytes, entry);
  if (entry.method === deflated) return inflated(packed);
  if (entry.method === stored) return [packed];
  throw new Error(`packed by method ${entry.method}`);
};

const stored = 0;
const deflated = 8;

/** Small files may pack very well without harm. */
const ratioAskedFrom = 16 * 1024 * 1024;

const unpacksToTooMuch = (name: string, limit: number) => {
  const mebibytes = Math.round(limit / (1024 * 1024));
  return tooLarge(name, `解压后超过${mebibytes} MB`, `unpacks to more than ${mebibytes} MB`);
};
