import { createColors } from 'picocolors';
import { type Language, words } from '../words.js';

export interface PrettyOptions {
  readonly language: Language;
  /** Whether to colour: for terminals only. Without colours the figures are marked on a line of their own. */
  readonly color: boolean;
  /** Columns that a row may take. Where it is not given, quotations take 100 and messages are not broken. */
  readonly width?: number;
  /** Whether to give a finding its message alone, without the words that it stands in. */
  readonly brief?: boolean;
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
  /** Columns that a message may take. */
  readonly messageWidth: number;
  readonly brief: boolean;
  readonly unchecked: boolean;
}

export const makeStyle = ({ language, color, width, brief, unchecked }: PrettyOptions): Style => ({
  language,
  say: words[language],
  colors: createColors(color),
  color,
  width: Math.max(width ?? usualWidth, narrowest),
  messageWidth: width === undefined ? Number.POSITIVE_INFINITY : Math.max(width, narrowest),
  brief: brief ?? false,
  unchecked: unchecked ?? false,
});

const usualWidth = 100;
const narrowest = 40;
