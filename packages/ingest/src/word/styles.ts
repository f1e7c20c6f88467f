import { childNamed, childrenNamed, integerOf, toggleOf, valOf, type XmlElement } from './xml.js';

/** What a style, a run or a paragraph mark says of its characters; undefined where it says nothing. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Struck out, with one line or two. */
  readonly struck: boolean | undefined;
  /** Superscript (17.3.2.42). */
  readonly raised: boolean | undefined;
  /** Points. */
  readonly fontSize: number | undefined;
}

/** What a paragraph's properties or style say of numbering: `w:numPr`. */
export interface NumberingReference {
  readonly numberingId: string | undefined;
  readonly level: number | undefined;
}

/** The list that a style or its nearest ancestor with a `w:numId` names; list and level inherit each by itself. */
export interface StyleNumbering {
  readonly numberingId: string;
  /** From the style to the ancestor that names the list, each with the level that it sets itself. */
  readonly line: readonly { readonly styleId: string; readonly level: number | undefined }[];
}

export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** From 1; null for body text. */
  readonly outlineLevel: number | null;
  readonly alignment: string | undefined;
  readonly run: RunLook;
  /** Whether the first line is set in from the others. */
  readonly indented: boolean | undefined;
  readonly numbering: StyleNumbering | null;
}

export interface Styles {
  /** A paragraph's style with what it inherits; the default style for an id that is absent or unknown. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** What a character style says of its characters. */
  readonly run: (id: string | undefined) => RunLook;
  /** What a numbering style's own `w:numPr` names (17.9.21). */
  readonly numberingOf: (id: string) => string | undefined;
  readonly defaults: RunLook;
}

/** The look of what says nothing of how it looks. */
export const saysNothing: RunLook = {
  bold: undefined,
  hidden: undefined,
  struck: undefined,
  raised: undefined,
  fontSize: undefined,
};

export const readRunLook = (properties: XmlElement | undefined): RunLook => {
  const halfPoints = integerOf(valOf(properties, 'w:sz'));
  const position = valOf(properties, 'w:vertAlign');
  return {
    bold: toggleOf(properties, 'w:b'),
    hidden: toggleOf(properties, 'w:vanish'),
    struck: eitherOf(toggleOf(properties, 'w:strike'), toggleOf(properties, 'w:dstrike')),
    raised: position === undefined ? undefined : position === 'superscript',
    fontSize: halfPoints === undefined ? undefined : halfPoints / 2,
  };
};

const eitherOf = (one: boolean | undefined, other: boolean | undefined): boolean | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one || other;

/** Whether a paragraph's first line is set in (17.3.1.12): undefined where it is not said. */
export const readIndent = (properties: XmlElement | undefined): boolean | undefined => {
  const indent = childNamed(properties, 'w:ind')?.attributes;
  const first = indent?.['w:firstLineChars'] ?? indent?.['w:firstLine'];
  const hanging = indent?.['w:hangingChars'] ?? indent?.['w:hanging'];
  return first === undefined && hanging === undefined ? undefined : Number(first ?? 0) > 0;
};

export const readNumberingReference = (properties: XmlElement | undefined): NumberingReference | null => {
  const reference = childNamed(properties, 'w:numPr');
  return (
    (reference && {
      numberingId: valOf(reference, 'w:numId'),
      level: integerOf(valOf(reference, 'w:ilvl')),
    }) ??
    null
  );
};

/** `w:outlineLvl` counts from 0, and 9 is body text (17.3.1.20). */
export const readOutlineLevel = (properties: XmlElement | undefined): number | null | undefined => {
  const level = integerOf(valOf(properties, 'w:outlineLvl'));
  return level === undefined ? undefined : level >= 0 && level < 9 ? level + 1 : null;
};

/** Reads word/styles.xml; a document without it has the default style alone. */
export const readStyles = (root: XmlElement | null): Styles => {
  const elements = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const style of childrenNamed(root ?? undefined, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    elements.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
    if (isDefault && style.attributes['w:type'] === 'paragraph') defaultId = id;
  }
  const paragraphs = remembered((id) => paragraphStyle(id, ancestry(id, elements)));
  const runs = remembered((id) => inheritedRunLook(ancestry(id, elements)));
  return {
    paragraph: (id) => paragraphs(id !== undefined && elements.has(id) ? id : (defaultId ?? '')),
    run: (id) => runs(id ?? ''),
    numberingOf: (id) => readNumberingReference(childNamed(elements.get(id), 'w:pPr'))?.numberingId,
    defaults: readRunLook(
      childNamed(childNamed(childNamed(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
    ),
  };
};

const remembered = <Value>(make: (id: string) => Value): ((id: string) => Value) => {
  const made = new Map<string, Value>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
};

// Far more than people make; a hostile file may chain thousands.
const ancestorsAtMost = 32;

/** A style and those that it is based on, nearest first; a circle ends where it closes. */
const ancestry = (id: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] => {
  const line = new Map<string, XmlElement>();
  let next: string | undefined = id;
  while (next !== undefined && !line.has(next) && line.size < ancestorsAtMost) {
    const style = elements.get(next);
    if (!style) break;
    line.set(next, style);
    next = valOf(style, 'w:basedOn');
  }
  return [...line.values()];
};

const inheritedRunLook = (line: readonly XmlElement[]): RunLook => {
  const looks = line.map((style) => readRunLook(childNamed(style, 'w:rPr')));
  return {
    bold: firstSaid(looks.map(({ bold }) => bold)),
    hidden: firstSaid(looks.map(({ hidden }) => hidden)),
    struck: firstSaid(looks.map(({ struck }) => struck)),
    raised: firstSaid(looks.map(({ raised }) => raised)),
    fontSize: firstSaid(looks.map(({ fontSize }) => fontSize)),
  };
};

const firstSaid = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined);

const paragraphStyle = (id: string, line: readonly XmlElement[]): ParagraphStyle => {
  const properties = line.map((style) => childNamed(style, 'w:pPr'));
  const name = valOf(line[0], 'w:name') ?? '';
  return {
    id,
    name,
    outlineLevel: firstSaid([...properties.map(readOutlineLevel), headingLevelOf(name)]) ?? null,
    alignment: firstSaid(properties.map((own) => valOf(own, 'w:jc'))),
    run: inheritedRunLook(line),
    indented: firstSaid(properties.map(readIndent)),
    numbering: styleNumbering(line, properties),
  };
};

const styleNumbering = (
  line: readonly XmlElement[],
  properties: readonly (XmlElement | undefined)[],
): StyleNumbering | null => {
  const references = properties.map(readNumberingReference);
  const named = references.findIndex((reference) => reference?.numberingId !== undefined);
  const numberingId = references[named]?.numberingId;
  if (numberingId === undefined) return null;
  return {
    numberingId,
    line: line.slice(0, named + 1).map((style, at) => ({
      styleId: style.attributes['w:styleId'] ?? '',
      level: references[at]?.level,
    })),
  };
};

/** Heading styles by their built-in names, for files that leave `w:outlineLvl` out (17.7.4.9). */
const headingLevelOf = (name: string): number | undefined => {
  const level = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return /^(?:title|标题)$/i.test(name) ? 1 : undefined;
};
