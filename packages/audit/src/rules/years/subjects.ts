import type { Span } from '@gouji/document';
import { kindOf, mayNamePublication } from '@gouji/lexicon/forms/form-words';
import { paragraphsOf } from '../paragraphs.js';
import type { Draft, RuleContext } from '../rule.js';
import { plainDigits, withYear, yearsIn } from './named-years.js';

/** Words with which a sentence looks at another year than its own. */
const looksElsewhere = /上年|去年|以前|历年|累计|下年|明年|次年|结转|计划|预计|执行/;
const reason =
  /^[^，。；0-9]{0,30}(?:同比|[比较](?:上年|去年)(?:度|同期)?)[^，。；0-9]{0,12}的?(?:主要)?原因/;
const account = /^[^，。；0-9]{0,30}(?:预算|决算)(?:总额|总数|数|合计|共)?[为共]?[ 　]?[0-9]/;

const draft = (text: string, span: Span, year: number, fiscalYear: number, why: Draft['message']): Draft => ({
  severity: 'warning',
  confidence: 0.7,
  message: why,
  evidence: [{ span, note: { zh: `疑为${fiscalYear}年`, en: `probably ${fiscalYear}, not ${year}` } }],
  checks: [],
  repair: { span, to: withYear(text.slice(span.start, span.end), fiscalYear), restores: 0, breaks: 0 },
});

/**
 * Sentences whose own year is none that the report is on: the reason for a change, told of a year that nothing else
 * speaks of; and the opening of a report that names the year of its title nowhere.
 */
export const subjectsOfAnotherYear = ({ text, report }: RuleContext): Draft[] => {
  const { fiscalYear, title, titleSpan } = report;
  if (fiscalYear === null) return [];
  const paragraphs = paragraphsOf(text, report);
  const named = paragraphs.flatMap(({ span, words }) => yearsIn(words, span.start));
  const once = (year: number): boolean => named.filter((one) => one.year === year).length === 1;
  const said = named.some(({ year }) => year === fiscalYear);
  const titled = titleSpan ? yearsIn(title).map(({ year }) => year) : [];
  const kind = kindOf(title);
  const drafts: Draft[] = [];
  for (const { span, words } of paragraphs)
    for (const one of yearsIn(words, span.start)) {
      const behind = plainDigits(text.slice(one.span.end, span.end));
      const opens = /(?:^|[。；])[\u4e00-\u9fffX×Ｘ]{0,20}$/.test(text.slice(span.start, one.span.start));
      if (one.year === fiscalYear || !opens) continue;
      if (said && once(one.year) && reason.test(behind))
        drafts.push(
          draft(text, one.span, one.year, fiscalYear, {
            zh: `所说原因属${one.year}年，而所说增减属${fiscalYear}年`,
            en: `The reason is said of ${one.year}, the change of ${fiscalYear}`,
          }),
        );
      const clause = account.exec(behind)?.[0];
      if (
        !said &&
        drafts.length === 0 &&
        titled.length === 1 &&
        clause &&
        kind !== null &&
        kindOf(clause) === kind &&
        !mayNamePublication(title) &&
        !looksElsewhere.test(clause)
      )
        drafts.push(
          draft(text, one.span, one.year, fiscalYear, {
            zh: `标题为${fiscalYear}年，正文为${one.year}年，全文未提${fiscalYear}年`,
            en: `The title says ${fiscalYear}, the text ${one.year} and nowhere ${fiscalYear}`,
          }),
        );
    }
  return drafts;
};
