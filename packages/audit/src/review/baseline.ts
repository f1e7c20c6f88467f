import type { Audit, CrossFinding } from '../schema.js';
import type { Baseline } from './baseline-schema.js';

export const emptyBaseline: Baseline = { schemaVersion: '1', accepted: [] };

/** The audit without the findings that are accepted for its file. */
export const withoutAccepted = (audit: Audit, file: string, { accepted }: Baseline): Audit => {
  const ids = new Set(accepted.filter((entry) => entry.file === file).map(({ id }) => id));
  if (ids.size === 0) return audit;
  return {
    ...audit,
    reports: audit.reports.map((report) => ({
      ...report,
      findings: report.findings.filter(({ id }) => !ids.has(id)),
    })),
  };
};

/** A finding between reports as the baseline knows it: under the first of its files. */
const entryOf = ({ id, rule, title, evidence }: CrossFinding): Baseline['accepted'][number] => {
  const [file = '', ...others] = new Set(evidence.map((one) => one.file));
  return { file, id, rule, title, others };
};

/** What reports tell differently, without what is accepted. `nameOf`: a file as the baseline names it. */
export const crossWithoutAccepted = (
  cross: readonly CrossFinding[],
  { accepted }: Baseline,
  nameOf: (file: string) => string = (file) => file,
): CrossFinding[] => {
  const known = new Set(accepted.map(({ file, id }) => `${id} ${file}`));
  return cross.filter((finding) => !known.has(`${finding.id} ${nameOf(entryOf(finding).file)}`));
};

/**
 * Accepts everything that is found now: of the files audited the present findings and no others, so that what no
 * longer occurs is pruned; of other files what was accepted before.
 */
export const acceptAll = (
  baseline: Baseline,
  audited: readonly { readonly file: string; readonly audit: Audit }[],
  cross: readonly CrossFinding[] = [],
): Baseline => {
  const files = new Set(audited.map(({ file }) => file));
  const now = audited.flatMap(({ file, audit }) =>
    audit.reports.flatMap(({ findings }) =>
      findings.map(({ id, rule, title }) => ({ file, id, rule, title })),
    ),
  );
  // What stands in several files can be found anew only where all of them are audited.
  const kept = baseline.accepted.filter(({ file, others = [] }) =>
    [file, ...others].some((one) => !files.has(one)),
  );
  const between = cross.map(entryOf);
  return {
    schemaVersion: '1',
    accepted: [...kept, ...now, ...between].sort((a, b) => compare(a.file, b.file) || compare(a.id, b.id)),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
