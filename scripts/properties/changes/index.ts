import type { Property } from '../property.js';
import { andLast } from './and-last.js';
import { bracket } from './bracket.js';
import { bracketedShare } from './bracketed-share.js';
import { figureBreak } from './figure-break.js';
import { figuredReason } from './figured-reason.js';
import { fullWidth } from './full-width.js';
import { html } from './html.js';
import { inTurn } from './in-turn.js';
import { indented } from './indented.js';
import { institution } from './institution.js';
import { lineBreak } from './line-break.js';
import { listInBracket } from './list-in-bracket.js';
import { markdown } from './markdown.js';
import { numberedLines } from './numbered-lines.js';
import { openedOtherwise } from './opened-otherwise.js';
import { order } from './order.js';
import { pdf } from './pdf.js';
import { reason } from './reason.js';
import { semicolon } from './semicolon.js';
import { sentenceBefore } from './sentence-before.js';
import { sentenceBehind } from './sentence-behind.js';
import { separators } from './separators.js';
import { spaces } from './spaces.js';
import { swapped } from './swapped.js';
import { synonyms } from './synonyms.js';
import { tableRows } from './table-rows.js';
import { titled } from './titled.js';
import { inTraditional } from './traditional.js';
import { trueList } from './true-list.js';
import { units } from './units.js';
import { unquoted } from './unquoted.js';
import { use } from './use.js';
import { width } from './width.js';
import { word } from './word.js';
import { wrapped } from './wrapped.js';
import { year } from './year.js';

/** Every change, in the order of the table. */
export const properties: readonly Property[] = [
  trueList,
  bracket,
  reason,
  figuredReason,
  use,
  synonyms,
  order,
  andLast,
  openedOtherwise,
  numberedLines,
  listInBracket,
  tableRows,
  inTurn,
  bracketedShare,
  swapped,
  semicolon,
  units,
  width,
  fullWidth,
  inTraditional,
  unquoted,
  indented,
  spaces,
  lineBreak,
  figureBreak,
  wrapped,
  separators,
  institution,
  titled,
  year,
  sentenceBefore,
  sentenceBehind,
  markdown,
  html,
  word,
  pdf,
];
