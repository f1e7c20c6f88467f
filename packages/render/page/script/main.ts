import { all, byId } from './dom.js';
import { setUpKeys } from './keys.js';
import { makeReport, type Report } from './report.js';
import { makeTabs } from './tabs.js';
import { setUpTools } from './tools.js';

document.documentElement.classList.add('js');

const reports = all('.report')
  .map(makeReport)
  .filter((report): report is Report => report !== null);

const reportTabs = all('.report-tabs [role="tab"]');
let current = reports[0] ?? null;
const tabs = makeTabs(reportTabs, (tab) => {
  current = reports.find(({ section }) => section.id === tab.getAttribute('aria-controls')) ?? current;
  window.scrollTo({ top: 0, behavior: 'auto' });
});
if (reportTabs[0]) tabs.open(reportTabs[0]);

/** Brings the report to the front that holds an element. */
const openReportOf = (element: HTMLElement): void => {
  const section = element.closest('.report');
  const tab = reportTabs.find((one) => one.getAttribute('aria-controls') === section?.id);
  if (tab) tabs.open(tab);
};

/** `#f3` in the address opens finding 3. */
const openAddressed = (): void => {
  const card = byId(window.location.hash.slice(1));
  if (!(card instanceof HTMLDetailsElement)) return;
  openReportOf(card);
  current?.findings.open(card);
};

setUpTools();
setUpKeys(() => current);
window.addEventListener('hashchange', openAddressed);
// Once the browser has gone to the address by itself.
window.addEventListener('load', () => setTimeout(openAddressed));
