import { restWords } from '@gouji/lexicon';
import { closingWords, ownYearWords } from '@gouji/lexicon/phrases/movements';
import { spendingEnds } from '@gouji/lexicon/phrases/shares';
import { shareOfBoth } from '../alibi/rates.js';
import { isOneSentence, neighbours } from '../alibi/witnesses.js';
import { rangeOfSum, slack } from '../arithmetic/ranges.js';
import { ties } from '../arithmetic/weigh.js';
import { says } from '../sayings/factors.js';
import { bounds } from '../search/bounds.js';
import { budgets } from '../search/common.js';
import type { Misreading } from './misreading.js';

/** 使用A万元，占收到数的109.5%。超过收到数的32.40万元…: a part of which the supposed whole is the lesser, by no slip. */
export const aboveWhole: Misreading = {
  id: 'share/above-whole',
  title: { zh: '部分大于整体', en: 'a part that is more than its supposed whole' },
  takenFor: { zh: '另一金额的占比', en: 'a share of that amount' },
  examples: {
    leftAlone: [
      '本年收到补助280.00万元，年内使用补助321.00万元，占本年收到数的114.6%。超过本年收到数的41.00万元使用上年结转。',
    ],
    accused: [['收到补助280.00万元，使用补助252.00万元，占收到补助的80.0%。', '80.0%']],
  },
  isMisread: ({ equation: { pattern, terms }, weight }, { figures }) => {
    const [part, whole] = terms.map((term) => figures[term]?.value ?? 0);
    return pattern === 'share' && weight.slip?.shape === 'any' && (part ?? 0) > (whole ?? 0);
  },
};

/** 已付90%，即A万元，剩余10%即B万元: what is left is a share of both together. */
export const ofBoth: Misreading = {
  id: 'share/of-both',
  title: { zh: '剩余部分占的是两者之和', en: 'what is left, as a share of both together' },
  takenFor: { zh: '剩余部分占已付部分之比', en: 'a share of what was paid' },
  examples: {
    leftAlone: ['按合同约定已支付至审定金额的90%，即387.45万元，剩余10%即43.05万元作为质量保证金。'],
    accused: [
      ['按合同约定已支付至审定金额的90%，即387.45万元，剩余10%即34.05万元作为质量保证金。', '34.05万元'],
    ],
  },
  isMisread: ({ equation }, { sayings, figures }) => {
    const { pattern, result, terms } = equation;
    const name = sayings[result]?.name ?? sayings[terms[0] ?? -1]?.name ?? null;
    if (pattern !== 'share' || name === null || !restWords.includes(name.text)) return false;
    return ties(shareOfBoth(equation), figures);
  },
};

/** 支出A万元。按安排数，用于X B万元，占63.0%；用于Y C万元，占27.0%；用于Z D万元，占10.0%: shares that agree on a whole that is not told there. */
export const ofUntoldWhole: Misreading = {
  id: 'share/of-untold-whole',
  title: { zh: '各占比同属文中未写的整体', en: 'shares that agree on a whole that is not told there' },
  takenFor: { zh: '前一句金额的占比', en: 'shares of an amount of the sentence before' },
  examples: {
    leftAlone: [
      '累计支出7920.0万元，剩余80.0万元。按安排数统计，用于产业发展5040.0万元，占63.0%；用于道路建设2160.0万元，占27.0%；用于就业帮扶400.0万元，占5.0%；用于搬迁扶持400.0万元，占5.0%。产业投入比道路投入多2880.0万元。',
    ],
    accused: [
      [
        '累计支出7920.0万元，用于产业发展4989.6万元，占支出的63.0%；用于道路建设2930.4万元，占73.0%。',
        '73.0%',
      ],
      [
        '本年收入合计820.00万元，主要来自财政。其中：财政拨款收入779.00万元，占96.00%；事业收入41.00万元，占5.00%；经营收入0.00万元，占0.00%；其他收入0.00万元，占0.00%。',
        '96.00%',
      ],
    ],
  },
  isMisread: ({ equation, equation: { pattern, result, terms } }, around) => {
    const { sayings, figures } = around;
    const [part = -1, whole = -1] = terms;
    const [own, said] = [figures[part], figures[result]];
    if (pattern !== 'share' || !own || !said || own.value === 0 || said.value === 0) return false;
    if (isOneSentence([whole, part], sayings)) return false;
    const agreeing = neighbours(result, around).filter((at) => {
      const [other, share] = [figures[at - 1], figures[at]];
      if (sayings[at]?.column !== 'share' || !other || !share || other.kind !== own.kind) return false;
      const times = other.value / own.value;
      return Math.abs(said.value * times - share.value) <= (share.ulp + said.ulp * times) / 2;
    });
    // 经营收入0万元，占0%: shares that are of the whole told as well speak of no other.
    const isOfTold = (at: number): boolean =>
      ties({ ...equation, result: at, terms: [at - 1, whole] }, figures);
    return agreeing.length >= bounds.fewestAgreeing && !agreeing.every(isOfTold);
  },
};

/** 甲A万元，乙B万元，丙C万元，分别占P%、Q%和R%: an amount that has a share of its own among them is not what the others are shares of. */
export const ofSibling: Misreading = {
  id: 'share/of-sibling',
  title: { zh: '同一列举中的各项占比', en: 'shares of one whole, told in turn' },
  takenFor: { zh: '其余各项占第一项的比重', en: 'shares of the first of them' },
  examples: {
    leftAlone: [
      '2022年度一般公共预算支出中，工资福利支出3420.95万元，商品和服务支出512.30万元，对个人和家庭的补助284.15万元，资本性支出103.20万元，分别占79.18%、11.86%、6.58%和2.39%。',
    ],
    accused: [['支出1200.00万元，其中甲项300.00万元，乙项900.00万元，分别占25.0%和57.0%。', '57.0%']],
  },
  isMisread: ({ equation: { pattern, result, terms } }, { sayings, entryOf }) => {
    const whole = entryOf[terms[1] ?? -1] ?? -1;
    const first = sayings[result]?.run?.first;
    return (
      pattern === 'share' &&
      first !== undefined &&
      whole >= 0 &&
      sayings.some(
        ({ index, run, column }) => column === 'share' && run?.first === first && entryOf[index] === whole,
      )
    );
  },
};

/** 采购规模A亿元。货物类、服务类采购规模分别为B亿元和C亿元，占采购规模的30.3%和45.1%: parts whose shares of a total tie, and are not all of it. */
export const ofSome: Misreading = {
  id: 'sum/of-some',
  title: { zh: '各部分的占比合计不足全部', en: 'parts whose shares are not all of the total' },
  takenFor: { zh: '总数的全部组成', en: 'all that the total is made of' },
  examples: {
    leftAlone: [
      '2022年全省采购规模为2847.2亿元。货物类、服务类采购规模分别为862.8亿元和1284.4亿元，占全省采购规模的30.3%和45.1%。',
      '全年上缴税费总额1.6万亿元。全部税费中，增值税、企业所得税分别为5310亿元和3290亿元，占上缴税费总额的32.6%和20.2%；消费税、车船税为2460亿元和1140亿元，占比分别为15.1%和7%。',
    ],
    accused: [
      [
        '2022年全省采购规模为2847.2亿元。省级、市县级采购规模分别为365.8亿元和2484.4亿元，占全省采购规模的12.8%和87.2%。',
        '365.8亿元',
      ],
    ],
  },
  isMisread: ({ equation: { formula, result, terms, signs } }, { figures, read, entries, entryOf }) => {
    if (formula !== 'sum' || terms.length < 2 || signs.some((sign) => sign !== 1)) return false;
    const shares = terms.flatMap((part) => {
      const share = read(part).find(
        ({ equation, weight }) =>
          equation.pattern === 'share' &&
          weight.outcome === 'ties' &&
          equation.terms[0] === part &&
          equation.terms[1] === result,
      );
      // Of a coarse total the share that a part's record holds says as much, though no quotient gives it.
      return figures[share?.equation.result ?? entries[entryOf[part] ?? -1]?.columns.share ?? -1] ?? [];
    });
    return shares.length === terms.length && rangeOfSum(shares).high < 1 - slack;
  },
};

/** 监管企业资产总额A亿元。…甲公司B亿元，占监管企业资产总额的P%。…两户企业资产合计C亿元: the whole is told elsewhere, in fuller words. */
export const ofWholeElsewhere: Misreading = {
  id: 'share/of-whole-elsewhere',
  title: { zh: '占比的整体写在别处', en: 'a share of a whole that is told elsewhere' },
  takenFor: { zh: '另一同类合计的占比', en: 'a share of another total' },
  examples: {
    leftAlone: [
      '一、总体情况\n2024年末，交通集团监管的3户一级企业资产总额38.4亿元，负债总额20.7亿元。\n二、各企业情况\n1.客运公司：资产总额17.3亿元，占监管企业资产总额的45.1%；营业收入2.6亿元。\n2.路桥公司：资产总额12.9亿元，营业收入1.9亿元。\n三、问题\n客运、路桥两户企业资产合计30.2亿元，占全部的78.6%。',
    ],
    accused: [['监管企业资产总额38.4亿元，其中客运公司17.3亿元，占监管企业资产总额的54.1%。', '54.1%']],
  },
  isMisread: ({ equation, equation: { pattern, result, terms }, weight }, around) => {
    const { sayings, figures, entries } = around;
    const [part = -1, whole = -1] = terms;
    const tail = sayings[result]?.of?.text.slice(-bounds.shortestNoun);
    if (pattern !== 'share' || tail === undefined || weight.slip?.shape !== 'any') return false;
    return entries.some(({ name, columns, main }) => {
      const at = columns[main];
      return (
        at !== undefined &&
        at !== whole &&
        name?.text.endsWith(tail) === true &&
        figures[at]?.kind === figures[whole]?.kind &&
        ties({ ...equation, terms: [part, at] }, figures)
      );
    });
  },
};

/** 年末归集总额A亿元，提取B亿元，占当年归集额的P%; 采购预算A万元。…合同B万元，占采购支出的P%: a share of another measure than the amount that bears its name. */
export const ofOtherMeasure: Misreading = {
  id: 'share/of-other-measure',
  title: { zh: '同名另一口径的占比', en: 'a share of another measure of the same name' },
  takenFor: { zh: '所写金额的占比', en: 'a share of the amount told' },
  examples: {
    leftAlone: [
      '年末归集总额288.14亿元，归集余额117.42亿元。全年8.10万名职工提取24.86亿元，占当年归集额的64.20%，年末提取总额170.72亿元。',
      '编制政府采购预算3926.40万元，其中：货物类1482.30万元，工程类1915.20万元，服务类528.90万元。从采购方式看，公开招标18份，竞争性谈判7份。\n授予中小企业合同金额2684.15万元，占政府采购支出总额的72.35%，其中：授予小微企业合同金额1512.60万元，占授予中小企业合同金额的56.35%。',
    ],
    accused: [
      ['当年归集38.72亿元，提取24.86亿元，占当年归集额的74.20%。', '74.20%'],
      ['采购支出总额3710.00万元。授予中小企业合同金额2684.15万元，占采购支出总额的73.25%。', '73.25%'],
    ],
  },
  isMisread: ({ equation: { pattern, result, terms }, weight }, { sayings }) => {
    const [part, whole] = terms.map((at) => sayings[at]);
    const share = sayings[result];
    if (pattern !== 'share' || weight.slip?.shape !== 'any' || !share?.of || !part || !whole) return false;
    const isStock = says(whole, closingWords) && says(share, ownYearWords);
    const isBudget = budgets.includes(whole.column) && !budgets.includes(part.column);
    return isStock || (isBudget && spendingEnds.some((end) => share.of?.text.endsWith(end)));
  },
};
