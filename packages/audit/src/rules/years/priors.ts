import { type Fact, grouped } from '@gouji/facts';
import { priorWords, sentenceStops } from '@gouji/lexicon/phrases/year-lists';
import { bounds } from '../bounds.js';
import type { Draft, RuleContext } from '../rule.js';
import { withYear, yearsIn } from './named-years.js';

const isExact = ({ quantity }: Fact): boolean =>
  quantity.kind === 'money' && quantity.value.sd() >= bounds.fewestDigits;

/** One metric of one year; digits of the year may have stayed in its name. */
const areAlike = (a: Fact, b: Fact): boolean =>
  a.metric.name.replace(/^\d+/, '') === b.metric.name.replace(/^\d+/, '') &&
  a.period.year === b.period.year &&
  a.scope === b.scope &&
  a.entity === b.entity;

/** The year that the words right before an amount date it by, with where it stands; null where others stand between. */
const yearOf = (fact: Fact, text: string): Fact['period']['span'] => {
  const { span, year } = fact.period;
  if (!span || year === null || span.end > fact.quantity.span.start) return null;
  const between = text.slice(span.end, fact.quantity.span.start);
  const isOwn = !sentenceStops.test(between) && !priorWords.test(between) && yearsIn(between).length === 0;
  return isOwn && yearsIn(text.slice(span.start, span.end)).length === 1 ? span : null;
};

/**
 * 2023年收入4318.72万元，增加376.52万元…2023年收入为3942.20万元: an amount told of the year that is, to its last digit, what the text's
 * own change makes that of the year before.
 */
export const priorsOfThisYear = ({ text, facts }: RuleContext): Draft[] => {
  const told = new Set<number>();
  const inParagraph = grouped(facts, ({ paragraph }) => paragraph);
  return facts.flatMap((prior): Draft[] => {
    const { period, role, quantity } = prior;
    const span = role === 'level' && isExact(prior) ? yearOf(prior, text) : null;
    if (!span || period.year === null) return [];
    const near = (inParagraph.get(prior.paragraph) ?? []).filter(
      (other) =>
        other !== prior &&
        other.quantity.span.start < quantity.span.start &&
        other.quantity.kind === 'money' &&
        areAlike(other, prior),
    );
    const changes = near.filter((other) => other.role === 'change');
    const level = near.find(
      (other) =>
        other.role === 'level' &&
        !other.quantity.value.eq(quantity.value) &&
        changes.some((change) =>
          other.quantity.value.minus(change.quantity.value.times(change.sign)).eq(quantity.value),
        ),
    );
    // 2023年收入、支出分别为…: one year, told wrong once.
    if (!level || told.has(span.start)) return [];
    told.add(span.start);
    const year = period.year;
    return [
      {
        severity: 'error',
        confidence: 0.9,
        message: {
          zh: `${quantity.text}写为${year}年，而${year}年为${level.quantity.text}，按所说增减，${quantity.text}是${year - 1}年的数`,
          en: `${quantity.text} is told of ${year}, of which the text tells ${level.quantity.text}; by the change told it is of ${year - 1}`,
        },
        evidence: [
          { span, note: { zh: `疑为${year - 1}年`, en: `probably ${year - 1}` } },
          { span: quantity.span, note: { zh: '上年数', en: 'the year before' } },
          { span: level.quantity.span, note: { zh: '本年数', en: 'this year' } },
        ],
        checks: [],
        repair: {
          span,
          to: withYear(text.slice(span.start, span.end), year - 1),
          restores: 0,
          breaks: 0,
        },
      },
    ];
  });
};
