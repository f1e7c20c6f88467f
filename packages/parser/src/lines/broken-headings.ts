import { isOrgan } from '../reports/titles.js';
import type { Line } from './lines.js';

const longestRest = 30;
const mark = /[，。；：、！？,;:!?]/;
/** What headings of parts end in. */
const ending = /(?:概况|情况|说明|决算表|预算表|报表|公开表|解释|释义)$/;
/** What is left of such an ending when a line ends within it. */
const tail = /^(?:情?况?说?明|[决预]算.{0,6}|[公报]?[开表])$/;
/** What no heading ends in. */
const unfinished = /(?:年度?|部门|单位|本级|的|和|与|及|[（(])$/;

/**
 * Joins headings of parts (第三部分 某局2023年度部门决算情况, and below it 说明) that ran over the end of their line: what
 * is no heading's end goes on in the line below, and so does what the line below only closes.
 */
export const joinBrokenHeadings = (text: string, lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (!above || !goesOn(above, line)) {
      joined.push(line);
      continue;
    }
    const span = { start: above.span.start, end: line.span.end };
    const breaks = [...above.breaks, { start: above.span.end, end: line.span.start }];
    joined[joined.length - 1] = { ...above, span, text: text.slice(span.start, span.end), breaks };
  }
  return joined;
};

const goesOn = (heading: Line, next: Line): boolean => {
  if (heading.form?.style !== 'part' || heading.label === null || heading.table || heading.breaks.length > 0)
    return false;
  if (next.table || next.label || next.text.length > longestRest || mark.test(next.text)) return false;
  const words = heading.text.slice(heading.label.text.length).replace(/[\s　]/g, '');
  const rest = next.text.replace(/[\s　]/g, '');
  if (words === '' || mark.test(words)) return false;
  return tail.test(rest) || (ending.test(rest) && (isOrgan(words) || unfinished.test(words)));
};
