import { type ReportProfile, reportProfiles, tableLine } from '@gouji/lexicon/forms/report-profiles';
import type { Report } from '@gouji/parser';
import { bounds } from '../bounds.js';
import { sectionsOf, withoutBlanks } from './lines.js';

/** A part that is not there, and whether another part may tell of it. */
export interface MissingPart {
  readonly name: string;
  readonly elsewhere: boolean;
}

/** What a report of its kind has and this one does not name, in any line of it. */
export const missingOfProfile = (
  text: string,
  report: Report,
): { readonly profile: ReportProfile; readonly parts: readonly MissingPart[] } | null => {
  const title = withoutBlanks(report.title);
  const profile = reportProfiles.find((one) => one.title.test(title));
  if (!profile) return null;
  const lines = text.slice(report.span.start, report.span.end).split('\n').map(withoutBlanks);
  const named = [
    ...sectionsOf(report.sections).map((section) => withoutBlanks(section.title)),
    ...lines.filter((line) => tableLine.test(line)),
  ];
  const parts = profile.groups.flatMap((group) => {
    const found = group.filter(({ words }) => named.some((line) => words.test(line)));
    if (found.length < group.length * bounds.leastOfProfile) return [];
    const missing = group.filter(({ words }) => !lines.some((line) => words.test(line)));
    const isThere = (name: string | undefined): boolean =>
      group.some((one) => one.name === name && !missing.includes(one));
    return missing.map((one) => ({ name: one.name, elsewhere: isThere(one.with) }));
  });
  return { profile, parts };
};
