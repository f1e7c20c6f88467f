import type { Decimal } from 'decimal.js';
import { amount, type Draw, money, near, percent, printedValue } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { enumerated, type Figure, type Piece, say } from '../pieces.js';
import { printedOrder } from '../printed.js';
import { join, plus, ratioOf, relation, type Said, sumOf } from '../relation.js';
import { type Subject, subjects } from '../vocabulary/subjects.js';

/** Three years one after the other. `{years}`, `{figures}`: the lists; `{pairs}`: each year with its figure. */
const totals: readonly string[] = [
  '{pairs}，[三年累计|三年共|三年合计]{verb}{total}',
  '{years}分别{verb}{figures}，累计{total}',
  '[三年累计|三年来共]{verb}{label}{total}，其中{pairs}',
  '{first}至{last}年{label}[分别为|依次为]{figures}，[合计|三年合计]{total}',
];

const trends: readonly string[] = [
  '{first}—{last}年，{label}分别为{figures}，{呈上升趋势}',
  '{years}{label}分别为{figures}，{逐年增长}',
  '近三年{label}{逐年上升}，{pairs}',
];

const multiples: readonly string[] = [
  '{label}{now}，是上年[的|]{prior}的{times}',
  '{last}年{label}{now}，{before}年为{prior}，{last}年是{before}年的{times}',
  '{label}[为|]{now}，上年{prior}，是上年的{times}',
];

const ofYear = (metric: string, year: number) => ({ metric, period: String(year), role: 'level' }) as const;

const multiple = (draw: Draw, label: string, start: Decimal): Said => {
  const { random, year } = draw;
  const now = start.times(random.pick([1.5, 2, 2.4, 3.2]));
  const figures = {
    now: money(draw, now, ofYear(label, year)),
    prior: money(draw, start, ofYear(label, year - 1)),
  };
  const ratio = printedValue(figures.now).div(printedValue(figures.prior));
  const style = { ...draw.style, trim: false, percentPlaces: 1 };
  const times = percent({ ...draw, style }, ratio, { ...ofYear(label, year), role: 'rate' }, { unit: '倍' });
  const words = { label, last: String(year), before: String(year - 1) };
  return {
    pieces: say(random, random.pick(multiples), { ...figures, ...words, times }),
    relations: [ratioOf('rate', times, figures.now, figures.prior)],
  };
};

/** Three amounts that rise or fall year by year, as figures that share a unit or not. */
const course = (draw: Draw, label: string, start: Decimal) => {
  const { random, year } = draw;
  const rising = random.chance(0.6);
  const second = near(draw, start.times(rising ? 1.15 : 0.85), 0.05);
  const third = near(draw, second.times(rising ? 1.15 : 0.85), 0.05);
  const shared = random.chance(0.3);
  const span = [year - 2, year - 1, year];
  const figures = [start, second, third].map(
    (yuan, index): Figure =>
      money(draw, yuan, ofYear(label, span[index] ?? year), { unitPrinted: !shared || index === 2 }),
  );
  const sign = rising ? 1 : -1;
  const runs = figures
    .slice(1)
    .every((figure, index) => printedOrder(figure, figures[index] as Figure) === sign);
  const period = `${span[0]}-${span[2]}`;
  const total = money(draw, start.plus(second).plus(third), { metric: label, period, role: 'level' });
  return { span, figures, total, sign, runs } as const;
};

const several = (draw: Draw, { whole: label, side }: Subject, start: Decimal): Said => {
  const { random } = draw;
  const { span, figures, total, sign, runs } = course(draw, label, start);
  const template = random.pick(runs && random.chance(0.4) ? trends : totals);
  const used = template.includes('{figures}')
    ? figures
    : figures.map((figure) => ({ ...figure, unitPrinted: true }));
  const last = random.pick(['和', '、']);
  const fillings = {
    label: template.includes('{label}') ? label : '',
    total,
    verb: random.pick(side === 'spending' ? ['投入', '安排', '支出'] : ['完成', '实现']),
    years: enumerated(
      span.map((year) => [`${year}年`]),
      last,
    ),
    figures: enumerated(
      used.map((figure) => [figure]),
      last,
    ),
    pairs: used.flatMap((figure, index): Piece[] => [
      index > 0 ? '，' : '',
      `${span[index]}年${template.startsWith('{pairs}') && index === 0 ? label : ''}`,
      figure,
    ]),
    first: String(span[0]),
    last: String(span[2]),
  };
  const pieces = say(random, template, fillings, sign);
  const claims = pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.type === 'word'
      ? [relation('direction', { op: 'trend', word: piece, figures: used.map(plus) })]
      : [],
  );
  const relations = pieces.includes(total) ? [sumOf(total, used)] : claims;
  return join(template.startsWith('{years}分别') ? label : '', { pieces, relations });
};

/** Figures of several years: what they come to, how they run, how often one holds the other. */
export const years: Kind = {
  name: 'years',
  weight: 2,
  compose: (setting) => {
    const { random } = setting;
    const subject = random.pick(
      subjects.filter(
        ({ whole, side, speaker }) =>
          !/合计|总计|（项）/u.test(whole) && (side === 'spending' || speaker === 'government'),
      ),
    );
    const draw = styled(setting, subject.size);
    const start = amount(draw, subject.size);
    return join(
      random.chance(0.25) ? multiple(draw, subject.whole, start) : several(draw, subject, start),
      '。',
    );
  },
};
