import { printable } from '../../printable.js';

/** Markup that is safe to print: its only source is `html`, which escapes every text put into it. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What `html` takes in its gaps: text and numbers are escaped, markup is kept, nothing stands for null and false. */
export type Content = Markup | string | number | null | false | readonly Content[];

/**
 * Markup of a template: whatever the gaps hold is text and stays text, in an element as in a quoted attribute. Control
 * and bidirectional characters show as visible marks.
 */
export const html = (template: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(
    template.map((part, index) => part + (index < contents.length ? printed(contents[index]) : '')).join(''),
  );

export const nothing = new Markup('');

const printed = (content: Content | undefined): string => {
  if (content === undefined || content === null || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'object') return content.map(printed).join('');
  return escaped(String(content));
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
