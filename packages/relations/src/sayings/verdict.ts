import { absentLeads } from '@gouji/lexicon/phrases/absence';
import { bothSides, roughWords } from '@gouji/lexicon/phrases/claims';
import type { Strength } from '../tokens/token.js';
import type { Carry } from './carry.js';
import type { Clause, Lead } from './clauses.js';
import type { SayingContext } from './context.js';
import { nameBefore } from './names.js';
import { baseOf } from './role/base.js';
import { blank, type Saying } from './saying.js';

/** 决算数大于预算数的主要原因是1名职工调出: a clause that says it, and then why; its figure is of the reason. */
const isOfReason = (clause: Clause | undefined): boolean => {
  const said =
    clause?.words.findIndex((token) => token.kind === 'cue' && token.cue.class === 'verdict') ?? -1;
  return (
    said >= 0 &&
    clause?.words.slice(said).some((token) => token.kind === 'cue' && token.cue.class === 'reason') === true
  );
};

/** 未安排购置费，与上年持平: said of what there is nothing of, and not of the figure before. */
const tellsNothing = (clause: Clause | undefined, { textOf }: SayingContext): boolean => {
  const [first, last] = [clause?.words[0], clause?.words.at(-1)];
  if (!first || !last) return false;
  const words = textOf(first.start, last.end);
  return absentLeads.some((word) => words.startsWith(word));
};

/** What the words before a figure, or behind the last one, say without a figure of their own. */
export const verdictOf = (
  clauses: readonly Clause[],
  lead: Lead,
  carry: Carry,
  context: SayingContext,
): Saying | null => {
  const before = lead.figure && !isOfReason(clauses.at(-1)) ? clauses.slice(0, -1) : clauses;
  for (const [at, { words }] of before.entries()) {
    const place = words.findIndex(
      (token) =>
        token.kind === 'cue' &&
        (token.cue.class === 'verdict' || (token.cue.class === 'compared' && token.cue.flat)),
    );
    const token = words[place];
    if (token?.kind !== 'cue') continue;
    if (token.cue.class !== 'verdict' && token.cue.class !== 'compared') continue;
    // 与上年基本持平: about as much, which no equation says.
    if (roughWords.some((word) => token.text.startsWith(word))) continue;
    const flat = token.cue.class === 'compared';
    const base = baseOf(words);
    const name = nameBefore(words, base?.at ?? place, 0, context.textOf, context.readName);
    if (flat && name && bothSides.includes(name.text)) continue;
    if (flat && tellsNothing(before[at - 1], context)) continue;
    const of = flat ? (base?.kind ?? 'prior') : 'budget';
    const index = carry.index;
    carry.index += 1;
    const marks = before.slice(0, at).map(({ mark }) => (mark?.kind === 'mark' ? mark.strength : 0));
    return {
      ...blank,
      index,
      quantity: null,
      column: 'other',
      sign: token.cue.class === 'verdict' ? token.cue.sign : 0,
      base: flat && base ? base : null,
      name,
      mark: (marks.length > 0 ? Math.max(...marks) : 0) as Strength,
      depth: carry.depth,
      verdict: of,
      start: token.start,
      end: token.end,
    };
  }
  return null;
};
