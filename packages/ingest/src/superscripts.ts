/** Superscript forms of the characters that powers are written with. */
const powers: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-'].map((plain, at) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt(at)]),
);

/** What the mark of a note is made of: 1, [1], ①, *, 注1. */
const noteMark = /^[0-9０-９①-⑳*＊†‡[\]［］〔〕()（）【】注,，、\s-]+$/;
/** What carries a power: a unit in Latin letters (km), or ten in scientific notation (1.5×10). */
const powered = /(?:[A-Za-z]|[×x*·]\s?10)$/;
const isPower = (raised: string): boolean => [...raised].every((character) => powers.has(character));

/**
 * What raised text stands for behind other text: a power in superscript characters (m²), null for the mark of a note,
 * which is no part of what it stands at (1210.60¹万元 is 1210.60), and the text itself where it is neither.
 */
export const superscript = (before: string, raised: string): string | null => {
  if (powered.test(before.slice(-8)) && isPower(raised))
    return [...raised].map((character) => powers.get(character) ?? character).join('');
  return noteMark.test(raised) ? null : raised;
};
