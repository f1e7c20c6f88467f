import type { FormStyle } from '../labels/forms.js';
import { costs } from './costs.js';

/** Twins: the numeral is of the other kind (5、 for 五、). Kin: the brackets are lost or added (三、 for （三）). */
const twins: ReadonlyMap<FormStyle, FormStyle> = new Map([
  ['cn', 'arabic'],
  ['arabic', 'cn'],
  ['cn-paren', 'arabic-paren'],
  ['arabic-paren', 'cn-paren'],
]);
const kin: ReadonlyMap<FormStyle, FormStyle> = new Map([
  ['cn', 'cn-paren'],
  ['cn-paren', 'cn'],
  ['arabic', 'arabic-paren'],
  ['arabic-paren', 'arabic'],
]);

/** The style that one is mistaken for most often; undefined where there is none. */
export const twinOf = (style: FormStyle): FormStyle | undefined => twins.get(style);

/** What it costs to take a label of one style for a slip of another; null where nobody mistakes the two. */
export const mistakeCost = (printed: FormStyle, meant: FormStyle): number | null =>
  twins.get(printed) === meant ? costs.twinStyle : kin.get(printed) === meant ? costs.kinStyle : null;
