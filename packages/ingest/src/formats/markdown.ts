import type { Limits } from '@gouji/document';
import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  cellText,
  type LineBlock,
  type Notice,
  plainLook,
  type RawBlock,
  type RawDocument,
} from '../blocks.js';
import { tooLarge } from '../refusals.js';
import { superscript } from '../superscripts.js';
import { decodeText } from '../text/decode.js';
import { wordNotice } from '../word/notices.js';
import { pictureNotices, readHtmlFragment } from './html.js';
import { isTooDeep, piecesOf } from './markdown-pieces.js';
import { normaliseLineEnds } from './plain-text.js';

/**
 * Blocks of a Markdown text: markup taken off, list numbers made literal, a line a block. Nothing linked is fetched.
 *
 * @throws GoujiError `too-large` or `unknown-encoding`
 */
export const readMarkdown = (bytes: Uint8Array, name: string, limits: Limits): RawDocument => {
  const { text, notices } = decodeText(bytes, name);
  const source = normaliseLineEnds(text);
  if (source.length > limits.markdownLength)
    throw tooLarge(
      name,
      `Markdown 多于${limits.markdownLength}字`,
      `more than ${limits.markdownLength} characters of Markdown`,
    );
  if (isTooDeep(source)) throw tooLarge(name, 'Markdown 嵌套过深', 'Markdown nested too deep');
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly);
  let pictures = 0;
  let struck = 0;
  const readFragment = (html: string): RawBlock[] => {
    const { blocks, pictureCount } = readHtmlFragment(html, name, limits);
    pictures += pictureCount;
    return [...blocks];
  };
  const blocks = piecesOf(source).flatMap(({ text, kind }): RawBlock[] => {
    if (kind === 'plain') return plainLines(text.trimEnd());
    if (kind === 'html') return readFragment(text);
    const tree = parser.parse(text);
    pictures += countOf(tree, ['image', 'imageReference']);
    struck += countOf(tree, ['delete']);
    return tree.children.flatMap((node) => blocksOf(node, text, readFragment));
  });
  return {
    blocks,
    notices: [...notices, ...pictureNotices(pictures), ...(struck > 0 ? [wordNotice('struck-text')] : [])],
  };
};

/** How many nodes of some types stand in a tree. */
const countOf = (node: Nodes, types: readonly Nodes['type'][]): number => {
  if (types.includes(node.type)) return 1;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countOf(child, types), 0) : 0;
};

/** Reads HTML that stands among Markdown. */
type FragmentReader = (html: string) => RawBlock[];

const blocksOf = (node: RootContent, source: string, readFragment: FragmentReader): RawBlock[] => {
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'line', text: inlineText(node.children), look: { ...plainLook, outlineLevel: node.depth } },
      ];
    case 'paragraph':
      return lines(inlineText(node.children));
    case 'code':
      return lines(node.value);
    case 'html':
      return readFragment(node.value);
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, source, readFragment));
    case 'list':
      return listBlocks(node, source, readFragment);
    case 'table':
      return [
        {
          kind: 'table',
          rows: node.children.map((row, index) => ({
            header: index === 0,
            cells: row.children.map((cell) => ({
              text: cellText(inlineText(cell.children)),
              look: plainLook,
            })),
          })),
        },
      ];
    default:
      return [];
  }
};

const lines = (text: string): LineBlock[] =>
  text.split('\n').map((line) => ({ kind: 'line', text: line, look: plainLook }));

/** Lines as they stand, and a warning at the first. */
const plainLines = (text: string): RawBlock[] => {
  const [first, ...rest] = lines(text);
  return first ? [{ ...first, notices: [readPlainly] }, ...rest] : [];
};

const readPlainly: Notice = {
  code: 'markdown-as-text',
  message: '此处起行数过多或一行过长，按纯文本读取，其中的 Markdown 标记（标题、表格等）未解析；请拆分文件',
  messageEn:
    'From here on there are too many lines, or this one is too long: read as plain text, its Markdown (headings, tables) not parsed; split the file',
};

/** `1. 负责…` keeps its number as typed; a bullet says nothing and goes. */
const listBlocks = ({ ordered, children }: List, source: string, readFragment: FragmentReader): RawBlock[] =>
  children.flatMap((item) => {
    const start = item.position?.start.offset ?? 0;
    const label = ordered ? (/^\d{1,9}[.)]\s*/.exec(source.slice(start, start + 14))?.[0] ?? '') : '';
    const [first, ...rest] = item.children.flatMap((child) => blocksOf(child, source, readFragment));
    if (!first) return [];
    return first.kind === 'line'
      ? [{ ...first, text: label.trimEnd() + first.text }, ...rest]
      : [first, ...rest];
  });

/** 费__2.50__万元: between letters without blanks CommonMark takes __ for letters of the word; people mean it as marks. */
const withoutUnderscores = (text: string): string =>
  text.replace(/(?<!_)__(?![_\s])([^_\n]{1,200})(?<!\s)__(?!_)/g, '$1');

const ownText = (node: PhrasingContent): string => {
  if (node.type === 'text') return withoutUnderscores(node.value);
  if ('value' in node) return node.value;
  return 'children' in node ? inlineText(node.children) : '';
};

const inlineText = (nodes: readonly PhrasingContent[]): string => {
  let text = '';
  let raised = false;
  for (const node of nodes) {
    const tag = node.type === 'html' ? /^<(\/?)(br|sup)\b/i.exec(node.value) : null;
    if (node.type === 'break' || tag?.[2]?.toLowerCase() === 'br') text += '\n';
    else if (node.type === 'delete') continue;
    else if (node.type === 'html') raised = tag ? tag[1] === '' : raised;
    else {
      const own = ownText(node);
      text += raised ? (superscript(text, own) ?? '') : own;
    }
  }
  return text;
};
