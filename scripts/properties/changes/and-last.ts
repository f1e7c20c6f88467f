import { plainList, replaceList } from '../places.js';
import { ofText } from '../property.js';

/** A list with a word before its last item. */
export const andLast = ofText('and-last', "a word before a list's last item", (text) => {
  const found = plainList(text);
  if (found === null) return null;
  const cue = /^[，。,]其中[：:，,]?/u.exec(text.slice(found.start))?.[0] ?? '';
  const last = found.items.at(-1) ?? '';
  return replaceList(text, found, `${cue}${found.items.slice(0, -1).join(found.separator)}，以及${last}`);
});
