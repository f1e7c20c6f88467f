import type { Audit } from '@gouji/audit';
import { tallyAudit, toJson } from '@gouji/render/plain';
import type { Apart, Summary } from './apart.js';
import { summaryOf } from './writers.js';

/** One JSON a file in a folder, and `summary.json` over them. */
export const jsonApart: Apart = {
  extension: '.json',
  isBinary: false,
  tellsAcross: false,
  make: async ({ audit }) => toJson(audit),
  summary: { name: 'summary.json', start: () => jsonSummary() },
};

const jsonSummary = (): Summary => {
  const files: unknown[] = [];
  return {
    add: async ({ audit }, output) => {
      files.push(listing(audit, output));
    },
    end: async (end) =>
      toJson({
        files,
        cross: end.cross,
        failures: end.failures,
        summary: summaryOf(end, files.length),
      }),
  };
};

const listing = (audit: Audit, output: string) => ({
  file: audit.file,
  output,
  reports: audit.reports.map((report) => ({
    title: report.title,
    entity: report.entity,
    findings: tallyAudit({ ...audit, reports: [report] }).findings,
    coverage: report.coverage,
  })),
});
