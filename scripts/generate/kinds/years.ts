import { amount, money, near, percent, printedValue } from '../draw.js';
import { type Kind, styled } from '../kind.js';
import { type Figure, type Piece, say } from '../pieces.js';
import { printedOrder } from '../printed.js';
import { join, plus, type Relation, relation } from '../relation.js';
import { subjects } from '../vocabulary/subjects.js';

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

const enumerate = (pieces: readonly (readonly Piece[])[], last: string): Piece[] =>
  pieces.flatMap((piece, index) => [index === 0 ? '' : index === pieces.length - 1 ? last : '、', ...piece]);

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
    const label = subject.whole;
    const of = (year: number) => ({ metric: label, period: String(year), role: 'level' as const });
    const start = amount(draw, subject.size);
    if (random.chance(0.25)) {
      const now = start.times(random.pick([1.5, 2, 2.4, 3.2]));
      const figures = {
        now: money(draw, now, of(draw.year)),
        prior: money(draw, start, of(draw.year - 1)),
      };
      const ratio = printedValue(figures.now).div(printedValue(figures.prior));
      const style = { ...draw.style, trim: false, percentPlaces: 1 };
      const times = percent({ ...draw, style }, ratio, { ...of(draw.year), role: 'rate' }, { unit: '倍' });
      const words = { label, last: String(draw.year), before: String(draw.year - 1) };
      const quotient = {
        op: 'quotient',
        result: plus(times),
        numerator: [plus(figures.now)],
        denominator: [plus(figures.prior)],
      } as const;
      return join(
        {
          pieces: say(random, random.pick(multiples), { ...figures, ...words, times }),
          relations: [relation('rate', quotient)],
        },
        '。',
      );
    }
    const rising = random.chance(0.6);
    const second = near(draw, start.times(rising ? 1.15 : 0.85), 0.05);
    const third = near(draw, second.times(rising ? 1.15 : 0.85), 0.05);
    const series = [start, second, third];
    const span = [draw.year - 2, draw.year - 1, draw.year];
    const shared = random.chance(0.3);
    const figures = series.map(
      (yuan, index): Figure =>
        money(draw, yuan, of(span[index] ?? draw.year), { unitPrinted: !shared || index === 2 }),
    );
    const whole = figures.map((figure) => ({ ...figure, unitPrinted: true }));
    const runs = figures
      .slice(1)
      .every((figure, index) => printedOrder(figure, figures[index] as Figure) === (rising ? 1 : -1));
    const total = money(draw, start.plus(second).plus(third), {
      metric: label,
      period: `${span[0]}-${span[2]}`,
      role: 'level',
    });
    const template = random.pick(runs && random.chance(0.4) ? trends : totals);
    const used = template.includes('{figures}') ? figures : whole;
    const last = random.pick(['和', '、']);
    const pieces = say(
      random,
      template,
      {
        label: template.includes('{label}') ? label : '',
        total,
        verb:
          subject.side === 'spending' ? random.pick(['投入', '安排', '支出']) : random.pick(['完成', '实现']),
        years: enumerate(
          span.map((year) => [`${year}年`]),
          last,
        ),
        figures: enumerate(
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
      },
      rising ? 1 : -1,
    );
    const relations: Relation[] = pieces.includes(total)
      ? [relation('sum', { op: 'sum', result: plus(total), parts: used.map(plus) })]
      : pieces.flatMap((piece) =>
          typeof piece !== 'string' && piece.type === 'word'
            ? [relation('direction', { op: 'trend', word: piece, figures: used.map(plus) })]
            : [],
        );
    const lead = template.startsWith('{years}分别') ? `${label}` : '';
    return join(lead, { pieces, relations }, '。');
  },
};
