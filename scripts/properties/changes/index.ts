import type { Property } from '../property.js';
import { bracket } from './bracket.js';
import { figureBreak } from './figure-break.js';
import { html } from './html.js';
import { institution } from './institution.js';
import { lineBreak } from './line-break.js';
import { listInBracket } from './list-in-bracket.js';
import { markdown } from './markdown.js';
import { numberedLines } from './numbered-lines.js';
import { order } from './order.js';
import { pdf } from './pdf.js';
import { reason } from './reason.js';
import { sentenceBefore } from './sentence-before.js';
import { sentenceBehind } from './sentence-behind.js';
import { separators } from './separators.js';
import { spaces } from './spaces.js';
import { synonyms } from './synonyms.js';
import { tableRows } from './table-rows.js';
import { trueList } from './true-list.js';
import { units } from './units.js';
import { width } from './width.js';
import { word } from './word.js';
import { wrapped } from './wrapped.js';
import { year } from './year.js';

/** Every change, in the order of the table. */
export const properties: readonly Property[] = [
  trueList,
  bracket,
  reason,
  synonyms,
  order,
  numberedLines,
  listInBracket,
  tableRows,
  units,
  width,
  spaces,
  lineBreak,
  figureBreak,
  wrapped,
  separators,
  institution,
  year,
  sentenceBefore,
  sentenceBehind,
  markdown,
  html,
  word,
  pdf,
];
