import { economicClassOf, type Fact, grouped } from '@gouji/facts';
import { basicHalves, basicSpending, type Half } from '@gouji/lexicon/accounts/judged';
import { canReach, sumOf, ulpsOf } from '../arithmetic/sums.js';
import { figureText, inUnitOf, sumText } from '../findings/wording.js';
import { bounds } from './bounds.js';
import type { Draft, Rule } from './rule.js';

const isAmount = ({ role, quantity, entity, paragraph }: Fact): boolean =>
  paragraph >= 0 &&
  role === 'level' &&
  quantity.kind === 'money' &&
  quantity.qualifier === null &&
  entity === null;

const classOf = ({ metric }: Fact): string | null =>
  economicClassOf(metric.modifier + metric.name) ?? economicClassOf(metric.name);

/** The amounts of a paragraph that are all the 科目 of basic spending: with the other names they come to a total of it. */
const wholeLists = (facts: readonly Fact[]): (readonly Fact[])[] => {
  const totals = facts.filter(({ metric }) => metric.name === basicSpending);
  const names = [basicSpending, ...basicHalves.map(({ name }) => name)];
  const groups = grouped(
    facts.filter(({ metric }) => !names.includes(metric.name)),
    ({ paragraph }) => paragraph,
  );
  return [...groups.values()].filter((list) => {
    const known = list.filter((fact) => classOf(fact) !== null).length;
    if (known < bounds.fewestItems || list.length - known > bounds.mostUnknownItems) return false;
    const all = sumOf(list);
    return totals.some(({ quantity }) => quantity.value.minus(all).abs().lte(ulpsOf(list)));
  });
};

/** The one figure that the report gives of a half; null where it gives none, or several. */
const statedOf = (name: string, facts: readonly Fact[]): Fact | null => {
  const [first, ...rest] = facts.filter(({ metric }) => metric.name === name && metric.modifier === '');
  return first && rest.every(({ quantity }) => quantity.value.eq(first.quantity.value)) ? first : null;
};

const differing = (list: readonly Fact[], half: Half, facts: readonly Fact[]): Draft[] => {
  const stated = statedOf(half.name, facts);
  if (!stated) return [];
  const of = (classes: readonly string[]): Fact[] =>
    list.filter((fact) => classes.includes(classOf(fact) ?? ''));
  const own = of(half.classes);
  const all = [...own, ...of(half.either)];
  const unknown = list.filter((fact) => classOf(fact) === null);
  const within = ulpsOf([...list, stated]).div(2);
  const isMade = (from: readonly Fact[]): boolean =>
    canReach(
      stated.quantity.value.minus(sumOf(from)),
      unknown.map(({ quantity }) => [quantity.value]),
      within,
    );
  if (own.length === 0 || isMade(own) || isMade(all)) return [];
  const [items, classes] = half.takesEither ? [all, half.said] : [own, half.said];
  const [first, ...rest] = items;
  if (!first) return [];
  const made = `${sumText(
    items,
    items.map(() => 1),
  )} = ${inUnitOf(sumOf(items), stated)}`;
  return [
    {
      severity: 'warning',
      confidence: 0.6,
      message: {
        zh: `${half.name}列为${figureText(stated)}，而基本支出所列科目中属${half.name}的（经济分类${classes}类）${made}；基本支出的科目已全部列出，两处口径不一`,
        en: `${half.name} is given as ${figureText(stated)}, but the items of basic spending that belong to it (classes ${classes}) are ${made}, and the list is whole`,
      },
      evidence: [
        { span: stated.quantity.span, note: { zh: half.name, en: half.name } },
        ...[first, ...rest.slice(-1)].map(({ quantity, metric }) => ({
          span: quantity.span,
          note: { zh: metric.name, en: metric.name },
        })),
      ],
      checks: [],
      repair: null,
    },
  ];
};

export const sumEconomic: Rule = {
  id: 'sum/economic',
  severity: 'warning',
  title: {
    zh: '人员经费、公用经费与所列科目合计不符',
    en: 'Staff or running costs are not what their items come to',
  },
  why: {
    zh: '基本支出逐科目列全时，属工资福利支出、对个人和家庭的补助的科目合计应为人员经费，其余为公用经费。对个人和家庭的补助归入哪一半都算相符。',
    en: 'Where all items of basic spending are listed, those of wages and of subsidies to persons make the staff costs, the others the running costs. Subsidies to persons may count to either.',
  },
  source: {
    zh: '财政部《政府收支分类科目》部门预算支出经济分类；部门决算公开06表：人员经费＝301＋303，公用经费＝302＋307＋309＋310＋…',
    en: 'Economic classification of the Ministry of Finance; form 06: staff costs = 301 + 303, running costs = 302 + 307 + 309 + 310 + …',
  },
  advice: {
    zh: '按经济分类科目重新归集，改正人员经费、公用经费或写错的科目。',
    en: 'Collect the items again by the economic classification, and correct the totals or the item that is wrong.',
  },
  examples: {
    holds: [
      {
        text: '基本支出共计110万元。其中，基本工资40万元，津贴补贴20万元，奖金10万元，住房公积金5万元，办公费12万元，印刷费3万元，差旅费15万元，退休费5万元。\n人员经费支出80万元，公用经费支出30万元。',
      },
    ],
    breaks: [
      {
        text: '基本支出共计110万元。其中，基本工资40万元，津贴补贴20万元，奖金10万元，住房公积金5万元，办公费12万元，印刷费3万元，差旅费15万元，退休费5万元。\n人员经费支出68万元，公用经费支出42万元。',
        quote: '68万元',
      },
    ],
  },
  find: ({ facts }) => {
    const amounts = facts.filter(isAmount);
    return wholeLists(amounts).flatMap((list) =>
      // What one half has too much the other has too little: one of them is told.
      basicHalves.flatMap((half) => differing(list, half, amounts)).slice(0, 1),
    );
  },
};
