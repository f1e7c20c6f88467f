import { GoujiError } from '@gouji/document';

/** A document's content: a `Buffer` or other view of bytes, or the `ArrayBuffer` that `fetch` and `File` give. */
export type Input = ArrayBufferView | ArrayBuffer;

/**
 * The bytes of a document, not copied.
 *
 * @param document what the caller gave, which in JavaScript may be anything
 * @throws GoujiError `usage` for what is no bytes: a string could be a path as well as a text
 */
export const bytesOf = (document: unknown, name: string | null = null): Uint8Array => {
  if (document instanceof Uint8Array) return document;
  if (ArrayBuffer.isView(document))
    return new Uint8Array(document.buffer, document.byteOffset, document.byteLength);
  if (isBuffer(document)) return new Uint8Array(document);
  const got = document === null ? 'null' : typeof document;
  throw new GoujiError(
    'usage',
    `需要文件内容的字节（Uint8Array、Buffer 或 ArrayBuffer），得到的是 ${got}；文件请先用 readFile 读出，文字请先用 TextEncoder 编码`,
    `The document must be bytes (Uint8Array, Buffer or ArrayBuffer), not ${got}: read a file by readFile, encode a text by TextEncoder`,
    name,
  );
};

// By its tag: a buffer of another realm (a test runner's, a frame's) is no instance of this one's class.
const isBuffer = (value: unknown): value is ArrayBuffer =>
  /^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));

/**
 * Options as the functions below take them: what is said as undefined is not said, at the top and in `limits`.
 *
 * @throws GoujiError `usage` for options that are no object
 */
export const saidOptions = <T extends object>(options: T): Said<T> => {
  if (typeof options !== 'object' || options === null)
    throw new GoujiError(
      'usage',
      '选项须为对象，如 { name: "报告.docx" }',
      'The options must be an object such as { name: "report.docx" }',
    );
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Said<T>;
};

/** Options in which nothing is undefined. */
type Said<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };
