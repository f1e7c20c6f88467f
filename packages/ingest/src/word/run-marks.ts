import type { RunMark } from '../blocks.js';
import { elementsOf, type XmlElement } from './xml.js';

/** The number of each `w:p` of a body, in the order of the file, whatever it stands in; from 0. Linear. */
export const paragraphNumbers = (body: XmlElement | undefined): ReadonlyMap<XmlElement, number> => {
  const numbers = new Map<XmlElement, number>();
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:p') numbers.set(element, numbers.size);
    for (const child of elementsOf(element)) visit(child);
  };
  if (body) visit(body);
  return numbers;
};

/** The number of each `w:r` of a paragraph, in the order of the file, those of paragraphs within it left out; from 0. */
export const runNumbers = (paragraph: XmlElement): ReadonlyMap<XmlElement, number> => {
  const numbers = new Map<XmlElement, number>();
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:p') continue;
      if (child.name === 'w:r') numbers.set(child, numbers.size);
      visit(child);
    }
  };
  visit(paragraph);
  return numbers;
};

/** A stretch of a text that comes to stand at another place. */
export interface Moved {
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** The marks of each stretch, counted from where it comes to stand. Marks and stretches in order, none over another. Linear. */
export const movedMarks = (marks: readonly RunMark[], stretches: readonly Moved[]): RunMark[][] => {
  let next = 0;
  return stretches.map(({ start, end, to }) => {
    while (next < marks.length && endOf(marks[next]) <= start) next += 1;
    const own: RunMark[] = [];
    for (let index = next; index < marks.length; index += 1) {
      const mark = marks[index];
      if (!mark || mark.at >= end) break;
      const from = Math.max(mark.at, start);
      const length = Math.min(endOf(mark), end) - from;
      if (length > 0) own.push({ ...mark, at: to + from - start, length, from: mark.from + from - mark.at });
    }
    return own;
  });
};

const endOf = (mark: RunMark | undefined): number => (mark ? mark.at + mark.length : 0);
