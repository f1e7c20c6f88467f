import { type Fact, grouped, isInText } from '@gouji/facts';
import { allPosts, beyondPosts, kindsOfPosts, staffInPosts } from '@gouji/lexicon/accounts/judged';
import { sumOf } from '../arithmetic/sums.js';
import { figureText } from '../findings/wording.js';
import type { Draft, Rule } from './rule.js';

/** Posts told in a paragraph: all of them, or each kind once; null where they may be of several bodies. */
const postsIn = (facts: readonly Fact[]): readonly Fact[] | null => {
  const whole = facts.filter(({ metric }) => metric.name === allPosts);
  if (whole.length > 0) return whole.length === 1 ? whole : null;
  const kinds = facts.filter(({ metric }) => kindsOfPosts.has(metric.name));
  const names = new Set(kinds.map(({ metric }) => metric.name));
  return kinds.length > 0 && names.size === kinds.length ? kinds : null;
};

const isCount = ({ role, quantity, metric }: Fact): boolean =>
  role === 'count' &&
  quantity.kind === 'count' &&
  quantity.qualifier === null &&
  quantity.upper === null &&
  metric.modifier === '';

/** Counts of one body told in one paragraph; those of tables are left out. */
const byParagraph = (facts: readonly Fact[]): readonly (readonly Fact[])[] => [
  ...grouped(
    facts.filter((fact) => isInText(fact) && isCount(fact)),
    ({ paragraph, entity }) => `${paragraph} ${entity ?? ''}`,
  ).values(),
];

const overfilled = (facts: readonly Fact[], text: string): Draft[] => {
  const posts = postsIn(facts);
  const [people, second] = facts.filter(({ metric }) => metric.name === staffInPosts);
  const [first] = posts ?? [];
  if (!posts || !first || !people || second) return [];
  const over = people.quantity.value.minus(sumOf(posts));
  if (!over.gt(0)) return [];
  const from = text.lastIndexOf('\n', Math.min(first.quantity.span.start, people.quantity.span.start)) + 1;
  const end = text.indexOf('\n', people.quantity.span.end);
  if (beyondPosts.test(text.slice(from, end < 0 ? undefined : end))) return [];
  const told = posts.map(figureText).join(' + ');
  return [
    {
      severity: 'warning',
      confidence: 0.6,
      message: {
        zh: `实有${figureText(people)}，多于核定编制${told}，超出${over.toFixed()}人，文中未说明超编或含编外人员`,
        en: `${figureText(people)} are employed on ${told} posts: ${over.toFixed()} more, and the text does not say why`,
      },
      // The sum of the kinds of staff bears the staff out more often than not.
      evidence: [
        { span: first.quantity.span, note: { zh: '核定编制', en: 'posts' } },
        ...posts
          .slice(1)
          .map(({ quantity }) => ({ span: quantity.span, note: { zh: '核定编制', en: 'posts' } })),
        { span: people.quantity.span, note: { zh: '实有人数', en: 'employed' } },
      ],
      checks: [],
      repair: null,
    },
  ];
};

export const staffPosts: Rule = {
  id: 'staff/posts',
  severity: 'warning',
  title: { zh: '实有人数多于编制数', en: 'More staff than posts' },
  why: {
    zh: '实有在编人数一般不超过核定的编制数；多出的，或是数字有误，或是含编外人员而未说明，或是超编。',
    en: 'As a rule no more people are employed than there are posts. Where there are, a figure is wrong, people without posts are counted in unsaid, or posts are overfilled.',
  },
  source: {
    zh: '《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）：不得超编制配备人员',
    en: 'Regulations on institutions and posts of local governments (State Council decree 486): no staff beyond the posts',
  },
  advice: {
    zh: '核对编制数与实有人数；含编外人员的，写明人数。',
    en: 'Check posts and staff; where people without posts are counted in, say how many.',
  },
  examples: {
    holds: [
      { text: '核定编制26名，年末实有人员25人。' },
      { text: '核定行政编制12名、事业编制9名，年末实有人员20人。' },
      { text: '核定编制26名，年末实有人员29人，其中编外聘用人员5人。' },
    ],
    breaks: [
      { text: '核定事业编制26名，2023年末实有人数29人。', quote: '26名' },
      { text: '核定行政编制12名、事业编制9名，年末实有人员23人。', quote: '12名' },
    ],
  },
  find: ({ facts, text }) => byParagraph(facts).flatMap((one) => overfilled(one, text)),
};
