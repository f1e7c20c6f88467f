/** What acts on a reader's screen or is not seen: controls, bidirectional and other format characters, line separators. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const loneSurrogates = /\p{Cs}/gu;

/**
 * Text that is safe to show on one line in any format: a report is someone else's file, and an escape sequence or a
 * bidirectional control in it would act on the reader's screen. Line ends and tabs become blanks; every other control
 * or format character is shown by its code, `\x1b` or `\u202e`, and half a surrogate pair as U+FFFD.
 */
export const printable = (text: string): string =>
  text
    .replace(loneSurrogates, '\ufffd')
    .replace(/\r\n|[\n\r\t]/g, ' ')
    .replace(unseen, visible);

const visible = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
};
