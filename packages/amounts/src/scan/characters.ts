/** Value of an Arabic digit, half or full width; −1 for any other character. */
export const digitValue = (character: string): number => {
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
};

export const isDigit = (character: string): boolean => digitValue(character) >= 0;

export const isBlank = (character: string): boolean =>
  character === ' ' ||
  character === '　' ||
  character === '\u00a0' ||
  character === '\t' ||
  character === '\u2009';

export const isLetter = (character: string): boolean => /^[A-Za-zＡ-Ｚａ-ｚ]$/.test(character);

/** First place from `at` on that is no blank; one line end is passed over as well where `lines` allows it. */
export const skipBlanks = (text: string, at: number, lines = false): number => {
  let index = at;
  let broken = !lines;
  const limit = Math.min(text.length, at + 4);
  while (index < limit) {
    const character = text.charAt(index);
    if (isBlank(character)) index += 1;
    else if (character === '\n' && !broken) {
      broken = true;
      index += 1;
    } else break;
  }
  return index;
};

/** The longest of `words` that stands at `at`; null where none does. */
export const wordAt = <T>(
  text: string,
  at: number,
  words: ReadonlyMap<string, T>,
  longest = 8,
): { word: string; value: T } | null => {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const value = words.get(word);
    if (value !== undefined) return { word, value };
  }
  return null;
};
