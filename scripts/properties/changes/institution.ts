import type { Property } from '../property.js';

const name = '临川县发展和改革委员会';

const named = (text: string): string =>
  /本单位|我单位|本部门|我局|我办/u.test(text)
    ? text.replace(/本单位|我单位|本部门|我局|我办/gu, name)
    : text.replace(/^(?=20\d{2}年)/u, name);

/** The institution by its name, one with 和 in it: for 本单位 and the like, or before the year that begins the text; and in the title, which says who reports. */
export const institution: Property = {
  name: 'institution',
  says: 'the institution by a name with 和',
  change: (sentence) => {
    const text = named(sentence.text);
    if (text === sentence.text) return null;
    return { ...sentence, text, title: sentence.title.replace(/^(?=20\d{2}年)/u, name) };
  },
};
