import { isItem } from '../places.js';
import { ofText } from '../property.js';

const sentence = '另有捐赠图书折价4.16万元，由档案馆保管。';

/** A sentence of another subject behind, in the same paragraph; behind an item of a list, in a line of its own; none where the list goes on (；). */
export const sentenceBehind = ofText('sentence-behind', 'a sentence of another subject behind', (text) => {
  if (/[；;]$/u.test(text)) return null;
  return isItem(text) ? `${text}\n${sentence}` : `${text.replace(/(?<![。！？；：])$/u, '。')}${sentence}`;
});
