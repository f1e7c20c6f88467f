import type { Box, Fill, Rule } from './types.js';

/** A border is drawn as a line or as a box that is hardly thicker: up to this many points. */
const thickest = 4;
/** Shorter lines are dots and dashes of letters drawn as curves. */
const shortest = 1;

/** What a path's straight stroke from one point to another draws: a rule, where it runs along an axis. */
export const ruleOfStroke = (x0: number, y0: number, x1: number, y1: number): Rule | null => {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= 0.5 && width >= shortest)
    return { vertical: false, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (width <= 0.5 && height >= shortest)
    return { vertical: true, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return null;
};

/** What a filled box draws: a rule where it is thin, else a fill of that ink. */
export const markOfBox = ({ left, top, right, bottom }: Box, ink: number): Rule | Fill | null => {
  const width = right - left;
  const height = bottom - top;
  if (height <= thickest && width > height && width >= shortest)
    return { vertical: false, at: (top + bottom) / 2, from: left, to: right };
  if (width <= thickest && height > width && height >= shortest)
    return { vertical: true, at: (left + right) / 2, from: top, to: bottom };
  return width > thickest && height > thickest ? { left, top, right, bottom, ink } : null;
};
