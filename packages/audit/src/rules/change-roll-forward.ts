import { diagnosesOf, draftFrom } from '../findings/from-diagnosis.js';
import { englishNameOf, inUnitOf, nameOf } from '../findings/wording.js';
import type { Rule } from './rule.js';

export const changeRollForward: Rule = {
  id: 'change/roll-forward',
  severity: 'warning',
  title: { zh: '年初数、增减数与年末数不衔接', en: 'Opening, change and closing do not roll forward' },
  why: {
    zh: '资产的年初数加本年增加、减本年减少应等于年末数。',
    en: 'Opening balance plus increase minus decrease should give the closing balance.',
  },
  source: { zh: '《政府会计制度》资产负债表', en: 'Government accounting system, balance sheet' },
  examples: {
    holds: [
      {
        text: '2022年末，固定资产原值137.14万元。2023年末，固定资产原值139.03万元。本年度固定资产增加1.89万元。',
      },
    ],
    breaks: [
      {
        text: '2022年末，固定资产原值137.14万元。2023年末，固定资产原值149.03万元。本年度固定资产增加1.89万元。',
        quote: '149.03万元',
        repair: '139.03万元',
      },
    ],
  },
  find: ({ diagnoses }) =>
    diagnosesOf(diagnoses, ({ relation }) => relation.kind === 'roll-forward').map(({ diagnosis, check }) => {
      const { result, computed, reading } = check;
      const [opening, change] = reading.terms.map(({ quantity }) => quantity.text.trim());
      const should = inUnitOf(computed, result);
      return draftFrom(diagnosis, {
        zh: `${nameOf(result)}年末列为${result.quantity.text}，由年初${opening}和本年增减${change}推得${should}`,
        en: `${englishNameOf(result)} closes at ${result.quantity.text}; opening ${opening} and change ${change} give ${should}`,
      });
    }),
};
