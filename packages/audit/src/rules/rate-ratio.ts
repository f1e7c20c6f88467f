import type { Quantity } from '@gouji/amounts';
import type { Span } from '@gouji/document';
import { countWhere } from '@gouji/facts';
import {
  betweenNames,
  countedOtherwise,
  printedRatio,
  pupilsToTeachers,
  pupilWords,
  ratioOfAmounts,
  ratioSign,
  sharedOutBy,
  teacherWords,
  turnedRatio,
} from '@gouji/lexicon/phrases/ratios';
import { sentenceStops } from '@gouji/lexicon/phrases/year-lists';
import { bounds } from './bounds.js';
import { paragraphsOf, piecesOf } from './paragraphs.js';
import type { Draft, Rule, RuleContext } from './rule.js';

/** A printed ratio with the words around it, and the amounts of its sentence. */
interface Ratio {
  readonly numbers: readonly number[];
  readonly span: Span;
  readonly before: string;
  readonly behind: string;
  /** Where its sentence begins. */
  readonly from: number;
  readonly amounts: readonly Quantity[];
}

/** The ratios of a report, each sentence with its amounts read once. Linear in the report. */
const ratiosOf = ({ text, report, quantities }: RuleContext): Ratio[] => {
  const money = quantities
    .filter(({ kind, upper, qualifier }) => kind === 'money' && upper === null && qualifier === null)
    .sort((a, b) => a.span.start - b.span.start);
  const sentences = paragraphsOf(text, report).flatMap((one) => piecesOf(one, sentenceStops));
  return sentences.flatMap(({ words, start }): Ratio[] => {
    const found = [...words.matchAll(printedRatio)];
    if (found.length === 0) return [];
    const first = countWhere(money, ({ span }) => span.start < start);
    const amounts = money.slice(
      first,
      countWhere(money, ({ span }) => span.end <= start + words.length),
    );
    return found.map(({ index, 0: printed }) => ({
      numbers: printed.split(ratioSign).map(Number),
      span: { start: start + index, end: start + index + printed.length },
      before: words.slice(Math.max(0, index - bounds.ratioWords), index),
      behind: words.slice(index + printed.length, index + printed.length + bounds.ratioWords),
      from: start,
      amounts,
    }));
  });
};

const partsOf = (values: readonly number[]): readonly number[] => {
  const whole = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / whole);
};

const areAs = (values: readonly number[], numbers: readonly number[]): boolean => {
  const [one, other] = [partsOf(values), partsOf(numbers)];
  return one.every((part, at) => Math.abs(part - (other[at] ?? 0)) < bounds.ratioWithin);
};

/** The same numbers in any other order that tells them apart. */
const orders = (numbers: readonly number[]): readonly (readonly number[])[] =>
  numbers.length < 2
    ? [numbers]
    : numbers.flatMap((first, at) =>
        orders(numbers.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
      );

const draft = (ratio: Ratio, right: string, figures: readonly Quantity[], text: string): Draft => {
  const printed = text.slice(ratio.span.start, ratio.span.end);
  return {
    severity: 'error',
    confidence: 0.9,
    message: {
      zh: `比例写为${printed}，按所列${figures.map((one) => one.text.trim()).join('、')}应为${right}`,
      en: `The ratio is told as ${printed}; by ${figures.map((one) => one.text.trim()).join(', ')} it is ${right}`,
    },
    evidence: [
      { span: ratio.span, note: { zh: '比例', en: 'ratio' } },
      ...figures.map(({ span }) => ({ span, note: { zh: '所比的数', en: 'what is compared' } })),
    ],
    checks: [],
    repair: null,
  };
};

/** 中央600万元，省级360万元，县级240万元，三级资金比例为5∶2∶3: amounts told in a row that are so to each other in another order. */
const outOfOrder = (ratio: Ratio, text: string): Draft[] => {
  const { numbers, amounts, span, from } = ratio;
  const size = numbers.length;
  const end = countWhere(amounts, (one) => one.span.end <= span.start);
  const told = amounts.slice(Math.max(0, end - size), end);
  const between = text.slice(told.at(-1)?.span.end ?? from, span.start);
  const isBehind = between.length <= bounds.ratioWords && ratioOfAmounts.test(between);
  const figures = isBehind ? told : byName(ratio, text);
  if (figures.length !== size || new Set(numbers).size < size) return [];
  const values = figures.map(({ value }) => value.toNumber());
  if (areAs(values, numbers)) return [];
  const right = orders(numbers).find((order) => areAs(values, order));
  return right ? [draft(ratio, right.join('∶'), figures, text)] : [];
};

/** 由县财政和业主单位按3:1分担，即县财政600万元、业主单位200万元: what is told behind for each of the names, in their order. */
const byName = ({ numbers, span: { end }, before, amounts }: Ratio, text: string): readonly Quantity[] => {
  const names = sharedOutBy.exec(before)?.[1]?.split(betweenNames) ?? [];
  if (names.length !== numbers.length) return [];
  const first = countWhere(amounts, ({ span }) => span.start < end);
  const behind = amounts.slice(first, first + names.length);
  return names.flatMap((name) =>
    behind.filter(({ span }) =>
      text.slice(Math.max(end, span.start - name.length - 1), span.start).includes(name),
    ),
  );
};

/** The one number that a report tells of what is called by a word; none where it tells several. */
type Counted = ReadonlyMap<string, Quantity | null>;

const countedIn = ({ quantities, text }: RuleContext): Counted => {
  const counted = new Map<string, Quantity | null>();
  for (const one of quantities) {
    if (one.kind !== 'count') continue;
    for (const word of [...pupilWords, ...teacherWords]) {
      if (!text.startsWith(word, one.span.start - word.length)) continue;
      const before = counted.get(word);
      counted.set(word, before === undefined || before?.value.eq(one.value) ? (before ?? one) : null);
    }
  }
  return counted;
};

/** 在校生2520人，专任教师140人，生师比（在校生/专任教师）为15∶1: by the one number told of each. */
const ofTeachers = (ratio: Ratio, counted: Counted, text: string): Draft[] => {
  const found = pupilsToTeachers.exec(ratio.before);
  const [first, second] = ratio.numbers;
  if (!found || !first || !second || ratio.numbers.length !== 2) return [];
  const bracket = /^[（(][^）)]*/.exec(ratio.behind)?.[0] ?? '';
  const told = `${found[2] ?? ''}${bracket}`;
  const teacher = teacherWords.find((word) => told.includes(word));
  // Who is counted may be told further on in so long a bracket.
  const isOpen = bracket.length === bounds.ratioWords;
  if (!teacher || isOpen || countedOtherwise.test(told)) return [];
  const pupilWord = pupilWords.find((word) => counted.has(word)) ?? '';
  const [pupils, teachers] = [counted.get(pupilWord), counted.get(teacher)];
  if (!pupils || !teachers || teachers.value.isZero()) return [];
  const right = pupils.value.div(teachers.value);
  const [more, less] = found[1] === turnedRatio ? [second, first] : [first, second];
  if (less !== 1 || right.minus(more).abs().lt(1)) return [];
  const shown = right.toDecimalPlaces(1).toString();
  return [draft(ratio, found[1] === turnedRatio ? `1∶${shown}` : `${shown}∶1`, [pupils, teachers], text)];
};

export const rateRatio: Rule = {
  id: 'rate/ratio',
  severity: 'error',
  title: { zh: '比例与所列各数不符', en: 'A ratio does not fit the figures' },
  why: {
    zh: '写为“几比几”的，次序与大小应与所列各数相合。',
    en: 'A ratio must fit the figures that it compares, in their order.',
  },
  source: null,
  advice: { zh: '核对各数的次序，改正比例。', en: 'Check the order of the figures and correct the ratio.' },
  examples: {
    holds: [
      {
        text: '到位资金1500.00万元，其中：省级750.00万元，市级450.00万元，县级300.00万元，三级资金比例为5∶3∶2。',
      },
      { text: '余下400万元由县财政和管护单位按3:1分担，即县财政300万元、管护单位100万元。' },
      { text: '余下400万元由县财政和管护单位按3:1分担，即管护单位100万元、县财政300万元。' },
      { text: '年末在校生2160人，专任教师120人，在岗教职工150人，生师比（在校生/专任教师）为18∶1。' },
      { text: '年末在校生2160人，专任教师120人，2022年生师比为16.5∶1。' },
      { text: '年末在校生2160人，专任教师100人，生师比（含外聘教师折算）为18∶1。' },
      { text: '年末在校生2160人，专任教师100人，生师比（专任教师含兼职折算）为18∶1。' },
      { text: '省级补助750.00万元，县级补助200.00万元，规定的分担比例为7∶3。' },
      { text: '县级补助225.00万元，省级补助525.00万元，省县分担比例为7∶3。' },
      { text: '会议9:30开始，支出3.00万元，场地与材料各半。' },
    ],
    breaks: [
      {
        text: '到位资金1500.00万元，其中：省级750.00万元，市级450.00万元，县级300.00万元，三级资金比例为5∶2∶3。',
        quote: '5∶2∶3',
      },
      { text: '余下400万元由县财政和管护单位按1:3分担，即县财政300万元、管护单位100万元。', quote: '1:3' },
      {
        text: '年末在校生2160人，专任教师120人，在岗教职工144人，生师比（在校生/专任教师）为15∶1。',
        quote: '15∶1',
      },
    ],
  },
  find: (context) => {
    const counted = countedIn(context);
    return ratiosOf(context).flatMap((ratio) => {
      const ordered = outOfOrder(ratio, context.text);
      return ordered.length > 0 ? ordered : ofTeachers(ratio, counted, context.text);
    });
  },
};
