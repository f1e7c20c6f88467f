import { paragraphsOf } from './paragraphs.js';
import type { Bilingual, Draft, RuleContext } from './rule.js';

/** Warns of words wherever they stand in running text: a slip that the words alone tell, whatever the figures are. */
export const wordsStanding = (
  { text, report }: RuleContext,
  words: RegExp,
  {
    confidence,
    note,
    message,
  }: {
    readonly confidence: number;
    readonly note: Bilingual;
    readonly message: (said: string) => Bilingual;
  },
): Draft[] =>
  paragraphsOf(text, report).flatMap((paragraph) =>
    [...paragraph.words.matchAll(words)].map(({ index, 0: said }): Draft => {
      const start = paragraph.span.start + index;
      return {
        severity: 'warning',
        confidence,
        message: message(said),
        evidence: [{ span: { start, end: start + said.length }, note }],
        checks: [],
        repair: null,
      };
    }),
  );
