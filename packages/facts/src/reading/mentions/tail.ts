import type { Span } from '@gouji/document';
import { directionAdverbs, directionCues, reachCues } from '@gouji/lexicon/phrases/changes';
import { respectively as inTurn } from '@gouji/lexicon/phrases/clauses';
import { linkWords, noLinks } from '@gouji/lexicon/phrases/fillers';
import { targetCues } from '@gouji/lexicon/phrases/targets';
import { totalCues, totalTails } from '@gouji/lexicon/phrases/totals';
import { bounds } from '../../bounds.js';
import { lengthOfTrail, type PhraseHit, phraseAtEnd } from '../phrases.js';

/** What stands between a label and its figure, read from the figure leftwards. */
export interface Tail {
  /** Where the words of the tail start, as an index into the text given. */
  readonly start: number;
  /** 1 or −1 for a change's sign, 0 for a change whose sign the figure has (增减额), null for no change. */
  readonly direction: 1 | -1 | 0 | null;
  /** Where the word of that direction stands, as indices into the text given; null where there is none. */
  readonly directionAt: Span | null;
  /** The level that a change arrives at (增至). */
  readonly reach: boolean;
  /** Which way it moved there: 1, −1, or 0 where the word does not say (调整为). */
  readonly reachDirection: 1 | -1 | 0;
  /** The word of a total (总计); null where there is none. */
  readonly total: string | null;
  readonly target: boolean;
  /** Several subjects get figures in turn (分别为). */
  readonly respectively: boolean;
}

/** Letters of a total cue and the verb behind it at the end of `text` (共计支付); 0 where there is none. */
const totalBefore = (text: string): number => {
  const tail = lengthOfTrail(text, totalTails);
  if (tail === 0) return 0;
  const cue = phraseAtEnd(text.slice(0, text.length - tail), totalCues);
  return cue?.value ? cue.phrase.length + tail : 0;
};

/** Reads the right end of the clause before a figure (`公务接待费较上年减少了` → direction −1). Linear in the tail. */
export const readTail = (text: string): Tail => {
  let end = text.length;
  let direction: Tail['direction'] = null as Tail['direction'];
  let directionAt: Span | null = null;
  let reach = false;
  let reachDirection: 1 | -1 | 0 = 0;
  let total: string | null = null;
  let target = false;
  let respectively = false;
  for (;;) {
    const rest = text.slice(Math.max(0, end - bounds.longestTail), end);
    const targetCue = targetCues.find((cue) => rest.endsWith(cue));
    if (targetCue) {
      target = true;
      end -= targetCue.length;
      continue;
    }
    const reached = phraseAtEnd(rest, reachCues);
    if (reached) {
      reach = true;
      reachDirection = reached.value;
      directionAt = { start: end - reached.phrase.length, end };
      end = directionAt.start;
      continue;
    }
    const totalCue = phraseAtEnd(rest, totalCues);
    if (totalCue?.value) {
      total ??= totalCue.phrase;
      end -= totalCue.phrase.length;
      continue;
    }
    const spread = totalBefore(rest);
    if (spread > 0) {
      total ??= rest.slice(rest.length - spread);
      end -= spread;
      continue;
    }
    const directionCue: PhraseHit<1 | -1 | 0 | null> | null =
      direction === null && !reach ? phraseAtEnd(rest, directionCues) : null;
    if (directionCue && directionCue.value !== null) {
      direction = directionCue.value;
      directionAt = { start: end - directionCue.phrase.length, end };
      end = directionAt.start;
      end -= lengthOfTrail(text.slice(Math.max(0, end - bounds.longestTail), end), directionAdverbs);
      continue;
    }
    const link = noLinks.some((word) => rest.endsWith(word)) ? 0 : lengthOfTrail(rest, linkWords);
    if (link === 0) break;
    respectively ||= rest.slice(rest.length - link).includes(inTurn);
    end -= link;
  }
  return { start: end, direction, directionAt, reach, reachDirection, total, target, respectively };
};
