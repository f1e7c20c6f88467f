import { childNamed, childrenNamed, integerOf, toggleOf, valOf, type XmlElement } from '../xml.js';

/** One level of a list: `w:lvl` (ECMA-376 Part 1, 17.9.6). */
export interface LevelDefinition {
  /** The number that the level starts at; 0 where it is not said (17.9.25). */
  readonly start: number;
  /** `w:numFmt`, such as `chineseCounting`. */
  readonly format: string;
  /** Word's own format string where `format` is `custom` ([MS-DOCX] 2.4); null otherwise. */
  readonly customFormat: string | null;
  /** The label's text with `%1`…`%9` for the numbers of levels 1 to 9. */
  readonly text: string;
  /** The 1-based level whose use starts this one again; 0 for never; null for any level above it (17.9.10). */
  readonly restartAfter: number | null;
  /** `w:isLgl`: all numbers of the label in Arabic digits (17.9.4). */
  readonly legal: boolean;
  /** What stands between label and text (17.9.28). */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The paragraph style that the level belongs to (17.9.23). */
  readonly styleId: string | undefined;
  /** The font that a bullet is drawn in: it decides what its character looks like. */
  readonly font: string | undefined;
  /** The label is formatted as hidden text. */
  readonly hidden: boolean;
}

/** A list as paragraphs refer to it: `w:num` and the `w:abstractNum` behind it. */
export interface NumberingDefinition {
  /** Lists with the same abstract definition count on in one another's sequence. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, LevelDefinition>;
  /** `w:startOverride` by level: the list starts again there when it is first used (17.9.26). */
  readonly startOverrides: ReadonlyMap<number, number>;
}

const linksAtMost = 8;

export type NumberingDefinitions = ReadonlyMap<string, NumberingDefinition>;

/**
 * Reads word/numbering.xml. `numberingOf` gives the `w:num` that a numbering style names, by which an abstract
 * definition that is a mere link (`w:numStyleLink`, 17.9.21) is followed.
 */
export const readNumbering = (
  root: XmlElement | null,
  numberingOf: (styleId: string) => string | undefined,
): NumberingDefinitions => {
  const abstracts = new Map<string, XmlElement>();
  for (const abstract of childrenNamed(root ?? undefined, 'w:abstractNum'))
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
  const nums = new Map<string, XmlElement>();
  for (const num of childrenNamed(root ?? undefined, 'w:num')) nums.set(num.attributes['w:numId'] ?? '', num);

  const abstractOf = (num: XmlElement | undefined): { id: string; element: XmlElement | undefined } => {
    const seen = new Set<string>();
    let id = valOf(num, 'w:abstractNumId') ?? '';
    for (;;) {
      const element = abstracts.get(id);
      const link = valOf(element, 'w:numStyleLink');
      if (link === undefined || seen.has(id) || seen.size > linksAtMost) return { id, element };
      seen.add(id);
      const linked = valOf(nums.get(numberingOf(link) ?? ''), 'w:abstractNumId');
      if (linked === undefined) return { id, element };
      id = linked;
    }
  };

  const levelsOf = new Map<string, ReadonlyMap<number, LevelDefinition>>();
  const definitions = new Map<string, NumberingDefinition>();
  for (const [numId, num] of nums) {
    const { id, element } = abstractOf(num);
    const levels = levelsOf.get(id) ?? readLevels(childrenNamed(element, 'w:lvl'));
    levelsOf.set(id, levels);
    definitions.set(numId, { abstractId: id, ...withOverrides(levels, childrenNamed(num, 'w:lvlOverride')) });
  }
  return definitions;
};

/** A list has nine levels (17.9.6); a file that claims more is wrong or hostile. */
const isWithinNine = ({ attributes }: XmlElement): boolean => /^[0-8]?$/.test(attributes['w:ilvl'] ?? '');

// Word's own labels are far shorter; a longer one would be printed with every paragraph.
const labelAtMost = 200;

const readLevels = (elements: readonly XmlElement[]): ReadonlyMap<number, LevelDefinition> =>
  new Map(
    elements
      .filter(isWithinNine)
      .map((level, index) => [integerOf(level.attributes['w:ilvl']) ?? index, readLevel(level)] as const),
  );

const withOverrides = (levels: ReadonlyMap<number, LevelDefinition>, overrides: readonly XmlElement[]) => {
  if (overrides.length === 0) return { levels, startOverrides: new Map<number, number>() };
  const own = new Map(levels);
  const startOverrides = new Map<number, number>();
  for (const override of overrides.filter(isWithinNine)) {
    const level = integerOf(override.attributes['w:ilvl']) ?? 0;
    const replacement = childNamed(override, 'w:lvl');
    if (replacement) own.set(level, readLevel(replacement));
    const start = integerOf(valOf(override, 'w:startOverride'));
    if (start !== undefined) startOverrides.set(level, start);
  }
  return { levels: own, startOverrides };
};

const readLevel = (level: XmlElement): LevelDefinition => {
  const format = readFormat(level);
  const suffix = valOf(level, 'w:suff');
  const run = childNamed(level, 'w:rPr');
  const fonts = childNamed(run, 'w:rFonts')?.attributes;
  return {
    start: Math.max(0, integerOf(valOf(level, 'w:start')) ?? 0),
    format: format?.attributes['w:val'] ?? 'decimal',
    customFormat: format?.attributes['w:format'] ?? null,
    // A bullet that is a picture has no character worth printing.
    text: childNamed(level, 'w:lvlPicBulletId')
      ? '•'
      : (valOf(level, 'w:lvlText') ?? '').slice(0, labelAtMost),
    restartAfter: integerOf(valOf(level, 'w:lvlRestart')) ?? null,
    legal: toggleOf(level, 'w:isLgl') === true,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    styleId: valOf(level, 'w:pStyle'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    hidden: toggleOf(run, 'w:vanish') === true,
  };
};

/** Word writes formats newer than the standard as a choice, with an older one to fall back on. */
const readFormat = (level: XmlElement): XmlElement | undefined => {
  const plain = childNamed(level, 'w:numFmt');
  if (plain) return plain;
  const alternatives = childNamed(level, 'mc:AlternateContent');
  const choice = childNamed(childNamed(alternatives, 'mc:Choice'), 'w:numFmt');
  const custom = choice?.attributes['w:format'];
  return custom !== undefined && /^0*\d/.test(custom)
    ? choice
    : (childNamed(childNamed(alternatives, 'mc:Fallback'), 'w:numFmt') ?? choice);
};
