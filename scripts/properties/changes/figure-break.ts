import { ofText } from '../property.js';

/** Shorter lines stand in no sentence that a page would break. */
const shortestBefore = 16;
const figure = /\d[\d,.]*\d(?:[%％‰]|[十百千万亿]{1,2}元|元)/g;

/** A line end within a figure, or between it and its unit, as a page breaks it: each by turns. */
export const figureBreak = ofText('figure-break', 'a figure broken by the page', (text) => {
  const end = text.includes('\n') ? text.indexOf('\n') : text.length;
  const figures = [...text.matchAll(figure)].filter(({ index }) => index >= shortestBefore && index < end);
  const [chosen] = figures.slice(Math.floor(figures.length / 2));
  if (chosen === undefined) return null;
  const [printed] = chosen;
  const at = chosen.index + 1 + (chosen.index % (printed.length - 1));
  return `${text.slice(0, at)}\n${text.slice(at)}`;
});
