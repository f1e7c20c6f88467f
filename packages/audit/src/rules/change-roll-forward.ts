import type { Check } from '../arithmetic/check.js';
import { isReversed } from '../findings/direction.js';
import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { computedText, englishNameOf, figureText, nameOf, sumText } from '../findings/wording.js';
import type { Bilingual, Rule } from './rule.js';

/** A close that does not follow from its movements, or a movement that is not what two levels differ by. */
const isOfMovement = (check: Check): boolean => {
  const { kind } = check.relation;
  if (kind === 'difference') return check.result.quantity.kind !== 'points' && !isReversed(check);
  return kind === 'roll-forward';
};

/** 由A调整为B，调增C: the movement against both levels. */
const differenceOf = (check: Check): Bilingual => {
  const { result, computed, reading } = check;
  const from = reading.terms.map(figureText);
  // A table prints the sign of a change; in a sentence the words say it.
  const should = computedText(check, result.quantity.value.isNegative() ? computed.negated() : computed);
  // 剩余19处, 空编2名: what two figures leave is no change of anything.
  const isChange = result.role === 'change';
  return {
    zh: `${nameOf(result)}${isChange ? '的增减' : ''}列为${figureText(result)}，按${from.join('与')}计算应为${should}`,
    en: `${isChange ? 'The change of ' : ''}${englishNameOf(result)} is stated as ${figureText(result)}; ${from.join(' and ')} give ${should}`,
  };
};

export const changeRollForward: Rule = {
  id: 'change/roll-forward',
  severity: 'error',
  title: { zh: '前后两数与增减数不衔接', en: 'Opening, change and closing do not roll forward' },
  why: {
    zh: '年初数加本年增加、减本年减少应等于年末数，原数加增减额应等于现数；到位资金减去支出应等于结余。资产、债务、在编人数、车辆、结转资金皆然。',
    en: 'Opening plus increase minus decrease gives the close, the old figure and its change the new one, and what came in less what was spent is what is left: of assets, debt, staff, vehicles and funds alike.',
  },
  source: { zh: '《政府会计制度》资产负债表', en: 'Government accounting system, balance sheet' },
  advice: {
    zh: '核对年初数、本年增减数与年末数，改正不衔接的一处。',
    en: 'Check opening, movements and closing, and correct the one that does not follow.',
  },
  examples: {
    holds: [
      {
        text: '2022年末，固定资产原值137.14万元。2023年末，固定资产原值139.03万元。本年度固定资产增加1.89万元。',
      },
      { text: '年初实有车辆13辆，当年报废2辆、更新购置3辆，年末实有14辆。' },
      { text: '年初固定资产原值860.2万元，年末固定资产净值611.4万元，本年新增固定资产32.8万元。' },
    ],
    breaks: [
      { text: '上级补助收入由720.50万元调整为905.10万元，调增194.60万元。', quote: '194.60万元' },
      {
        text: '2022年本年收入500万元，2023年本年收入560万元，较2022年增加80万元。',
        quote: '80万元',
      },
      {
        text: '2022年末，固定资产原值137.14万元。2023年末，固定资产原值149.03万元。本年度固定资产增加1.89万元。',
        quote: '149.03万元',
      },
      { text: '年初在职人员78人，本年招录6人，退休3人，调出2人，年末在职人员95人。', quote: '95人' },
      { text: '到位资金960万元，支付835.5万元，结余134.5万元。', quote: '134.5万元' },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, isOfMovement).map(({ diagnosis, check }) => {
      const { result, reading } = check;
      if (check.relation.kind === 'difference') return draftFrom(diagnosis, differenceOf(check));
      const sum = sumText(reading.terms, reading.signs);
      const should = computedText(check);
      return draftFrom(diagnosis, {
        zh: `${nameOf(result)}列为${figureText(result)}，由前文 ${sum} 推得${should}`,
        en: `${englishNameOf(result)} is stated as ${figureText(result)}; ${sum} gives ${should}`,
      });
    }),
};
