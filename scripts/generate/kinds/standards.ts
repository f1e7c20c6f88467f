import { moveClaims } from '../aspects/direction.js';
import { count } from '../draw.js';
import type { Kind } from '../kind.js';
import { type Figure, say } from '../pieces.js';
import { join, minus, plus, relation } from '../relation.js';

/** Standards by head, paid from two sides. */
const tariffs = [
  {
    name: '城乡居民基本医疗保险筹资标准',
    unit: '元',
    sides: ['财政补助', '个人缴费'],
    from: [700, 1000],
    step: [20, 60],
  },
  {
    name: '基本公共卫生服务人均经费标准',
    unit: '元',
    sides: ['中央补助', '地方配套'],
    from: [60, 95],
    step: [2, 6],
  },
  {
    name: '乡村医生月补助标准',
    unit: '元',
    sides: ['省级补助', '县级补助'],
    from: [600, 1500],
    step: [50, 200],
  },
] as const;

const phrasings: readonly string[] = [
  '{name}由每人{a}{提高到}{b}，其中{one}由{c}{提高到}{d}，{other}由{e}{提高到}{f}',
  '{name}从每人{a}{提高到}{b}，{提高}{move}，其中{one}{d}、{other}{f}',
  '{name}为{b}，其中{one}{d}、{other}{f}，较上年的{a}{提高}{move}',
];

/** An old standard and a new one, each made up of two sides: the old never adds to the new. */
export const standards: Kind = {
  name: 'standards',
  weight: 1,
  compose: ({ random, year }) => {
    const standard = random.pick(tariffs);
    const old = random.int(standard.from[0], standard.from[1]);
    const step = (): number => random.int(standard.step[0], standard.step[1]);
    const oldOne = Math.round(old * 0.6);
    const [stepOne, stepOther] = [step(), step()];
    const figure = (value: number, metric: string, period: number): Figure => ({
      ...count(value, standard.unit, metric, String(period)),
      meaning: { metric, period: String(period), role: 'price' },
    });
    const figures = {
      a: figure(old, standard.name, year - 1),
      b: figure(old + stepOne + stepOther, standard.name, year),
      c: figure(oldOne, standard.sides[0], year - 1),
      d: figure(oldOne + stepOne, standard.sides[0], year),
      e: figure(old - oldOne, standard.sides[1], year - 1),
      f: figure(old - oldOne + stepOther, standard.sides[1], year),
      move: figure(stepOne + stepOther, standard.name, year),
    };
    const { a, b, c, d, e, f, move } = figures;
    const words = { name: standard.name, one: standard.sides[0], other: standard.sides[1] };
    const pieces = say(random, random.pick(phrasings), { ...figures, ...words });
    const sum = (total: Figure, one: Figure, other: Figure) =>
      relation('sum', { op: 'sum', result: plus(total), parts: [plus(one), plus(other)] }, 1);
    const moved = relation('difference', { op: 'sum', result: plus(move), parts: [plus(b), minus(a)] });
    const relations = [
      sum(b, d, f),
      ...(pieces.includes(c) ? [sum(a, c, e)] : []),
      ...(pieces.includes(move) ? [moved] : moveClaims(pieces.slice(0, pieces.indexOf(b) + 1), b, a)),
    ];
    return join({ pieces, relations }, '。');
  },
};
