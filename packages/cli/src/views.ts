import type { Audit } from '@gouji/audit';

/** Of an audit, what was extracted and not what was found: quantities and facts by report. */
export const extractView = ({ schemaVersion, file, text, reports, warnings }: Audit) => ({
  schemaVersion,
  file,
  text,
  reports: reports.map(({ title, entity, fiscalYear, span, quantities, facts }) => ({
    title,
    entity,
    fiscalYear,
    span,
    quantities,
    facts,
  })),
  warnings,
});
