import type { Span } from '@gouji/document';

/** Whether `text[start, end)` holds nothing but blanks. */
export const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === '';
