import { type AuditReport, figureStates } from '@gouji/audit';
import { countStates, isCovered } from '../figures.js';
import { printable } from '../printable.js';
import { type Language, severityWords, stateOrder, stateWords } from '../words.js';
import { remarkWords } from './words.js';

/** What a summary is made of. */
export interface Summarised {
  readonly report: AuditReport;
  readonly text: string;
  /** Warnings of reading. */
  readonly warnings: readonly string[];
  /** Whether the file has text beside the body, whose figures are not checked. */
  readonly hasAsides: boolean;
  /** How many of its facts other reports of the run tell differently. */
  readonly across: number;
}

/** More of a kind than this are not named: a comment is short. */
const mostNamed = 5;

/** The lines of the one comment or note on a report's title: what was found, what was checked, what was not read. */
export const summaryLines = (summarised: Summarised, language: Language): string[] => {
  const { warnings, hasAsides, across } = summarised;
  const { reading, colon, stop, apart, more, toldApart } = remarkWords[language];
  const different = [...new Set(warnings)];
  const shown = different.slice(0, mostNamed);
  return [
    foundLine(summarised.report, language),
    figuresLine(summarised, language),
    ...(across > 0 ? [toldApart(across) + stop] : []),
    ...(hasAsides ? [apart + stop] : []),
    ...shown.map((warning) => reading + colon + warning),
    ...(different.length > mostNamed ? [more] : []),
  ].map(printable);
};

/** `勾稽：发现 7 处（错误 5，存疑 2）。` */
const foundLine = ({ findings, checks }: AuditReport, language: Language): string => {
  const say = remarkWords[language];
  const levels = (['error', 'warning', 'info'] as const)
    .map((level) => ({ level, count: findings.filter(({ severity }) => severity === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${severityWords[language][level]} ${count}`);
  const [open, close] = say.brackets;
  const found =
    findings.length > 0
      ? say.found(findings.length) + open + levels.join(say.comma) + close
      : checks.length > 0
        ? say.none
        : say.noneChecked;
  return say.name + say.colon + found + say.stop;
};

/** `86 个金额和百分比：相符 68，舍入 5，矛盾 5，仅读取 2，未核对 6（99.82%、100%……）。` */
const figuresLine = ({ report, text }: Summarised, language: Language): string => {
  const say = remarkWords[language];
  const [open, close] = say.brackets;
  const states = figureStates(report);
  const counts = countStates(report);
  const unchecked = report.quantities
    .filter((quantity) => isCovered(quantity) && states.get(quantity.id) === 'unchecked')
    .map(({ span }) => text.slice(span.start, span.end).trim());
  const named = unchecked.slice(0, mostNamed).join(say.between);
  const more = unchecked.length > mostNamed ? say.more : '';
  const counted = stateOrder.map((state) => `${stateWords[language][state]} ${counts[state]}`);
  const examples = named === '' ? '' : open + named + more + close;
  return say.figures(report.coverage.quantities) + say.colon + counted.join(say.comma) + examples + say.stop;
};
