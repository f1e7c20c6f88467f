import { ofText } from '../property.js';

const name = '临川县发展和改革委员会';

/** The institution by its name, one with 和 in it: for 本单位 and the like, or before the year that begins the text. */
export const institution = ofText('institution', 'the institution by a name with 和', (text) =>
  /本单位|我单位|本部门|我局|我办/u.test(text)
    ? text.replace(/本单位|我单位|本部门|我局|我办/gu, name)
    : text.replace(/^(?=20\d{2}年)/u, name),
);
