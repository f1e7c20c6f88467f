import type { Look } from '@gouji/document';
import type { RunMark } from '../blocks.js';
import type { WordNoticeCode } from './notices.js';
import type { ParagraphStyle, RunLook, Styles } from './styles.js';

/** A paragraph being read: what mammoth shall see of it, and how it looks. */
export interface OpenParagraph {
  /** Run content as XML, for mammoth: all but the text that is still being gathered. */
  readonly xml: string[];
  text: string;
  readonly notices: Set<WordNoticeCode>;
  /** Visible characters that are not blank, and how many of them are bold. */
  characters: number;
  boldCharacters: number;
  /** Visible characters by font size. */
  readonly sizes: Map<number, number>;
  /** Some of it, or all of it, is the result of a table of contents. */
  contents: boolean;
  /** UTF-16 length of all that was read. */
  length: number;
  /** The run that is being read, with how much of it was read; null outside of the body. */
  source: { readonly paragraph: number; readonly run: number; from: number } | null;
  readonly runs: RunMark[];
  /** Whether what was read last is an equation. */
  endsInEquation: boolean;
}

export const openParagraph = (): OpenParagraph => ({
  xml: [],
  text: '',
  notices: new Set(),
  characters: 0,
  boldCharacters: 0,
  sizes: new Map(),
  contents: false,
  length: 0,
  source: null,
  runs: [],
  endsInEquation: false,
});

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (found) => escapes[found] ?? '');

/** Adds what is no text: a tab, a break, a symbol, a place; `width` is how many characters it makes of the text. */
export const addMark = (paragraph: OpenParagraph, xml: string, width: 0 | 1): void => {
  paragraph.xml.push(textElement(paragraph.text), xml);
  paragraph.text = '';
  addToRun(paragraph, width);
};

/** Notes that characters of the run in hand were read. */
const addToRun = (paragraph: OpenParagraph, length: number): void => {
  const { source, runs, length: at } = paragraph;
  paragraph.length += length;
  if (!source || length === 0) return;
  const last = runs.at(-1);
  const goesOn =
    last?.paragraph === source.paragraph && last.run === source.run && last.at + last.length === at;
  if (last && goesOn) runs[runs.length - 1] = { ...last, length: last.length + length };
  else runs.push({ at, length, ...source });
  source.from += length;
};

/** All of a paragraph's run content. */
export const contentOf = ({ xml, text }: OpenParagraph): string => xml.join('') + textElement(text);

const textElement = (text: string): string => (text === '' ? '' : `<w:t>${escapeXml(text)}</w:t>`);

/** Adds visible text, and counts it for the paragraph's look. */
export const addText = (paragraph: OpenParagraph, text: string, { bold, fontSize }: RunLook): void => {
  if (text === '') return;
  const runsOn = paragraph.endsInEquation && /^[0-9A-Za-z.,]/.test(text);
  paragraph.text += runsOn ? ` ${text}` : text;
  if (runsOn) paragraph.length += 1;
  paragraph.endsInEquation = false;
  addToRun(paragraph, text.length);
  const characters = text.replace(/\s/g, '').length;
  paragraph.characters += characters;
  if (bold) paragraph.boldCharacters += characters;
  if (fontSize !== undefined)
    paragraph.sizes.set(fontSize, (paragraph.sizes.get(fontSize) ?? 0) + characters);
};

/**
 * How a run's characters look: what the run says itself, else its styles. In styles bold, hidden and struck are
 * toggles: one in the paragraph's style and one in the character style take each other off (17.7.3).
 */
export const effectiveRunLook = (
  own: RunLook,
  character: RunLook,
  paragraph: RunLook,
  { defaults }: Pick<Styles, 'defaults'>,
): RunLook => ({
  bold: own.bold ?? toggled(character.bold, paragraph.bold, defaults.bold),
  hidden: own.hidden ?? toggled(character.hidden, paragraph.hidden, defaults.hidden),
  struck: own.struck ?? toggled(character.struck, paragraph.struck, defaults.struck),
  raised: own.raised ?? character.raised ?? paragraph.raised ?? defaults.raised,
  fontSize: own.fontSize ?? character.fontSize ?? paragraph.fontSize ?? defaults.fontSize,
});

const toggled = (character?: boolean, paragraph?: boolean, fallback?: boolean): boolean =>
  fallback === true || (character ?? false) !== (paragraph ?? false);

/** A paragraph's look: bold where all of its characters are, the size that most of them have. */
export const lookOf = (
  { characters, boldCharacters, sizes }: OpenParagraph,
  style: ParagraphStyle,
  own: {
    readonly alignment: string | undefined;
    readonly outlineLevel: number | null | undefined;
    readonly indented: boolean | undefined;
  },
): Look => {
  const [size] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [null];
  return {
    outlineLevel: own.outlineLevel === undefined ? style.outlineLevel : own.outlineLevel,
    centered: (own.alignment ?? style.alignment) === 'center',
    bold: characters > 0 && boldCharacters === characters,
    fontSize: size,
    indented: (own.indented ?? style.indented) === true,
  };
};
