export { htmlIndex, type IndexEntry, type IndexedBatch, indexEntry } from './html/index-page.js';
export { htmlReport, type Shown } from './html/report.js';
export * from './plain.js';
export { prettyAudit, prettyEnd } from './terminal/pretty.js';
export { type WorkbookOptions, workbook } from './workbook/workbook.js';
