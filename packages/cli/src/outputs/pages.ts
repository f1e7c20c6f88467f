import path from 'node:path';
import type { Audit } from '@gouji/audit';
import { htmlIndex, htmlReport, type IndexEntry, indexEntry, type Language } from '@gouji/render';
import { writeWhole } from './sinks.js';
import type { FolderTargets } from './targets.js';
import { type Audited, makeFolder, type Writer } from './writers.js';

const nothing = (): Promise<void> => Promise.resolve();

const pageOf = ({ audit, document }: Audited, language: Language): string => {
  if (!document) throw new Error('a page needs the document');
  return htmlReport({ audit, ...document }, language);
};

/** One file as a page; where it cannot be read, nothing is written. */
export const pageWriter = (write: (page: string) => Promise<void>, language: Language): Writer<Audited> => ({
  apart: false,
  result: (audited) => write(pageOf(audited, language)),
  failure: nothing,
  end: nothing,
});

/** One page a file in a folder, and `index.html` over them. */
export const pageFolderWriter = (
  out: string,
  targets: FolderTargets,
  language: Language,
): Writer<Audited> => {
  const entries: IndexEntry[] = [];
  const kept: Audit[] = [];
  return {
    apart: true,
    result: async (audited, item) => {
      const target = targets.of(item);
      await makeFolder(path.dirname(target));
      await writeWhole(target, pageOf(audited, language));
      entries.push(indexEntry(audited.audit, hrefTo(path.relative(out, target))));
      kept.push(withoutText(audited.audit));
    },
    failure: nothing,
    end: async (failures) => {
      await makeFolder(out);
      await writeWhole(targets.summary, htmlIndex({ entries, failures, audits: kept }, language));
    },
  };
};

/** A relative link, whatever characters the names hold. */
const hrefTo = (file: string): string => file.split(path.sep).map(encodeURIComponent).join('/');

/** What reports are set against one another by: their facts. The rest of a folder's audits is not held. */
const withoutText = (audit: Audit): Audit => ({
  ...audit,
  text: '',
  reports: audit.reports.map((report) => ({ ...report, sections: [], checks: [], findings: [] })),
});
