import { Decimal } from 'decimal.js';
import { worth } from './arithmetic.js';
import type { Figure, Meaning } from './pieces.js';
import type { Random } from './random.js';

/** How one writer prints figures: held through a sentence, and through a report. */
export interface Style {
  readonly unit: '元' | '万元' | '亿元';
  readonly places: number;
  /** 12,345.60 */
  readonly separators: boolean;
  /** 120 for 120.00 */
  readonly trim: boolean;
  readonly percentPlaces: number;
  /** Amounts are drawn in whole last places, so that sums tie to the digit; otherwise in 分, and sums tie by rounding. */
  readonly exact: boolean;
}

/** What a sentence is composed with. */
export interface Draw {
  readonly random: Random;
  readonly year: number;
  readonly style: Style;
  /** The unit that writes, in full. */
  readonly institution: string;
}

/** From smallest to largest amount in yuan. */
export type Size = readonly [low: number, high: number];

const roundTo = (value: Decimal, places: number): Decimal =>
  value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);

const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) parts.unshift(whole.slice(Math.max(0, end - 3), end));
  return parts.join(',') + (fraction === undefined ? '' : `.${fraction}`);
};

const trimmed = (digits: string): string => {
  if (!digits.includes('.')) return digits;
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, digits[end - 1] === '.' ? end - 1 : end);
};

/** Digits of an amount of yuan in a unit, as a style prints them. */
export const amountDigits = (yuan: Decimal, style: Style): string => {
  const fixed = roundTo(yuan.div(worth(style.unit)), style.places).toFixed(style.places);
  const shown = style.trim ? trimmed(fixed) : fixed;
  return style.separators ? grouped(shown) : shown;
};

/** An amount printed in the style's unit. */
export const money = (
  draw: Draw,
  yuan: Decimal,
  meaning: Meaning,
  more: { readonly unitPrinted?: boolean; readonly stale?: Decimal | undefined; readonly style?: Style } = {},
): Figure => {
  const style = more.style ?? draw.style;
  return {
    type: 'figure',
    digits: amountDigits(yuan, style),
    unit: style.unit,
    unitPrinted: more.unitPrinted ?? true,
    meaning,
    ...(more.stale === undefined ? {} : { stale: amountDigits(more.stale, style) }),
  };
};

/** A number of things. */
export const count = (
  value: number | Decimal,
  unit: string,
  metric: string,
  period: string,
  stale?: number,
): Figure => ({
  type: 'figure',
  digits: value.toString(),
  unit,
  unitPrinted: true,
  meaning: { metric, period, role: 'count' },
  ...(stale === undefined ? {} : { stale: stale.toString() }),
});

const percentDigits = (ratio: Decimal, style: Style, unit: string): string => {
  const fixed = roundTo(ratio.abs().div(worth(unit)), style.percentPlaces).toFixed(style.percentPlaces);
  return style.trim ? trimmed(fixed) : fixed;
};

/** A ratio printed as a percentage (or in another unit of ratios), without its sign. */
export const percent = (
  draw: Draw,
  ratio: Decimal,
  meaning: Meaning,
  more: {
    readonly otherBase?: Decimal | undefined;
    readonly unit?: string;
    readonly unitPrinted?: boolean;
  } = {},
): Figure => {
  const unit = more.unit ?? '%';
  return {
    type: 'figure',
    digits: percentDigits(ratio, draw.style, unit),
    unit,
    unitPrinted: more.unitPrinted ?? true,
    meaning,
    ...(more.otherBase === undefined ? {} : { otherBase: percentDigits(more.otherBase, draw.style, unit) }),
  };
};

/** What a figure's digits say, in the base unit. */
export const printedValue = (figure: Figure): Decimal =>
  new Decimal(figure.digits.replaceAll(',', '')).times(worth(figure.unit));

/** The amounts that a style's ledger keeps: whole last places, or 分. */
export const ledgerAmount = (yuan: Decimal.Value, style: Style): Decimal => {
  const step = style.exact
    ? worth(style.unit).times(new Decimal(10).pow(-style.places))
    : new Decimal('0.01');
  return new Decimal(yuan).div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step);
};

/** An amount of yuan of some size, small ones as likely as large ones. */
export const amount = (draw: Draw, [low, high]: Size): Decimal => {
  const yuan = low * (high / low) ** draw.random.next();
  const step = 10 ** Math.floor(Math.log10(yuan) - 1);
  const round = draw.random.chance(0.15);
  return ledgerAmount(round ? Math.round(yuan / step) * step : yuan, draw.style);
};

/** An amount near another: last year's beside this year's, the account beside the budget. */
export const near = (draw: Draw, yuan: Decimal, spread = 0.4): Decimal => {
  const factor = 1 + (draw.random.next() * 2 - 1) * spread;
  return ledgerAmount(yuan.times(factor), draw.style);
};

/** A style that suits amounts of some size. */
export const drawStyle = (random: Random, size: Size): Style => {
  const unit =
    size[0] >= 50_000_000
      ? random.pick(['亿元', '万元'] as const)
      : size[1] <= 20_000
        ? '元'
        : random.chance(0.13)
          ? '元'
          : '万元';
  const places =
    unit === '亿元'
      ? random.pick([2, 2, 1])
      : unit === '元'
        ? random.pick([2, 0])
        : size[0] >= 50_000_000
          ? random.pick([0, 0, 2])
          : random.pick([2, 2, 2, 2, 1, 0]);
  return {
    unit,
    places: size[1] < 2_000_000 && unit === '万元' ? 2 : places,
    separators: unit !== '亿元' && random.chance(unit === '元' ? 0.3 : 0.1),
    trim: random.chance(0.4),
    percentPlaces: random.pick([2, 2, 2, 1, 1, 0]),
    exact: random.chance(0.6),
  };
};
