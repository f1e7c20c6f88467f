import type { Quantity } from '@gouji/amounts';
import type { Fact } from '@gouji/facts';
import { unitSlipsOf } from '../causes/slips.js';
import { draftFrom } from '../findings/from-diagnosis.js';
import { englishNameOf, nameOf } from '../findings/wording.js';
import type { Draft, Rule, RuleContext } from './rule.js';

/** The figure as 万元 where it is printed in 元. */
const inTenThousands = (quantity: Quantity) => unitSlipsOf(quantity).find(() => quantity.unit === '元');

/** Figures that a check shows to be in the wrong unit. */
const byRepair = ({ diagnoses }: RuleContext): Draft[] =>
  diagnoses.flatMap((diagnosis) => {
    const { cause, figure } = diagnosis;
    if (cause?.slip.kind !== 'unit') return [];
    return [
      draftFrom(diagnosis, {
        zh: `${nameOf(figure)}写为${figure.quantity.text}，与有关数据相差万倍，疑应为${cause.slip.text()}`,
        en: `${englishNameOf(figure)} is given as ${figure.quantity.text}; the figures around it need ${cause.slip.text()}`,
      }),
    ];
  });

/**
 * A change smaller than the last digit in which its levels are printed cannot have been read off them:
 * 固定资产增加1.30元 beside 原值125.73万元, whose last digit is worth 100 yuan.
 */
const belowResolution = ({ facts, diagnoses }: RuleContext): Draft[] => {
  const found = new Set(
    diagnoses.filter(({ cause }) => cause?.slip.kind === 'unit').map(({ figure }) => figure.quantity),
  );
  return facts.flatMap((change, index) => {
    const { quantity } = change;
    if (
      change.role !== 'change' ||
      quantity.kind !== 'money' ||
      quantity.unit !== '元' ||
      found.has(quantity)
    )
      return [];
    const meant = inTenThousands(quantity);
    const level = facts
      .slice(Math.max(0, index - 8), index)
      .reverse()
      .find((fact) => isLevelOf(fact, change));
    if (!level || !meant || quantity.value.isZero() || quantity.value.gte(level.quantity.ulp.div(2)))
      return [];
    const { text } = level.quantity;
    const should = meant.text();
    return [
      {
        severity: 'error' as const,
        confidence: 0.9,
        message: {
          zh: `${nameOf(change)}增减写为${quantity.text}，而其数额印到${text}，末位即大于此增减额，疑应为${should}`,
          en: `The change of ${englishNameOf(change)} is ${quantity.text}, less than the last digit of ${text}; probably ${should}`,
        },
        evidence: [
          { span: quantity.span, note: { zh: `疑为${should}`, en: `probably meant ${should}` } },
          { span: level.quantity.span, note: { zh: level.metric.name, en: level.metric.name } },
        ],
        checks: [],
        repair: { span: quantity.span, to: should, restores: 0, breaks: 0 },
      },
    ];
  });
};

const isLevelOf = (level: Fact, change: Fact): boolean =>
  level.paragraph === change.paragraph &&
  (level.role === 'level' || level.role === 'budget') &&
  level.quantity.unit === '万元' &&
  change.metric.name !== '' &&
  level.metric.name.startsWith(change.metric.name);

const fewestAround = 5;
const mostOthers = 0.2;

/**
 * One line of the account in 元 with 角 and 分, in a report that counts in 万元 throughout, where as 万元 it would be no
 * more than the report's largest figure: 年末结转和结余103.37元. Figures that tie as printed are left alone.
 */
const aloneInYuan = ({ facts, quantities, checks, diagnoses }: RuleContext): Draft[] => {
  const money = quantities.filter(({ kind }) => kind === 'money');
  const common = money.filter(({ unit }) => unit === '万元');
  if (common.length < fewestAround || common.length < money.length * (1 - mostOthers)) return [];
  const most = common.reduce((a, b) => (a.value.gt(b.value) ? a : b)).value;
  const told = new Set([
    ...checks.flatMap(({ result, reading }) => [result, ...reading.terms].map(({ quantity }) => quantity)),
    ...diagnoses.map(({ figure }) => figure.quantity),
  ]);
  return facts.flatMap((fact) => {
    const { quantity, metric, role } = fact;
    const meant = inTenThousands(quantity);
    const isLine = metric.known && metric.modifier === '' && (role === 'level' || role === 'budget');
    if (!isLine || !meant || quantity.unit !== '元' || told.has(quantity)) return [];
    if (quantity.value.isInteger() || meant.figure.value.gt(most)) return [];
    const should = meant.text();
    return [
      {
        severity: 'warning' as const,
        confidence: 0.6,
        message: {
          zh: `${nameOf(fact)}写为${quantity.text}，而全文金额以万元计，疑应为${should}`,
          en: `${englishNameOf(fact)} is given as ${quantity.text} in a report that counts in 万元; probably ${should}`,
        },
        evidence: [{ span: quantity.span, note: { zh: `疑为${should}`, en: `probably ${should}` } }],
        checks: [],
        // No equation says so: it is for a person to decide.
        repair: null,
      },
    ];
  });
};

export const unitMismatch: Rule = {
  id: 'unit/mismatch',
  severity: 'error',
  title: { zh: '金额单位有误', en: 'An amount in the wrong unit' },
  why: {
    zh: '“元”与“万元”混写使金额相差一万倍，按另一单位则与有关数据相符。',
    en: '元 written for 万元 (or back) makes an amount ten thousand times wrong; in the other unit it ties.',
  },
  source: null,
  advice: {
    zh: '核对原始凭证或账表，确认单位是“元”还是“万元”后改正。',
    en: 'Check the books for the unit and correct it.',
  },
  examples: {
    holds: [
      {
        text: '2023年“三公”经费总额为580元，其中：因公出国（境）费用0万元；公务接待费580元；公务用车购置及运行维护费0万元。',
      },
      { text: '慰问27个单位，每个单位1000元，共计2.7万元。' },
      {
        text: '本年收入520.30万元，本年支出519.10万元。年末结转1.2万元。会议费0.36万元，培训费0.82万元。职工食堂伙食补助人均345.60元。',
      },
    ],
    breaks: [
      {
        text: '基本支出共计867.62元，其中：人员经费654.05万元，公用经费213.57万元。',
        quote: '867.62元',
        repair: '867.62万元',
      },
      {
        text: '政府采购预算32.2元，实际政府采购金额12.55万元。政府采购预算执行率39%。',
        quote: '32.2元',
        repair: '32.2万元',
      },
      {
        text: '2023年末，固定资产原值125.73万元。本年度固定资产增加1.30元。',
        quote: '1.30元',
        repair: '1.30万元',
      },
      {
        text: '本年收入520.30万元。会议费0.36万元，培训费0.82万元，公务接待费1.96万元。机关运行经费86.75元。办公费10.27万元。',
        quote: '86.75元',
      },
    ],
  },
  find: (context) => [...byRepair(context), ...belowResolution(context), ...aloneInYuan(context)],
};
