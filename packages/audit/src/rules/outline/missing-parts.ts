import {
  type ProfilePart,
  type ReportProfile,
  reportProfiles,
  tableLine,
} from '@gouji/lexicon/forms/report-profiles';
import type { Report } from '@gouji/parser';
import { bounds } from '../bounds.js';
import { sectionsOf, withoutBlanks } from './lines.js';

/** What a report of its kind has and this one does not name, in any line of it. */
export const missingOfProfile = (
  text: string,
  report: Report,
): { readonly profile: ReportProfile; readonly parts: readonly ProfilePart[] } | null => {
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
    return group.filter(({ words }) => !lines.some((line) => words.test(line)));
  });
  return { profile, parts };
};
