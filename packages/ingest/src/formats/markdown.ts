import type { List, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cellText, plainLook, type RawBlock, type RawDocument } from '../blocks.js';
import type { Limits } from '../limits.js';
import { tooLarge } from '../refusals.js';
import { isTooDeep, piecesOf } from './markdown-pieces.js';
import { decodeText, normaliseLineEnds } from './plain-text.js';

/**
 * Blocks of a Markdown text: markup taken off, list numbers made literal, a line a block. Nothing linked is fetched.
 *
 * @throws GoujiError `too-large`
 */
export const readMarkdown = (bytes: Uint8Array, name: string, limits: Limits): RawDocument => {
  const source = normaliseLineEnds(decodeText(bytes));
  if (source.length > limits.markdownLength)
    throw tooLarge(
      name,
      `Markdown 多于${limits.markdownLength}字`,
      `more than ${limits.markdownLength} characters of Markdown`,
    );
  if (isTooDeep(source)) throw tooLarge(name, 'Markdown 嵌套过深', 'Markdown nested too deep');
  const parser = unified().use(remarkParse).use(remarkGfm);
  const blocks = piecesOf(source).flatMap(({ text, plain }): RawBlock[] =>
    plain ? lines(text.trimEnd()) : parser.parse(text).children.flatMap((node) => blocksOf(node, text)),
  );
  return { blocks };
};

const blocksOf = (node: RootContent, source: string): RawBlock[] => {
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'line', text: inlineText(node.children), look: { ...plainLook, outlineLevel: node.depth } },
      ];
    case 'paragraph':
      return lines(inlineText(node.children));
    case 'code':
      return lines(node.value);
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, source));
    case 'list':
      return listBlocks(node, source);
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

const lines = (text: string): RawBlock[] =>
  text.split('\n').map((line) => ({ kind: 'line', text: line, look: plainLook }));

/** `1. 负责…` keeps its number as typed; a bullet says nothing and goes. */
const listBlocks = ({ ordered, children }: List, source: string): RawBlock[] =>
  children.flatMap((item) => {
    const start = item.position?.start.offset ?? 0;
    const label = ordered ? (/^\d{1,9}[.)]\s*/.exec(source.slice(start, start + 14))?.[0] ?? '') : '';
    const [first, ...rest] = item.children.flatMap((child) => blocksOf(child, source));
    if (!first) return [];
    return first.kind === 'line'
      ? [{ ...first, text: label.trimEnd() + first.text }, ...rest]
      : [first, ...rest];
  });

const inlineText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node): string => {
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.type === 'html' ? '' : node.value;
      return 'children' in node ? inlineText(node.children) : '';
    })
    .join('');
