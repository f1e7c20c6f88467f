import { firstSaidOf, insertAt } from '../places.js';
import { ofText } from '../property.js';

/** What an amount was for and why, put between it and what is said of it. */
export const reason = ofText('reason', 'a reason before what is said of a figure', (text) => {
  const place = firstSaidOf(text);
  return place && insertAt(text, place.end, '，主要原因是保障重点工作开展、相关业务量有变化');
});
