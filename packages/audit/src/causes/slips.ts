import { format, type Quantity } from '@gouji/amounts';
import { Decimal } from 'decimal.js';
import type { Figure } from '../arithmetic/printed.js';
import { longTenThousands, mostRatePlaces, type SlipKind, shareOf, usualTenThousands } from './priors.js';

/** A figure as it may have been meant, and what slip would have made it the printed one. */
export interface Slip {
  readonly kind: SlipKind;
  /** As it would be printed, in the manner of the figure replaced. Asked for only where the slip is told. */
  readonly text: () => string;
  readonly figure: Figure;
  readonly unit: string;
  /** Decimals. */
  readonly places: number;
  /** How likely the slip is to make this figure the printed one. */
  readonly probability: number;
}

const tenThousand = new Decimal(10_000);

/** Units that writers put for one another, with what the value is multiplied by; 万 is forgotten more often than added. */
const unitSlips: readonly {
  readonly from: string;
  readonly to: string;
  readonly factor: Decimal;
  readonly share: number;
  /** What is printed in the smallest unit has as many digits as it would have had in the greater. */
  readonly grown?: true;
}[] = [
  { from: '元', to: '万元', factor: tenThousand, share: 0.8, grown: true },
  { from: '万元', to: '元', factor: tenThousand.pow(-1), share: 0.03 },
  { from: '万元', to: '亿元', factor: tenThousand, share: 0.1 },
  { from: '亿元', to: '万元', factor: tenThousand.pow(-1), share: 0.1 },
];

const figureOf = ({ kind, value, ulp, qualifier, upper }: Quantity): Figure => ({
  kind,
  value,
  ulp,
  qualifier,
  upper,
});

/** The figure with its unit changed as writers mistake it. */
export const unitSlipsOf = (quantity: Quantity): Slip[] =>
  quantity.kind !== 'money' || quantity.unitSpan !== null
    ? []
    : unitSlips
        .filter(({ from }) => from === quantity.unit)
        .map(({ from, to, factor, share, grown }) => ({
          kind: 'unit' as const,
          text: () => quantity.text.slice(0, quantity.text.lastIndexOf(from)) + to,
          figure: {
            ...figureOf(quantity),
            value: quantity.value.times(factor),
            ulp: quantity.ulp.times(factor),
          },
          unit: to,
          places: placesOf(quantity),
          probability: shareOf.unit * share * (grown === true ? usualness(quantity) : 1),
        }));

/** 3,356,926元 with 万 forgotten would be billions: the more digits an amount has, the less it was meant in 万元. */
const usualness = ({ value }: Quantity): number => {
  const digits = value.abs().floor().toFixed().length;
  return longTenThousands ** Math.max(0, digits - usualTenThousands);
};

/** Digits without sign and point, and how many of them stand behind the point. */
interface Digits {
  readonly digits: string;
  readonly places: number;
}

interface Typed extends Digits {
  readonly kind: SlipKind;
  readonly probability: number;
}

/**
 * Every figure that one slip of the hand would turn into the printed one: a digit, two neighbours, a digit dropped or
 * typed twice, the point. About twenty for each printed digit.
 */
export const typingSlipsOf = (quantity: Quantity): Slip[] => {
  const printed = digitsOf(quantity);
  if (!printed) return [];
  const ulps = new Map<number, Decimal>();
  const ulpAt = (places: number): Decimal => {
    const ulp = ulps.get(places) ?? quantity.ulp.times(new Decimal(10).pow(printed.places - places));
    ulps.set(places, ulp);
    return ulp;
  };
  return [
    ...otherDigits(printed),
    ...swapped(printed),
    ...dropped(printed),
    ...doubled(printed),
    ...(quantity.kind === 'count' ? [] : pointMoved(printed)),
  ]
    .filter(({ places }) => !isTooFine(quantity, places, printed))
    .map(({ kind, digits, places, probability }) => {
      const ulp = ulpAt(places);
      return { ...printedAs(kind, quantity, ulp.times(digits), ulp), places, probability };
    });
};

/** 4.35% for 4.395%: nobody prints a rate to more than two decimals among rates of two. */
const isTooFine = ({ kind }: Quantity, places: number, printed: Digits): boolean =>
  kind === 'percent' && places > Math.max(printed.places, mostRatePlaces);

/** The figure put right by computing it anew: `value` rounded to the digits printed. */
export const computedAnew = (
  kind: SlipKind,
  quantity: Quantity,
  value: Decimal,
  ulp = quantity.ulp,
): Slip => ({
  ...printedAs(kind, quantity, value.div(ulp).round().times(ulp), ulp),
  places: placesOf(quantity),
  probability: shareOf[kind],
});

const printedAs = (
  kind: SlipKind,
  quantity: Quantity,
  value: Decimal,
  ulp: Decimal,
): Omit<Slip, 'places' | 'probability'> => {
  // The sign was printed as it should be: only the digits are mistyped.
  const signed = quantity.value.isNegative() ? value.abs().negated() : value;
  return {
    kind,
    text: () => format(signed, quantity, ulp),
    unit: quantity.unit,
    figure: { ...figureOf(quantity), value: signed, ulp },
  };
};

/** Decimals as printed. */
export const placesOf = ({ text }: Quantity): number => /[.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0;

/** Null where the figure has no digits that could be mistyped: a zero, a range. */
const digitsOf = (quantity: Quantity): Digits | null => {
  const { value, ulp, upper } = quantity;
  if (value.isZero() || upper !== null) return null;
  const digits = value.abs().div(ulp).toFixed(0);
  const places = placesOf(quantity);
  return { digits: digits.padStart(places + 1, '0'), places };
};

/** No figure is written with a zero before its first digit. */
const isWritten = ({ digits, places }: Digits): boolean =>
  digits.length > places &&
  (digits.charAt(0) !== '0' || digits.length === places + 1) &&
  /[1-9]/.test(digits);

const tenDigits = [...'0123456789'];

const otherDigits = ({ digits, places }: Digits): Typed[] =>
  [...digits].flatMap((printed, at) =>
    tenDigits
      .filter((digit) => digit !== printed)
      .map((digit) => ({
        kind: 'digit' as const,
        digits: digits.slice(0, at) + digit + digits.slice(at + 1),
        places,
        probability: shareOf.digit / (9 * digits.length),
      }))
      .filter(isWritten),
  );

const swapped = ({ digits, places }: Digits): Typed[] =>
  [...digits].slice(1).flatMap((digit, index) => {
    const before = digits.charAt(index);
    if (before === digit) return [];
    const meant = {
      kind: 'swap' as const,
      digits: digits.slice(0, index) + digit + before + digits.slice(index + 2),
      places,
      probability: shareOf.swap / (digits.length - 1),
    };
    return isWritten(meant) ? [meant] : [];
  });

/** The printed figure lacks a digit, before the point or behind it. */
const dropped = ({ digits, places }: Digits): Typed[] => {
  const found = new Map<string, Typed>();
  const point = digits.length - places;
  const share = shareOf.dropped / (digits.length + 1);
  for (let at = 0; at <= digits.length; at += 1) {
    for (const digit of tenDigits) {
      const longer = digits.slice(0, at) + digit + digits.slice(at);
      for (const behind of at < point ? [0] : at > point ? [1] : places > 0 ? [0, 1] : [0]) {
        const meant = {
          kind: 'dropped' as const,
          digits: longer,
          places: places + behind,
          probability: share,
        };
        if (isWritten(meant)) found.set(`${longer}/${meant.places}`, meant);
      }
    }
  }
  return [...found.values()];
};

/** The printed figure has a digit twice. */
const doubled = ({ digits, places }: Digits): Typed[] =>
  [...digits].flatMap((digit, at) => {
    if (at === 0 || digits.charAt(at - 1) !== digit || digits.charAt(at + 1) === digit) return [];
    const meant = {
      kind: 'doubled' as const,
      digits: digits.slice(0, at) + digits.slice(at + 1),
      places: at >= digits.length - places && at - 1 >= digits.length - places ? places - 1 : places,
      probability: shareOf.doubled / (digits.length - 1),
    };
    return isWritten(meant) ? [meant] : [];
  });

const moves = [1, 2, -1, -2];

const pointMoved = ({ digits, places }: Digits): Typed[] =>
  moves.flatMap((move) => {
    const behind = Math.max(0, places + move);
    // 12.5 with its point two places to the right is 1250, and 3 with it to the left 0.3.
    const all = digits + '0'.repeat(Math.max(0, -places - move));
    const typed = {
      kind: 'point' as const,
      digits: all.replace(/^0+/, '').padStart(behind + 1, '0'),
      places: behind,
      probability: shareOf.point / moves.length,
    };
    return isWritten(typed) ? [typed] : [];
  });
