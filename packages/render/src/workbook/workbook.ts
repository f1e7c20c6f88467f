import type { Audit, CrossFinding } from '@gouji/audit';
import { writeXlsx } from 'hucre/xlsx';
import { crossOf } from '../across.js';
import type { Language } from '../words.js';
import { contentOf } from './content.js';
import { layOut } from './sheet.js';
import { acrossSheet } from './sheets/across.js';
import { checksSheet } from './sheets/checks.js';
import { figuresSheet } from './sheets/figures.js';
import { findingsSheet } from './sheets/findings.js';
import { summarySheet } from './sheets/summary.js';
import { uncheckedSheet } from './sheets/unchecked.js';

export interface WorkbookOptions {
  readonly language: Language;
  /** Checksum of the file that was read, as it is to be printed; null where it is not known. */
  readonly checksum?: string | null;
  /** Whether to list the checks that hold exactly, too. */
  readonly everyCheck?: boolean;
  /** What reports of a run tell differently: a sheet more where some of it concerns this file. */
  readonly cross?: readonly CrossFinding[];
}

/** The day that ZIP begins with: a file's bytes are to depend on its contents alone. */
const noDate = new Date(Date.UTC(1980, 0, 1));

/**
 * 复核底稿: an audit as a workbook (.xlsx) to review it in: findings, the checks behind them, every figure, what was not
 * checked, sums. Cells are text or numbers, never formulas; the same audit gives the same bytes. Runs in a browser too.
 */
export const workbook = (
  audit: Audit,
  { language, checksum = null, everyCheck = false, cross = [] }: WorkbookOptions,
): Promise<Uint8Array> => {
  const content = contentOf(audit, language);
  const across = crossOf(cross, audit.file);
  const sheets = [
    findingsSheet(content),
    ...(across.length > 0 ? [acrossSheet(across, content)] : []),
    checksSheet(content, everyCheck),
    figuresSheet(content),
    uncheckedSheet(content),
    summarySheet(content, checksum),
  ];
  return writeXlsx({
    sheets: sheets.map(layOut),
    properties: { creator: language === 'zh' ? '勾稽' : 'Gouji', created: noDate, modified: noDate },
    defaultFont: { name: language === 'zh' ? '宋体' : 'Calibri', size: 10 },
  });
};
