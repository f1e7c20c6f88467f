import { count } from '../draw.js';
import type { Kind } from '../kind.js';
import { type Figure, type Series, say } from '../pieces.js';
import { join, plus, relation } from '../relation.js';
import { offices, ownNames, projects, subordinates } from '../vocabulary/institutions.js';

/** What is counted and then named. */
interface Roll {
  readonly metric: string;
  readonly unit: string;
  readonly names: readonly string[];
  readonly templates: readonly string[];
  readonly most: number;
}

const rolls: readonly Roll[] = [
  {
    metric: '内设机构',
    unit: '个',
    names: offices,
    most: 9,
    templates: [
      '{own}[设有|共设置|下设|设]内设机构{n}，[分别是|分别为|即]{names}',
      '{own}内设{names}[等|共]{n}[股室|科室|机构]',
      '{own}[现有|设]内设机构{n}：{names}',
    ],
  },
  {
    metric: '预算单位',
    unit: '家',
    names: ['机关本级', ...subordinates],
    most: 7,
    templates: [
      '[纳入|]{own}[部门决算编制范围的单位|决算范围的预算单位]共{n}，[包括|分别是|具体包括]：{names}',
    ],
  },
  {
    metric: '下属单位',
    unit: '家',
    names: subordinates,
    most: 7,
    templates: ['{own}下属单位{n}，[分别为|分别是|具体为]{names}'],
  },
  {
    metric: '重点项目',
    unit: '项',
    names: projects,
    most: 6,
    templates: [
      '[全年|本年度]实施重点项目{n}，[具体如下|分别是|包括]：{names}',
      '[对|选取]{names}等{n}重点项目开展了绩效评价',
      '[全年|本年度]实施的重点项目有{names}，共{n}',
    ],
  },
];

/** A count and the names listed for it. */
export const namedList: Kind = {
  name: 'named-list',
  weight: 2,
  compose: ({ random, year, institution }, depth) => {
    const roll = random.pick(rolls);
    const names = random.some(roll.names, random.int(3, roll.most));
    const template = random.pick(roll.templates);
    const numbered = template.includes('：{names}') && depth > 0 && random.chance(0.3);
    const items = names.map((name, index) => [numbered ? `${index + 1}.${name}` : name]);
    const series: Series = { type: 'series', items, separator: numbered ? '；' : '、', whole: true };
    const n: Figure = count(names.length, roll.unit, roll.metric, String(year));
    const own = random.pick(['', ...ownNames(institution)]);
    const pieces = say(random, template, { n, names: series, own });
    return join(
      { pieces, relations: [relation('count-of-list', { op: 'list', result: plus(n), series })] },
      '。',
    );
  },
};
