import type { Fact } from '@gouji/facts';
import { movedAssets, netValues } from '@gouji/lexicon/accounts/judged';
import type { Decimal } from 'decimal.js';
import { canReach, ulpsOf } from '../arithmetic/sums.js';
import { unitSlipsOf } from '../causes/slips.js';
import { figureText, inUnitOf, nameOf } from '../findings/wording.js';
import { bounds } from './bounds.js';
import { sharesPrintedTime } from './period-duplicate.js';
import type { Draft, Rule } from './rule.js';

const ofOneAsset = (one: Fact, other: Fact): boolean =>
  one.metric.name === other.metric.name &&
  one.metric.modifier === other.metric.modifier &&
  one.entity === other.entity &&
  one.scope === other.scope;

/** What additions and disposals move: assets at cost, not net values, which depreciation moves as well. */
const isHeld = ({ role, quantity, metric }: Fact): boolean =>
  role === 'level' && quantity.kind === 'money' && movedAssets.test(metric.name);

/** What may have moved it: its change, what was bought, given away or written off. */
const isMove = ({ quantity, metric, base }: Fact): boolean =>
  quantity.kind === 'money' && !netValues.test(metric.name) && base?.kind !== 'budget';

/** What a movement may be, up or down: in its own unit, or in one that its unit may be a slip for (元 among 万元). */
const sizesOf = ({ quantity }: Fact): Decimal[] =>
  [quantity, ...unitSlipsOf(quantity).map(({ figure }) => figure)].flatMap(({ value }) => [
    value,
    value.neg(),
  ]);

const draftOf = (opening: Fact, closing: Fact, change: Fact): Draft => {
  const gap = closing.quantity.value.minus(opening.quantity.value);
  const fell = gap.isNegative();
  const size = inUnitOf(gap.abs(), closing);
  const rises = change.sign === 1;
  return {
    severity: 'warning',
    confidence: 0.6,
    message: {
      zh: `${nameOf(closing)}由${figureText(opening)}到${figureText(closing)}，是${fell ? '减少' : '增加'}${size}，文中称${rises ? '增加' : '减少'}${figureText(change)}：时点或单位改正后仍不衔接`,
      en: `From ${figureText(opening)} to ${figureText(closing)} ${nameOf(closing)} ${fell ? 'fell' : 'rose'} by ${size}; the text tells ${rises ? 'a rise' : 'a fall'} of ${figureText(change)}, which does not meet it however date and unit are mended`,
    },
    evidence: [
      { span: change.quantity.span, note: { zh: '增减额', en: 'the change' } },
      { span: opening.quantity.span, note: { zh: '前一数', en: 'the first balance' } },
      { span: closing.quantity.span, note: { zh: '后一数', en: 'the second balance' } },
    ],
    checks: [],
    repair: null,
  };
};

export const balanceAssetChange: Rule = {
  id: 'balance/asset-change',
  severity: 'warning',
  title: {
    zh: '资产的两个时点数与增减额不衔接',
    en: 'Two balances of an asset do not meet the change between them',
  },
  why: {
    zh: '同一资产前后两个年末数之差，应等于文中的增减额（有处置的，连同处置）。年末写重、单位写错的，改正之后仍应如此。',
    en: 'Two balances of an asset differ by the change that the text tells, disposals included; also once a date written twice or a wrong unit is mended.',
  },
  source: {
    zh: '《政府会计准则第3号——固定资产》：期初原值＋本期增加－本期减少＝期末原值',
    en: 'Government accounting standard no. 3, fixed assets: opening cost + additions − disposals = closing cost',
  },
  advice: {
    zh: '对照资产台账核对两个时点的原值和本年增减额。',
    en: 'Check both balances and the change of the year against the register of assets.',
  },
  examples: {
    holds: [
      {
        text: '2022年末，固定资产原值218.40万元。2023年末，固定资产原值221.65万元。本年度固定资产增加3.25万元。',
      },
    ],
    breaks: [
      {
        text: '2023年末，固定资产原值218.40万元。2023年末，固定资产原值171.65万元。本年度固定资产增加3.25万元。',
        quote: '3.25万元',
      },
    ],
  },
  find: ({ facts, text }) =>
    facts.flatMap((closing, at) => {
      if (!isHeld(closing)) return [];
      // Balances of two dates are held to their change by `change/roll-forward`; these stand at one date by a slip.
      const opening = facts
        .slice(Math.max(0, at - bounds.nearbyMoves), at)
        .find((fact) => isHeld(fact) && ofOneAsset(fact, closing) && sharesPrintedTime(fact, closing, text));
      const moves = facts
        .slice(at + 1, at + bounds.nearbyMoves)
        .filter((fact) => isMove(fact) && fact.paragraph === closing.paragraph);
      const change = moves.find(
        ({ role, metric }) =>
          role === 'change' && metric.name !== '' && closing.metric.name.startsWith(metric.name),
      );
      if (!opening || !change || moves.length > bounds.mostMoves) return [];
      const gap = closing.quantity.value.minus(opening.quantity.value);
      const within = ulpsOf([opening, closing, change]);
      return canReach(gap, moves.map(sizesOf), within) ? [] : [draftOf(opening, closing, change)];
    }),
};
