import { type Finding, rules } from '@gouji/audit';
import { formulaText } from '../../ledger/formula.js';
import type { NumberedFinding } from '../../numbered.js';
import { sectionsAt } from '../../sections.js';
import { type Language, outcomeWords, severityWords, surenessText } from '../../words.js';
import { type Context, headingOf } from './context.js';
import { isMain, ledgerView } from './ledger.js';
import type { FindingView, LedgerView, Lit } from './types.js';

/** Checks beside the plainest that a finding shows, and witnesses of each. */
const mostOthers = 3;

export const findingView = ({ number, finding }: NumberedFinding, context: Context): FindingView => {
  const { report, language } = context;
  const section = sectionsAt(report.sections, finding.evidence[0]?.span.start ?? 0).at(-1);
  const ledgers = ledgersOf(finding, context);
  return {
    number,
    severity: finding.severity,
    severityName: severityWords[language][finding.severity],
    title: finding.title,
    message: finding.message,
    section: section ? headingOf(section) : '',
    confidence: surenessText(finding.confidence, language),
    ledgers,
    repair: finding.repair && { from: finding.repair.from.trim(), to: finding.repair.to.trim() },
    rows: rowsOf(finding, context),
    ruleTitle: ruleTitle(finding.rule, language),
    rule: finding.rule,
    shortId: finding.id.slice(0, 6),
    lit: litBy(finding, ledgers, context),
  };
};

/** A rule's name; its id where it is none of ours. */
export const ruleTitle = (rule: string, language: Language): string =>
  rules.find(({ id }) => id === rule)?.title[language] ?? rule;

const ledgersOf = (finding: Finding, context: Context): LedgerView[] => {
  const { report, ledgers } = context;
  const others = report.checks
    .filter(({ id, equation }) => finding.checks.includes(id) && !isMain(finding, equation))
    .slice(0, mostOthers);
  return [ledgers.ofFinding(finding), ...others.map(ledgers.ofCheck)].map((ledger) =>
    ledgerView(ledger, context),
  );
};

/** The other checks that the wrong figure stands in, and what they come to. */
const supportOf = ({ witnesses }: Finding, { report, language, say }: Context): string =>
  report.checks
    .filter(({ id }) => witnesses.includes(id))
    .slice(0, mostOthers)
    .map(
      ({ equation, outcome }) =>
        `${formulaText(equation, language)}${say.colon}${outcomeWords[language][outcome]}`,
    )
    .join(say.list);

/** Other checks of the figure, the effect of the repair, what else may be wrong, what to do. */
const rowsOf = (finding: Finding, context: Context): [string, string][] => {
  const { repair, alternatives, advice } = finding;
  const { say } = context;
  const { support, effect, alternatives: others, advice: step, effectOf, becomes } = say.rows;
  const rows: [string, string][] = [];
  const supported = supportOf(finding, context);
  if (supported !== '') rows.push([support, supported]);
  if (repair && repair.restores + repair.breaks > 0)
    rows.push([effect, effectOf(repair.restores, repair.breaks)]);
  const said = alternatives.map(({ from, to }) => becomes(from.trim(), to === null ? null : to.trim()));
  if (said.length > 0) rows.push([others, said.join(say.list)]);
  rows.push([step, advice]);
  return rows;
};

/** What lights up: the evidence, and the terms of the ledgers with their letters. */
const litBy = ({ evidence }: Finding, ledgers: readonly LedgerView[], { targetAt }: Context): Lit[] => {
  const lit = new Map<string, string>();
  for (const { span } of evidence) {
    const target = targetAt(span);
    if (target) lit.set(target, '');
  }
  for (const { rows } of ledgers)
    for (const { target, letter } of rows) if (target && !lit.get(target)) lit.set(target, letter);
  return [...lit].map(([target, letter]) => ({ target, letter }));
};
