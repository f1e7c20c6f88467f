import type { Span } from '@gouji/document';
import { kindOf, mayNamePublication } from '@gouji/lexicon/forms/form-words';
import { bounds } from '../bounds.js';
import { paragraphsOf } from '../paragraphs.js';
import type { Draft, RuleContext } from '../rule.js';
import { type NamedYear, plainDigits, withYear, yearsIn } from './named-years.js';

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

/** A sentence that begins with its year, perhaps behind a name. */
const opening = /(?:^|[。；])[\u4e00-\u9fffX×Ｘ]{0,20}$/;

/**
 * A title of a year that the text nowhere names, where all its sentences are on the next: nobody accounts for a year that
 * is still to come, and a title may name the year it was written in, but none before the one reported on.
 */
const titleLeftBehind = ({ text, report }: RuleContext, opens: readonly NamedYear[]): Draft[] => {
  const { fiscalYear, titleSpan, title, span } = report;
  if (fiscalYear === null || !titleSpan || kindOf(title) === null) return [];
  const [own, other] = yearsIn(text.slice(titleSpan.start, titleSpan.end), titleSpan.start);
  const isNext = ({ year }: NamedYear): boolean => year === fiscalYear + 1;
  if (!own || other || opens.length < bounds.fewestOpenings) return [];
  if (!yearsIn(text.slice(titleSpan.end, span.end)).every(isNext)) return [];
  const meant = fiscalYear + 1;
  return [
    {
      severity: 'warning',
      confidence: 0.8,
      message: {
        zh: `标题为${fiscalYear}年，而正文所称各年均为${meant}年`,
        en: `The title says ${fiscalYear}; all that the text tells is of ${meant}`,
      },
      evidence: [
        { span: own.span, note: { zh: `疑为${meant}年`, en: `probably ${meant}` } },
        ...opens.map((one) => ({ span: one.span, note: { zh: `${meant}年`, en: String(meant) } })),
      ],
      checks: [],
      repair: {
        span: own.span,
        to: withYear(text.slice(own.span.start, own.span.end), meant),
        restores: 0,
        breaks: 0,
      },
    },
  ];
};

/**
 * Sentences whose own year is none that the report is on: the reason for a change, told of a year that nothing else
 * speaks of; and the opening of a report that names the year of its title nowhere.
 */
export const subjectsOfAnotherYear = (context: RuleContext): Draft[] => {
  const { text, report } = context;
  const { fiscalYear, title, titleSpan } = report;
  if (fiscalYear === null) return [];
  const paragraphs = paragraphsOf(text, report);
  const named = paragraphs.flatMap(({ span, words }) => yearsIn(words, span.start));
  const once = (year: number): boolean => named.filter((one) => one.year === year).length === 1;
  const said = named.some(({ year }) => year === fiscalYear);
  const titled = titleSpan ? yearsIn(title).map(({ year }) => year) : [];
  const kind = kindOf(title);
  const opens = ({ span }: NamedYear, from: number): boolean => opening.test(text.slice(from, span.start));
  const first = paragraphs.flatMap(({ span, words }) =>
    yearsIn(words, span.start).filter((one) => opens(one, span.start)),
  );
  const left = titleLeftBehind(context, first);
  if (left.length > 0) return left;
  const drafts: Draft[] = [];
  for (const { span, words } of paragraphs)
    for (const one of yearsIn(words, span.start)) {
      const behind = plainDigits(text.slice(one.span.end, span.end));
      if (one.year === fiscalYear || !opens(one, span.start)) continue;
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
