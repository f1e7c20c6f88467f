/** Prints figures as people write them, apart from the library's own printer: tests read back what this prints. */

const plain = { digits: '零一二三四五六七八九', places: ['', '十', '百', '千'] };
const formal = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] };
/** Large places from the top: what stands before one of them is a number of its own (一万二千亿). */
const large = [
  ['亿', 8],
  ['万', 4],
  ['', 0],
] as const;

/** A whole number in 汉字, or in 大写 as on a cheque. */
export const han = (value: bigint, isFormal = false): string => {
  const printed = spoken(value, isFormal);
  return !isFormal && printed.startsWith('一十') ? printed.slice(1) : printed;
};

const spoken = (value: bigint, isFormal: boolean): string => {
  const { digits, places } = isFormal ? formal : plain;
  if (value === 0n) return digits.charAt(0);
  if (value < 10_000n) return section(Number(value), digits, places);
  let printed = '';
  let rest = value;
  for (const [name, power] of large) {
    const unit = 10n ** BigInt(power);
    const part = power === 0 ? rest : rest / unit;
    if (part === 0n) continue;
    const gap = printed !== '' && part < (power === 4 || power === 0 ? 1000n : 1n);
    const skipped =
      printed !== '' && power === 0 && value >= 100_000_000n && (value / 10_000n) % 10_000n === 0n;
    printed += (gap || skipped ? digits.charAt(0) : '') + spoken(part, isFormal) + name;
    rest -= part * unit;
  }
  return printed;
};

/** Below 万, with one 零 for the places left out between digits. */
const section = (value: number, digits: string, places: readonly string[]): string => {
  let printed = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) zero = printed !== '';
    else {
      printed += (zero ? digits.charAt(0) : '') + digits.charAt(digit) + places[place];
      zero = false;
    }
  }
  return printed;
};

/** Digits behind the point spelled: 三十点零五. */
export const hanDecimal = (whole: bigint, fraction: string): string =>
  `${han(whole)}点${[...fraction].map((digit) => plain.digits.charAt(Number(digit))).join('')}`;

/** Thousands parted by `separator`. */
export const grouped = (whole: string, separator: string): string =>
  whole.replace(/\B(?=(?:\d{3})+$)/g, separator);

export const fullWidth = (text: string): string =>
  text.replace(/[0-9.]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
