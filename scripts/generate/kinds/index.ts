import type { Kind } from '../kind.js';
import { absence } from './absence.js';
import { adjust } from './adjust.js';
import { balance } from './balance.js';
import { batches } from './batches.js';
import { changed } from './change.js';
import { completed } from './completion.js';
import { measures } from './measures.js';
import { mixedUnits } from './mixed-units.js';
import { namedList } from './named-list.js';
import { numberedItems } from './numbered-items.js';
import { pair } from './pair.js';
import { parts } from './parts.js';
import { partsFirst } from './parts-first.js';
import { points } from './points.js';
import { product } from './product.js';
import { ratio } from './ratio.js';
import { restated } from './restated.js';
import { rollForward } from './roll-forward.js';
import { saved } from './saved.js';
import { scores } from './scores.js';
import { shares } from './share.js';
import { sharesAlone } from './shares-alone.js';
import { someParts } from './some-parts.js';
import { staff } from './staff.js';
import { standards } from './standards.js';
import { traps } from './traps.js';
import { worked } from './worked.js';
import { years } from './years.js';

/** Every kind of relation; a file each. */
export const kinds: readonly Kind[] = [
  absence,
  adjust,
  balance,
  batches,
  changed,
  completed,
  measures,
  mixedUnits,
  namedList,
  numberedItems,
  pair,
  parts,
  partsFirst,
  points,
  product,
  ratio,
  restated,
  rollForward,
  saved,
  scores,
  shares,
  sharesAlone,
  someParts,
  staff,
  standards,
  traps,
  worked,
  years,
];
