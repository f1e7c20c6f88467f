import type { AuditSection } from '@gouji/audit';

/** The sections that hold a place in the text, the outermost first. */
export const sectionsAt = (sections: readonly AuditSection[], at: number): AuditSection[] => {
  const holds = sections.find(({ span }) => span.start <= at && at < span.end);
  return holds ? [holds, ...sectionsAt(holds.children, at)] : [];
};

/** Labels from the top, `二、（一）`, as evidence says them; a heading without a label is named. '' outside of all. */
export const sectionPath = (sections: readonly AuditSection[], at: number): string =>
  sectionsAt(sections, at)
    .map(({ label, title }) => label ?? title)
    .join('');

/** The path with the innermost heading's words: `二、（二）项目支出`. */
export const sectionName = (sections: readonly AuditSection[], at: number): string => {
  const path = sectionsAt(sections, at);
  const last = path.at(-1);
  return path.map(({ label, title }) => label ?? title).join('') + (last?.label ? last.title : '');
};
