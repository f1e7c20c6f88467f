import { plainList, replaceList } from '../places.js';
import { ofText } from '../property.js';

/** The items of a list from the last to the first. */
export const order = ofText('order', "a list's items in another order", (text) => {
  const found = plainList(text);
  if (found === null) return null;
  const cue = /^[，。,]其中[：:，,]?/u.exec(text.slice(found.start))?.[0] ?? '';
  return replaceList(text, found, cue + [...found.items].reverse().join(found.separator));
});
