import { childNamed, childrenNamed, integerOf, toggleOf, valOf, type XmlElement } from './xml.js';

/** What a style, a run or a paragraph mark says of its characters; undefined where it says nothing. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Points. */
  readonly fontSize: number | undefined;
}

/** What a paragraph's properties or style say of numbering: `w:numPr`. */
export interface NumberingReference {
  readonly numberingId: string | undefined;
  readonly level: number | undefined;
}

export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** From 1; null for body text. */
  readonly outlineLevel: number | null;
  readonly alignment: string | undefined;
  readonly run: RunLook;
  /** The style or the ancestor of it that sets numbering, nearest first; null where none does. */
  readonly numbering: { readonly styleIds: readonly string[]; readonly reference: NumberingReference } | null;
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

export const readRunLook = (properties: XmlElement | undefined): RunLook => {
  const halfPoints = integerOf(valOf(properties, 'w:sz'));
  return {
    bold: toggleOf(properties, 'w:b'),
    hidden: toggleOf(properties, 'w:vanish'),
    fontSize: halfPoints === undefined ? undefined : halfPoints / 2,
  };
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
    fontSize: firstSaid(looks.map(({ fontSize }) => fontSize)),
  };
};

const firstSaid = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined);

const paragraphStyle = (id: string, line: readonly XmlElement[]): ParagraphStyle => {
  const properties = line.map((style) => childNamed(style, 'w:pPr'));
  const numbered = properties.findIndex((own) => childNamed(own, 'w:numPr') !== undefined);
  const reference = numbered < 0 ? null : readNumberingReference(properties[numbered]);
  const name = valOf(line[0], 'w:name') ?? '';
  return {
    id,
    name,
    outlineLevel: firstSaid([...properties.map(readOutlineLevel), headingLevelOf(name)]) ?? null,
    alignment: firstSaid(properties.map((own) => valOf(own, 'w:jc'))),
    run: inheritedRunLook(line),
    numbering: reference && {
      reference,
      styleIds: line.slice(0, numbered + 1).map((style) => style.attributes['w:styleId'] ?? ''),
    },
  };
};

/** Heading styles by their built-in names, for files that leave `w:outlineLvl` out (17.7.4.9). */
const headingLevelOf = (name: string): number | undefined => {
  const level = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return /^(?:title|标题)$/i.test(name) ? 1 : undefined;
};
