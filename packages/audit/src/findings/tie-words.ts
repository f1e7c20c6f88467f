import { everyClass, type Place, parseTie, type TieTerm } from '@gouji/lexicon/forms/notation';
import type { Bilingual } from '../rules/rule.js';

type Language = keyof Bilingual;
type Words = Readonly<Record<Language, (place: Place, row: string | null, column: string | null) => string>>;

/** A place by its form, row and column: the form where it is another, 栏 and 行 where the place is a single cell. */
const placeWords: Words = {
  zh: ({ form, below }, row, column) => {
    const rowWords = row === everyClass ? '各类' : row && column ? `${row}行` : row;
    const columnWords = column && (row || form) ? `${column}栏` : column;
    return `${form ? `《${form}》` : ''}${rowWords ?? ''}${columnWords ?? ''}${below ? '以下各项之和' : ''}`;
  },
  en: ({ form, below }, row, column) => {
    const columnWords = column && (row || form) ? `column ${column}` : column;
    const cell = [row === everyClass ? 'each class' : row, columnWords].filter(Boolean).join(', ');
    return `${below ? 'the lines below ' : ''}${cell}${form ? ` of 《${form}》` : ''}`;
  },
};

const linesBetween: Bilingual = { zh: '所列各项之和', en: 'the lines listed' };

const spokenTerm = ({ place }: TieTerm, language: Language): string =>
  place
    ? placeWords[language](place, place.row?.[0] ?? null, place.column?.[0] ?? null)
    : linesBetween[language];

/** A tie of a form as people say it, from the notation of forms: `本年支出合计 = 《支出决算表》合计行本年支出合计栏`. */
export const tieWords = (equation: string, language: Language): string => {
  const { result, terms } = parseTie(equation);
  const right = terms.map((term, at) => {
    const sign = term.sign < 0 ? '− ' : at > 0 ? '+ ' : '';
    return sign + spokenTerm(term, language);
  });
  return `${spokenTerm({ sign: 1, place: result }, language)} = ${right.join(' ')}`;
};
