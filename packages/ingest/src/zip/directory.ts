/** An entry of a ZIP archive, by its record in the archive's directory. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not unpacked. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
  /** Where its record stands in the archive: half-open. */
  readonly record: { readonly start: number; readonly end: number };
}

const signatures = {
  local: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

const endSize = 22;
const locatorSize = 20;
const recordSize = 46;
const localSize = 30;
const longestComment = 0xffff;

/** What a field of a small archive holds where a large one's record (ZIP64) says it instead. */
const elsewhere = 0xffffffff;

interface End {
  readonly count: number;
  readonly directory: number;
}

/** How many entries an archive says that it has. @throws Error where it is no archive */
export const countEntries = (bytes: Uint8Array): number => findEnd(viewOf(bytes)).count;

/**
 * The directory of an archive (PKWARE APPNOTE 6.3.10, 4.3.12 to 4.3.16). Nothing is unpacked.
 *
 * @throws Error where it is no archive, or a broken one
 */
export function* entriesOf(bytes: Uint8Array): Generator<ZipEntry> {
  const view = viewOf(bytes);
  const { count, directory } = findEnd(view);
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    expectSignature(view, at, signatures.entry);
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + recordSize, at + recordSize + nameSize));
    const extra = at + recordSize + nameSize;
    const end = extra + extraSize + view.getUint16(at + 32, true);
    yield {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      ...sizesAt(view, at, { start: extra, end: extra + extraSize }),
      record: { start: at, end },
    };
    at = end;
  }
}

/** The packed bytes of an entry. @throws Error where its header is none, or says less than there is */
export const packedBytes = (bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array => {
  const view = viewOf(bytes);
  expectSignature(view, offset, signatures.local);
  const start = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new Error('an entry reaches beyond the archive');
  return bytes.subarray(start, start + packedSize);
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const expectSignature = (view: DataView, at: number, signature: number): void => {
  if (view.getUint32(at, true) !== signature) throw new Error(`no record at ${at}`);
};

/** The record at the archive's end, before a comment that may stand there. */
const findEnd = (view: DataView): End => {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    if (view.getUint16(at + 20, true) !== view.byteLength - at - endSize) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    return count === 0xffff || directory === elsewhere ? findEnd64(view, at) : { count, directory };
  }
  throw new Error('no end of a directory');
};

const findEnd64 = (view: DataView, end: number): End => {
  const locator = end - locatorSize;
  expectSignature(view, locator, signatures.locator64);
  const at = numberAt(view, locator + 8);
  expectSignature(view, at, signatures.end64);
  return { count: numberAt(view, at + 32), directory: numberAt(view, at + 48) };
};

const numberAt = (view: DataView, at: number): number => {
  const number = view.getBigUint64(at, true);
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error('a number beyond all files');
  return Number(number);
};

type Sizes = Pick<ZipEntry, 'size' | 'packedSize' | 'offset'>;

/** Sizes and offset of a record; those that are said elsewhere stand in its extra field 1, in this order (4.5.3). */
const sizesAt = (view: DataView, at: number, extra: { start: number; end: number }): Sizes => {
  let large = largeField(view, extra);
  const read = (field: number): number => {
    const number = view.getUint32(field, true);
    if (number !== elsewhere || large === null) return number;
    large += 8;
    return numberAt(view, large - 8);
  };
  return { size: read(at + 24), packedSize: read(at + 20), offset: read(at + 42) };
};

const largeField = (view: DataView, { start, end }: { start: number; end: number }): number | null => {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return null;
};
