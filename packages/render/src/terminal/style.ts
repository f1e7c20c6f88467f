import { createColors } from 'picocolors';
import type { Language } from '../words.js';
import { type TerminalWords, terminalWords } from './words.js';

export interface PrettyOptions {
  readonly language: Language;
  /** Whether to colour: for terminals only. Nothing is told by colour alone. */
  readonly color: boolean;
  /** Columns that a row may take; 80 where it is not given. */
  readonly width?: number;
  /** Whether to give a finding one line, without the words that it stands in. */
  readonly brief?: boolean;
  /** Whether to list all amounts and percentages that were not checked, each in its words. */
  readonly unchecked?: boolean;
}

/** The means of printing that every part of the output shares. */
export interface Style {
  readonly language: Language;
  readonly say: TerminalWords;
  readonly colors: ReturnType<typeof createColors>;
  readonly width: number;
  readonly brief: boolean;
  readonly unchecked: boolean;
}

export const makeStyle = ({ language, color, width, brief, unchecked }: PrettyOptions): Style => ({
  language,
  say: terminalWords[language],
  colors: createColors(color),
  width: Math.max(width ?? usualWidth, narrowest),
  brief: brief ?? false,
  unchecked: unchecked ?? false,
});

const usualWidth = 80;
const narrowest = 40;
