/**
 * Text that is safe to print: a report is someone else's file, and an escape sequence or a bidirectional control
 * in it would act on the reader's terminal. Each becomes U+FFFD, a line end or tab a blank; the length stays.
 */
export function printable(text: string): string {
  return text
    .replace(/[\n\t]/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
