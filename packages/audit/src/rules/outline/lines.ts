import type { Section } from '@gouji/parser';

/** Sections with all that stand under them, in reading order. */
export const sectionsOf = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.children)]);

/** Words without the blanks in and around them. */
export const withoutBlanks = (words: string): string => words.replace(/[\s　]/g, '');
