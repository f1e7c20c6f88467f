import { type CountingSystem, type NumberFormat, numberFormats } from './number-formats.js';

/**
 * A list number as Word prints it.
 *
 * @param value 0 or more
 * @param format the value of `w:numFmt`
 * @param custom `w:format` of a custom format such as `001, 002, 003, ...`; null otherwise
 */
export const formatNumber = (value: number, format: string, custom: string | null = null): string => {
  const zeros = custom === null ? null : /^0*(?=\d)/.exec(custom)?.[0].length;
  if (zeros) return String(value).padStart(zeros + 1, '0');
  return write(value, numberFormats[format] ?? decimal);
};

const decimal: NumberFormat = { kind: 'decimal', width: 1, before: '', after: '' };

// A list that starts at 10⁹ may not print 40 million letters.
const roundsAtMost = 30;

const write = (value: number, format: NumberFormat): string => {
  switch (format.kind) {
    case 'none':
      return '';
    case 'decimal':
      return `${format.before}${String(value).padStart(format.width, '0')}${format.after}`;
    case 'list':
      return [...format.items][value - 1] ?? String(value);
    case 'letters': {
      const letters = [...format.items];
      const rounds = Math.ceil(value / letters.length);
      if (value < 1 || rounds > roundsAtMost) return String(value);
      return (letters[(value - 1) % letters.length] ?? '').repeat(rounds);
    }
    case 'digits':
      return digitsOf(value, format.digits);
    case 'tens':
      return value >= 10 && value < 100
        ? `${value < 20 ? '' : digitAt(format.digits, Math.floor(value / 10))}十${value % 10 ? digitAt(format.digits, value % 10) : ''}`
        : digitsOf(value, format.digits);
    case 'counting':
      return count(value, format);
    case 'roman':
      return roman(value, format.upper);
    case 'ordinal':
      return `${value}${ordinalSuffix(value)}`;
    case 'hexadecimal':
      return value.toString(16).toUpperCase();
  }
};

const digitAt = (digits: string, index: number): string => digits[index] ?? '';

const digitsOf = (value: number, digits: string): string =>
  [...String(value)].map((digit) => digitAt(digits, Number(digit))).join('');

/** Chinese and Japanese numerals: groups of four digits, each with its unit. */
const count = (value: number, system: CountingSystem): string => {
  const { digits, units, zero, bareOne } = system;
  if (value === 0) return digitAt(digits, 0);
  let text = '';
  let gap = false;
  for (const [power, unit] of [
    [100_000_000, digitAt(units, 4)],
    [10_000, digitAt(units, 3)],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / power) % 10_000;
    for (const place of [3, 2, 1, 0]) {
      const digit = Math.floor(group / 10 ** place) % 10;
      if (digit === 0) {
        gap = text !== '';
        continue;
      }
      if (gap && zero) text += digitAt(digits, 0);
      gap = false;
      const bare =
        digit === 1 &&
        ((bareOne === 'leading-ten' && place === 1 && text === '') ||
          (bareOne === 'up-to-thousand' && place > 0));
      text += (bare ? '' : digitAt(digits, digit)) + (place === 0 ? '' : digitAt(units, place - 1));
    }
    if (group > 0) text += unit;
  }
  return text;
};

const romanNumerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman = (value: number, upper: boolean): string => {
  if (value < 1 || value >= roundsAtMost * 1000) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, numeral] of romanNumerals) {
    text += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return upper ? text : text.toLowerCase();
};

const ordinalSuffix = (value: number): string => {
  const ten = value % 100;
  if (ten >= 11 && ten <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
};
