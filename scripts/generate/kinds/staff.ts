import { count } from '../draw.js';
import type { Kind, Setting } from '../kind.js';
import { type Piece, type Series, say, settle } from '../pieces.js';
import { join, plus, relation, type Said } from '../relation.js';
import { ownNames } from '../vocabulary/institutions.js';

/** Things counted by kind. */
interface Tally {
  readonly metric: string;
  /** Any institution has them. */
  readonly everywhere?: true;
  readonly unit: string;
  readonly kinds: readonly string[];
  /** All of its kinds are all there are. */
  readonly complete?: true;
  readonly most: number;
  readonly templates: readonly string[];
}

const tallies: readonly Tally[] = [
  {
    metric: '编制',
    everywhere: true,
    unit: '名',
    kinds: ['行政编制', '事业编制', '工勤编制'],
    complete: true,
    most: 60,
    templates: [
      '{own}[核定|现有|共有]编制{total}，其中{items}',
      '[核定|]编制[总数|]{total}，[其中：|包括]{items}',
    ],
  },
  {
    metric: '实有人员',
    everywhere: true,
    unit: '人',
    kinds: ['行政人员', '事业人员', '工勤人员', '编外聘用人员'],
    complete: true,
    most: 60,
    templates: [
      '{own}[年末|]实有[在职|]人员{total}，其中{items}',
      '[截至年底，|]{own}实有{total}，[其中：|]{items}',
      '{own}在职人员[共|]{total}（{items}）',
      '{items}，[共计|合计]{total}',
    ],
  },
  {
    metric: '专任教师',
    unit: '人',
    kinds: ['高级职称', '中级职称', '初级职称'],
    most: 90,
    templates: ['[现有|]专任教师{total}，其中{items}', '专任教师{total}（其中{items}）'],
  },
  {
    metric: '公务用车',
    everywhere: true,
    unit: '辆',
    kinds: ['机要通信用车', '应急保障用车', '执法执勤用车', '特种专业技术用车', '其他用车'],
    most: 9,
    templates: [
      '[截至{year}年12月31日，|年末，]{own}共有车辆{total}，其中：{items}',
      '车辆保有量{total}，其中{items}',
    ],
  },
  {
    metric: '案件',
    unit: '件',
    kinds: ['行政处罚案件', '行政许可案件', '行政复议案件'],
    most: 300,
    templates: [
      '全年[共|]办理各类案件{total}，其中{items}',
      '办理案件{total}（{items}）',
      '{items}，全年共计{total}',
    ],
  },
  {
    metric: '绩效自评项目',
    unit: '个',
    kinds: ['评价等级为优的项目', '评价等级为良的项目', '评价等级为中的项目', '评价等级为差的项目'],
    complete: true,
    most: 20,
    templates: ['对{total}项目开展了绩效自评，其中{items}', '绩效自评项目{total}，[其中：|]{items}'],
  },
  {
    metric: '发现问题',
    unit: '个',
    kinds: ['已完成整改', '正在整改'],
    complete: true,
    most: 12,
    templates: ['绩效自评中共发现问题{total}，其中{items}', '[检查|巡察]共发现问题{total}，{items}'],
  },
  {
    metric: '在校学生',
    unit: '人',
    kinds: ['小学生', '初中生', '高中生'],
    complete: true,
    most: 2400,
    templates: ['[年末|]在校学生{total}，其中{items}', '全县在校学生共{total}，{items}'],
  },
];

const tallied = ({ random, year, institution }: Setting, tally: Tally, depth: number): Said => {
  const kinds =
    tally.kinds.length > 3 ? random.some(tally.kinds, random.int(2, tally.kinds.length)) : tally.kinds;
  // Most stand in the first kind: 优 before 良, 行政 before 工勤.
  const values = kinds.map((kind) => {
    const at = tally.kinds.indexOf(kind);
    return random.int(at === 0 ? Math.ceil(tally.most / 3) : 1, Math.ceil(tally.most / (1 + at * at)));
  });
  const sum = values.reduce((all, value) => all + value, 0);
  const total = count(sum, tally.unit, tally.metric, String(year));
  const figures = values.map((value, index) => count(value, tally.unit, kinds[index] ?? '', String(year)));
  const items = figures.map((figure, index): Piece[] => [kinds[index] ?? '', figure]);
  const separator = random.pick(['、', '，', '，']);
  const own = depth > 0 ? random.pick(ownNames(institution)) : '';
  const template = settle(random, random.pick(tally.templates));
  const whole = isWhole(tally, kinds, template);
  const series: Series = { type: 'series', items, separator, whole };
  const pieces = say(random, template, { total, items: series, own, year: String(year) });
  const parts = figures.map(plus);
  const added = { op: 'sum', result: plus(total), parts, ...(whole ? {} : { open: true as const }) } as const;
  return { pieces, relations: [relation('sum', added)] };
};

/** Whether no kind is left out: the words say so, all kinds that there are are told, or the last takes in all others. */
const isWhole = ({ complete, kinds: all }: Tally, kinds: readonly string[], template: string): boolean =>
  !template.includes('其中') ||
  (complete === true && kinds.length === all.length) ||
  kinds.at(-1)?.startsWith('其他') === true;

/** Staff or vehicles, as every institution has them. No stop at the end. */
export const ownStaff = (setting: Setting): Said =>
  tallied(setting, setting.random.pick(tallies.filter(({ everywhere }) => everywhere === true)), 1);

/** Staff, vehicles, cases, grades: a count and its kinds. */
export const staff: Kind = {
  name: 'staff',
  weight: 3,
  compose: (setting, depth) => join(tallied(setting, setting.random.pick(tallies), depth), '。'),
};
