import { plainList, replaceList } from '../places.js';
import { ofText } from '../property.js';

/** A list as numbered lines below the sentence. */
export const numberedLines = ofText('numbered-lines', 'a list as numbered lines', (text) => {
  const found = plainList(text);
  if (found === null) return null;
  return replaceList(
    text,
    found,
    `，其中：\n${found.items.map((item, index) => `${index + 1}.${item}`).join('；\n')}`,
  );
});
