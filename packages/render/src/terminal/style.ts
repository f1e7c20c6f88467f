import { createColors } from 'picocolors';
import { type Language, words } from '../words.js';

export interface PrettyOptions {
  readonly language: Language;
  /** Whether to colour: for terminals only. Without colours the figures are marked on a line of their own. */
  readonly color: boolean;
  /** Columns that a row may take; 100 unless given. */
  readonly width?: number;
  /** Whether to list the amounts and percentages that stand in no check. */
  readonly unchecked?: boolean;
}

/** The means of printing that every part of the output shares. */
export interface Style {
  readonly language: Language;
  readonly say: (typeof words)[Language];
  readonly colors: ReturnType<typeof createColors>;
  readonly color: boolean;
  readonly width: number;
  readonly unchecked: boolean;
}

export const makeStyle = ({ language, color, width = 100, unchecked = false }: PrettyOptions): Style => ({
  language,
  say: words[language],
  colors: createColors(color),
  color,
  width: Math.max(width, 40),
  unchecked,
});
