/**
 * How list numbers are written: ECMA-376 Part 1, 17.18.59 (ST_NumberFormat), with Word's own notes to it
 * ([MS-OI29500] 2.1, ST_NumberFormat; [MS-DOCX] 2.4 for the first members of each sequence).
 */
export type NumberFormat =
  /** The characters in their order; past the last, decimal digits. */
  | { readonly kind: 'list'; readonly items: string }
  /** One letter, repeated once more in each round: z, aa, bb. */
  | { readonly kind: 'letters'; readonly items: string }
  /** A character for each decimal digit. */
  | { readonly kind: 'digits'; readonly digits: string }
  /** 十 in numbers below a hundred, a character for each digit above. */
  | { readonly kind: 'tens'; readonly digits: string }
  /** Digits with their units: 一百二十三. */
  | ({ readonly kind: 'counting' } & CountingSystem)
  | { readonly kind: 'roman'; readonly upper: boolean }
  | { readonly kind: 'decimal'; readonly width: number; readonly before: string; readonly after: string }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'hexadecimal' }
  | { readonly kind: 'none' };

export interface CountingSystem {
  /** 0 to 9. */
  readonly digits: string;
  /** Ten, hundred, thousand, ten thousand, hundred million. */
  readonly units: string;
  /** Whether a gap within the number is filled by a zero: 一百零一. */
  readonly zero: boolean;
  /** Units before which a one is not written. */
  readonly bareOne: 'never' | 'leading-ten' | 'up-to-thousand';
}

const ideographs = '一二三四五六七八九';
const decimal: NumberFormat = { kind: 'decimal', width: 1, before: '', after: '' };
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const fullWidth: NumberFormat = { kind: 'digits', digits: '０１２３４５６７８９' };
const upperLatin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const chinese: NumberFormat = {
  kind: 'counting',
  digits: `零${ideographs}`,
  units: '十百千万亿',
  zero: true,
  bareOne: 'leading-ten',
};

/** By the value of `w:numFmt`. A format that is not here is printed in decimal digits, as Word does. */
export const numberFormats: Readonly<Record<string, NumberFormat>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: { ...decimal, width: 2 },
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: { kind: 'list', items: circled },
  decimalEnclosedCircleChinese: { kind: 'list', items: circled },
  decimalEnclosedFullstop: { kind: 'list', items: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛' },
  decimalEnclosedParen: { kind: 'list', items: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇' },
  numberInDash: { ...decimal, before: '- ', after: ' -' },
  // 十一, 二十, 九十九; then 一○○ (U+25CB).
  chineseCounting: { kind: 'tens', digits: `○${ideographs}` },
  taiwaneseCounting: { kind: 'tens', digits: `○${ideographs}` },
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: { ...chinese, units: '十百千萬億' },
  taiwaneseDigital: { kind: 'digits', digits: `○${ideographs}` },
  ideographDigital: { kind: 'digits', digits: `〇${ideographs}` },
  japaneseDigitalTenThousand: { kind: 'digits', digits: `〇${ideographs}` },
  japaneseCounting: { ...chinese, units: '十百千万億', zero: false, bareOne: 'up-to-thousand' },
  chineseLegalSimplified: {
    kind: 'counting',
    digits: '零壹贰叁肆伍陆柒捌玖',
    units: '拾佰仟万亿',
    zero: true,
    bareOne: 'never',
  },
  ideographLegalTraditional: {
    kind: 'counting',
    digits: '零壹貳參肆伍陸柒捌玖',
    units: '拾佰仟萬億',
    zero: true,
    bareOne: 'never',
  },
  japaneseLegal: {
    kind: 'counting',
    digits: '〇壱弐参四伍六七八九',
    units: '拾百阡萬億',
    zero: false,
    bareOne: 'never',
  },
  ideographTraditional: { kind: 'list', items: '甲乙丙丁戊己庚辛壬癸' },
  ideographZodiac: { kind: 'list', items: '子丑寅卯辰巳午未申酉戌亥' },
  // Word writes ideographs in brackets where the standard says circles ([MS-OI29500] 2.1, note a).
  ideographEnclosedCircle: { kind: 'list', items: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩' },
  upperLetter: { kind: 'letters', items: upperLatin },
  lowerLetter: { kind: 'letters', items: upperLatin.toLowerCase() },
  upperRoman: { kind: 'roman', upper: true },
  lowerRoman: { kind: 'roman', upper: false },
  ordinal: { kind: 'ordinal' },
  hex: { kind: 'hexadecimal' },
  none: { kind: 'none' },
};
