import { amount, count, money, near, percent } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { say } from '../pieces.js';
import { join } from '../relation.js';
import { drawPlace, projects } from '../vocabulary/institutions.js';

/** Figures side by side between which nothing is stated: whoever finds an equation here has invented it. */
const phrasings: readonly string[] = [
  '对{project}预付款{one}；对该单位补助{two}；垫付工程款{three}',
  '计划培训{n}，参训人员满意度达到{share}以上，安排经费{one}',
  '{place}安排配套资金不低于{one}，[另有|不含]上级补助{two}',
  '设备采购合同金额{one}，另计安装费{two}、三年运行维护费{three}',
  '审计发现违规列支{one}，未及时上缴{two}，涉及单位{n}',
  '{project}批复概算{one}，{last}年已下达资金{two}，{year}年下达资金{three}',
  '拨付{project}资金{one}，同时拨付工作经费{two}',
  '政府性基金预算收入{one}；社会保险基金预算收入{two}；国有资本经营预算收入{three}',
  '{project}覆盖{n}，资金使用率力争达到{share}，落实资金{one}',
  '{place}安排{one}，引导社会资本投入{two}，带动就业{n}',
];

/** Paragraphs with figures and no relation. */
export const traps: Kind = {
  name: 'traps',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const size = [100_000, 20_000_000] as const;
    const draw = styled(setting, size);
    const period = String(draw.year);
    const one = amount(draw, size);
    const template = random.pick(phrasings);
    const unit = template.includes('覆盖{n}') ? '个村' : template.includes('单位{n}') ? '个' : '人';
    const of = (yuan: typeof one) => money(draw, yuan, { metric: '资金', period, role: 'level' });
    const pieces = say(random, template, {
      one: of(one),
      two: of(near(draw, one.times(0.4), 0.3)),
      three: of(near(draw, one.times(0.35), 0.2)),
      n: count(random.int(3, 90), unit, '数量', period),
      share: percent(draw, one.div(one).times(random.int(80, 99)).div(100), {
        metric: '比例',
        period,
        role: 'rate',
      }),
      project: random.pick(projects),
      place: drawPlace(random),
      last: String(draw.year - 1),
      year: period,
    });
    return join({ pieces, relations: [] }, '。');
  },
};
