import type { Span } from '@gouji/document';
import {
  bareDivision,
  groupingLead,
  joints,
  noLetterOfName,
  partsOpener,
  partsOpenerAtStart,
  respectivelyAtEnd,
  withinEnd,
  withinLead,
} from '@gouji/lexicon/phrases/clauses';
import {
  afterBareDivision,
  type Cover,
  classificationCues,
  insideWords,
  mainWords,
  partsCues,
  postCues,
  wholeNouns,
} from '@gouji/lexicon/phrases/parts';
import { bounds } from '../../bounds.js';
import { isBlank } from '../blank.js';
import { findPhrases, type PhraseHit, phraseAt } from '../phrases.js';
import type { Clause } from './clauses.js';
import { itemAt } from './items.js';

/** The cue between two figures that opens a list of parts. */
export interface Opening {
  readonly cover: Cover | null;
  readonly clause: Clause | null;
  /** Whose parts they are, where the words before the cue say it (货物采购具体情况, 往来款项中). */
  readonly subject: Span | null;
  /** End of the cue in its clause. */
  readonly end: number;
}

const nothing: Opening = {
  cover: null,
  clause: null,
  subject: null,
  end: 0,
};

/** 办公费、印刷费分别为: several names, and their figures behind them. */
const namesSeveral = (words: string, mark: string): boolean => {
  const end = respectivelyAtEnd.exec(words);
  return end !== null && (mark === '、' || joints.test(words.slice(0, end.index)));
};

/** The cue between two figures that opens a list of parts; the last one counts. `people`: the figure counts people. */
export const openingOf = (
  text: string,
  clauses: readonly Clause[],
  follows: boolean,
  people = false,
): Opening => {
  const last = clauses.length - 1;
  for (let index = last; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (!clause) break;
    const words = text.slice(clause.start, clause.end);
    if (index === 0 && follows && last > 0 && insideWords.includes(words.trim()))
      return { ...nothing, cover: 'maybe', end: clause.end };
    const grouped = classificationIn(words, index === last);
    if (grouped) {
      const before = { start: clause.start, end: clause.start + grouped.start };
      return {
        ...nothing,
        cover: mainWords.test(words.slice(grouped.start, grouped.end)) ? 'some' : 'complete',
        clause,
        subject: isBlank(text, before) ? null : before,
        end: clause.start + grouped.end,
      };
    }
    if (index === last && namesSeveral(words, clause.mark)) {
      return { ...nothing, cover: 'maybe', end: clause.start };
    }
    const hit = findPhrases(words, partsCues)
      .reverse()
      .find(({ value, end }) => value !== null && !(index === last && isLinkOnly(words, end)));
    if (
      hit?.value &&
      reachesFigure(text, clauses, index, { start: clause.start + hit.end, end: clause.end })
    ) {
      const before = { start: clause.start, end: clause.start + hit.start };
      const subject = isBlank(text, before) ? null : before;
      return { ...nothing, cover: hit.value, clause, subject, end: clause.start + hit.end };
    }
    if (index === last && partsOpenerAtStart.test(words)) {
      return { ...nothing, cover: 'complete', clause, end: clause.start + words.indexOf(partsOpener) + 1 };
    }
    const within = index >= last - 1 ? partsWithin(text, clause, index === last) : null;
    if (within) return { ...nothing, cover: 'maybe', clause, ...within };
    const post = index === last && people && follows ? postCue(words) : null;
    if (post) return { ...nothing, cover: post.value, clause, end: clause.start + post.end };
    if (/^[：:]$/.test(clause.mark) && index === 1 && follows && clauses[0] && isBlank(text, clauses[0])) {
      return { ...nothing, cover: 'complete', end: clause.start };
    }
    if (clause.mark === '（' || clause.mark === '(') {
      // A bracket opens the parts of the figure right before it; behind a name (某项目（80万元）) it opens none.
      const before = clauses[index - 1];
      if (index !== 1 || !follows || !before || !isBehindFigure(text, before)) break;
      return { ...nothing, cover: 'listed', end: clause.start };
    }
    const item = itemAt(text, clause.start);
    if (item?.number === 1) return { ...nothing, cover: 'listed', clause, end: item.end };
    if (clause.division >= 4 && index < last - 1) break;
  }
  return nothing;
};

const isBehindFigure = (text: string, clause: Clause): boolean =>
  clause.end - clause.start <= bounds.longestCounted &&
  !/\s/.test(text.slice(clause.start, clause.end).trim());

/** A cue in an earlier clause opens the list only if it ends its clause (其中：) or its names run on by 、: 用于更新设备；二是… opens none. */
const reachesFigure = (text: string, clauses: readonly Clause[], index: number, behind: Span): boolean =>
  index === clauses.length - 1 ||
  isBlank(text, behind) ||
  clauses.slice(index + 1).every(({ mark }) => mark === '、');

/** 分别为 right before a figure gives figures in turn to names before it; it opens nothing by itself. */
const isLinkOnly = (words: string, end: number): boolean =>
  words.slice(end).trim() === '' && words.trim().length > 4;

/** 按支出功能分类, also behind the name of what is grouped (基本支出按经济分类：). */
const classificationIn = (words: string, last: boolean): { start: number; end: number } | null => {
  for (const { from, to } of classificationCues) {
    const front = words.length - words.trimStart().length;
    const atFront = words.startsWith(from, front);
    const start = atFront ? front : from === groupingLead ? words.lastIndexOf(from) : -1;
    if (start < 0) continue;
    const window = words.slice(start, start + bounds.longestGrouping);
    const ends = to
      .map((word) => {
        const at = window.indexOf(word, from.length);
        const end = at + word.length;
        return at < 0 || (word === bareDivision && afterBareDivision.test(words.slice(start + end)))
          ? 0
          : end;
      })
      .filter((end) => end > 0);
    if (ends.length === 0) continue;
    const end = start + Math.max(...ends);
    // Behind a name the cue must end its clause: 资金按规定用途使用 groups nothing.
    if (atFront || (!last && words.slice(end).trim() === '')) return { start, end };
  }
  return null;
};

/** 往来款项中履约保证金61.9万元: the parts of a whole that was named before. */
const partsWithin = (text: string, clause: Clause, last: boolean): { subject: Span; end: number } | null => {
  const words = text.slice(clause.start, clause.end);
  const front = words.length - words.replace(withinLead, '').length;
  const at = words.indexOf(withinEnd, front);
  const name = words.slice(front, at);
  if (at < 0 || name.length < 2 || name.length > bounds.longestWhole) return null;
  if (!last && words.slice(at + 1).trim() !== '') return null;
  if (!wholeNouns.some((noun) => name.endsWith(noun)) || noLetterOfName.test(name)) return null;
  const before = text.slice(Math.max(0, clause.start - bounds.wholeReach), clause.start);
  if (!before.includes(name)) return null;
  return { subject: { start: clause.start + front, end: clause.start + at }, end: clause.start + at + 1 };
};

const postCue = (words: string): PhraseHit<Cover> | null => {
  const start = words.length - words.trimStart().length;
  const hit = phraseAt(words, start, postCues);
  return hit && words.length > hit.end ? hit : null;
};
