import type { Pass } from '../pass.js';
import { markPairs } from './mark-pairs.js';
import { marksGiven } from './marks.js';
import { marksReckoned } from './marks-reckoned.js';
import { markRates, marksTold, weightsTold } from './marks-told.js';
import { scoreLists } from './scores.js';
import { weightedMarks } from './weighted-marks.js';

/** Marks: full ones, those given, those taken off, and weights. */
export const markPasses: readonly Pass[] = [
  scoreLists,
  marksGiven,
  markPairs,
  marksTold,
  markRates,
  weightsTold,
  marksReckoned,
  weightedMarks,
];
