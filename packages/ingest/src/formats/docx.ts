import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { plainLook, type RawBlock } from '../document.js';
import { GoujiError } from '../error.js';
import type { Limits } from '../limits.js';
import type { ReadingWarning } from '../types.js';

/** The parts of mammoth's document that are read here; it publishes no types for them. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly alignment?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly fontSize?: number | null;
}

/** Reads a .docx: its paragraphs and tables as a person sees them, and what of it could not be read. */
export const readDocx = async (
  bytes: Uint8Array,
  name: string,
  limits: Limits,
): Promise<{ blocks: RawBlock[]; warnings: ReadingWarning[] }> => {
  checkArchive(bytes, name, limits);
  const document = await openDocument(bytes, name);
  const warnings: ReadingWarning[] = [];
  const body = document.children ?? [];
  const pictures = countOf(body, (element) => element.type === 'image');
  if (pictures > 0) warnings.push(pictureWarning(pictures));
  const numbered = countOf(
    body,
    (element) => element.type === 'paragraph' && element.numbering?.isOrdered === true,
  );
  if (numbered > 0) warnings.push(numberingWarning(numbered));
  return { blocks: body.flatMap(blocksOf), warnings };
};

const openDocument = async (bytes: Uint8Array, name: string): Promise<Element> => {
  let root: Element | null = null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        // Pictures are counted, never unpacked into the result.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: Element) => {
          root = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (cause) {
    throw damaged(name, cause);
  }
  if (!root) throw damaged(name, null);
  return root;
};

const damaged = (name: string, cause: unknown): GoujiError =>
  new GoujiError(
    'damaged',
    '文件已损坏或不是真正的 .docx，请用 Word 打开后另存为 .docx 再试',
    'The file is damaged or no real .docx: open it in Word, save it as .docx and try again',
    name,
    { cause },
  );

/** Refuses archives that would unpack to too much, before anything is unpacked. */
const checkArchive = (bytes: Uint8Array, name: string, limits: Limits): void => {
  let entries = 0;
  let unpacked = 0;
  let ratio = 0;
  let hasDocument = false;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries += 1;
        unpacked += entry.originalSize;
        ratio = Math.max(ratio, entry.originalSize / Math.max(1, entry.size));
        hasDocument ||= entry.name === 'word/document.xml' || /(?:^|\/)document\d*\.xml$/.test(entry.name);
        return false;
      },
    });
  } catch (cause) {
    throw damaged(name, cause);
  }
  if (
    entries > limits.entries ||
    unpacked > limits.unpackedBytes ||
    (ratio > limits.ratio && unpacked > 10_000_000)
  ) {
    throw new GoujiError(
      'too-large',
      '文件解压后过大，疑为压缩炸弹，未读取；确属正常文件时请删去其中的大图后再试',
      'The file unpacks to too much and was not read; if it is a true report, take its large pictures out and try again',
      name,
    );
  }
  if (!hasDocument) throw damaged(name, null);
};

const countOf = (elements: readonly Element[], test: (element: Element) => boolean): number =>
  elements.reduce((sum, element) => sum + (test(element) ? 1 : 0) + countOf(element.children ?? [], test), 0);

const pictureWarning = (count: number): ReadingWarning => ({
  code: 'picture',
  message: `文中有${count}张图片，图片里的文字和数字未读取`,
  messageEn: `The document holds ${count} pictures; words and figures in them were not read`,
  span: null,
});

const numberingWarning = (count: number): ReadingWarning => ({
  code: 'automatic-numbering',
  message: `文中有${count}段使用Word自动编号，其编号未读取，章节划分可能不准；可在Word中将编号转为文本后再审`,
  messageEn: `${count} paragraphs are numbered by Word itself; those labels were not read, so sections may be wrong: turn numbering into text in Word first`,
  span: null,
});

const blocksOf = (element: Element): RawBlock[] => {
  if (element.type === 'table') {
    return [
      {
        kind: 'table',
        rows: rowsOf(element).map((row) => (row.children ?? []).map((cell) => textOf(cell).trim())),
      },
    ];
  }
  if (element.type !== 'paragraph') return (element.children ?? []).flatMap(blocksOf);
  const runs = runsOf(element);
  const text = textOf(element).replace(/\r/g, '');
  const bold = runs.length > 0 && runs.every((run) => run.isBold === true || textOf(run).trim() === '');
  const sizes = runs.map(({ fontSize }) => fontSize ?? 0);
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(element.styleName ?? '')?.[1];
  const title = /^(?:title|标题)$/i.test(element.styleName ?? '');
  const look = {
    ...plainLook,
    outlineLevel: level ? Number(level) : title ? 1 : null,
    centered: element.alignment === 'center',
    bold,
    fontSize: Math.max(0, ...sizes) || null,
  };
  // A manual line break (Shift+Enter) starts a line as a new paragraph does.
  return text.split('\n').map((line) => ({ kind: 'line', text: line, look }));
};

const rowsOf = (element: Element): Element[] =>
  (element.children ?? []).flatMap((child) => (child.type === 'tableRow' ? [child] : rowsOf(child)));

const runsOf = (element: Element): Element[] =>
  (element.children ?? []).flatMap((child) => (child.type === 'run' ? [child] : runsOf(child)));

const textOf = (element: Element): string => {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'paragraph':
      return (element.children ?? []).map(textOf).join('');
    case 'noteReference':
    case 'commentReference':
      return '';
    default:
      return (element.children ?? []).map(textOf).join(element.type === 'tableCell' ? ' ' : '');
  }
};
