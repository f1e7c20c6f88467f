import { Decimal } from 'decimal.js';
import { printNumeral } from '../numerals.js';
import { digitAt } from '../scan/characters.js';
import type { Figure } from '../scan/figure.js';

/** How the figures of an amount are written: digits, 汉字, 大写. */
type Manner = (whole: Decimal) => string;

const mannerOf = ({ spoken, formal }: Figure): Manner =>
  spoken ? (whole) => printNumeral(whole, formal) : (whole) => whole.toFixed();

/** 5元3角, 三块五, 叁仟零伍拾元捌角陆分, 壹拾贰万元整: yuan and its parts, each with its unit. */
export const printCoins = (value: Decimal, text: string, figure: Figure): string => {
  const head = text.slice(0, figure.start);
  const manner = mannerOf(figure);
  const cents = value.abs().times(100).round();
  const yuan = cents.div(100).floor();
  const [tenths, hundredths] = [cents.div(10).floor().mod(10), cents.mod(10)];
  const unit = [...text].find((letter) => '元圆圓块塊'.includes(letter)) ?? '元';
  if (cents.mod(100).isZero()) {
    const closed = figure.formal && /[整正角分]/.test(text);
    return head + manner(yuan) + unit + (closed ? '整' : '');
  }
  const tenth = text.includes('毛') ? '毛' : '角';
  const bare = !/[角毛分]/.test(text.slice(text.indexOf(unit))) && hundredths.isZero();
  const zero = figure.spoken ? '零' : '';
  return [
    head,
    yuan.isZero() ? '' : manner(yuan) + unit,
    tenths.isZero() ? (yuan.isZero() ? '' : zero) : manner(tenths) + (bare ? '' : tenth),
    hundredths.isZero() ? '' : `${manner(hundredths)}分`,
  ].join('');
};

const hundredMillion = new Decimal('1e8');
const tenThousand = new Decimal('1e4');
const thousand = new Decimal(1000);

/** Whether 汉字 places and Arabic digits make up the figure together (32万5千). */
export const isMixed = (text: string, { start, end, spoken }: Figure): boolean => {
  if (!spoken) return false;
  for (let at = start; at < end; at += 1) if (digitAt(text, at) >= 0) return true;
  return false;
};

/** 32万5千, 1亿2500万: digits between 亿, 万 and, where the model has it, 千. */
export const printMixed = (whole: Decimal, model: string): string => {
  const parts = [
    [whole.div(hundredMillion).floor(), '亿'],
    [whole.div(tenThousand).floor().mod(tenThousand), '万'],
    [whole.mod(tenThousand), ''],
  ] as const;
  let printed = '';
  for (const [part, unit] of parts) {
    if (part.isZero()) continue;
    // A gap needs its 零, or four digits that fill it.
    const gap = printed !== '' && part.lt(thousand) ? '零' : '';
    const thousands = part.mod(thousand).isZero() && model.includes(`千${unit}`);
    printed += gap + (thousands ? `${part.div(thousand).toFixed()}千` : part.toFixed()) + unit;
  }
  return printed === '' ? '0' : printed;
};
