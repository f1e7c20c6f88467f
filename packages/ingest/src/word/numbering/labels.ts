import type { NumberingReference, ParagraphStyle, StyleNumbering } from '../styles.js';
import { drawnIn } from '../symbols.js';
import type { NumberingDefinition, NumberingDefinitions } from './definitions.js';
import { formatNumber } from './format.js';

/** A label as Word prints it, and whether a gap divides it from the text. */
export interface AutomaticLabel {
  readonly text: string;
  readonly gap: boolean;
}

/** Gives each numbered paragraph its label; must be asked once for each paragraph, in the document's order. */
export type Labeller = (own: NumberingReference | null, style: ParagraphStyle) => AutomaticLabel | null;

/** What has been counted so far in the lists of one abstract definition. */
interface Counter {
  /** The number last given, by level. */
  readonly values: Map<number, number>;
  /** Levels that start anew at their next use. */
  readonly ended: Set<number>;
  /** `w:num`s whose start override has been used up, with its level. */
  readonly overridden: Set<string>;
}

/** Counts a document's numbered paragraphs (ECMA-376 Part 1, 17.9). */
export const createLabeller = (definitions: NumberingDefinitions): Labeller => {
  const counters = new Map<string, Counter>();
  return (own, style) => {
    const used = findLevel(own, style, definitions);
    if (!used) return null;
    const { definition, numberingId, level } = used;
    const counter = counters.get(definition.abstractId) ?? {
      values: new Map(),
      ended: new Set(),
      overridden: new Set(),
    };
    counters.set(definition.abstractId, counter);
    advance(counter, definition, numberingId, level);
    return labelOf(definition, level, counter);
  };
};

interface UsedLevel {
  readonly definition: NumberingDefinition;
  readonly numberingId: string;
  readonly level: number;
}

/** The list and level of a paragraph, each its own, else its style's; `w:numId` 0 takes numbering off (17.9.18). */
const findLevel = (
  own: NumberingReference | null,
  style: ParagraphStyle,
  definitions: NumberingDefinitions,
): UsedLevel | null => {
  const inherited = style.numbering;
  const numberingId = own?.numberingId ?? inherited?.numberingId;
  const definition = numberingId === undefined ? undefined : definitions.get(numberingId);
  if (numberingId === undefined || !definition) return null;
  const level =
    own?.level ?? (own?.numberingId === undefined ? levelOfStyle(inherited, definition) : undefined) ?? 0;
  return definition.levels.has(level) ? { definition, numberingId, level } : null;
};

/** A style's level is the one that names the style (17.9.23), else the one that it sets; nearer styles come first. */
const levelOfStyle = (
  numbering: StyleNumbering | null,
  { levels }: NumberingDefinition,
): number | undefined => {
  for (const { styleId, level: set } of numbering?.line ?? []) {
    for (const [level, definition] of levels) if (definition.styleId === styleId) return level;
    if (set !== undefined) return set;
  }
  return undefined;
};

const advance = (
  { values, ended, overridden }: Counter,
  { levels, startOverrides }: NumberingDefinition,
  numberingId: string,
  level: number,
): void => {
  const start = (of: number): number => levels.get(of)?.start ?? 0;
  const override = startOverrides.get(level);
  const key = `${numberingId}/${level}`;
  const previous = values.get(level);
  if (override !== undefined && !overridden.has(key)) {
    overridden.add(key);
    values.set(level, override);
  } else if (previous === undefined || ended.has(level)) {
    values.set(level, override ?? start(level));
  } else {
    values.set(level, previous + 1);
  }
  ended.delete(level);
  // A level that was passed over counts as begun.
  for (let above = 0; above < level; above += 1)
    if (levels.has(above) && (!values.has(above) || ended.has(above))) {
      values.set(above, startOverrides.get(above) ?? start(above));
      ended.delete(above);
    }
  for (const [below, { restartAfter }] of levels)
    if (below > level && (restartAfter === null || (restartAfter > 0 && level < restartAfter)))
      ended.add(below);
};

const labelOf = (
  { levels }: NumberingDefinition,
  level: number,
  { values, ended }: Counter,
): AutomaticLabel | null => {
  const own = levels.get(level);
  if (!own || own.hidden) return null;
  const text =
    own.format === 'bullet'
      ? drawnIn(own.font, own.text)
      : own.text.replace(/%([1-9])/g, (_, place: string) => {
          const of = Number(place) - 1;
          const definition = levels.get(of);
          const value = ended.has(of) ? undefined : values.get(of);
          if (!definition || value === undefined) return '';
          return own.legal && definition.format !== 'none'
            ? String(value)
            : formatNumber(value, definition.format, definition.customFormat);
        });
  const shown = text.trim();
  return shown === '' ? null : { text: shown, gap: own.suffix !== 'nothing' };
};
