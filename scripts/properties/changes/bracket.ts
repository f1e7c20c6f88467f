import { firstSaidOf, insertAt } from '../places.js';
import { ofText } from '../property.js';

/** A bracket without figures behind an amount that something is said of. */
export const bracket = ofText('bracket', 'a bracket before what is said of a figure', (text) => {
  const place = firstSaidOf(text);
  return place && insertAt(text, place.end, '（以实际支付为准）');
});
