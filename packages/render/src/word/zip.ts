import { GoujiError } from '@gouji/ingest/error';
import { inflateSync, zipSync } from 'fflate';

/** An entry of a ZIP archive, by its record in the archive's directory (PKWARE APPNOTE 6.3.10, 4.3.12). */
interface Entry {
  readonly name: string;
  /** Its record, as it stands in the directory. */
  readonly record: Uint8Array;
  /** Where its local header starts. */
  readonly offset: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
}

/** A ZIP archive whose entries can be read one by one, and replaced without touching the others. */
export interface ZipParts {
  /** The unpacked bytes of an entry, by its name in whatever case; null where there is none. */
  readonly read: (name: string) => Uint8Array | null;
  /**
   * The archive with some entries' content new, those behind the others that it has not yet. All others are copied as
   * they are packed, byte for byte, in their order.
   */
  readonly replace: (changed: ReadonlyMap<string, Uint8Array>) => Uint8Array;
}

const signatures = { entry: 0x02014b50, end: 0x06054b50 } as const;
const endSize = 22;
const longestComment = 0xffff;
const recordSize = 46;
const localSize = 30;
const methods = { stored: 0, deflated: 8 } as const;

/**
 * Opens the archive of a .docx that was read before.
 *
 * @throws GoujiError `damaged` where it cannot be taken apart; `file` is its name
 */
export const openZip = (bytes: Uint8Array, file: string): ZipParts => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view, file);
  const entries = entriesOf(bytes, view, end, file);
  const find = (name: string): Entry | undefined =>
    entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return {
    read: (name) => {
      const entry = find(name);
      return entry ? contentOf(bytes, view, entry, file) : null;
    },
    replace: (changed) => {
      const anew = new Map([...changed].map(([name, content]) => [find(name)?.name ?? name, content]));
      return joined(bytes, entries, end, anew);
    },
  };
};

interface End {
  readonly at: number;
  readonly count: number;
  /** Where the directory starts. */
  readonly directory: number;
}

const findEnd = (view: DataView, file: string): End => {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    // Larger archives (ZIP64) say their numbers elsewhere; no report is that large.
    if (count === 0xffff || directory >= at) break;
    return { at, count, directory };
  }
  throw cannotTakeApart(file);
};

const entriesOf = (bytes: Uint8Array, view: DataView, { at: end, count, directory }: End, file: string) => {
  const entries: Entry[] = [];
  const decoder = new TextDecoder();
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + recordSize > end || view.getUint32(at, true) !== signatures.entry) throw cannotTakeApart(file);
    const nameSize = view.getUint16(at + 28, true);
    const next = at + recordSize + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = {
      name: decoder.decode(bytes.subarray(at + recordSize, at + recordSize + nameSize)),
      record: bytes.subarray(at, next),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (next > end || entry.offset + localSize > directory) throw cannotTakeApart(file);
    entries.push(entry);
    at = next;
  }
  return entries;
};

const contentOf = (bytes: Uint8Array, view: DataView, entry: Entry, file: string): Uint8Array => {
  const { offset, method, packedSize, size } = entry;
  const from = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + packedSize);
  try {
    if (method === methods.stored) return packed;
    if (method === methods.deflated) return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw cannotTakeApart(file, cause);
  }
  throw cannotTakeApart(file);
};

/** What an archive of one entry is made of: header and content, and the record for the directory. */
const packedEntry = (name: string, content: Uint8Array): { local: Uint8Array; record: Uint8Array } => {
  const archive = zipSync({ [name]: [content, { mtime: firstDay }] });
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - endSize;
  const directory = view.getUint32(end + 16, true);
  return { local: archive.subarray(0, directory), record: archive.subarray(directory, end) };
};

/** The earliest time that a ZIP archive can say: the same input gives the same bytes. */
export const firstDay = '1980-01-01T00:00:00';

const joined = (
  bytes: Uint8Array,
  entries: readonly Entry[],
  { directory }: End,
  changed: ReadonlyMap<string, Uint8Array>,
): Uint8Array => {
  const starts = [...entries.map(({ offset }) => offset), directory].sort((a, b) => a - b);
  const names = new Set(entries.map(({ name }) => name));
  const added = [...changed.keys()].filter((name) => !names.has(name));
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  const add = (local: Uint8Array, record: Uint8Array): void => {
    const own = new Uint8Array(record);
    new DataView(own.buffer).setUint32(42, length, true);
    records.push(own);
    parts.push(local);
    length += local.byteLength;
  };
  for (const { name, record, offset } of entries) {
    const content = changed.get(name);
    if (content) {
      const packed = packedEntry(name, content);
      add(packed.local, packed.record);
    } else add(bytes.subarray(offset, nextOf(starts, offset)), record);
  }
  for (const name of added) {
    const packed = packedEntry(name, changed.get(name) ?? new Uint8Array());
    add(packed.local, packed.record);
  }
  const size = records.reduce((sum, record) => sum + record.byteLength, 0);
  return concat([...parts, ...records, endOf(records.length, size, length)]);
};

/** An entry reaches to where the next one starts: whatever stands behind its content goes with it. */
const nextOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return starts[low] ?? offset;
};

const endOf = (count: number, size: number, offset: number): Uint8Array => {
  const end = new DataView(new ArrayBuffer(endSize));
  end.setUint32(0, signatures.end, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return new Uint8Array(end.buffer);
};

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
};

const cannotTakeApart = (file: string, cause?: unknown): GoujiError =>
  new GoujiError(
    'damaged',
    '文件的压缩结构不合常规，无法加批注；请用 Word 或 WPS 打开后另存一份再试',
    'The file is packed in an unusual way and cannot be annotated: open it in Word or WPS, save it again and retry',
    file,
    { cause },
  );
