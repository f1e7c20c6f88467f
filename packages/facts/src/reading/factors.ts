import { extract, type Quantity } from '@gouji/amounts';

const figure = '[0-9][0-9,]{0,14}(?:\\.[0-9]{1,6})?';
const product = new RegExp(`(?<![0-9.])${figure}(?:\\s?[×✕*＊]\\s?${figure}){1,6}(?=\\s?[=＝])`, 'g');

/**
 * Adds the bare factors of products worked out in the text (86×1000×12＝1032000元), which are no quantities elsewhere.
 *
 * @param text what the quantities were read from; spans count in it
 */
export const withBareFactors = (text: string, quantities: readonly Quantity[]): Quantity[] => {
  const taken = new Set(quantities.map(({ span }) => span.start));
  const added = [...text.matchAll(product)].flatMap(({ 0: words, index }) =>
    words.split(/[×✕*＊]/).flatMap((_, place, factors) => {
      const before = factors.slice(0, place).join('×').length + (place > 0 ? 1 : 0);
      const start = index + before;
      return extract(factors[place] ?? '', { bareUnit: '' })
        .filter(({ span }) => !taken.has(start + span.start))
        .map((one) => ({
          ...one,
          unitSpan: null,
          span: { start: start + one.span.start, end: start + one.span.end },
        }));
    }),
  );
  if (added.length === 0) return [...quantities];
  return [...quantities, ...added].sort((a, b) => a.span.start - b.span.start);
};
