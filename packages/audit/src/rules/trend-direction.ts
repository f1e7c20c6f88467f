import type { Claim, Fact } from '@gouji/facts';
import * as z from 'zod';
import type { Check } from '../arithmetic/check.js';
import { denialOf, type FlatBounds, flatBounds } from '../findings/claims.js';
import { directionOf, directionSpan, isReversed, oppositeOf } from '../findings/direction.js';
import { doubtful } from '../findings/doubtful.js';
import { englishNameOf, figureText, nameOf } from '../findings/wording.js';
import type { Draft, Rule, RuleContext } from './rule.js';
import { option, withOptions } from './with-options.js';

/** Whether figures are of one metric, whether its first words are read as part of its name or not (一般公共预算财政拨款基本支出). */
const isOfOneName = (a: Fact, b: Fact): boolean => a.metric.name === b.metric.name || nameOf(a) === nameOf(b);

/** A rate of change that stands right behind its amount, in one sentence and of one metric. */
const followsChange = (rate: Fact, change: Fact | undefined): change is Fact =>
  change !== undefined &&
  rate.role === 'change-rate' &&
  rate.quantity.kind === 'percent' &&
  change.role === 'change' &&
  change.paragraph === rate.paragraph &&
  change.sentence === rate.sentence &&
  isOfOneName(change, rate) &&
  change.base?.kind === rate.base?.kind &&
  change.base?.year === rate.base?.year;

const share = z.number().min(0).max(1);

const options = z.strictObject({
  flatWithin: option(share.default(flatBounds.flatWithin), {
    zh: '相差不超过基数的这一比例时，可称“持平”',
    en: '持平 may be said of figures that differ by no more, by the base',
  }),
  roughlyFlatWithin: option(share.default(flatBounds.roughlyFlatWithin), {
    zh: '相差不超过基数的这一比例时，可称“基本持平”',
    en: '基本持平 may be said of figures that differ by no more, by the base',
  }),
});

export const trendDirection: Rule = {
  id: 'trend/direction',
  severity: 'error',
  title: { zh: '增减方向前后相反', en: 'A change and its rate point in opposite directions' },
  why: {
    zh: '增减额、增减率的方向应当一致，并与所列本年数、基数相符；一处写增加、一处写下降，必有一处有误。',
    en: 'The amount and the rate of a change go the same way, and the way its levels go; where one rises and the other falls, one is wrong.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  advice: {
    zh: '核对增减方向，改正写反的词。',
    en: 'Check which way it went and correct the word that is reversed.',
  },
  examples: {
    holds: [
      { text: '公务接待费11.95万元，较上年减少5.52万元，下降31.59%。' },
      { text: '“三公”经费严格按照只减不增的要求安排，2023年支出19.4万元，2022年支出17.9万元。' },
    ],
    breaks: [
      { text: '本年支出920.00万元，同比下降8.0%，增加80.00万元。', quote: '增加80.00万元' },
      { text: '公务接待费11.95万元，较上年减少5.52万元，增长31.60%。', quote: '增长31.60%' },
      { text: '设备维护项目16.42万元，较上年下降9.73%，增加1.77万元。', quote: '增加1.77万元' },
      {
        text: '一般公共预算财政拨款基本支出402.61万元，较上年增长3.15%，减少额为13.09万元。',
        quote: '增长3.15%',
      },
      {
        text: '资产总额63.52亿元，比上年的61.08亿元减少2.44亿元，增长3.99%。',
        quote: '减少2.44亿元',
      },
      { text: '2023年度支出呈下降趋势。本年支出687.2万元，上年支出652.9万元。', quote: '呈下降趋势' },
    ],
  },
  ...withOptions(options, (context, bounds) => {
    const reversed = againstLevels(context);
    const told = new Set(reversed.flatMap(({ evidence }) => evidence.map(({ span }) => span.end)));
    const apart = amountAgainstRate(context).filter(
      ({ evidence }) => !evidence.some(({ span }) => told.has(span.end)),
    );
    return [...reversed, ...apart, ...againstClaims(context, told, bounds)];
  }),
};

const claimed: ReadonlySet<Claim['kind']> = new Set(['rise', 'fall', 'flat', 'roughly-flat']);

/** 呈下降趋势, 与上年持平, 由27.9%升到26.5%: a word of direction that the figures deny. */
const againstClaims = (
  { claims, text, checks }: RuleContext,
  told: ReadonlySet<number>,
  bounds: FlatBounds,
): Draft[] =>
  claims
    .filter(({ kind }) => claimed.has(kind))
    .flatMap((claim) => {
      const denial = denialOf(claim, bounds);
      const denying = denial && ('change' in denial ? [denial.change] : [denial.present, denial.base]);
      if (!denying || denying.some(({ quantity }) => told.has(quantity.span.end))) return [];
      const words = text.slice(claim.span.start, claim.span.end);
      const figures = denying.map(figureText);
      return [
        {
          severity: claim.beside ? ('error' as const) : ('warning' as const),
          confidence: claim.beside ? 0.9 : 0.7,
          message: {
            zh: `${claim.metric.name}称“${words}”，与所列${figures.join('、')}不符`,
            en: `${claim.metric.name || 'The figure'} is said to go “${words}”, which ${figures.join(' and ')} deny`,
          },
          evidence: [
            { span: claim.span, note: { zh: '与所列数据不符', en: 'denied by the figures' } },
            ...denying.map(({ quantity, metric }) => ({
              span: quantity.span,
              note: { zh: metric.name || '数据', en: metric.name || 'figure' },
            })),
          ] as const,
          checks: [],
          repair: null,
          alternatives: doubtful(denying, checks),
        },
      ];
    });

/** A change that its levels show to go the other way. */
const againstLevels = ({ checks }: RuleContext): Draft[] => {
  const named = new Set<Fact>();
  return checks.filter(isReversed).flatMap((check) => {
    const { result, reading } = check;
    // The rate of a change that its levels have shown to go the other way says nothing new.
    if (named.has(result) || reading.terms.some((term) => named.has(term))) return [];
    named.add(result);
    const [is, should] = [directionOf(result), oppositeOf(result)];
    const terms = reading.terms.map(figureText);
    return [
      {
        severity: check.relation.strength === 'exact' ? ('error' as const) : ('warning' as const),
        confidence: check.relation.strength === 'exact' ? 0.95 : 0.7,
        message: {
          zh: `${nameOf(result)}写为${is.zh}${figureText(result)}，按${terms.join('与')}应为${should.zh}，方向相反`,
          en: `${englishNameOf(result)} is said to be ${is.en} of ${figureText(result)}; ${terms.join(' and ')} show ${should.en}`,
        },
        evidence: [
          { span: directionSpan(result), note: { zh: `疑为${should.zh}`, en: `probably ${should.en}` } },
          ...reading.terms.map(({ quantity, metric }) => ({
            span: quantity.span,
            note: { zh: metric.name || '数据', en: metric.name || 'figure' },
          })),
        ] as const,
        checks: [check],
        repair: null,
      },
    ];
  });
};

/** 下降7.8%，增加218.08万元: a change behind its rate, which is told by the level that both are of. */
const isRateOf = (rate: Fact, change: Fact | undefined, facts: readonly Fact[]): boolean =>
  followsChange(rate, change) &&
  facts.some((level) => {
    if (level.role !== 'level' || level.paragraph !== rate.paragraph || !isOfOneName(level, rate))
      return false;
    const moved = change.quantity.value.abs();
    return [1, -1].some((sign) => {
      const base = level.quantity.value.minus(moved.times(sign));
      if (base.lte(0)) return false;
      // Where amounts are small their last digits move the rate as well.
      const rounding = change.quantity.ulp.plus(level.quantity.ulp).div(base);
      return moved.div(base).minus(rate.quantity.value.abs()).abs().lte(rate.quantity.ulp.plus(rounding));
    });
  });

/** 较上年减少5.52万元，增长31.6%: an amount and a rate that go two ways, where no level tells which is wrong. */
const amountAgainstRate = ({ facts, text, checks }: RuleContext): Draft[] => {
  const byResult = new Map(checks.map((check) => [check.relation.result, check] as const));
  return facts.flatMap((rate, index) => {
    const [before, behind] = [facts[index - 1], facts[index + 1]];
    const change = followsChange(rate, before) || !isRateOf(rate, behind, facts) ? before : behind;
    // Points against a plan or another place go their own way (快于序时进度3.4个百分点，下降4%).
    if (
      change?.quantity.kind === 'points' ||
      !followsChange(rate, change) ||
      change.sign === rate.sign ||
      rate.quantity.value.isZero()
    )
      return [];
    const [first, second] = change === before ? [change, rate] : [rate, change];
    const words = text.slice(first.quantity.span.end, second.quantity.span.start);
    // Another subject or another comparison between them makes them two statements.
    if (words.length > 8) return [];
    const [amount, percent] = [figureText(change), rate.quantity.text];
    const [said, then] = [directionOf(change), directionOf(rate)];
    const wrong = fitsOtherWay(change, rate, byResult.get(rate)) ? change : rate;
    const other = wrong === rate ? change : rate;
    return [
      {
        severity: 'error' as const,
        confidence: 0.9,
        message: {
          zh: `${rate.metric.name}${said.zh}${amount}，而增减率写为${then.zh}${percent}，方向相反`,
          en: `${rate.metric.name}: the amount is ${said.en} of ${amount}, the rate ${then.en} of ${percent}`,
        },
        evidence: [
          {
            span: directionSpan(wrong),
            note: { zh: `疑为${oppositeOf(wrong).zh}`, en: `probably ${oppositeOf(wrong).en}` },
          },
          {
            span: directionSpan(other),
            note: { zh: `写为${directionOf(other).zh}`, en: directionOf(other).en },
          },
        ],
        checks: [],
        repair: null,
      },
    ];
  });
};

/** Whether the rate comes out if the amount goes the rate's way: then the amount's word is the wrong one. */
const fitsOtherWay = (change: Fact, rate: Fact, check: Check | undefined): boolean =>
  check?.relation.readings.some(({ formula, terms }) => {
    const level = terms[1];
    if (formula !== 'change-of-current' || terms[0] !== change || !level) return false;
    const base = level.quantity.value.minus(change.quantity.value.abs().times(rate.sign));
    if (base.lte(0)) return false;
    const solved = change.quantity.value.abs().div(base);
    return solved.minus(rate.quantity.value.abs()).abs().lte(rate.quantity.ulp);
  }) ?? false;
