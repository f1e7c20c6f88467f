import type { Limits } from '@gouji/document';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import {
  cellText,
  type LineBlock,
  type Notice,
  plainLook,
  type RawBlock,
  type RawDocument,
  type RowBlock,
} from '../blocks.js';
import { tooLarge } from '../refusals.js';
import { type Decoded, decodeText, validUtf8 } from '../text/decode.js';
import { formatNumber } from '../word/numbering/format.js';
import {
  blocks,
  descendants,
  type Inherited,
  inherit,
  isHidden,
  plainText,
  shownText,
  skipped,
} from './html-elements.js';

/**
 * Reads an HTML page: what a browser would show of it, a block element or a `<br>` a line. Nothing linked is
 * fetched, no script runs.
 *
 * @throws GoujiError `too-large`
 */
export const readHtml = (bytes: Uint8Array, name: string, limits: Limits): RawDocument => {
  const { text, notices } = decodeHtml(bytes, name);
  const { blocks, pictureCount } = readSource(text, name, limits, false);
  return { blocks, notices: [...notices, ...pictureNotices(pictureCount)] };
};

/** What was read of some HTML, and how many pictures stand in it. */
interface HtmlBlocks {
  readonly blocks: readonly RawBlock[];
  readonly pictureCount: number;
}

/**
 * Reads HTML that is a part of another text.
 *
 * @throws GoujiError `too-large`
 */
export const readHtmlFragment = (source: string, name: string, limits: Limits): HtmlBlocks =>
  readSource(source, name, limits, true);

const readSource = (source: string, name: string, limits: Limits, fragment: boolean): HtmlBlocks => {
  if (exceeds(source, /[<=&]/g, limits.htmlNodes))
    throw tooLarge(name, `HTML 节点多于${limits.htmlNodes}个`, `more than ${limits.htmlNodes} HTML nodes`);
  try {
    return readTree(unified().use(rehypeParse, { fragment }).parse(source), name, limits);
  } catch (cause) {
    // The parser's tree builder calls itself for each level; a page this deep is no report.
    if (cause instanceof RangeError) throw tooDeep(name, limits.xmlDepth);
    throw cause;
  }
};

/** Whether a pattern is found more often than allowed. */
const exceeds = (text: string, pattern: RegExp, most: number): boolean => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
};

const tooDeep = (name: string, depth: number) =>
  tooLarge(name, `HTML 嵌套深于${depth}层`, `HTML nested deeper than ${depth}`);

/** What is valid UTF-8 is UTF-8, whatever the page says; else the page's `<meta>` names the encoding. */
const decodeHtml = (bytes: Uint8Array, name: string): Decoded => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /<meta[^>]{0,200}charset ?= ?["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
  if (charset === undefined || toldByItself.test(charset) || validUtf8(bytes) !== null)
    return decodeText(bytes, name);
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes), notices: [] };
  } catch {
    return decodeText(bytes, name);
  }
};

/** Encodings that `decodeText` tells by the bytes; pages often name a wrong one of them. */
const toldByItself = /^(?:utf-?(?:8|16|32)(?:le|be)?|gb.{0,10}|x-gbk)$/;

interface OpenLine {
  text: string;
  label: string;
  level: number | null;
  centered: boolean;
  boldCharacters: number;
  characters: number;
}

const newLine = (): OpenLine => ({
  text: '',
  label: '',
  level: null,
  centered: false,
  boldCharacters: 0,
  characters: 0,
});

/** What was read of a tree so far. */
interface Reader {
  readonly out: RawBlock[];
  readonly name: string;
  readonly limits: Limits;
  line: OpenLine;
  cells: number;
  pictures: number;
}

const readTree = (root: Root, name: string, limits: Limits): HtmlBlocks => {
  const reader: Reader = { out: [], name, limits, line: newLine(), cells: 0, pictures: 0 };
  for (const child of root.children) visit(reader, child, { bold: false, centered: false, level: null }, 1);
  flush(reader);
  return { blocks: reader.out, pictureCount: reader.pictures };
};

const flush = (reader: Reader): void => {
  const text = reader.line.text.trim();
  if (text !== '' || reader.line.label !== '') reader.out.push(lineBlock(reader.line, text));
  reader.line = newLine();
};

const visit = (reader: Reader, node: RootContent, inherited: Inherited, depth: number): void => {
  if (depth > reader.limits.xmlDepth) throw tooDeep(reader.name, reader.limits.xmlDepth);
  if (node.type === 'text') addText(reader.line, node.value, inherited);
  if (node.type !== 'element' || skipped.has(node.tagName) || isHidden(node)) return;
  const own = inherit(node, inherited);
  switch (node.tagName) {
    case 'br':
      flush(reader);
      return;
    case 'img':
      reader.pictures += 1;
      return;
    case 'sup':
      addText(reader.line, plainText(node, reader.line.text), own);
      return;
    case 'table': {
      flush(reader);
      const table = tableBlock(reader, node, (child) => visit(reader, child, own, depth + 1));
      if (table) reader.out.push(table);
      return;
    }
  }
  const isBlock = blocks.has(node.tagName);
  if (isBlock) flush(reader);
  if (node.tagName === 'ol') visitList(reader, node, own, depth);
  else for (const child of node.children) visit(reader, child, own, depth + 1);
  if (isBlock) flush(reader);
};

const addText = (line: OpenLine, value: string, { bold, centered, level }: Inherited): void => {
  const text = shownText(value);
  const joined = line.text === '' ? text.trimStart() : line.text.endsWith(' ') ? text.trimStart() : text;
  line.text += joined;
  const characters = joined.replace(/ /g, '').length;
  line.characters += characters;
  if (bold) line.boldCharacters += characters;
  line.centered ||= centered;
  line.level ??= level;
};

/** 编号列表: the browser computes the numbers, as Word does. */
const visitList = (reader: Reader, list: Element, own: Inherited, depth: number): void => {
  let number = Number(list.properties.start ?? 1);
  const format = listFormats[String(list.properties.type ?? '1')] ?? 'decimal';
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') {
      visit(reader, item, own, depth + 1);
      continue;
    }
    flush(reader);
    number = Number(item.properties.value ?? number);
    if (Number.isInteger(number) && number >= 0) reader.line.label = `${formatNumber(number, format)}.`;
    for (const child of item.children) visitItem(reader, child, own, depth);
    flush(reader);
    number += 1;
  }
};

/** A block that opens an item stands on the line of its number. */
const visitItem = (reader: Reader, child: ElementContent, own: Inherited, depth: number): void => {
  const isFirst = reader.line.text.trim() === '';
  const opens = isFirst && child.type === 'element' && ['p', 'div'].includes(child.tagName);
  if (!opens) visit(reader, child, own, depth + 1);
  else for (const inner of child.children) visit(reader, inner, inherit(child, own), depth + 2);
};

/** A table's rows; layout tables of one cell are read as blocks instead. */
const tableBlock = (
  reader: Reader,
  table: Element,
  visitCell: (child: ElementContent) => void,
): RawBlock | null => {
  const rows = descendants(table, 'tr', 'table').map((row) => ({
    header: row.children.every(
      ({ type, ...rest }) => type !== 'element' || ('tagName' in rest && rest.tagName === 'th'),
    ),
    cells: row.children.filter(
      (cell): cell is Element => cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
    ),
  }));
  const all = rows.flatMap((row) => row.cells);
  const most = reader.limits.tableCells;
  reader.cells += all.length;
  if (reader.cells > most)
    throw tooLarge(reader.name, `表格单元格多于${most}个`, `more than ${most} table cells`);
  if (all.length <= 1) {
    for (const child of all[0]?.children ?? []) visitCell(child);
    flush(reader);
    return null;
  }
  return {
    kind: 'table',
    rows: rows.map(
      (row): RowBlock => ({
        header: row.header,
        cells: row.cells.map((cell) => ({
          text: cellText(plainText(cell)),
          look: plainLook,
          rowSpan: Number(cell.properties.rowSpan ?? 1) || 1,
          columnSpan: Number(cell.properties.colSpan ?? 1) || 1,
        })),
      }),
    ),
  };
};

const listFormats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** That pictures were not read; nothing where there are none. */
export const pictureNotices = (count: number): Notice[] =>
  count === 0
    ? []
    : [
        {
          code: 'picture',
          message: `文中有${count}张图片，图片里的文字和数字未读取`,
          messageEn: `The document holds ${count} pictures; words and figures in them were not read`,
        },
      ];

const lineBlock = (line: OpenLine, text: string): LineBlock => ({
  kind: 'line',
  text: line.label === '' ? text : `${line.label} ${text}`,
  labelLength: line.label.length,
  look: {
    outlineLevel: line.level,
    centered: line.centered,
    bold: line.characters > 0 && line.boldCharacters === line.characters,
    fontSize: null,
  },
});
