import type { Aside } from '@gouji/document';
import { superscript } from '../superscripts.js';
import { linearEquation } from './equations.js';
import { createFieldTracker, isContents } from './fields.js';
import { addMark, addText, effectiveRunLook, escapeXml, type OpenParagraph } from './paragraph.js';
import { runNumbers } from './run-marks.js';
import { type RunLook, readRunLook, type Styles, saysNothing } from './styles.js';
import { drawnIn, seenText } from './symbols.js';
import { childNamed, elementsOf, valOf, type XmlElement } from './xml.js';

/** Content found within a paragraph that belongs to a story of its own. */
export type StoryRequest =
  | { readonly kind: 'footnote' | 'endnote'; readonly noteId: string }
  | {
      readonly kind: Exclude<Aside['kind'], 'footnote' | 'endnote'>;
      readonly content: readonly XmlElement[];
    };

/** Reads what is seen of a paragraph's content into an open paragraph. */
export type InlineReader = (paragraph: XmlElement, open: OpenParagraph) => void;

/** Namespaces that Word asks for in `mc:Choice` and that nothing here trips over. */
const understood = new Set(['cx1', 'cx2', 'wps', 'wpg', 'wpc', 'w14', 'w15', 'wp14', 'a14', 'v']);

/** One reader for each story: fields run over its paragraphs. */
export const createInlineReader = (
  styles: Styles,
  addStory: (request: StoryRequest) => number,
  paragraphs: ReadonlyMap<XmlElement, number>,
): InlineReader => {
  const fields = createFieldTracker();

  return (paragraph, open) => {
    const number = paragraphs.get(paragraph);
    const runs = number === undefined ? null : runNumbers(paragraph);
    const style = styles.paragraph(valOf(childNamed(paragraph, 'w:pPr'), 'w:pStyle'));

    const readAll = (element: XmlElement, look: RunLook, font?: string): void => {
      for (const child of elementsOf(element)) readOne(child, look, font);
    };

    const put = (xml: string, width: 0 | 1): void => {
      if (!fields.inCode()) addMark(open, xml, width);
    };

    const putText = (text: string, look: RunLook): void => {
      if (fields.inCode()) return;
      if (fields.inContents()) open.contents = true;
      const shown = look.raised ? superscript(open.text, text) : text;
      if (shown === null) open.notices.add('note-mark');
      else addText(open, shown, look);
    };

    /** An equation in line: a blank keeps its figures from those of the text around it. */
    const putEquation = (equation: XmlElement, look: RunLook): void => {
      const text = linearEquation(equation);
      const gap = /[0-9A-Za-z.,%]$/.test(open.text) && /^[0-9A-Za-z.,]/.test(text) ? ' ' : '';
      putText(gap + text, look);
      open.endsInEquation = text !== '';
    };

    const anchor = (request: StoryRequest): void =>
      put(`<w:bookmarkStart w:name="story${addStory(request)}"/>`, 0);

    const readRun = (run: XmlElement): void => {
      const properties = childNamed(run, 'w:rPr');
      const character = styles.run(valOf(properties, 'w:rStyle'));
      const look = effectiveRunLook(readRunLook(properties), character, style.run, styles);
      const fonts = childNamed(properties, 'w:rFonts')?.attributes;
      if (!look.hidden && !look.struck) {
        readAll(run, look, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']);
        return;
      }
      if (childNamed(run, 'w:t')) open.notices.add(look.hidden ? 'hidden-text' : 'struck-text');
      // Fields go on behind text that is not read.
      for (const child of elementsOf(run)) if (fieldParts.has(child.name)) readOne(child, look, undefined);
    };

    const readOne = (element: XmlElement, look: RunLook, font: string | undefined): void => {
      switch (element.name) {
        case 'w:r': {
          const run = runs?.get(element);
          open.source =
            number === undefined || run === undefined ? null : { paragraph: number, run, from: 0 };
          readRun(element);
          open.source = null;
          return;
        }
        case 'm:oMath':
          putEquation(element, look);
          return;
        case 'w:t':
          putText(drawnIn(font, seenText(textOf(element))), look);
          return;
        case 'w:tab':
        case 'w:ptab':
          put('<w:tab/>', 1);
          return;
        case 'w:br':
        case 'w:cr': {
          const type = element.attributes['w:type'];
          put(type === undefined ? '<w:br/>' : `<w:br w:type="${escapeXml(type)}"/>`, 1);
          return;
        }
        case 'w:noBreakHyphen':
          putText('-', look);
          return;
        case 'w:sym':
          readSymbol(element, look);
          return;
        case 'w:instrText':
          fields.addCode(textOf(element));
          return;
        case 'w:fldChar': {
          const standIn = fields.mark(element);
          putText(look.hidden || look.struck ? '' : standIn, look);
          return;
        }
        case 'w:fldSimple':
          if (isContents(element.attributes['w:instr'] ?? '')) open.contents = true;
          readAll(element, look, font);
          return;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          open.notices.add('note');
          const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          anchor({ kind, noteId: element.attributes['w:id'] ?? '' });
          return;
        }
        case 'w:commentReference':
          open.notices.add('comment');
          return;
        case 'w:del':
        case 'w:moveFrom':
          open.notices.add('tracked-deletion');
          readFieldParts(element, look);
          return;
        case 'w:ins':
        case 'w:moveTo':
          open.notices.add('tracked-insertion');
          readAll(element, look, font);
          return;
        case 'mc:AlternateContent':
          readAll(chosen(element), look, font);
          return;
        case 'w:txbxContent':
          open.notices.add('text-box');
          anchor({ kind: 'text-box', content: elementsOf(element) });
          return;
        case 'pic:pic':
        case 'v:imagedata':
          open.notices.add('picture');
          return;
        case 'c:chart':
        case 'cx:chart':
          open.notices.add('chart');
          return;
        case 'dgm:relIds':
          open.notices.add('diagram');
          return;
        case 'w:object':
        case 'o:OLEObject':
          open.notices.add('embedded-object');
          return;
        case 'w:ruby':
          readAll(childNamed(element, 'w:rubyBase') ?? element, look, font);
          return;
        case 'w:sdt':
          readAll(childNamed(element, 'w:sdtContent') ?? element, look, font);
          return;
        default:
          if (!silent.has(element.name)) readAll(element, look, font);
      }
    };

    /** Deleted runs are not seen, but the ends of fields in them count. */
    const readFieldParts = (element: XmlElement, look: RunLook): void => {
      for (const child of elementsOf(element)) {
        if (child.name === 'w:fldChar') fields.mark(child);
        else readFieldParts(child, look);
      }
    };

    const readSymbol = (element: XmlElement, look: RunLook): void => {
      const code = element.attributes['w:char'] ?? '';
      const value = /^[0-9A-Fa-f]{1,4}$/.test(code) ? Number.parseInt(code, 16) : 0;
      // Outside of the private use area the character is what it is; within it mammoth knows the fonts.
      if (value >= 0x100 && !(value >= 0xe000 && value <= 0xf8ff)) {
        putText(seenText(String.fromCharCode(value)), look);
        return;
      }
      const fontName = escapeXml(element.attributes['w:font'] ?? '');
      put(`<w:sym w:font="${fontName}" w:char="${escapeXml(code.toUpperCase())}"/>`, 1);
    };

    for (const child of elementsOf(paragraph))
      if (child.name !== 'w:pPr') readOne(child, saysNothing, undefined);
  };
};

const fieldParts = new Set(['w:fldChar', 'w:instrText']);

/** Properties and marks that hold nothing to see. */
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:delText',
  'w:delInstrText',
  'w:softHyphen',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:separator',
  'w:continuationSeparator',
  'w:smartTagPr',
  'w:customXmlPr',
  'm:ctrlPr',
]);

/** What Word shows of alternatives: the first choice that it understands, else the fallback. */
const chosen = (alternatives: XmlElement): XmlElement => {
  const choices = elementsOf(alternatives);
  return (
    choices.find(
      ({ name, attributes }) =>
        name === 'mc:Choice' &&
        (attributes.Requires ?? '').split(/\s+/).every((prefix) => prefix !== '' && understood.has(prefix)),
    ) ??
    choices.find(({ name }) => name === 'mc:Fallback') ?? { name: '', attributes: {}, children: [] }
  );
};

const textOf = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');
