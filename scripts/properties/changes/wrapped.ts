import { ofText } from '../property.js';

/** Characters on a line of a narrow page. */
const width = 23;

/** All paragraphs broken at one column, in the middle of words and figures, as a converter breaks them. */
export const wrapped = ofText('wrapped', 'all lines broken at one column', (text) =>
  text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? line)
    .join('\n'),
);
