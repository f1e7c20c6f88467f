import { linkLetters, restWords } from '@gouji/lexicon';
import { ofParticle } from '@gouji/lexicon/particles';
import { exceedingWords } from '@gouji/lexicon/phrases/changes';
import { type Clause, clausesOf, type Lead } from './clauses.js';
import { ownWords } from './factors.js';
import type { Saying } from './saying.js';

/** 2024年A万元，是2023年B万元的k倍: what the figure before a multiple was the year before it, told by the year alone. */
export const yearBefore = ({ quantity }: Saying, sayings: readonly Saying[]): Saying | null => {
  const [before, level] = [sayings.at(-1), sayings.at(-2)];
  if (quantity?.kind !== 'multiple' || before?.column !== 'level' || before.mark > 2 || !level) return null;
  const isNext = level.year !== null && before.year === level.year - 1;
  return isNext && linkLetters.includes(ownWords(before).charAt(0)) ? { ...before, column: 'prior' } : null;
};

/** 占A万元的P%, 完成预算A万元的P%, 是上年A万元的k倍: what a ratio behind 的 is of is the figure before it. */
export const ratioOf = ({ tokens }: Lead, saying: Saying, before: Saying | undefined): Saying | null => {
  const [only] = tokens;
  const kind = saying.quantity?.kind;
  const rest = tokens.slice(1);
  const isOf = rest.every(
    (token) => token.kind === 'cue' && (token.cue.class === 'filler' || token.cue.class === 'share'),
  );
  if (only?.kind !== 'cue' || only.text !== ofParticle || !isOf) return null;
  if (!before || (kind !== 'percent' && kind !== 'multiple')) return null;
  const base = { kind: 'budget', year: null, said: true } as const;
  // 超年初目标2亿元的8%: by how much.
  if (isExceeded(before)) {
    if (before.column === 'prior')
      return { ...saying, column: 'growth', base: { ...base, kind: 'prior', stage: 'any' } };
    const stage = before.column === 'initial' || before.column === 'adjusted' ? before.column : 'any';
    return { ...saying, column: 'growth-budget', base: { ...base, stage } };
  }
  switch (before.column) {
    case 'whole':
      return { ...saying, column: 'share', of: before.of };
    case 'budget':
      return { ...saying, column: 'rate', base: { ...base, stage: 'any' } };
    case 'initial':
    case 'adjusted':
      return { ...saying, column: 'rate', base: { ...base, stage: before.column } };
    case 'prior':
      return { ...saying, column: 'ratio', base: { ...base, kind: 'prior', stage: 'any' } };
    default:
      return null;
  }
};

const isExceeded = (before: Saying): boolean =>
  ['budget', 'initial', 'adjusted', 'prior'].includes(before.column) &&
  exceedingWords.some((word) => ownWords(before).trim().startsWith(word));

/** 占全年任务（A人）的P%, 完成计划（A公里）的P%: what a ratio is of is named, and its figure stands in brackets behind the name. */
export const ofBracketed = (
  { tokens: [close, of, ...rest] }: Lead,
  named: Lead | undefined,
  saying: Saying,
  before: Saying | undefined,
): readonly [Saying, Saying] | null => {
  const isRatio = saying.quantity?.kind === 'percent' && rest.length === 0 && close?.kind === 'close';
  if (!isRatio || of === undefined || !('text' in of) || of.text !== ofParticle) return null;
  if (before?.opened !== 1 || named?.tokens.at(-1)?.kind !== 'open') return null;
  const words = clausesOf(named.tokens.slice(0, -1)).at(-1)?.words ?? [];
  if (words.some((token) => token.kind === 'cue' && token.cue.class === 'share' && token.cue.of))
    return [
      { ...before, column: 'whole', name: null },
      { ...saying, column: 'share', told: true, base: null },
    ];
  if (!words.some((token) => token.kind === 'cue' && token.cue.class === 'rate' && token.cue.of)) return null;
  return [
    { ...before, column: 'budget', told: true, name: null },
    {
      ...saying,
      column: 'rate',
      told: true,
      base: { kind: 'budget', stage: 'any', year: null, said: true },
    },
  ];
};

/** 其余由群众自筹: a clause of what is left in which no figure stands, in the sentence of the figure before. */
export const tellsRest = (clauses: readonly Clause[], isLast: boolean): boolean => {
  for (const { words, mark } of isLast ? clauses : clauses.slice(0, -1)) {
    const [first] = words;
    if (first && 'text' in first && restWords.some((word) => first.text.startsWith(word))) return true;
    if (mark?.kind === 'mark' && mark.strength >= 4) return false;
  }
  return false;
};
