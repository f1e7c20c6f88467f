import { ofParticle } from '@gouji/lexicon/particles';
import { comparedTimes, formerWord, latterWord } from '@gouji/lexicon/phrases/compared';
import {
  aboveBehind,
  aboveWords,
  belowBehind,
  belowWords,
  doublingLeads,
  normWords,
  rightOnWords,
  shareCopulas,
  shareFillers,
  wholeWords,
  wordMultiples,
  wordShares,
} from '@gouji/lexicon/phrases/shares-in-words';
import { toldBefore } from '../across/before.js';
import { calledBy, isInSentence } from '../across/called.js';
import { bare } from '../sayings/compared.js';
import { ownWords } from '../sayings/factors.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import { entryAt } from '../search/state.js';
import { areOfOneKind, type Denied, isPlain, type Told } from './said.js';

/**
 * 1,344万元中的896万元，约占三分之一: a share or a multiple told in words, and the two figures that it is of, or the percentage that it tells again. Words
 * leave room on both sides; what lies beyond that is denied.
 */
export const fractionsDenied = (told: Told): Denied[] =>
  told.sayings.flatMap((one): Denied[] => {
    if (!isInWords(one) || one.reason || one.run) return [];
    const of = pairOf(one, told);
    if (!of || isNorm(one, of)) return [];
    const [level, whole] = of;
    const [a, b] = [level, whole].map((figure) => figure && told.figures[figure.index]?.value);
    const ratio = whole ? (a && b ? a / b : null) : (a ?? null);
    const [least, most] = bandOf(one, told);
    if (ratio === null || (ratio >= least && ratio < most)) return [];
    // 恰为上年46.40万元的两倍: what it is of stands among its words.
    const led = whole && whole.index === one.index - 1 && one.mark === 0 ? whole : one;
    const span = { start: led.start + leadOf(led), end: one.end };
    return [{ span, level, base: one, ...(whole ? { whole } : {}) }];
  });

/** 按省级补助的2倍安排: what is wanted; in the names of what is told (中央补助为省级补助的2倍) such a word wants nothing. */
const isNorm = (one: Saying, [level, whole]: Pair): boolean => {
  const words = [level, whole].reduce(
    (rest, figure) => (figure?.name ? rest.replace(figure.name.text, '') : rest),
    ownWords(one),
  );
  return normWords.some((word) => words.includes(word));
};

const isInWords = ({ quantity }: Saying): boolean =>
  quantity !== null && (wordShares.includes(quantity.unit) || wordMultiples.includes(quantity.unit));

/** Letters of a saying's words that do not belong to it: marks, and what stands before the last of them. */
const leadOf = ({ factor }: Saying): number => {
  const before = factor?.before ?? '';
  return before.length - ownWords({ factor }).length;
};

/** Between what a ratio lies by the words of its figure. */
const bandOf = (one: Saying, { sayings }: Told): readonly [number, number] => {
  const value = one.quantity?.value.toNumber() ?? 0;
  const isTenth = wordShares.includes(one.quantity?.unit ?? '');
  const [before, behind] = [ownWords(one), one.factor?.behind ?? ''];
  const { slack, bandAbout, bandRightOn, bandMultiple } = bounds;
  if (aboveWords.some((word) => before.endsWith(word)) || aboveBehind.some((word) => behind.startsWith(word)))
    return [value - slack, Number.POSITIVE_INFINITY];
  if (belowWords.some((word) => before.endsWith(word)) || belowBehind.some((word) => behind.startsWith(word)))
    return [0, value + slack];
  // 恰为上年46.40万元的两倍: the words stand before what it is of.
  const led = one.mark === 0 && before.startsWith(ofParticle) ? sayings[one.index - 1] : undefined;
  const words = led ? ownWords(led) : before;
  if (rightOnWords.some((word) => words.includes(word))) {
    const { unit, ulp } = one.quantity ?? {};
    const within = Math.max(value * bandRightOn, unit === tenth ? (ulp?.toNumber() ?? 0) / 2 : 0);
    return [value - within, value + within + slack];
  }
  // 2倍 is said of all from one and a half times to three.
  return isTenth
    ? [value * (1 - bandAbout), value * (1 + bandAbout)]
    : [value - bandMultiple, value + 2 * bandMultiple];
};

const tenth = wordShares[0];

type Pair = readonly [Saying, Saying | null];

/** What it is a share of what: as the search read it, by the words between, or the percentage right before it; null where nothing tells. */
const pairOf = (one: Saying, told: Told): Pair | null => {
  const read = told.taken.find(
    ({ equation }) => equation.formula === 'quotient' && equation.result === one.index,
  );
  if (read) {
    const [part, whole] = read.equation.terms.map((at) => told.sayings[at]);
    return part && whole ? [part, whole] : null;
  }
  if (one.quantity?.unit === doublingUnit) return doubled(one, told);
  const own = ownWords(one);
  if (own.endsWith(ofParticle)) return named(one, bare(own), told);
  return shareFillers.test(own) && one.mark <= 2 ? ofLast(one, told) : null;
};

const doublingUnit = wordMultiples.at(-1);

/** 增至73.0万元，正好翻了一番: of the two right before it. */
const doubled = (one: Saying, told: Told): Pair | null => {
  const [second, first] = beforeIn(one, told);
  return second &&
    first &&
    doublingLeads.test(ownWords(one)) &&
    areOfOneKind(first, second, told) &&
    one.mark <= 2
    ? [second, first]
    : null;
};

/** 后者是前者的2倍, 恰为上年48.40万元的两倍: by what its clause names. */
const named = (one: Saying, clause: string, told: Told): Pair | null => {
  const before = told.sayings[one.index - 1];
  const near = beforeIn(one, told);
  if (clause === '') {
    // 恰为上年48.40万元的两倍: what it is of is printed among its words.
    const level = near[1];
    const isWithin =
      before?.quantity && one.mark === 0 && shareCopulas.some((word) => ownWords(before).startsWith(word));
    return isWithin && level && areOfOneKind(level, before, told) ? [level, before] : null;
  }
  const copula = shareCopulas.find((word) => clause.includes(word));
  if (copula === undefined) return null;
  const at = clause.indexOf(copula);
  const led = clause.slice(0, at);
  const subject = rightOnWords.includes(bare(led)) ? '' : bare(led);
  const of = bare(clause.slice(at + copula.length));
  const other = farther(one, subject, of, told) ?? ofPast(subject, of, near, told);
  if (other) return other;
  const [second, first, third] = near;
  if (!first || !second || !areOfOneKind(first, second, told)) return null;
  const turns = [formerWord, latterWord];
  if (turns.includes(subject) && turns.includes(of))
    return subject === latterWord ? [second, first] : [first, second];
  if (third && areOfOneKind(third, second, told)) return null;
  if (subject === '' && wholeWords.includes(of)) return [second, first];
  const [level, base] = [
    calledBy(subject, [second, first], told.state),
    calledBy(of, [second, first], told.state),
  ];
  return level && base && level !== base ? [level, base] : null;
};

/** 一般债务A，专项债务B。…专项债务余额为一般债务余额的2.8倍: what is spoken of and what it is a multiple of, each called by its own name. */
const farther = (one: Saying, subject: string, of: string, told: Told): Pair | null => {
  if (subject === '') return null;
  const near = toldBefore(one, told.sayings, 1).filter(isPlain);
  const [level, base] = [calledBy(subject, near, told.state), calledBy(of, near, told.state)];
  return level && base && level !== base && areOfOneKind(level, base, told) ? [level, base] : null;
};

/** 服务4860人次，上年1620人次，是上年的3倍: what it is, and what it was. */
const ofPast = (subject: string, of: string, [prior, level]: readonly Saying[], told: Told): Pair | null =>
  subject === '' &&
  comparedTimes.test(of) &&
  prior?.column === 'prior' &&
  level?.column === 'level' &&
  areOfOneKind(level, prior, told)
    ? [level, prior]
    : null;

/** 占80.0%，即四分之三; 其中外省38.60万元，六成不到: the percentage right before it, or the part of a whole. */
const ofLast = (one: Saying, told: Told): Pair | null => {
  const last = told.sayings[one.index - 1];
  if (!last || !isPlain(last) || !isInSentence(last, one, told)) return null;
  if (last.quantity?.kind === 'percent' && last.column !== 'growth')
    return wordShares.includes(one.quantity?.unit ?? '') ? [last, null] : null;
  const entry = entryAt(told.state, told.state.entryOf[last.index] ?? null);
  const total = entryAt(told.state, entry?.under ?? null);
  const whole = told.sayings[total?.columns[total.main] ?? -1];
  return whole && areOfOneKind(last, whole, told) ? [last, whole] : null;
};

const beforeIn = (one: Saying, told: Told): readonly Saying[] =>
  told.sayings
    .slice(Math.max(0, one.index - bounds.mostBesideGap), one.index)
    .filter((other) => isPlain(other) && isInSentence(other, one, told))
    .reverse();
