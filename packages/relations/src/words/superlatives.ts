import { withinEnd } from '@gouji/lexicon/phrases/clauses';
import {
  boundNouns,
  copulasOfRank,
  fallMeasures,
  gapMeasures,
  growthMeasures,
  holderEnds,
  looseEnds,
  nameStarts,
  notListed,
  rateMeasures,
  riseMeasures,
  shareMeasures,
  superlatives,
  wordsOfTwo,
  yearWithin,
} from '@gouji/lexicon/phrases/compared';
import { partAlone, partsInTurn } from '@gouji/lexicon/phrases/parts-of-year';
import { bare, isSetAgainst } from '../sayings/compared.js';
import { clausesIn, ownWords } from '../sayings/factors.js';
import type { Saying } from '../sayings/saying.js';
import { bounds } from '../search/bounds.js';
import { type Clause, isCondition } from './clauses.js';
import { type Denied, isPlain, signedOf, type Told } from './said.js';

/**
 * 甲98%，乙90%，丙85%，支付率最低的是乙: what is said to be the first or the last of several that the text lists with their figures, of which another one is.
 * Said of no measure, it may be meant of any of those listed.
 */
export const superlativesDenied = (told: Told): Denied[] =>
  told.clauses.flatMap((clause, at): Denied[] => {
    const said = saidAt(at, told);
    if (!said || isCondition(clause.words)) return [];
    const lists = [...listsFor(said, at, told), ...labelledFor(said, at, told)];
    // 降幅最大: the least of all rates of growth.
    const ranked = isFall(said.measure) ? { ...said, way: -1 as const } : said;
    const denials = lists.flatMap((list) => denialIn(list, ranked, told) ?? []);
    const [first] = denials;
    if (!first || denials.includes('borne out')) return [];
    return first === 'borne out' ? [] : [{ ...first, span: { start: clause.start, end: clause.end } }];
  });

/** What is said to be the first (1) or the last (−1), by which measure. */
interface Said {
  readonly way: 1 | -1;
  /** All words that may call what holds the rank, and those of the measure. */
  readonly holder: string;
  readonly measure: string;
  readonly ofTwo: boolean;
}

/** 执行率最高的是甲，最低的是乙: what names no measure goes on with the one named in the clause before it. */
const saidAt = (at: number, { clauses }: Told): Said | null => {
  const [clause, before] = [clauses[at], clauses[at - 1]];
  const said = clause ? saidIn(clause) : null;
  if (!clause || !said || said.measure !== '' || !before || before.stretch !== clause.stretch) return said;
  const measure = saidIn(before)?.measure ?? '';
  return { ...said, measure: pastScope(measure) };
};

/** 三项中经办费规模: without what it is one of. */
const pastScope = (words: string): string => words.slice(words.indexOf(withinEnd) + 1);

/** 执行率最低的是市图书馆; 三项中经办费规模最大. */
const saidIn = ({ start, words, figures }: Clause): Said | null => {
  for (const [word, way] of superlatives) {
    const at = words.indexOf(word);
    if (at < 0) continue;
    const [before, behind] = [words.slice(0, at), words.slice(at + word.length)];
    const ofTwo = wordsOfTwo.some((two) => before.includes(two));
    const copula = copulasOfRank.find((one) => behind.startsWith(one));
    // 三项中康复支出最多: how many they are.
    const within = words.indexOf(withinEnd);
    if (figures.some(({ quantity }) => !isNumberOf(quantity, start + within))) continue;
    if (copula) return { way, holder: behind.slice(copula.length), measure: before, ofTwo };
    const measure = partAlone.test(before) ? '' : before;
    if (behind === '') return { way, holder: pastScope(before), measure, ofTwo };
  }
  return null;
};

const isNumberOf = (quantity: Saying['quantity'], end: number): boolean =>
  quantity?.kind === 'count' && quantity.span.end <= end;

/** One figure of a list, with the words from the one before it. */
interface Listed {
  readonly saying: Saying;
  readonly words: string;
}

/** The lists of the sentence, or of the one before where it has none, that a rank may be told of. */
const listsFor = ({ measure, way }: Said, at: number, told: Told): readonly (readonly Listed[])[] => {
  const sentence = told.clauses[at]?.sentence ?? 0;
  if (isFall(measure) && way === 1) return fallsFor(at, told);
  const rises = riseMeasures.some((word) => measure.endsWith(word));
  if (!rises && [...fallMeasures, ...gapMeasures].some((word) => measure.includes(word))) return [];
  const kinds = rises ? [['rise']] : classesFor(measure);
  for (let within = sentence; within >= sentence - bounds.mostSentencesApart; within -= 1) {
    const clauses = rowOfItems(within, told).filter(({ start }) => start < (told.clauses[at]?.start ?? 0));
    const meant = kinds.map((of) =>
      measured(
        listOf(clauses, (one) => of.includes(classOf(one) ?? ''), told),
        measure,
      ),
    );
    const long = meant.filter((list) => list.length > 1);
    if (long.length > 0) return long;
  }
  return [];
};

/** The clauses of a sentence; of an item in a paragraph of its own, those of the items of its row before it as well. */
const rowOfItems = (sentence: number, { clauses }: Told): readonly Clause[] => {
  const styleOf = (within: number): string | null =>
    clauses.find((one) => one.sentence === within && one.figures.length > 0)?.figures[0]?.item?.style ?? null;
  const style = styleOf(sentence);
  let first = sentence;
  while (style !== null && sentence - first < bounds.mostInRow && styleOf(first - 1) === style) first -= 1;
  return clauses.filter((one) => one.sentence >= first && one.sentence <= sentence);
};

/** 降幅, and nothing that says of what else. */
const isFall = (measure: string): boolean => fallMeasures.includes(bare(pastScope(measure)));

/** 甲增长3%，乙下降2%，丙下降8%，降幅最大的是丙: rates of growth of the sentences before, one of each thing. */
const fallsFor = (at: number, told: Told): readonly (readonly Listed[])[] => {
  const sentence = told.clauses[at]?.sentence ?? 0;
  const clauses = told.clauses
    .slice(0, at)
    .filter((one) => one.sentence >= sentence - bounds.mostSentencesApart);
  const list = listOf(clauses, (one) => classOf(one) === 'growth', told);
  return list.length > 2 && list.some(({ saying }) => signedOf(saying, told) < 0) ? [list] : [];
};

/**
 * 甲项目预算A万元，支出B万元，执行率P%；乙项目…，执行率Q%；…: the figures that the words of the measure call, one in each record, told last before the
 * claim in a row of sentences, each with all words since the one before it.
 */
const labelledFor = (said: Said, at: number, told: Told): readonly (readonly Listed[])[] => {
  const label = rateMeasures.includes(said.measure.slice(-1)) ? labelOf(said.measure, at, told) : null;
  if (label === null) return [];
  const sentence = told.clauses[at]?.sentence ?? 0;
  const clauses = told.clauses.slice(0, at).filter((one) => one.sentence >= sentence - bounds.mostInRow);
  const list = listOf(clauses, (one) => isRate(one) && bare(ownWords(one)) === label, told);
  return list.length > 2 ? [list] : [];
};

const rateClasses: readonly string[] = ['rate', 'share'];

const isRate = (one: Saying): boolean => rateClasses.includes(classOf(one) ?? '');

/** The last words right before a rate told before by which the words of the measure end (执行率). */
const labelOf = (measure: string, at: number, told: Told): string | null => {
  const labels = told.clauses
    .slice(0, at)
    .flatMap(({ figures }) => figures)
    .filter(isRate)
    .map((one) => bare(ownWords(one)))
    .filter((label) => label.length > 1 && measure.endsWith(label));
  return labels.at(-1) ?? null;
};

/** Which figures a measure may be of: those in a row are one list. */
const classesFor = (measure: string): readonly (readonly string[])[] => {
  const has = (words: readonly string[]): boolean => words.some((word) => measure.includes(word));
  if (has(growthMeasures)) return [['growth']];
  if (has(shareMeasures)) return [['share']];
  if (has(rateMeasures)) return [rateClasses];
  return measure === '' ? [['amount'], ['count'], ['share'], ['growth'], ['rate']] : [['amount'], ['count']];
};

const classOf = ({ quantity, column, sign, base }: Saying): string | null => {
  if (column === 'change' && quantity?.kind === 'money' && sign === 1 && base?.said !== true) return 'rise';
  if (column.startsWith('change') || column === 'prior' || column === 'points') return null;
  if (quantity?.kind === 'money') return 'amount';
  if (quantity?.kind === 'count') return 'count';
  if (quantity?.kind !== 'percent') return null;
  if (column === 'share') return 'share';
  return column.startsWith('growth') ? 'growth' : 'rate';
};

const listOf = (clauses: readonly Clause[], isOf: (one: Saying) => boolean, told: Told): Listed[] => {
  const listed: Listed[] = [];
  let words = '';
  for (const clause of clauses) {
    let from = clause.start;
    for (const one of clause.figures) {
      const span = one.quantity?.span;
      if (!span || !isOf(one)) continue;
      words += clause.words.slice(from - clause.start, span.start - clause.start);
      if (isListed(one, words, told))
        listed.push({ saying: one, words: one.run ? nameInTurn(one, told) : words });
      words = '';
      from = span.end;
    }
    words += `${clause.words.slice(from - clause.start)}，`;
  }
  return listed;
};

/** 甲、乙、丙分别为…: each of figures in turn has the name, or the year, of its place. */
const nameInTurn = (one: Saying, { sayings }: Told): string =>
  partInTurn(one, sayings) || `${one.name?.text ?? ''}${one.year ?? ''}`;

/** 一至四季度分别为…; 七、八、九月分别…: the quarter or month of its place. */
const partInTurn = ({ run }: Saying, sayings: readonly Saying[]): string => {
  const before = run ? (sayings[run.first]?.factor?.before ?? '') : '';
  return (run && partsInTurn(before, run.size)?.[run.at]) ?? '';
};

const isListed = (one: Saying, words: string, { state: { entries, entryOf } }: Told): boolean => {
  const own = words.split(/[，、；：（]/).at(-1) ?? '';
  const entry = entryOf[one.index] ?? -1;
  return (
    isPlain(one) &&
    one.depth === 0 &&
    !one.total &&
    !isSetAgainst(one) &&
    !(one.factor?.average === true && !one.run) &&
    !boundNouns.some((word) => bare(own).endsWith(word)) &&
    !notListed.some((word) => own.includes(word)) &&
    (one.quantity?.kind === 'percent' || !entries.some(({ under }) => under === entry && entry >= 0))
  );
};

/** Of figures of several measures those that are called by the one spoken of (支出最多的). */
const measured = (list: readonly Listed[], measure: string): readonly Listed[] => {
  const called = list.filter(({ words }) => {
    const own = words.split(/[，、；]/).at(-1) ?? '';
    return own.length > 1 && measure.endsWith(own);
  });
  return called.length > 1 ? called : list;
};

/** Which figure of a list denies what is said; `borne out` where the rank is held. */
const denialIn = (
  list: readonly Listed[],
  said: Said,
  told: Told,
): Omit<Denied, 'span'> | 'borne out' | null => {
  const holders = list.filter((one) => isCalled(one, said));
  const [holder] = holders;
  if (!holder || holders.length > 1 || (list.length < 3 && !said.ofTwo)) return null;
  if (isOfOther(list, said)) return null;
  const unit = told.figures[holder.saying.index]?.kind;
  if (list.some(({ saying }) => told.figures[saying.index]?.kind !== unit)) return null;
  const value = signedOf(holder.saying, told);
  const beyond = list.filter(({ saying }) => Math.sign(signedOf(saying, told) - value) === said.way);
  const [most] = beyond.sort((a, b) => said.way * (signedOf(b.saying, told) - signedOf(a.saying, told)));
  return most ? { level: holder.saying, base: most.saying } : 'borne out';
};

/** 支出2021年…，2022年…；其中村级转移2021年A、2022年B、2023年C。2022年支出最高: years of something else than what is spoken of. */
const isOfOther = (list: readonly Listed[], { holder }: Said): boolean => {
  const [name, ...others] = list.map(({ saying }) => saying.name?.text);
  return name !== undefined && others.every((one) => one === undefined) && !holder.endsWith(name);
};

/** Whether the words of a figure call what is said to hold the rank, or the other way round. */
const isCalled = ({ words }: Listed, { holder, measure }: Said): boolean => {
  const own = ownName(words);
  // 丙标段支付率最低: the holder is told with its measure behind it.
  const label = ownLabel(words);
  const called = label.length > 1 && holder.endsWith(label) ? holder.slice(0, -label.length) : '';
  if (called.length > 1 && words.includes(called)) return true;
  // 三年中2021年收入最高, of years in turn: the year is what calls it.
  const year = yearWithin.exec(holder)?.[0];
  if (year !== undefined && own.endsWith(year)) return true;
  const stems = [
    holder,
    ...ends.filter((end) => holder.endsWith(end)).map((end) => holder.slice(0, -end.length)),
  ];
  if (holder !== measure && stems.some((stem) => stem.length > 1 && words.includes(stem))) return true;
  return own.length > 1 && holder.startsWith(own);
};

const ends = [...holderEnds, ...looseEnds];

/** The words right before a figure (执行率). */
const ownLabel = (words: string): string => bare(clausesIn(words).at(-1) ?? '');

const ownName = (words: string): string => (words.split(nameStarts).at(-1) ?? '').trim();
