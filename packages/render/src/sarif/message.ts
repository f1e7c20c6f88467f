import type { Message, MultiformatMessageString } from 'sarif';
import { printable } from '../printable.js';

/**
 * Words as a SARIF message says them: braces would be placeholders (2.1.0, 3.11.5) and brackets a link (3.11.6), which
 * words of a report must not make. A blank parts them too, for viewers that know links but not their escapes.
 */
export const messageText = (words: string): string =>
  printable(words)
    .replaceAll('](', '] (')
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');

export const message = (words: string): Message & MultiformatMessageString => ({ text: messageText(words) });
