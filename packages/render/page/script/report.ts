import { all, byId, one, press, show, targetOf } from './dom.js';
import { type Figures, makeFigures } from './figures.js';
import { type Findings, makeFindings } from './findings.js';
import { frame, putOut, shownPart, unframe } from './light.js';
import { followReader } from './outline.js';
import { makeTabs } from './tabs.js';
import { copyFrom } from './tools.js';

/** One report of the file: its findings, its figures, its text. */
export interface Report {
  readonly section: HTMLElement;
  readonly findings: Findings;
  readonly figures: Figures;
  /** Folds and clears everything. */
  readonly reset: () => void;
}

export const makeReport = (section: HTMLElement): Report | null => {
  const panel = one('.panel', section);
  const outline = one('.outline', section);
  const [findingsTab, figuresTab, uncheckedTab] = all('.tab-list [role="tab"]', section);
  if (!panel || !outline || !findingsTab || !figuresTab || !uncheckedTab) return null;
  const tabs = makeTabs([findingsTab, figuresTab, uncheckedTab]);
  const findings = makeFindings(panel, () => tabs.open(findingsTab));
  const figures = makeFigures(panel, () => tabs.open(figuresTab));
  const report: Report = {
    section,
    findings,
    figures,
    reset: () => {
      panel.classList.remove('up');
      findings.fold();
      figures.close();
      putOut();
      tabs.open(findingsTab);
    },
  };
  tabs.open(findingsTab);
  setUpViews(section);
  followReader(outline);
  one('.fold', panel)?.addEventListener('click', () => panel.classList.remove('up'));
  for (const button of all<HTMLButtonElement>('.legend button', section))
    button.addEventListener('click', () => {
      const { state, name } = button.dataset;
      if (state === 'unchecked') tabs.open(uncheckedTab);
      else {
        putOut();
        figures.list(state, name);
        tabs.open(figuresTab);
      }
    });
  one('.text', section)?.addEventListener('click', (event) => clickInText(event, report));
  panel.addEventListener('click', (event) => clickInPanel(event, report));
  return report;
};

/** A PDF's pages or its text: one of them is seen. */
const setUpViews = (section: HTMLElement): void => {
  const buttons = all<HTMLButtonElement>('.views button', section);
  const choose = (chosen: HTMLButtonElement): void => {
    press(buttons, chosen);
    for (const { value } of buttons) {
      const view = one(`.${value}`, section);
      if (view) view.hidden = value !== chosen.value;
    }
  };
  for (const button of buttons) button.addEventListener('click', () => choose(button));
  if (buttons[0]) choose(buttons[0]);
};

/** A figure that is accused opens its finding, any other its ledger. */
const clickInText = (event: MouseEvent, { findings, figures }: Report): void => {
  const mark = (event.target as Element).closest<HTMLElement>('[data-mark]');
  // Whoever marks text to copy it wants nothing opened.
  if (!mark || String(window.getSelection()) !== '') return;
  const accused = mark.closest<HTMLElement>('[data-finding]');
  const card = accused && byId(accused.dataset.finding ?? '');
  event.preventDefault();
  if (card instanceof HTMLDetailsElement) findings.open(card, { fromText: true });
  else if (figures.has(mark.dataset.mark ?? '')) figures.open(mark.dataset.mark ?? '');
};

const clickInPanel = (event: MouseEvent, report: Report): void => {
  const { findings, figures } = report;
  const clicked = (event.target as Element).closest<HTMLElement>(
    'a, [data-copy], [data-step], [data-all-figures]',
  );
  if (!clicked) return;
  if (clicked.dataset.copy !== undefined) copyFrom(clicked);
  else if (clicked.dataset.step !== undefined) figures.step(clicked.dataset.step === '1' ? 1 : -1);
  else if (clicked.dataset.allFigures !== undefined) {
    putOut();
    figures.list();
  } else {
    const target = targetOf(clicked);
    if (!target) return;
    event.preventDefault();
    if (target instanceof HTMLDetailsElement) findings.open(target);
    else if (clicked.closest('.finding')) look(target);
    else if (figures.has(target.id)) figures.open(target.id);
    else look(target);
  }
};

/** Shows where something stands and leaves open what is open. */
const look = (target: HTMLElement): void => {
  unframe();
  frame(target.id);
  show(shownPart(target.id));
};
