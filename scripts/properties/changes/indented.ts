import { ofText } from '../property.js';

/** Each paragraph set in by two letters, as reports are typed. */
export const indented = ofText('indented', 'paragraphs set in', (text) =>
  text
    .split('\n')
    .map((line) => `\u3000\u3000${line}`)
    .join('\n'),
);
