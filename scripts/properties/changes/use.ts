import { firstSaidOf, insertAt } from '../places.js';
import { ofText } from '../property.js';

/** What an amount was for, put between it and what is said of it. */
export const use = ofText('use', 'a use before what is said of a figure', (text) => {
  const place = firstSaidOf(text);
  return place && insertAt(text, place.end, '，主要用于保障重点工作开展、维持日常运转');
});
