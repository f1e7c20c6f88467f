import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Demand, DocumentDemands } from '../documents/demand.js';

/** What is met of them. */
export const realRecord = fileURLToPath(new URL('../../fixtures/outside/real.json', import.meta.url));

const slip = (...figures: string[]): Demand => ({ reported: figures });

/** What a careful reader finds in the finance bureau's accounts, in both versions. */
const finance: DocumentDemands['demands'] = {
  '一般公共服务支出占71.73% (71.65)': slip('71.73%'),
  '个人农业生产补贴 named for 奖励金': slip('退休费、[个人农业生产补贴]'),
  '一般行政管理事务 called basic spending': slip(
    '局财政业务指导与宣传等[基本支出]',
    '[一般行政管理事务]（项）',
  ),
  'not wrong: （八） in the line of （七）': { untouched: '（九）' },
  'not wrong: 二、 of a two-sided table': { untouched: '[二、]外交支出' },
  'not wrong: 三、 of a two-sided table': { untouched: '[三、]国防支出' },
};

const accounts: readonly DocumentDemands[] = [
  {
    file: 'final-accounts-finance-2024.pdf',
    demands: {
      ...finance,
      '财政拨款收入支出总计0.3万元 against 2,961.68': slip('总计[0.3万元]'),
      '持平 beside a change of −63.14': slip('财政拨款收入支出总计[持平]'),
      'paragraph ends in ； (本年收入)': slip('占0.21%[；]'),
      'paragraph ends in ； (本年支出)': slip('占20.51%[；]'),
      'paragraph ends in ； (结构)': slip('占15.16%[；]'),
    },
  },
  {
    file: 'final-accounts-injected.pdf',
    demands: {
      ...finance,
      'heading of part three says 2023': slip('财政局[2023年度]部门决算情况说明'),
      '大于预算数, 1511.89 < 1560.05': slip('1511.89万元。决算数[大于预算数]'),
      '大于预算数, 80.38 < 80.81': slip('80.38万元。决算数[大于预算数]'),
      '等于预算数, 60.99 < 62.29': slip('60.99万元。决算数[等于预算数]'),
      收入支出总计0万元: slip('收入支出总计[0万元]'),
      截至2023年12月31日: slip('截至[2023年12月31日]'),
      '。。': slip('财政拨款[。。]'),
      '支出决算表 taken out': { said: '支出决算表' },
      '“三公” table emptied, 0.95 in the text': slip('年初预算为[0.95万元]'),
      'XX局 left in a heading': slip('普陀区[XX局]'),
    },
  },
  {
    file: 'final-accounts-planning-2024.pdf',
    demands: {
      '基本支出 5377.64 in the text, 5364.75 in the table': slip('基本支出[5377.64万元]。'),
      '人员经费 4896.98 in the text, 4884.09 in the table': slip('4896.98万元'),
      '增长13.95 without %': slip('增长[13.95]。'),
      '下降（增长）27.78%': slip('[下降（增长）27.78%]'),
      '0.39万（含': slip('国内公务接待支出[0.39万]（含'),
      'a bracket not closed': { said: '括号' },
      'the institution named in other ways (规划与自然资源局)': slip('[规划与自然资源局]'),
      'the institution named in other ways (上海市规划和自然资源局)': slip(
        '[上海市规划和自然资源局]2024年度',
      ),
      'its name on two lines of the cover': { entity: '上海市普陀区规划和自然资源局' },
      'item named otherwise (退休人员活动费支出)': slip('[机关事业单位退休人员活动费支出]'),
      'item named otherwise (其他国土资源事务支出)': slip('[其他国土资源事务支出]'),
      'item named otherwise (住房保障支出（款）)': slip('[住房保障支出（款）]'),
      'no 第二部分': { said: '第二部分' },
      '奖金 listed, 0.00 in the table': { noted: ['津贴补贴、[奖金]、绩效工资'] },
      '奖励金 listed, 0.00 in the table': { noted: ['退休费、[奖励金]、'] },
    },
  },
];

/** Long prose in which nothing contradicts itself. */
const plain = (folder: string): DocumentDemands[] =>
  readdirSync(path.join(folder, 'plain'))
    .sort()
    .map((name) => ({ file: `plain/${name}`, demands: { silent: { accusations: 0 } } }));

/** OFD files: that they are read at all. */
const ofd = (folder: string): DocumentDemands[] =>
  readdirSync(path.join(folder, 'ofd'))
    .sort()
    .map((name) => ({ file: `ofd/${name}`, demands: { 'can be read': { reads: '' } } }));

/** What the README of ../shared/real lists, document by document. */
export const realDocuments = (folder: string): DocumentDemands[] => [
  ...accounts,
  ...plain(folder),
  ...ofd(folder),
];
