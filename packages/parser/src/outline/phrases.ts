import type { Line } from '../lines/lines.js';
import { leanBounds, leans } from './costs.js';

/** What stands behind a label: a first phrase, which may be a run-in title, and the text that runs on behind it. */
export interface Body {
  /** Offset of the body in the document's text. */
  readonly start: number;
  readonly text: string;
  /** The first phrase, without the mark that ends it. */
  readonly phrase: string;
  /** What follows the phrase and its mark; '' where nothing does. */
  readonly rest: string;
}

const opening = '（(“"《【〔[';
const closing = '）)”"》】〕]';
const ends = '。：:；;！？';

/** The body of a line: what it says behind its label. */
export const bodyOf = ({ text: whole, span, label }: Line): Body => {
  const behind = label ? whole.slice(label.span.end - span.start) : whole;
  const lead = behind.length - behind.trimStart().length;
  const text = behind.trim();
  const start = (label ? label.span.end : span.start) + lead;
  const at = phraseEnd(text);
  return {
    start,
    text,
    phrase: text.slice(0, at).trimEnd(),
    rest: text.slice(at).replace(/^[。：:；;！？\s]+/, ''),
  };
};

/** Where the first phrase ends: at a mark outside brackets and quotes, or at a blank with a sentence behind it. */
const phraseEnd = (text: string): number => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ends.includes(character)) return at;
    else if (
      depth === 0 &&
      /[ 　\t]/.test(character) &&
      !isBeforeUnit(text, at) &&
      at <= leanBounds.longestRunIn &&
      isSentence(text.slice(at).trim())
    )
      return at;
    // A bracket that is never closed must not swallow the text.
    else if (depth > 0 && character === '。') return at;
  }
  return text.length;
};

const isSentence = (text: string): boolean => text.length >= 15 && /[，。；]/.test(text);

const figure =
  /[0-9０-９][0-9０-９.,，]{0,30}[ 　]?(?:[十百千万亿]{0,2}(?:元|人|个|名|次|件|辆|份|家|台|户|亩|项|平方)|[%％])/;

/** Whether the blank at `at` stands between a figure and its unit (1344.28 万元). */
const isBeforeUnit = (text: string, at: number): boolean =>
  figure.exec(text.slice(Math.max(0, at - 1), at + leanBounds.longestUnit))?.index === 0;

/** Whether a phrase states a figure, as no heading does: 867.62万元, 17名. */
export const statesFigure = (text: string): boolean => figure.test(text);

/** Where the first figure of a phrase starts; its end where it states none. */
export const figureAt = (text: string): number => figure.exec(text)?.index ?? text.length;

const duty =
  /^(?:负责|承办|承担|贯彻|组织|研究|拟订|拟定|制定|起草|指导|协调|协助|监督|管理|参与|完成|落实|开展|做好|统筹|推进|执行|编制|审核|受理|提供|依法|按照|按|根据|配合|会同|监测|汇总|统计|宣传|向|对|为|由于|因|在)/;

/**
 * How a labelled line leans by its own words and look: 1 a heading for certain, −1 a numbered sentence for certain.
 * `below` says whether unlabelled text or a table stands under it.
 */
export const leanOf = (line: Line, below: boolean): number => {
  const lean = leanOfWords(bodyOf(line)) + (below ? leans.below : 0) + leanOfLook(line);
  return Math.max(-1, Math.min(1, lean));
};

const leanOfLook = ({ look, form }: Line): number =>
  (look.outlineLevel === null ? 0 : leans.outlineLevel) + (look.bold ? leans.bold : 0) + leanOfForm(form);

const leanOfForm = (form: Line['form']): number => {
  if (form === null || form.rank < leanBounds.upperRank) return leans.upperForm;
  return form.rank < leanBounds.middleRank ? leans.middleForm : 0;
};

const leanOfWords = ({ text, phrase, rest }: Body): number => {
  if (text === '') return leans.bare;
  if (statesFigure(phrase)) return leans.figure;
  const clauses = phrase.split(/[，,、；;]/).length;
  return rest === '' ? leanOfLine(text, clauses) : leanOfRunIn(text, phrase, rest, clauses);
};

const leanOfRunIn = (text: string, phrase: string, rest: string, clauses: number): number => {
  if (phrase.length > leanBounds.longestRunIn) return leans.longRunIn;
  if (text.charAt(phrase.length) === '；' || text.charAt(phrase.length) === ';') return leans.semicolon;
  // 1.负责…；协助… is a duty, 1.强化办公区域基建维修。修建… a title and its text.
  if (clauses > leanBounds.mostRunInClauses) return leans.manyClauses;
  if (phrase.length <= leanBounds.shortRunIn && clauses === 1) return leans.shortRunIn;
  return rest.includes('。') && rest.length > phrase.length ? leans.runIn : leans.longerThanItsText;
};

const leanOfLine = (text: string, clauses: number): number => {
  if (/[；;]$/.test(text)) return leans.semicolon;
  if (text.length > leanBounds.longestLine) return leans.longLine;
  const many = clauses > leanBounds.mostClauses;
  if (text.endsWith('。')) {
    if (many || duty.test(text)) return leans.endedDuty;
    return text.length <= leanBounds.shortEnded ? leans.endedShort : leans.ended;
  }
  if (many) return leans.clauses;
  return text.length <= leanBounds.shortLine ? leans.shortLine : leans.line;
};
