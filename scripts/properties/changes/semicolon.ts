import { ofText } from '../property.js';

/** Two sentences of which the second names what it is of, joined by ；: not behind a list, which it would seem to go on. */
export const semicolon = ofText('semicolon', 'sentences joined by ；', (text) => {
  if (/其中|包括|分别|[：:；;\n（(]/u.test(text)) return null;
  return text.replace(/。(?=(?:本年|年末|年初|上年|20\d{2}年|全年)[^。]+。$)/u, '；');
});
