import type { AuditSection } from '@gouji/audit';
import type { NumberedFinding } from '../../numbered.js';
import { headingOf } from './context.js';
import { anchorId, pageId } from './ids.js';
import type { OutlineItem } from './types.js';

/** Levels that are always shown. */
const shownLevels = 2;

/** The outline of a report: its upper levels, and below them every section that holds a finding. */
export const outlineOf = (
  sections: readonly AuditSection[],
  index: number,
  findings: readonly NumberedFinding[],
  depth = 1,
): OutlineItem[] =>
  sections
    .map((section): OutlineItem & { readonly holds: number } => {
      const within = findings.filter(({ finding }) => isIn(section, finding.evidence[0]?.span.start ?? -1));
      const children = outlineOf(section.children, index, within, depth + 1);
      const own = within.filter(
        ({ finding }) =>
          !section.children.some((child) => isIn(child, finding.evidence[0]?.span.start ?? -1)),
      );
      return {
        target: anchorId(index, section.span.start),
        page: section.place ? pageId(index, section.place.page) : '',
        title: headingOf(section),
        badge:
          own.length === 0
            ? null
            : { count: own.length, error: own.some(({ finding }) => finding.severity === 'error') },
        children,
        holds: within.length,
      };
    })
    .filter(({ holds }) => depth <= shownLevels || holds > 0)
    .map(({ holds: _, ...item }) => item);

const isIn = ({ span }: AuditSection, at: number): boolean => span.start <= at && at < span.end;
