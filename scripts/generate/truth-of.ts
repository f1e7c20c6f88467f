import { both, type Edits, noEdits } from './edits.js';
import type { Figure, Series, Word, Year } from './pieces.js';
import type { Random } from './random.js';
import type { Said } from './relation.js';
import { figureTruths, type Rendered, relationTruths, render } from './render.js';
import { broken, drawSlip, type Slip } from './slips.js';
import type { SlipTruth, Span, Truth } from './truth.js';

/** Where a slip stands in the printed text, with what should stand there. */
const slipTruth = (slip: Slip, said: Said, edits: Edits, rendered: Rendered): SlipTruth => {
  const clean = render(said.pieces, noEdits);
  const placeOf = ({ figures, words, years, series }: Rendered): Span | undefined =>
    figures.get(slip.of as Figure) ??
    words.get(slip.of as Word) ??
    years.get(slip.of as Year) ??
    series.get(slip.of as Series)?.span;
  const span = placeOf(rendered);
  const before = placeOf(clean);
  if (span === undefined || before === undefined) throw new RangeError('a slip that is not in the text');
  const figureIn = ({ figures }: Rendered): number => [...figures.keys()].indexOf(slip.of as Figure);
  const figure = figureIn(rendered);
  const stated = relationTruths(said.relations, rendered, edits);
  const alone = new Set(broken(said.relations, slip.edits));
  const all = new Set(broken(said.relations, edits));
  return {
    kind: slip.kind,
    span,
    ...(figure < 0 ? {} : { figure, cleanFigure: figureIn(clean) }),
    printed: rendered.text.slice(span.start, span.end),
    right: clean.text.slice(before.start, before.end),
    breaks: stated.flatMap(({ relation }, index) =>
      alone.has(relation) && all.has(relation) ? [index] : [],
    ),
  };
};

/** Prints what was said with as many slips as can be found, up to `wanted`, and everything that is true of it. */
export const truthOf = (
  said: Said,
  more: Pick<Truth, 'seed' | 'kind' | 'fiscalYear' | 'heading' | 'depth'>,
  source: Random,
  wanted: number,
): { readonly truth: Truth; readonly edits: Edits } => {
  const slips: Slip[] = [];
  let edits = noEdits;
  for (let made = 0; made < wanted; made += 1) {
    const slip = drawSlip(source, said, edits);
    if (slip === undefined) break;
    slips.push(slip);
    edits = both(edits, slip.edits);
  }
  const rendered = render(said.pieces, edits);
  const truth: Truth = {
    ...more,
    text: rendered.text,
    figures: figureTruths(rendered, edits),
    relations: relationTruths(said.relations, rendered, edits).map(({ truth }) => truth),
    slips: slips.map((slip) => slipTruth(slip, said, edits, rendered)),
  };
  return { truth, edits };
};
