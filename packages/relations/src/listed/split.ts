import { parseNumeral } from '@gouji/amounts';
import { gradeName, jointsInWords, nameJoints, ordinalRange, organEnds } from '@gouji/lexicon/phrases/counts';
import { bounds } from './bounds.js';

const openers = '（(《“【〔';
const closers = '）)》”】〕';

/** Cuts a text at the marks that stand outside brackets, titles and quotations. Linear. */
export const splitOutside = (text: string, marks: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (openers.includes(letter)) depth += 1;
    else if (closers.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(letter)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
};

/** Index of the bracket that closes what is open at the text's start; −1 where none does. */
export const closingBracket = (text: string): number => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (openers.includes(letter)) depth += 1;
    if (!closers.includes(letter)) continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
};

/** Index of the first of `marks` outside brackets; the text's length where there is none. */
export const endOfList = (text: string, marks: string): number => splitOutside(text, marks)[0]?.length ?? 0;

const withoutBrackets = (text: string): string =>
  text.replace(/[（(《“【〔][^）)》”】〕]{0,80}[）)》”】〕]/g, '');

/** Names as printed in a row, and the ways to count them: 和 may join two names or stand inside one. */
export interface Names {
  readonly names: readonly string[];
  /** The most natural first. */
  readonly counts: readonly number[];
}

/** Reads a row of names (A、B和C; 《甲》《乙》); null where it is none. */
export const namesIn = (text: string): Names | null => {
  const pieces = splitOutside(text, '、').map((name) => name.trim());
  const names = pieces.flatMap((piece) => titlesIn(piece) ?? [piece]);
  // Of names of one letter only grades are names (优、良、中、差): 县（市、区） is one word.
  const grades = names.length > 2 && names.every((name) => gradeName.test(name));
  if (!grades && names.some((name) => name.length < 2 || name.length > bounds.longestName)) return null;
  const joints = names.map(jointsOf);
  const all = joints.reduce((sum, number) => sum + number, 0);
  const last = Math.min(1, joints[joints.length - 1] ?? 0);
  if (names.length + all < 2) return null;
  const counts = [names.length + last, names.length];
  for (let more = 1; more <= all; more += 1) counts.push(names.length + more);
  const more = names.reduce((sum, name) => sum + furtherOf(name), 0);
  return { names, counts: [...new Set(counts)].filter((count) => count > 1).map((count) => count + more) };
};

/** Whether names are of one kind (甲项目、乙项目、丙项目). */
export const areAlike = (names: readonly string[]): boolean =>
  names.length >= bounds.fewestAlike &&
  names.every(
    (name) =>
      name.length > bounds.sharedEnd && name.slice(-bounds.sharedEnd) === names[0]?.slice(-bounds.sharedEnd),
  );

/** Whether a row's words are names and no clauses: offices by how they end, or all of one kind. */
export const areNames = (names: readonly string[]): boolean =>
  names.every((name) => organEnds.test(name)) || areAlike(names);

/** How many more things than one a name is of (第一至第六监督室: five more). */
const furtherOf = (name: string): number => {
  const [, first, last] = name.match(ordinalRange) ?? [];
  if (first === undefined || last === undefined) return 0;
  return Math.min(Math.max(ordinalOf(last) - ordinalOf(first), 0), bounds.mostInRange);
};

const ordinalOf = (numeral: string): number =>
  /^\d+$/.test(numeral) ? Number(numeral) : (parseNumeral(numeral)?.value.toNumber() ?? 0);

/** 《甲》《乙》: titles side by side without a mark. */
const titlesIn = (piece: string): string[] | null => {
  const titles = piece.match(/《[^《》]{1,60}》/g);
  return titles && titles.length > 1 ? titles : null;
};

/** How many words of a name may join it with another. */
export const jointsOf = (name: string): number =>
  (withoutBrackets(name).replace(jointsInWords, '').match(nameJoints) ?? []).length;
