import { plainList, replaceList } from '../places.js';
import { ofText } from '../property.js';

/** A list in a bracket behind its total. */
export const listInBracket = ofText('list-in-bracket', 'a list in a bracket', (text) => {
  const found = plainList(text);
  if (found === null || !/元$/u.test(text.slice(0, found.start))) return null;
  return replaceList(text, found, `（其中：${found.items.join('、')}）`);
});
