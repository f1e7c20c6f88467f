import {
  accountHeads,
  type Cover,
  groupingEnds,
  groupingLeads,
  groupingLeadsOfName,
  ungrouped,
  ventures,
} from '@gouji/lexicon';
import { mainWord } from '@gouji/lexicon/particles';
import { causeEnds, firstOfMore, mainWords } from '@gouji/lexicon/phrases/parts';
import type { Token } from '../tokens/token.js';

/** The cue by which parts follow; a full stop or ； behind it ends what it opened, unless it ends a line (如下：). */
export const coverOf = (tokens: readonly Token[]): Cover | null => {
  let cover: Cover | null = null;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.kind === 'cue' && token.cue.class === 'parts' && !isWithinName(tokens, at))
      cover =
        (token.cue.cover === 'all' && (isOfMain(tokens, at) || isOfFirst(tokens, at))) ||
        (token.cue.cover === 'maybe' && isOfOther(tokens, at))
          ? 'main'
          : token.cue.cover;
    else if (token.kind === 'cue' && token.cue.class === 'posts') cover = 'maybe';
    // 增长主要是税收增加，加上上级补助A万元: what is added is none of the parts that a word before it opened.
    else if (token.kind === 'cue' && token.cue.class === 'plus') cover = null;
    else if (token.kind === 'mark' && cover === 'main' && tellsCause(tokens, at)) cover = null;
    else if (token.kind === 'mark' && token.strength === 2 && groups(tokens, at))
      cover = makesPoints(tokens, at) || mainWords.test(clauseBefore(tokens, at)) ? 'main' : 'all';
    else if (token.kind === 'mark' && token.strength >= 3 && !(before?.kind === 'mark' && before.colon))
      cover = null;
  });
  return cover;
};

/** 三个市级重点项目合计A万元, 交通重点项目评审费B万元: a noun that opens parts elsewhere, as a word of a longer name. */
const isWithinName = (tokens: readonly Token[], at: number): boolean => {
  const [before, cue, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    cue?.kind === 'cue' &&
    ventures.some((noun) => cue.text.endsWith(noun)) &&
    (before?.kind === 'term' || before?.kind === 'word') &&
    next !== undefined &&
    next.kind !== 'mark'
  );
};

/** 营业收入A万元。…主营业务增长较快，其中X…: in a sentence that speaks of something else first, the parts are of that. */
const isOfOther = (tokens: readonly Token[], at: number): boolean => {
  const stop = tokens.slice(0, at).findLastIndex((token) => token.kind === 'mark' && token.strength >= 4);
  return stop >= 0 && tokens.slice(stop + 1, at).some(({ kind }) => kind === 'mark');
};

/** 主要收入项目情况如下：: a clause that begins by saying that it tells the greater parts only. */
const isOfMain = (tokens: readonly Token[], end: number): boolean => {
  const from = tokens.slice(0, end).findLastIndex(({ kind }) => kind === 'mark') + 1;
  const first = tokens[from];
  return first !== undefined && from < end && 'text' in first && first.text.startsWith(mainWord);
};

/** 甲市、乙市和丙市位居前三，分别为A、B、C: the clause before names the first of more. */
const isOfFirst = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'mark');
  return firstOfMore.test(clauseBefore(tokens, mark)) || firstOfMore.test(clauseBefore(tokens, at));
};

/** Whether a classification groups what stands before (按支出功能分类：), and no full stop behind it ends that; a colon's line end is none. */
export const isGrouped = (tokens: readonly Token[]): boolean => {
  const at = tokens.findLastIndex(
    (token, place) => token.kind === 'mark' && token.strength === 2 && groups(tokens, place),
  );
  return (
    at >= 0 &&
    !makesPoints(tokens, at) &&
    tokens.slice(at + 1).every((token, place) => !isStop(token) || isColon(tokens[at + place]))
  );
};

/** The words of a clause, up to the mark that ends it. */
const clauseBefore = (tokens: readonly Token[], end: number): string => {
  const from = tokens.slice(0, end).findLastIndex(({ kind }) => kind === 'mark') + 1;
  return tokens
    .slice(from, end)
    .map((token) => ('text' in token ? token.text : ''))
    .join('');
};

/** 增收主要由旅游业带动，全年旅游业营收A亿元: a clause that tells what something came of. */
const tellsCause = (tokens: readonly Token[], end: number): boolean =>
  causeEnds.some((word) => clauseBefore(tokens, end).endsWith(word));

/** Whether a clause groups what was named (按资金性质划分：), or what it names itself (本年支出按性质划分：). */
const groups = (tokens: readonly Token[], end: number): boolean =>
  groupingAt(clauseBefore(tokens, end)) !== null;

/** Where the words of a clause begin to group: behind the name of what is grouped, where it stands there; null where they do not. */
export const groupingAt = (text: string): number | null => {
  if (!groupingEnds.some((last) => text.endsWith(last) && !isAccount(text.slice(0, -last.length))))
    return null;
  if (ungrouped.some((word) => text.includes(word))) return null;
  if (groupingLeads.some((lead) => text.startsWith(lead))) return 0;
  const at = Math.max(...groupingLeadsOfName.map((lead) => text.indexOf(lead)));
  return at > 1 ? at : null;
};

/** 从税收收入看，全国税收收入A万元: an account is looked at, and nothing divided by it. */
const isAccount = (text: string): boolean =>
  Object.values(accountHeads).some((heads) => heads.some((head) => text.endsWith(head)));

/**
 * 分项目看：一是民生支出有所增加，教育支出A万元…；二是…: points that are made, each with its figures, and no parts that leave nothing out.
 */
const makesPoints = (tokens: readonly Token[], end: number): boolean => {
  const at = tokens.findIndex(
    (token, place) => place > end && token.kind === 'item' && token.style === 'ordinal',
  );
  const mark = tokens.findIndex((token, place) => at >= 0 && place > at && token.kind === 'mark');
  return mark > at + 1 && tokens.slice(mark + 1).some(({ kind }) => kind === 'word' || kind === 'term');
};

/** How many things a clause speaks of together (以上六项合计). */
export const countGathered = (words: readonly Token[]): number | null => {
  for (const token of words)
    if (token.kind === 'cue' && token.cue.class === 'gathered' && token.cue.count !== null)
      return token.cue.count;
  return null;
};

/**
 * Whether words at the start of a paragraph go on with what stands before it: a line before it ended with a colon, or a word
 * by which parts follow begins it (其中：). 某项资金分季度拨付：A、B and 某县工资、奖金分别为A、B name a thing of their own.
 */
export const goesOn = (tokens: readonly Token[]): boolean => {
  const isLine = (token: Token | undefined): boolean => token?.kind === 'mark' && token.strength === 5;
  if (tokens.some((token, at) => isColon(token) && isLine(tokens[at + 1]))) return true;
  const own = tokens.slice(tokens.findLastIndex(isLine) + 1);
  if (own.some(({ kind }) => kind === 'item')) return coverOf(tokens) !== null || own.some(isColon);
  return coverOf(tokens) !== null && !isInTurn(own);
};

const isColon = (token: Token | undefined): boolean => token?.kind === 'mark' && token.colon;

const isStop = (token: Token): boolean => token.kind === 'mark' && token.strength >= 3;

/** X、Y分别为A、B: 分别为 behind names, and no other word that opens parts before it. */
const isInTurn = (own: readonly Token[]): boolean => {
  const cue = own.findIndex((token) => token.kind === 'cue' && token.cue.class === 'parts');
  return (
    cue > 0 &&
    own.slice(0, cue).some(({ kind }) => kind === 'term' || kind === 'word') &&
    own.slice(cue + 1).every(({ kind }) => kind !== 'mark')
  );
};
