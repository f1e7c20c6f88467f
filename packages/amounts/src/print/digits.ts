/** Prints digits in the manner of `printed`: decimals, thousands separators, full width. `fixed` is the number in plain digits. */
export const printDigits = (fixed: string, printed: string): string => {
  const [whole = '', fraction] = fixed.split('.');
  const separator = separatorOf(printed);
  const grouped = separator === null ? whole : groupsOf(whole).join(separator);
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return isFullWidth(printed) ? toFullWidth(digits) : digits;
};

const digitPattern = /[0-9０-９]/;
const shift = 0xfee0;

const isFullWidth = (printed: string): boolean =>
  [...printed].some((letter) => letter >= '０' && letter <= '９');

const toFullWidth = (digits: string): string =>
  [...digits]
    .map((letter) =>
      letter === '.' || digitPattern.test(letter)
        ? String.fromCharCode(letter.charCodeAt(0) + shift)
        : letter,
    )
    .join('');

/** The comma or blank that parts thousands; null where none does. */
const separatorOf = (printed: string): string | null => {
  const letters = [...printed];
  const at = letters.findIndex((letter, index) => index > 0 && ',， \u00a0'.includes(letter));
  const group = letters.slice(at + 1, at + 4);
  return at > 0 && group.length === 3 && group.every((letter) => digitPattern.test(letter))
    ? (letters[at] ?? null)
    : null;
};

const groupsOf = (whole: string): string[] => {
  const first = whole.length % 3;
  const groups = first > 0 ? [whole.slice(0, first)] : [];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups;
};
