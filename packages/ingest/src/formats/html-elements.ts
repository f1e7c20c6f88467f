import type { Element, ElementContent } from 'hast';
import { superscript } from '../superscripts.js';

/** What is not shown, or is no text of the page: programs, forms, media, menus, deleted and struck text. */
export const skipped = new Set(
  'script style head template noscript select textarea button svg iframe object audio video canvas nav del s strike'.split(
    ' ',
  ),
);

export const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);

export interface Inherited {
  readonly bold: boolean;
  readonly centered: boolean;
  readonly level: number | null;
}

/** Blanks become one; a line end between two Chinese characters is none (CSS Text 3, 4.1.3). */
export const shownText = (value: string): string =>
  value.replace(/(?<=[\u2e80-\uffef])[ \t]?\r?\n[ \t]*(?=[\u2e80-\uffef])/g, '').replace(/[\s\u00a0]+/g, ' ');

const styleOf = ({ properties }: Element): string => String(properties.style ?? '').toLowerCase();

export const isHidden = (element: Element): boolean =>
  element.properties.hidden === true || /display ?: ?none|visibility ?: ?hidden/.test(styleOf(element));

export const inherit = (element: Element, { bold, centered, level }: Inherited): Inherited => {
  const style = styleOf(element);
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  return {
    bold:
      bold ||
      heading !== undefined ||
      ['b', 'strong'].includes(element.tagName) ||
      /font-weight ?: ?(?:bold|[6-9]00)/.test(style),
    centered:
      /text-align ?: ?center/.test(style) ||
      element.properties.align === 'center' ||
      element.tagName === 'center' ||
      centered,
    level: heading === undefined ? level : Number(heading),
  };
};

/** Elements of one name within another, those within a further `barrier` left out. */
export const descendants = (element: Element, name: string, barrier: string): Element[] =>
  element.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === barrier) return [];
    return child.tagName === name ? [child] : descendants(child, name, barrier);
  });

/** The words of a node, a block element a line; `before` is what stands in front of it, which raised text hangs on. */
export const plainText = (node: ElementContent, before = ''): string => {
  if (node.type === 'text') return shownText(node.value);
  if (node.type !== 'element' || skipped.has(node.tagName) || isHidden(node)) return '';
  if (node.tagName === 'br') return '\n';
  const inner = node.children.reduce((text, child) => text + plainText(child, text), '');
  if (node.tagName === 'sup') return superscript(before, inner) ?? '';
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner;
};
