import type { Span } from '@gouji/document';
import { bandBelow, bandBetween, bandFrom, gradedMark, gradeSaid } from '@gouji/lexicon/phrases/grades';
import { type ProseParagraph, paragraphsOf } from './paragraphs.js';
import type { Draft, Rule } from './rule.js';

/** The marks of one grade: from `low` on, below `high`. */
interface Band {
  readonly grade: string;
  readonly low: number;
  readonly high: number;
  readonly span: Span;
}

const bandsIn = ({ words, span }: ProseParagraph): Band[] =>
  [bandBetween, bandFrom, bandBelow].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((found): Band => {
      const [said, low = '', high = '', grade = ''] = found;
      const start = span.start + found.index;
      return {
        grade,
        low: Number(low || 0),
        high: high === '' ? Number.POSITIVE_INFINITY : Number(high),
        span: { start, end: start + said.length },
      };
    }),
  );

/** The bands of a report, where they are three or more and each grade has one alone. */
const scaleOf = (paragraphs: readonly ProseParagraph[]): readonly Band[] => {
  const bands = paragraphs.flatMap(bandsIn);
  const isOne = bands.every((one) =>
    bands.every((other) => one.grade !== other.grade || (one.low === other.low && one.high === other.high)),
  );
  return isOne && new Set(bands.map(({ grade }) => grade)).size > 2 ? bands : [];
};

/** Whether a mark may be of a band: its ends as well, since which of two bands has them is not always said. */
const mayHold = ({ low, high }: Band, mark: number): boolean => mark >= low && mark <= high;

/** Whether it can be of no other: strictly within. */
const holds = ({ low, high }: Band, mark: number): boolean => mark >= low && mark < high;

interface Graded {
  readonly mark: number;
  readonly grade: string;
  readonly markSpan: Span;
  readonly gradeSpan: Span;
}

/** Grades with the mark told last before them in their paragraph. */
const gradesIn = ({ words, span }: ProseParagraph): Graded[] =>
  [...words.matchAll(gradeSaid)].flatMap((said): Graded[] => {
    const grade = said[1] ?? '';
    const end = said.index + said[0].length;
    const mark = [...words.slice(0, said.index).matchAll(gradedMark)].at(-1);
    if (!mark) return [];
    const at = mark.index + mark[0].indexOf(mark[1] ?? '');
    return [
      {
        mark: Number(mark[1]),
        grade,
        markSpan: { start: span.start + at, end: span.start + mark.index + mark[0].length },
        gradeSpan: { start: span.start + end - grade.length, end: span.start + end },
      },
    ];
  });

const draftOf = ({ mark, grade, markSpan, gradeSpan }: Graded, right: Band, own: Band): Draft => ({
  severity: 'error',
  confidence: 0.9,
  message: {
    zh: `得分${mark}分，按文中的等级标准应为“${right.grade}”，而文中为“${grade}”`,
    en: `By the bands in the text ${mark} marks are ${right.grade}, but the grade is said to be ${grade}`,
  },
  evidence: [
    { span: gradeSpan, note: { zh: '等级', en: 'grade' } },
    { span: markSpan, note: { zh: '得分', en: 'marks' } },
    { span: right.span, note: { zh: '标准', en: 'the band of these marks' } },
    { span: own.span, note: { zh: '所称等级的标准', en: 'the band of the grade' } },
  ],
  checks: [],
  repair: null,
});

export const scoreGrade: Rule = {
  id: 'score/grade',
  severity: 'error',
  title: { zh: '评价等级与得分不符', en: 'A grade does not match its marks' },
  why: {
    zh: '文中列出各等级的分数段的，所评等级应是得分所在的一段。',
    en: 'Where the text gives the marks of each grade, the grade should be the one that the marks fall into.',
  },
  source: {
    zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
    en: 'Administrative measures for performance evaluation of project spending (Caiyu [2020] No. 10)',
  },
  advice: { zh: '核对得分与等级，改正其中一处。', en: 'Check marks and grade and correct one of the two.' },
  examples: {
    holds: [
      {
        text: '评价等级分四档：90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差。项目综合得分87.5分，评价等级为“良”。',
      },
      { text: '90分及以上为优，80—89分为良，60—79分为中，60分以下为差。项目得分89.5分，等级为优。' },
      { text: '项目综合得分87.5分，评价等级为“优”。' },
    ],
    breaks: [
      {
        text: '评价等级分四档：90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差。项目综合得分87.5分，评价等级为“优”。',
        quote: '优',
      },
      {
        text: '项目得分92分。90分及以上为优，80—89分为良，60—79分为中，60分以下为差，自评等级为良。',
        quote: '良',
      },
    ],
  },
  find: ({ text, report }) => {
    const paragraphs = paragraphsOf(text, report);
    const scale = scaleOf(paragraphs);
    if (scale.length === 0) return [];
    return paragraphs.flatMap(gradesIn).flatMap((graded): Draft[] => {
      const own = scale.find(({ grade }) => grade === graded.grade);
      const right = scale.find((band) => holds(band, graded.mark));
      return own && right && own.grade !== right.grade && !mayHold(own, graded.mark)
        ? [draftOf(graded, right, own)]
        : [];
    });
  },
};
