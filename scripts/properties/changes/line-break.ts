import { ofText } from '../property.js';

/** Shorter paragraphs are not broken by any page. */
const shortest = 36;
const inFigure = /[\d.,%％万亿元\s]/u;

/** A line end within a paragraph, behind a word or mark in its middle, as a page breaks it. */
export const lineBreak = ofText('line-break', 'a line broken by the page', (text) => {
  const [first = '', ...rest] = text.split('\n');
  if (first.length < shortest) return null;
  for (let at = Math.floor(first.length * 0.6); at < first.length - 2; at += 1) {
    const [before = '', behind = ''] = [first[at - 1], first[at]];
    if (inFigure.test(before) || inFigure.test(behind) || /[。；：]/u.test(before)) continue;
    return [`${first.slice(0, at)}\n${first.slice(at)}`, ...rest].join('\n');
  }
  return null;
});
