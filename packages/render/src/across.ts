import type { CrossFinding } from '@gouji/audit';
import type { Span } from '@gouji/document';

/** What reports of a run tell differently, and the figures of it that stand in one file. */
export interface OwnCross {
  readonly finding: CrossFinding;
  readonly own: readonly [CrossFinding['evidence'][number], ...CrossFinding['evidence']];
}

/**
 * Of what reports of a run tell differently, what concerns a file, in the order of its figures.
 *
 * @param stretch of the file's text; all of it unless given
 */
export const crossOf = (cross: readonly CrossFinding[], file: string, stretch?: Span): OwnCross[] =>
  cross
    .flatMap((finding): OwnCross[] => {
      const [first, ...others] = finding.evidence.filter(
        (one) =>
          one.file === file &&
          (stretch === undefined || (one.span.start >= stretch.start && one.span.end <= stretch.end)),
      );
      return first ? [{ finding, own: [first, ...others] }] : [];
    })
    .sort(({ own: [a] }, { own: [b] }) => a.span.start - b.span.start);
