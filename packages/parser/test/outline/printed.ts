import fc from 'fast-check';

/** The title of the reports that outlines are printed in. */
export const title = '2023年度部门整体支出绩效自评报告';

/** A heading of a made-up outline; its title tells it from all others. */
export interface Heading {
  readonly children: readonly Heading[];
  /** What stands under it before its children. */
  readonly text: readonly string[];
}

const cn = (ordinal: number): string =>
  ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][ordinal] ?? '';

/** How the labels of one level are made: its numerals, and `%` where they stand in the label. */
export interface LevelTemplate {
  /** `decimal` names the numbers above its own as well: 2.1.3. */
  readonly numerals: 'cn' | 'arabic' | 'circled' | 'roman' | 'account' | 'decimal';
  readonly pattern: string;
}

const numeral = ({ numerals }: LevelTemplate, path: readonly number[]): string => {
  const ordinal = path.at(-1) ?? 0;
  switch (numerals) {
    case 'cn':
      return cn(ordinal);
    case 'arabic':
      return String(ordinal);
    case 'circled':
      return String.fromCharCode(0x245f + ordinal);
    case 'roman':
      return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][ordinal - 1] ?? '';
    case 'account':
      return '壹贰叁肆伍陆柒捌玖拾'.charAt(ordinal - 1);
    case 'decimal':
      return path.join('.');
  }
};

/** A label as its level prints it; `path` holds the heading's number behind those of the headings above it. */
export const labelOf = (template: readonly LevelTemplate[], path: readonly number[]): string => {
  const level = template[path.length - 1];
  return level ? level.pattern.replace('%', numeral(level, path)) : '';
};

const level = (numerals: LevelTemplate['numerals'], pattern: string): LevelTemplate => ({
  numerals,
  pattern,
});

/** Ways to number four levels, as organs' documents do. */
const templates: readonly (readonly LevelTemplate[])[] = [
  [level('cn', '%、'), level('cn', '（%）'), level('arabic', '%.'), level('arabic', '（%）')],
  [level('cn', '%、'), level('cn', '(%)'), level('arabic', '%、'), level('arabic', '(%)')],
  [level('cn', '第%部分'), level('cn', '%、'), level('cn', '（%）'), level('arabic', '%．')],
  [level('cn', '第%章'), level('cn', '第%节'), level('cn', '%、'), level('cn', '（%）')],
  [level('arabic', '%.'), level('decimal', '%'), level('decimal', '%'), level('arabic', '（%）')],
  [level('roman', '%、'), level('cn', '%、'), level('cn', '（%）'), level('arabic', '%.')],
  [level('account', '%、'), level('cn', '%、'), level('cn', '（%）'), level('arabic', '%.')],
  [level('cn', '第%、'), level('cn', '（%）'), level('arabic', '%.'), level('arabic', '（%）')],
];

/** Ways in which （1） stands above 1）. */
const bracketTemplates: typeof templates = [
  [level('cn', '%、'), level('arabic', '%.'), level('arabic', '（%）'), level('arabic', '%）')],
  [level('arabic', '%.'), level('arabic', '（%）'), level('arabic', '%）'), level('circled', '%')],
];

const texts = [
  '按照年初工作计划，各项任务均已完成，达到了预期目标。',
  '本年支出合计若干，均用于保障机关正常运转和完成日常工作任务。',
  '主要原因是人员增加，相应的经费随之增加。具体情况如下：',
  '无。',
  '一是加强学习，提高认识。二是健全制度，强化监督。三是注重实效，服务群众。',
  '3.5万元用于培训，12.5%为其他支出。',
  '2023年12月31日，在职人员20人，其中：行政15人；事业5人。',
  '（含上年结转资金）本年未发生变化。',
  '单位：万元',
  '注：以上数据均为决算数。',
  '一、二季度支出较多，三、四季度较少。',
  '首先，加强领导；其次，完善制度；最后，强化监督。',
  '第一，预算编制不细。第二，执行进度不快。',
  '主要包括：①办公费支出；②印刷费支出；③差旅费支出。',
  '具体为：（1）甲项目已完成；（2）乙项目已完成；（3）丙项目已完成。',
] as const;

/** A paragraph that counts by itself: a number missing behind it may as well go on from it. */
const counting = '1.2023年完成项目3个；2.2023年完成培训2期。';

const headingOf = (depth: number, words: readonly string[]): fc.Arbitrary<Heading> =>
  fc.record({
    // A heading without text needs children; every leaf has some.
    text: fc.array(fc.constantFrom(...words), { minLength: depth >= 3 ? 1 : 0, maxLength: 2 }),
    children:
      depth >= 3
        ? fc.constant([])
        : fc.oneof(
            { weight: 2, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.array(headingOf(depth + 1, words), { minLength: 2, maxLength: 7 }) },
          ),
  });

export interface Outline {
  readonly headings: readonly Heading[];
  readonly template: readonly LevelTemplate[];
}

const outlinesOf = (numberings: typeof templates, words: readonly string[]): fc.Arbitrary<Outline> =>
  fc.record({
    headings: fc.array(headingOf(0, words), { minLength: 2, maxLength: 9 }),
    template: fc.constantFrom(...numberings),
  });

/** Outlines of up to four levels, with a way to number them. */
export const outlines = outlinesOf([...templates, ...bracketTemplates], [...texts, counting]);

/** The same without levels that differ by one bracket, where a slip in one may be right in the other. */
export const distinctOutlines = outlinesOf(templates, texts);

export interface PrintedHeading {
  readonly depth: number;
  readonly ordinal: number;
  /** Its number behind those of the headings above it. */
  readonly path: readonly number[];
  readonly siblings: number;
  label: string;
  readonly title: string;
  readonly text: readonly string[];
}

const subjects = [
  '基本情况',
  '收入情况',
  '支出情况',
  '绩效目标',
  '资产管理',
  '制度建设',
  '信息公开',
  '存在问题',
];

/** An outline's headings in reading order, labels printed. */
export const headingsOf = ({ headings, template }: Outline): PrintedHeading[] => {
  const printed: PrintedHeading[] = [];
  const walk = (level: readonly Heading[], above: readonly number[]): void => {
    level.forEach((heading, index) => {
      const path = [...above, index + 1];
      printed.push({
        depth: above.length,
        ordinal: index + 1,
        path,
        siblings: level.length,
        label: labelOf(template, path),
        title: `${subjects[printed.length % subjects.length]}之${cn((printed.length % 12) + 1)}`,
        text: heading.children.length === 0 && heading.text.length === 0 ? ['略。'] : heading.text,
      });
      walk(heading.children, path);
    });
  };
  walk(headings, []);
  return printed;
};

/** The report's body, and the tree that it should give. */
export const bodyOf = (headings: readonly PrintedHeading[]): string =>
  headings.flatMap(({ label, title, text }) => [`${label}${title}`, ...text]).join('\n');

export const treeOf = (headings: readonly PrintedHeading[]): string[] =>
  headings.map(({ depth, label, title }) => `${'  '.repeat(depth)}${label}${title}`);

/** Whether a number would also be the next of another row that is open before a heading: then two readings are right. */
export const fitsElsewhere = (
  headings: readonly PrintedHeading[],
  slip: PrintedHeading,
  ordinal: number,
): boolean => openBefore(headings, slip).some((last, depth) => depth !== slip.depth && last + 1 === ordinal);

/** The number last given at each depth that is open when a heading comes. */
const openBefore = (headings: readonly PrintedHeading[], heading: PrintedHeading): readonly number[] => {
  const open: number[] = [];
  for (const own of headings.slice(0, headings.indexOf(heading))) {
    open.length = own.depth + 1;
    open[own.depth] = own.ordinal;
  }
  return open;
};

/**
 * Whether, of a heading that repeats its sibling's number, either of the two would also be the next of another open
 * row, in a style often mistaken for its own: after （1）（2） the first of two （三） may be a slip for （3）. Then a
 * careful reader cannot tell which slip was made.
 */
export const mayBeOtherSlip = (headings: readonly PrintedHeading[], slip: PrintedHeading): boolean => {
  const before = headings.slice(0, headings.indexOf(slip)).findLast(({ depth }) => depth === slip.depth);
  return (
    before === undefined ||
    fitsElsewhere(headings, slip, slip.ordinal - 1) ||
    fitsElsewhere(headings, before, before.ordinal)
  );
};
