import { type FormStyle, usualForm } from './forms.js';
import { toAccount, toCn, toLatinRoman, toLetter, toRoman, toStem } from './numerals.js';

/** Prints an ordinal in a style, punctuated as a sibling in that style is (`like`; null: as is usual). */
export const printLabel = (style: FormStyle, ordinal: number, like: string | null): string => {
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
    case 'decimal':
      return like?.replace(/(?<![0-9０-９])[0-9０-９]+(?=[^0-9０-９]*$)/, String(ordinal)) ?? String(ordinal);
    case 'roman':
      return `${/^[A-Z]/.test(like ?? '') ? toLatinRoman(ordinal) : toRoman(ordinal)}${mark ?? '、'}`;
    case 'account':
      return `${toAccount(ordinal)}${mark ?? '、'}`;
    case 'stem':
      return `${toStem(ordinal)}${mark ?? '、'}`;
    case 'letter':
      return `${/^[a-z]/.test(like ?? '') ? toLetter(ordinal).toLowerCase() : toLetter(ordinal)}${mark ?? '.'}`;
    case 'ordinal-word':
      return `第${toCn(ordinal)}、`;
    default:
      return usualForm(style)?.print(ordinal) ?? String(ordinal);
  }
};
