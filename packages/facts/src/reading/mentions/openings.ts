import type { Span } from '@gouji/ingest';
import { type Cover, classificationCues, partsCues } from '../../tables/cues/parts.js';
import { isBlank } from '../blank.js';
import { findPhrases } from '../phrases.js';
import type { Clause } from './clauses.js';

export interface Opening {
  readonly cover: Cover | null;
  readonly classification: boolean;
  readonly clause: Clause | null;
  readonly subject: Span | null;
  /** End of the cue in its clause. */
  readonly end: number;
}

/** The cue between two figures that opens a list of parts; the last one counts. */
export const openingOf = (text: string, clauses: readonly Clause[], follows: boolean): Opening => {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (!clause) break;
    const words = text.slice(clause.start, clause.end);
    const grouped = classificationEnd(words);
    if (grouped !== null) {
      return { cover: 'complete', classification: true, clause, subject: null, end: clause.start + grouped };
    }
    if (
      (clause === clauses[clauses.length - 1] && /[、和及与].*分别[为是]?\s*$/.test(words.slice(-200))) ||
      (index === clauses.length - 1 && clause.mark === '、' && /分别[为是]?\s*$/.test(words))
    ) {
      return { cover: 'maybe', classification: false, clause: null, subject: null, end: clause.start };
    }
    const hit = findPhrases(words, partsCues)
      .reverse()
      .find(
        ({ value, end }) =>
          value !== null && !(clause === clauses[clauses.length - 1] && isLinkOnly(words, end)),
      );
    if (
      hit?.value &&
      reachesFigure(text, clauses, index, { start: clause.start + hit.end, end: clause.end })
    ) {
      const before = { start: clause.start, end: clause.start + hit.start };
      const subject = isBlank(text, before) ? null : before;
      return { cover: hit.value, classification: false, clause, subject, end: clause.start + hit.end };
    }
    if (/^\s*由/.test(words) && clause === clauses[clauses.length - 1]) {
      return {
        cover: 'complete',
        classification: false,
        clause,
        subject: null,
        end: clause.start + words.indexOf('由') + 1,
      };
    }
    if (/^[：:]$/.test(clause.mark) && index === 1 && follows && clauses[0] && isBlank(text, clauses[0])) {
      return { cover: 'complete', classification: false, clause: null, subject: null, end: clause.start };
    }
    if (clause.mark === '（' || clause.mark === '(') {
      // A bracket opens the parts of the figure right before it; behind a name (某项目（80万元）) it opens none.
      const before = clauses[index - 1];
      if (index !== 1 || !follows || !before || !isBlank(text, before)) break;
      return { cover: 'listed', classification: false, clause: null, subject: null, end: clause.start };
    }
    if (itemMark.exec(words)?.[1] === '一') {
      return {
        cover: 'listed',
        classification: false,
        clause,
        subject: null,
        end: clause.start + words.indexOf('是') + 1,
      };
    }
    if (clause.division >= 4 && index < clauses.length - 2) break;
  }
  return { cover: null, classification: false, clause: null, subject: null, end: 0 };
};

/** A cue in an earlier clause opens the list only if it ends its clause (其中：) or its names run on by 、: 用于更新设备；二是… opens none. */
const reachesFigure = (text: string, clauses: readonly Clause[], index: number, behind: Span): boolean =>
  index === clauses.length - 1 ||
  isBlank(text, behind) ||
  clauses.slice(index + 1).every(({ mark }) => mark === '、');

/** 分别为 right before a figure gives figures in turn to names before it; it opens nothing by itself. */
const isLinkOnly = (words: string, end: number): boolean =>
  words.slice(end).trim() === '' && words.trim().length > 4;

const classificationEnd = (words: string): number | null => {
  for (const { from, to } of classificationCues) {
    const start = words.length - words.trimStart().length;
    if (!words.startsWith(from, start)) continue;
    const window = words.slice(start, start + 16);
    const ends = to
      .map((word) => window.indexOf(word, from.length) + word.length)
      .filter((end, index) => end > (to[index]?.length ?? 0));
    if (ends.length > 0) return start + Math.max(...ends);
  }
  return null;
};

const itemMark = /^[ 　]*([一二三四五六七八九])是/;

export const itemNumberOf = (text: string, clauses: readonly Clause[]): number => {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    const mark = clause && itemMark.exec(text.slice(clause.start, clause.end))?.[1];
    if (mark) return '一二三四五六七八九'.indexOf(mark) + 1;
  }
  return 0;
};
