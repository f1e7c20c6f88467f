import type { Decimal } from 'decimal.js';
import { amount, ledgerAmount, money, type Size } from '../draw.js';
import { inYear, type Kind, styled } from '../kind.js';
import { say } from '../pieces.js';
import { deeper, join, minus, plus, relation } from '../relation.js';
import { notes } from '../vocabulary/asides.js';

/** What stood at the beginning, what came and went, what stands at the end. */
interface Ledger {
  readonly metric: string;
  readonly inflow: string;
  readonly outflow: string;
  /** Whether more comes and goes in a year than stands at its ends. */
  readonly passing: boolean;
  readonly size: Size;
  readonly templates: readonly string[];
}

const ledgers: readonly Ledger[] = [
  {
    metric: '结转和结余',
    inflow: '本年收入',
    outflow: '本年支出',
    passing: true,
    size: [2_000_000, 90_000_000],
    templates: [
      '年初结转和结余{open}，本年收入{in}，本年支出{out}，年末结转和结余{close}',
      '[上年结转|年初结转和结余]{open}，本年收入合计{in}，本年支出合计{out}，[年末结余|年末结转和结余为]{close}',
      '本年收入{in}，本年支出{out}，年初结转和结余{open}，年末结转和结余{close}',
      '年初结转结余资金{open}，当年收入{in}，当年支出{out}，年末结转结余资金{close}',
      '[年末|截至年底]结转和结余{close}，即年初结转{open}加本年收入{in}，减本年支出{out}',
    ],
  },
  {
    metric: '固定资产原值',
    inflow: '本年新增',
    outflow: '本年处置',
    passing: false,
    size: [800_000, 60_000_000],
    templates: [
      '年初固定资产原值{open}，本年[新增|增加]{in}，[本年|]处置[减少|]{out}，年末固定资产原值{close}',
      '固定资产期初数{open}，本期增加{in}，本期减少{out}，期末数{close}',
      '年末固定资产原值{close}，年初{open}，当年增加{in}，[当年|]减少{out}',
    ],
  },
  {
    metric: '政府债务余额',
    inflow: '新增',
    outflow: '偿还',
    passing: false,
    size: [300_000_000, 9_000_000_000],
    templates: [
      '年初政府债务余额{open}，当年新增{in}，当年偿还{out}，年末政府债务余额{close}',
      '[上年末|年初]债务余额{open}，本年举借{in}，本年偿还本金{out}，年末债务余额{close}',
    ],
  },
];

/** Opening, movements and close. */
export const rollForward: Kind = {
  name: 'roll-forward',
  weight: 2,
  compose: (setting, depth) => {
    const { random } = setting;
    const ledger = random.pick(ledgers);
    const draw = styled(setting, ledger.size);
    const large = amount(draw, ledger.size);
    const share = (of: Decimal, low: number, high: number): Decimal =>
      ledgerAmount(of.times(low + random.next() * (high - low)), draw.style);
    const small = share(large, 0.02, 0.3);
    const [open, inflow] = ledger.passing ? [small, large] : [large, small];
    const outflow = ledger.passing ? share(open.plus(inflow), 0.8, 0.99) : share(open, 0.01, 0.2);
    const year = String(draw.year);
    const figure = (yuan: Decimal, metric: string, period: string) =>
      money(draw, yuan, { metric, period, role: 'level' });
    const figures = {
      open: figure(open, ledger.metric, `${year}-start`),
      in: figure(inflow, ledger.inflow, year),
      out: figure(outflow, ledger.outflow, year),
      close: money(
        draw,
        open.plus(inflow).minus(outflow),
        { metric: ledger.metric, period: `${year}-end`, role: 'level' },
        { stale: open },
      ),
    };
    const template = random.pick(ledger.templates);
    const between = depth > 0 && random.chance(0.4);
    const said = {
      pieces: say(
        random,
        between ? template.replace('，', `（${random.pick(notes)}），`) : template,
        figures,
      ),
      relations: [
        relation('roll-forward', {
          op: 'sum',
          result: plus(figures.close),
          parts: [plus(figures.open), plus(figures.in), minus(figures.out)],
        }),
      ],
    };
    return inYear(random, [`${year}年，`, `${year}年度，`], join(between ? deeper(said) : said, '。'));
  },
};
