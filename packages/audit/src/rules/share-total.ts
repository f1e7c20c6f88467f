import type { Fact } from '@gouji/facts';
import { sumOf, ulpsOf } from '../arithmetic/sums.js';
import { doubtful } from '../findings/doubtful.js';
import { figureText, inUnitOf } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const shareTotal: Rule = {
  id: 'share/total',
  severity: 'error',
  title: { zh: '各项占比合计不是100%', en: 'Shares of one whole do not come to all of it' },
  why: {
    zh: '同一整体按同一口径划分，各项占比之和不应超过100%；各项无遗漏时应等于100%（四舍五入的尾差除外）。',
    en: 'The shares of one whole by one grouping add up to no more than 100 %, and where nothing is left out to all of it, but for rounding.',
  },
  source: null,
  advice: {
    zh: '核对各项占比的整体是否同一，并改正写错的一项。',
    en: 'Check that all shares are of one whole, and correct the wrong one.',
  },
  examples: {
    holds: [
      { text: '中央、省、县三级资金分别占60%、25%和15%。' },
      { text: '按资金来源分，财政拨款占66.7%，事业收入占16.7%，其他收入占16.7%。' },
      { text: '党员、女职工分别占70%、42.5%。' },
      { text: '按合同约定，完工付至80%，结算后付至97%，其余3%作质保金。' },
      { text: '粮食、蔬菜产量分别占全省的60%、55%。' },
      { text: '采购节能产品和再生产品的比重分别为71.24%和53.68%。' },
    ],
    breaks: [
      {
        text: '基本支出80.50万元，占本年支出的80.5%；项目支出19.50万元，占本年支出的24.5%。',
        quote: '24.5%',
      },
      { text: '政府采购中，货物、工程、服务分别占采购总额的61.20%、18.30%和10.50%。', quote: '61.20%' },
      { text: '中央、省、县三级资金分别占60%、25%和25%。', quote: '60%' },
      { text: '按资金来源分，财政拨款占85%，事业收入占12%，其他收入占8%。', quote: '85%' },
    ],
  },
  find: ({ shareLists, checks }) => {
    const wrong = new Set(checks.filter(({ outcome }) => outcome === 'violated').map(({ result }) => result));
    return shareLists.flatMap(({ shares: listed, complete, denied }) => {
      // The share that the amounts deny comes first.
      const shares = [...denied, ...listed.filter((share) => !denied.includes(share))];
      const [first, ...rest] = shares;
      // Where an amount shows which share is wrong, that has been said.
      if (!first || shares.some((share) => wrong.has(share))) return [];
      const sum = sumOf(shares);
      const slack = ulpsOf(shares).div(2);
      const isOver = sum.minus(slack).gt(1);
      if (!isOver && !(complete && sum.plus(slack).lt(1))) return [];
      const printed = shares.map(figureText);
      const stated = inUnitOf(sum, first);
      return [
        {
          severity: complete ? ('error' as const) : ('warning' as const),
          confidence: complete ? 0.9 : 0.8,
          message: {
            zh: `占比${printed.join('、')}合计${stated}，${isOver ? '超过' : '不足'}100%`,
            en: `The shares ${printed.join(', ')} come to ${stated}, ${isOver ? 'more' : 'less'} than 100 %`,
          },
          evidence: [evidenceOf(first), ...rest.map(evidenceOf)] as const,
          checks: [],
          repair: null,
          // Each of them explains it alone.
          alternatives: denied.length > 0 ? [] : doubtful(rest, checks),
        },
      ];
    });
  },
};

const evidenceOf = ({ quantity, metric }: Fact) => ({
  span: quantity.span,
  note: { zh: metric.name || '占比', en: 'share' },
});
