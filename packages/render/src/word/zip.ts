import { GoujiError } from '@gouji/document';
import { entriesOf, packedBytes, type ZipEntry } from '@gouji/ingest/word';
import { inflateSync, zipSync } from 'fflate';

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

/**
 * Opens the archive of a .docx that was read before.
 *
 * @throws GoujiError `damaged` where it cannot be taken apart; `file` is its name
 */
export const openZip = (bytes: Uint8Array, file: string): ZipParts => {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw cannotTakeApart(file, cause);
    }
  };
  const entries = guarded(() => [...entriesOf(bytes)].map((entry) => checked(bytes, entry)));
  const find = (name: string): ZipEntry | undefined =>
    entries.findLast((entry) => entry.name.toLowerCase() === name.toLowerCase());
  return {
    read: (name) => {
      const entry = find(name);
      return entry ? guarded(() => contentOf(bytes, entry)) : null;
    },
    replace: (changed) => {
      const anew = new Map([...changed].map(([name, content]) => [find(name)?.name ?? name, content]));
      return joined(bytes, entries, anew);
    },
  };
};

/** What a record's field holds where another says it (ZIP64): such records are not written anew. */
const elsewhere = 0xffffffff;
/** Where a record says where its entry starts. */
const offsetField = 42;

/** An entry that can be copied as it is. */
const checked = (bytes: Uint8Array, entry: ZipEntry): ZipEntry => {
  if (offsetIn(bytes, entry.record) === elsewhere) throw new Error(`${entry.name} starts elsewhere`);
  packedBytes(bytes, entry);
  return entry;
};

const offsetIn = (bytes: Uint8Array, { start }: ZipEntry['record']): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(start + offsetField, true);

const methods = { stored: 0, deflated: 8 } as const;

const contentOf = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const packed = packedBytes(bytes, entry);
  if (entry.method === methods.stored) return packed;
  if (entry.method === methods.deflated) return inflateSync(packed, { out: new Uint8Array(entry.size) });
  throw new Error(`packed by method ${entry.method}`);
};

/** The earliest time that a ZIP archive can say: the same input gives the same bytes. */
export const firstDay = '1980-01-01T00:00:00';

/** What an archive of one entry is made of: header and content, and the record for the directory. */
const packedEntry = (name: string, content: Uint8Array): { local: Uint8Array; record: Uint8Array } => {
  const archive = zipSync({ [name]: [content, { mtime: firstDay }] });
  const [entry] = [...entriesOf(archive)];
  if (!entry) throw new Error('an archive of one entry has one');
  const { start, end } = entry.record;
  return { local: archive.subarray(0, start), record: archive.subarray(start, end) };
};

const joined = (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, Uint8Array>,
): Uint8Array => {
  const directory = Math.min(...entries.map(({ record }) => record.start));
  const starts = [...entries.map(({ offset }) => offset), directory].sort((a, b) => a - b);
  const known = new Set(entries.map(({ name }) => name));
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  const add = (local: Uint8Array, record: Uint8Array): void => {
    // A copy: the input stays as it is.
    const own = new Uint8Array(record);
    new DataView(own.buffer).setUint32(offsetField, length, true);
    records.push(own);
    parts.push(local);
    length += local.length;
  };
  const addNew = (name: string, content: Uint8Array): void => {
    const { local, record } = packedEntry(name, content);
    add(local, record);
  };
  for (const { name, offset, record } of entries) {
    const content = changed.get(name);
    if (content) addNew(name, content);
    else add(bytes.subarray(offset, nextOf(starts, offset)), bytes.subarray(record.start, record.end));
  }
  for (const [name, content] of changed) if (!known.has(name)) addNew(name, content);
  const size = records.reduce((sum, record) => sum + record.length, 0);
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

/** The record at an archive's end (PKWARE APPNOTE 6.3.10, 4.3.16). */
const endOf = (count: number, size: number, offset: number): Uint8Array => {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return new Uint8Array(end.buffer);
};

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const cannotTakeApart = (file: string, cause: unknown): GoujiError =>
  new GoujiError(
    'damaged',
    '文件的压缩结构不合常规，无法加批注；请用 Word 或 WPS 打开后另存一份再试',
    'The file is packed in an unusual way and cannot be annotated: open it in Word or WPS, save it again and retry',
    file,
    { cause },
  );
