import type { Audit, CrossFinding, Failure } from '@gouji/audit';
import { addTallies, emptyTally, type Tally, tallyReport } from '../tally.js';
import { type Language, severityWords, stateWords } from '../words.js';
import { documentOf } from './markup/document.js';
import { symbols } from './markup/icons.js';
import { countWords, coverageBar, patterns } from './markup/summary.js';
import { indexScript, style } from './page.generated.js';
import { html, type Markup } from './safe/markup.js';
import { coverageView } from './view/coverage.js';
import { ruleTitle } from './view/findings.js';
import type { CoverageView } from './view/types.js';
import { type Words, wordsIn } from './words/index.js';

/** What the index says of one report, so that the report itself need not be kept. */
interface IndexedReport {
  readonly entity: string | null;
  readonly title: string;
  readonly year: number | null;
  readonly counts: Tally['findings'];
  readonly coverage: CoverageView;
  /** How often each rule found something. */
  readonly rules: ReadonlyMap<string, number>;
}

/** A file of a batch: its reports, and the page that shows them. */
export interface IndexEntry {
  readonly file: string;
  /** Relative to the index. */
  readonly href: string;
  readonly reports: readonly IndexedReport[];
  readonly warnings: readonly string[];
}

export interface IndexedBatch {
  readonly entries: readonly IndexEntry[];
  readonly failures: readonly Failure[];
  /** What reports tell differently of one another. */
  readonly cross: readonly CrossFinding[];
}

export const indexEntry = ({ file, reports, warnings }: Audit, href: string): IndexEntry => ({
  file,
  href,
  reports: reports.map((report) => ({
    entity: report.entity,
    title: report.title.replace(/\s+/g, ' ').trim(),
    year: report.fiscalYear,
    counts: tallyReport(report).findings,
    coverage: coverageView(report),
    rules: countBy(report.findings.map(({ rule }) => rule)),
  })),
  warnings: warnings.map(({ message }) => message),
});

/** A batch as one page: its reports in a table that sorts, the rules that found something, what reports tell differently. */
export const htmlIndex = (batch: IndexedBatch, language: Language): string => {
  const say = wordsIn(language);
  const rows = rowsOf(batch);
  const sum = rows.reduce(
    (total, { report }) => addTallies(total, { ...emptyTally, reports: 1, findings: report.counts }),
    emptyTally,
  );
  const lead = say.batch.lead(
    batch.entries.length,
    batch.failures.length,
    countWords({ counts: sum.findings }, language),
  );
  const body = html`${symbols}${patterns}<header class="head"><span class="seal" aria-hidden="true">勾</span><h1>${say.batch.title}</h1></header>
<main class="batch"><p class="lead">${lead}</p><p><input type="search" id="words" placeholder="${say.batch.filter}" aria-label="${say.batch.filter}"></p>
${reportTable(rows, batch.failures, say)}${ruleTable(rows, language, say)}${crossList(batch, say)}</main>
`;
  return documentOf({
    language: say.code,
    title: `${say.batch.title}${say.colon}${lead}`,
    style,
    script: indexScript,
    body,
  });
};

interface Row {
  readonly entry: IndexEntry;
  readonly report: IndexedReport;
}

/** The worst first: by errors, then by queries. */
const rowsOf = ({ entries }: IndexedBatch): Row[] =>
  entries
    .flatMap((entry) => entry.reports.map((report) => ({ entry, report })))
    .sort(
      ({ report: { counts: a } }, { report: { counts: b } }) =>
        b.error - a.error || b.warning - a.warning || b.info - a.info,
    );

const reportTable = (rows: readonly Row[], failures: readonly Failure[], say: Words): Markup => {
  const { heads } = say.batch;
  const columns: readonly (readonly [string, 'text' | 'number' | null])[] = [
    [heads.entity, 'text'],
    [heads.report, 'text'],
    [heads.year, 'number'],
    [severityWords[say.language].error, 'number'],
    [severityWords[say.language].warning, 'number'],
    [severityWords[say.language].info, 'number'],
    [heads.coverage, null],
    [stateWords[say.language].unchecked, 'number'],
    [say.warnings, 'number'],
  ];
  return html`<div class="wide" tabindex="0" role="group" aria-label="${say.batch.title}"><table class="batch-table"><thead><tr>${columns.map(
    ([name, sort]) =>
      sort === null
        ? html`<th scope="col">${name}</th>`
        : html`<th scope="col"${name === severityWords[say.language].error && html` aria-sort="descending"`}><button type="button" data-sort="${sort}">${name}</button></th>`,
  )}</tr></thead><tbody>
${rows.map((row) => reportRow(row, say))}</tbody><tbody class="failed">
${failures.map(
  ({ file, message }) =>
    html`<tr><td>${say.batch.unread}</td><td>${file}</td><td colspan="${columns.length - 2}">${message}</td></tr>
`,
)}</tbody></table></div>
`;
};

const reportRow = ({ entry, report }: Row, say: Words): Markup => {
  const { entity, title, year, counts, coverage } = report;
  const unchecked = coverage.states.find(({ state }) => state === 'unchecked')?.count ?? 0;
  const number = (value: number | null): Markup =>
    html`<td class="number" data-value="${value ?? 0}">${value ?? ''}</td>`;
  return html`<tr><td>${entity ?? '—'}</td><th scope="row"><a href="${entry.href}">${title || entry.file}</a><span class="file">${entry.file}</span></th>${number(year)}${number(counts.error)}${number(counts.warning)}${number(counts.info)}<td>${coverageBar(coverage, say)}</td>${number(unchecked)}<td class="number" data-value="${entry.warnings.length}">${entry.warnings.length > 0 && html`<span title="${entry.warnings.join(say.list)}">${entry.warnings.length}</span>`}</td></tr>
`;
};

/** Each rule that found something, how often and in how many reports, the most frequent first. */
const ruleTable = (rows: readonly Row[], language: Language, say: Words): Markup | null => {
  const total = new Map<string, { found: number; reports: number }>();
  for (const { report } of rows)
    for (const [rule, count] of report.rules) {
      const { found, reports } = total.get(rule) ?? { found: 0, reports: 0 };
      total.set(rule, { found: found + count, reports: reports + 1 });
    }
  if (total.size === 0) return null;
  const { heads } = say.batch;
  const lines = [...total].sort(([, a], [, b]) => b.found - a.found);
  return html`<h2>${say.batch.byRule}</h2><table class="batch-table"><thead><tr><th scope="col">${say.rows.rule}</th><th scope="col" class="number">${heads.findings}</th><th scope="col" class="number">${heads.reports}</th></tr></thead><tbody>${lines.map(
    ([rule, { found, reports }]) =>
      html`<tr><th scope="row">${ruleTitle(rule, language)} <code>${rule}</code></th><td class="number">${found}</td><td class="number">${reports}</td></tr>`,
  )}</tbody></table>
`;
};

/** Facts that two reports tell differently, with both places. */
const crossList = ({ cross, entries }: IndexedBatch, say: Words): Markup | null => {
  if (cross.length === 0) return null;
  const hrefOf = new Map(entries.map(({ file, href }) => [file, href]));
  return html`<h2>${say.batch.across}</h2><ul class="across">${cross.map(
    ({ message, evidence }) =>
      html`<li><p>${message}</p><p>${evidence.map(
        ({ file, quote }) => html`<a href="${hrefOf.get(file) ?? ''}">${file}</a>${say.colon}${quote} `,
      )}</p></li>`,
  )}</ul>
`;
};

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
