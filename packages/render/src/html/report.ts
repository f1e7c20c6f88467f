import type { Audit, CrossFinding } from '@gouji/audit';
import type { Language } from '../words.js';
import { documentOf } from './markup/document.js';
import { head, helpDialog, outline, reportTabs } from './markup/head.js';
import { symbols } from './markup/icons.js';
import { printedPages } from './markup/pages.js';
import { panel } from './markup/panel.js';
import { countWords, patterns, summaryLine } from './markup/summary.js';
import { textBlocks } from './markup/text.js';
import { script, style } from './page.generated.js';
import { html, type Markup } from './safe/markup.js';
import { reportViews, type ShownSource } from './view/report-view.js';
import type { ReportView } from './view/types.js';
import { type Words, wordsIn } from './words/index.js';

/** What a page is made of: an audit, the document as it was read, and its checksum where it is known. */
export interface Shown {
  readonly audit: Audit;
  readonly source: ShownSource;
  /** SHA-256 of the file, in hexadecimal: printed below the findings. */
  readonly sha256?: string;
  /** What reports of a run tell differently: what concerns this file is listed below its findings. */
  readonly cross?: readonly CrossFinding[];
}

/**
 * The audit of a file as one self-contained page: the text with every figure in its state, its outline, the findings
 * with their ledgers, and what was not checked. It works without its script, asks nothing of a network, and depends on
 * nothing but what is given.
 */
export const htmlReport = ({ audit, source, sha256, cross = [] }: Shown, language: Language): string => {
  const say = wordsIn(language);
  const views = reportViews(audit, source, language, cross);
  const name = nameOf(audit.file);
  const [only] = views;
  const title = views.length === 1 && only ? only.title : name;
  const about =
    views.length === 1 && only
      ? [only.year, name].filter((part) => part !== '').join(say.gap)
      : say.severalReports(views.length);
  const warnings = audit.warnings.map(({ message }) => message);
  const body = html`${symbols}${patterns}<a class="skip" href="#findings-1">${say.skip.findings}</a><a class="skip" href="#text-1">${say.skip.text}</a>
${head({ title, about }, say)}<main>${warnings.length > 0 && warningList(warnings, say)}${reportTabs(views, say)}${views.map((view) => reportSection(view, say, sha256 ?? null))}</main>
${helpDialog(say)}<p id="live" class="sr" role="status"></p>
`;
  return documentOf({
    language: say.code,
    title: say.title(title, countsOfAll(views, say)),
    style,
    script,
    body,
  });
};

/** The file's own name, without the folders that it stands in. */
const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '');

const countsOfAll = (views: readonly ReportView[], say: Words): string => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const view of views)
    for (const level of ['error', 'warning', 'info'] as const) counts[level] += view.counts[level];
  return countWords({ counts }, say.language).join(say.comma);
};

const warningList = (warnings: readonly string[], say: Words): Markup =>
  html`<ul class="warnings" aria-label="${say.warnings}">${warnings.map((warning) => html`<li>${warning}</li>`)}</ul>
`;

const reportSection = (view: ReportView, say: Words, sha256: string | null): Markup =>
  html`<section class="report" id="report-${view.index}" aria-label="${view.title}">
${summaryLine(view, say)}<div class="frame">${outline(view, say)}${panel(view, say, sha256)}<article class="text" id="text-${view.index}" aria-label="${say.text}" tabindex="-1">${view.pages.length > 0 && html`${views(say)}${printedPages(view, say)}`}<div class="sheet">
${textBlocks(view.blocks, say)}</div></article></div></section>
`;

/** A PDF or OFD is seen as it is printed or as it was read. */
const views = ({ views: { name, printed, read } }: Words): Markup =>
  html`<span class="group views" role="group" aria-label="${name}"><button type="button" value="pages" aria-pressed="true">${printed}</button><button type="button" value="sheet" aria-pressed="false">${read}</button></span>
`;
