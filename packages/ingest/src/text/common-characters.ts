/**
 * How the double-byte encodings of Chinese spread their characters, by which one is told from another, and either
 * from bytes that are neither: text is made of common characters nearly throughout, in its own encoding alone.
 */

/** Stretches of codes: lead bytes from and to, and those of trail bytes. */
interface Rows {
  readonly leads: readonly [number, number];
  readonly trails: readonly (readonly [number, number])[];
}

interface DoubleByte {
  /** Its name for `TextDecoder` and for people. */
  readonly label: 'gb18030' | 'big5';
  readonly printed: string;
  /** Symbols and the common characters (一级汉字, 常用字). */
  readonly common: readonly Rows[];
  /** Whether a lead byte and a digit open a character of four bytes. */
  readonly fourBytes: boolean;
}

/** GB/T 2312-1980: rows 1 to 3 symbols, 16 to 55 the 3,755 characters of level one. */
const gb18030: DoubleByte = {
  label: 'gb18030',
  printed: 'GB 18030（GBK）',
  common: [
    { leads: [0xa1, 0xa3], trails: [[0xa1, 0xfe]] },
    { leads: [0xb0, 0xd7], trails: [[0xa1, 0xfe]] },
  ],
  fourBytes: true,
};

const big5Trails: Rows['trails'] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];

/** Big5 (1984): A1 to A3 symbols, A4 to C6 the 5,401 characters in common use. */
const big5: DoubleByte = {
  label: 'big5',
  printed: 'Big5',
  common: [{ leads: [0xa1, 0xc6], trails: big5Trails }],
  fourBytes: false,
};

export const doubleByteEncodings = [gb18030, big5] as const;

/**
 * The share of common characters among all that are not ASCII, the bytes read in an encoding; 1 where there are none.
 */
export const commonShare = (bytes: Uint8Array, { common, fourBytes }: DoubleByte): number => {
  let all = 0;
  let known = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    all += 1;
    if (isIn(common, lead, trail)) known += 1;
    if (fourBytes && trail >= 0x30 && trail <= 0x39) at += 4;
    else at += trail < 0x40 ? 1 : 2;
  }
  return all === 0 ? 1 : known / all;
};

const isIn = (rows: readonly Rows[], lead: number, trail: number): boolean =>
  rows.some(
    ({ leads: [first, last], trails }) =>
      lead >= first && lead <= last && trails.some(([from, to]) => trail >= from && trail <= to),
  );
