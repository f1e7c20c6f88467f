import type { LabelStyle } from '../types.js';
import { usualForm } from './forms.js';
import { toCn } from './numerals.js';

/** Prints an ordinal in a style, punctuated as a sibling in that style is (`like`; null: as is usual). */
export const printLabel = (style: LabelStyle, ordinal: number, like: string | null): string => {
  const mark = /[、．.，,）)]$/.exec(like ?? '')?.[0];
  switch (style) {
    case 'part':
      return (
        like
          ?.trim()
          .replace(/[一二三四五六七八九十]+/, toCn(ordinal))
          .replace(/[0-9０-９]+/, String(ordinal)) ?? `第${toCn(ordinal)}部分`
      );
    case 'cn':
      return `${toCn(ordinal)}${mark ?? '、'}`;
    case 'arabic':
      return `${ordinal}${mark ?? '.'}`;
    case 'arabic-paren':
      return like && /^[0-9０-９]/.test(like) ? `${ordinal}${mark ?? '）'}` : `（${ordinal}）`;
    case 'ordinal-word':
      return `${toCn(ordinal)}是`;
    default:
      return usualForm(style)?.print(ordinal) ?? String(ordinal);
  }
};
