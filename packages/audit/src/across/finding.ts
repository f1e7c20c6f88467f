import { withoutMoment } from '../compare/keys.js';
import { stableId } from '../findings/stable-id.js';
import { helpUriOf } from '../rules/help-uri.js';
import type { CrossFinding } from '../schema.js';
import type { Disagreement, Group } from './compare.js';
import { priorYear, sameFact } from './rules.js';
import type { Told } from './told.js';

/** More reports than this make no sentence. */
const mostNamed = 3;

/** Puts a fact that reports tell differently into words. */
export const findingOf = (groups: Disagreement, language: 'zh' | 'en'): CrossFinding => {
  const rule = groups.some(([{ follows }]) => follows) ? priorYear : sameFact;
  const [first] = groups[0];
  const evidence = groups.flatMap((group) =>
    group.flatMap(({ file, period, figures }) =>
      figures.map(({ quote, span }) => ({ file, quote, span, note: periodWords(period)[language] })),
    ),
  );
  return {
    id: stableId([rule.id, first.institution, first.metric, ...evidence.map(({ quote }) => quote)]),
    rule: rule.id,
    severity: rule.severity,
    title: rule.title[language],
    message: language === 'zh' ? inChinese(groups) : inEnglish(groups),
    advice: rule.advice[language],
    helpUri: helpUriOf(rule.id),
    institution: first.institution,
    metric: first.metric,
    period: first.period,
    evidence,
  };
};

const periodWords = (period: string): { readonly zh: string; readonly en: string } => {
  const [year = '', point] = period.split('-');
  if (point === undefined) return { zh: `${year}年`, en: year };
  return point === 'end'
    ? { zh: `${year}年末`, en: `the end of ${year}` }
    : { zh: `${year}年初`, en: `the start of ${year}` };
};

type NameOf = (file: string) => string;

/** Files by their own names, where those tell them apart; by their paths where not. */
const namesIn = (groups: Disagreement): NameOf => {
  const files = new Set(groups.flat().map(({ file }) => file));
  const ownName: NameOf = (file) => file.split(/[\\/]/).at(-1) ?? file;
  return new Set([...files].map(ownName)).size === files.size ? ownName : (file) => file;
};

const filesOf = (group: Group, nameOf: NameOf): string[] =>
  [...new Set(group.map(({ file }) => file))].slice(0, mostNamed).map(nameOf);

/** Whether all reports put the time in the same way. */
const isOneTime = (groups: Disagreement): boolean => new Set(groups.map(([{ period }]) => period)).size === 1;

const inChinese = (groups: Disagreement): string => {
  const [[first]] = groups;
  const one = isOneTime(groups);
  const nameOf = namesIn(groups);
  const said = groups.map((group) => {
    const [told] = group;
    const files = filesOf(group, nameOf)
      .map((file) => `《${file}》`)
      .join('、');
    return `${files}${one ? '' : periodWords(told.period).zh}${sayChinese(told)}`;
  });
  const metric = one
    ? `${periodWords(first.period).zh}的${first.metric}`
    : `的${withoutMoment(first.metric)}`;
  return `${first.institution}${metric}，${said.join('，')}。`;
};

const sayChinese = ({ follows, figures, text }: Told): string =>
  follows ? `按${figures.map(({ quote }) => quote.trim()).join('、')}推算为${text}` : `为${text}`;

const inEnglish = (groups: Disagreement): string => {
  const [[first]] = groups;
  const one = isOneTime(groups);
  const nameOf = namesIn(groups);
  const said = groups.map((group) => {
    const [told] = group;
    const when = one ? '' : ` at ${periodWords(told.period).en}`;
    return `${sayEnglish(told)}${when} in ${filesOf(group, nameOf).join(', ')}`;
  });
  const metric = one ? `${first.metric} for ${periodWords(first.period).en}` : withoutMoment(first.metric);
  return `${metric} of ${first.institution} is ${said.join(' and ')}.`;
};

const sayEnglish = ({ follows, figures, text }: Told): string =>
  follows ? `${text} by ${figures.map(({ quote }) => quote.trim()).join(' and ')}` : text;
