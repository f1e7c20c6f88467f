import { areaOf, concat, matrixOf } from '../pages/matrix.js';
import { fillsOf, strokesOf } from '../pages/outlines.js';
import { type Canvas, isHidden, restore, save } from './canvas.js';
import { placeText, type ShownText } from './glyphs.js';
import type { PdfOperators } from './open.js';
import { outlinesOf } from './paths.js';
import { inkOf, startOfText } from './state.js';

/** What an operator of pdf.js does, given its operands. */
// biome-ignore lint/suspicious/noExplicitAny: pdf.js gives each operator its own operands.
type Action = (canvas: Canvas, operands: any[]) => void;
export type Actions = Readonly<Record<number, Action>>;

/** Past so many lines and boxes a page is a drawing: no more of them are kept. */
const mostMarks = 20_000;
/** What is as light as this cannot be seen. */
const leastInk = 0.02;

/** What each operator does that bears on where text and lines stand; the others do nothing. */
export const actionsOf = (operators: PdfOperators): Actions => ({
  ...stateActions(operators),
  ...colorActions(operators),
  ...textActions(operators),
  ...pathActions(operators),
});

const stateActions = (operators: PdfOperators): Actions => ({
  [operators.save]: save,
  [operators.restore]: restore,
  [operators.transform]: ({ state, painted }, values) => {
    state.map = concat(state.map, matrixOf(values));
    painted.largest = Math.max(painted.largest, areaOf(state.map));
  },
  [operators.paintFormXObjectBegin]: (canvas, [matrix]) => {
    save(canvas);
    canvas.state.map = concat(canvas.state.map, matrixOf(matrix));
  },
  [operators.paintFormXObjectEnd]: restore,
  [operators.beginGroup]: save,
  [operators.endGroup]: restore,
  [operators.setGState]: (canvas, [entries]) => {
    for (const [key, value] of entries) {
      if (key === 'ca') canvas.state.fillAlpha = value;
      if (key === 'CA') canvas.state.strokeAlpha = value;
      if (key === 'Font') setFont(canvas, value);
    }
  },
  [operators.beginMarkedContent]: ({ hidden }) => {
    hidden.push(false);
  },
  [operators.beginMarkedContentProps]: ({ hidden, options }, [tag, group]) => {
    hidden.push(tag === 'OC' && !options.isShown(group));
  },
  [operators.endMarkedContent]: ({ hidden }) => {
    hidden.pop();
  },
});

const colorActions = (operators: PdfOperators): Actions => ({
  [operators.setFillRGBColor]: ({ state }, [color]) => {
    state.fillInk = inkOf(color);
  },
  [operators.setStrokeRGBColor]: ({ state }, [color]) => {
    state.strokeInk = inkOf(color);
  },
  // Patterns: as dark as black, for want of knowing.
  [operators.setFillColorN]: ({ state }) => {
    state.fillInk = 1;
  },
  [operators.setStrokeColorN]: ({ state }) => {
    state.strokeInk = 1;
  },
  [operators.setFillTransparent]: ({ state }) => {
    state.fillInk = 0;
  },
  [operators.setStrokeTransparent]: ({ state }) => {
    state.strokeInk = 0;
  },
});

const textActions = (operators: PdfOperators): Actions => ({
  [operators.beginText]: ({ text }) => {
    Object.assign(text, startOfText());
  },
  [operators.setFont]: setFont,
  [operators.setCharSpacing]: ({ state }, [spacing]) => {
    state.charSpacing = spacing;
  },
  [operators.setWordSpacing]: ({ state }, [spacing]) => {
    state.wordSpacing = spacing;
  },
  [operators.setHScale]: ({ state }, [percent]) => {
    state.horizontalScale = percent / 100;
  },
  [operators.setLeading]: ({ state }, [leading]) => {
    state.leading = -leading;
  },
  [operators.setTextRise]: ({ state }, [rise]) => {
    state.rise = rise;
  },
  [operators.setTextMatrix]: ({ text }, [values]) => {
    Object.assign(text, startOfText(), { matrix: matrixOf(values) });
  },
  [operators.moveText]: moveText,
  [operators.setLeadingMoveText]: (canvas, [x, y]) => {
    canvas.state.leading = y;
    moveText(canvas, [x, y]);
  },
  [operators.nextLine]: (canvas) => moveText(canvas, [0, canvas.state.leading]),
  [operators.showText]: (canvas, [shown]) => {
    if (!isHidden(canvas)) showText(canvas, shown);
  },
});

/** Text that starts on the page is read to its end, even where it runs off; what stands beside the page is not. */
function showText({ painted: { glyphs }, state, text, options }: Canvas, shown: ShownText): void {
  const from = glyphs.length;
  placeText(shown, state, text, glyphs);
  if (!glyphs.slice(from).some(({ x, y }) => options.isOnPage(x, y))) glyphs.length = from;
}

function setFont({ state, options }: Canvas, [id, size]: unknown[]): void {
  if (typeof id !== 'string' || typeof size !== 'number') return;
  state.font = options.fontOf(id);
  state.fontId = id;
  state.fontSize = size;
}

function moveText({ text }: Canvas, [x, y]: number[]): void {
  text.lineX += x ?? 0;
  text.lineY += y ?? 0;
  text.x = text.lineX;
  text.y = text.lineY;
}

const pathActions = (operators: PdfOperators): Actions => {
  const both = [
    operators.fillStroke,
    operators.eoFillStroke,
    operators.closeFillStroke,
    operators.closeEOFillStroke,
  ];
  const strokes = new Set<number>([operators.stroke, operators.closeStroke, ...both]);
  const fills = new Set<number>([operators.fill, operators.eoFill, ...both]);
  return {
    [operators.constructPath]: (canvas, [operator, paths]) => {
      const path = paths?.[0];
      const { painted, state } = canvas;
      if (!path || isHidden(canvas) || painted.rules.length + painted.fills.length > mostMarks) return;
      const outlines = outlinesOf(path, state.map);
      if (strokes.has(operator) && state.strokeInk * state.strokeAlpha >= leastInk)
        painted.rules.push(...strokesOf(outlines));
      if (!fills.has(operator)) return;
      const ink = state.fillInk * state.fillAlpha;
      for (const mark of fillsOf(outlines, ink))
        if (!('vertical' in mark)) painted.fills.push(mark);
        else if (ink >= leastInk) painted.rules.push(mark);
    },
  };
};
