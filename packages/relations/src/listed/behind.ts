import { phraseAt, type Relation, type Statement, type StatementParagraph } from '@gouji/facts';
import { labelNumerals } from '@gouji/lexicon/particles';
import { firstLabel, nameCues, openList, organEnds } from '@gouji/lexicon/phrases/counts';
import { bounds } from './bounds.js';
import { countedItems, isCount, isNumber } from './counted.js';
import { areNames, closingBracket, endOfList, namesIn, splitOutside } from './split.js';

/** 内设机构7个，分别是A、B、C…; 5个科室（A、B、C…）: a count and behind it the names that it counts. */
export const namesBehind = (paragraph: StatementParagraph, text: string): Relation[] =>
  paragraph.statements.flatMap((statement, at): Relation[] => {
    const { start, end: from } = statement.mention.quantity.span;
    if (!isNumber(statement) || isInTurn(statement, text.slice(paragraph.span.start, start))) return [];
    const next = paragraph.statements[at + 1]?.mention.quantity.span.start ?? paragraph.span.end;
    const rest = text.slice(from, Math.min(paragraph.span.end, from + bounds.longestList));
    const found = [inBracket(rest), behindCue(rest)].find(
      (one) => one && namesIn(one.words.replace(openList, '')) !== null,
    );
    if (!found) return [];
    const end = from + found.end;
    // A figure among the names makes this a list of figures.
    if (next < end) return [];
    const list = namesIn(found.words.replace(openList, ''));
    if (!list) return [];
    const open = openList.test(found.words);
    // 1家，即A、B合署办公: one is told of several names only where a word says that they are all, and they are offices.
    const several = areNames(list.names) && list.names.length >= bounds.fewestAlike;
    if (!isCount(statement) && (open || found.cue === 'maybe' || !several)) return [];
    const loose = found.loose ? namesIn(found.loose) : null;
    const counts = loose ? [...list.counts, ...loose.counts] : list.counts;
    const organs = areNames(list.names);
    const strength = open
      ? 'partial'
      : found.cue === 'all'
        ? loose
          ? 'likely'
          : 'exact'
        : found.cue === 'likely' || (found.cue === 'maybe' && organs)
          ? 'likely'
          : 'tentative';
    // 由1个行政单位、2个事业单位组成，具体为…: the names may be those of both.
    const before = paragraph.statements[at - 1];
    const listed = statement.mention.division === 1 && before?.fact.role === 'count';
    return [countedItems(statement, counts, listed ? 'tentative' : strength, { start: from, end })];
  });

/** 二批项目…三批项目涉及A、B、C: the third of them, and no number of names. */
const isInTurn = ({ mention: { quantity } }: Statement, before: string): boolean => {
  const at = labelNumerals.indexOf(quantity.text.charAt(0));
  return at > 0 && before.includes(labelNumerals.charAt(at - 1) + quantity.text.slice(1));
};

interface Found {
  readonly words: string;
  readonly cue: 'all' | 'likely' | 'maybe';
  /** Index behind the names. */
  readonly end: number;
  /** The names read on over a comma; null where they end at the first one. */
  readonly loose: string | null;
}

/** 5个科室（A、B、C），…: the bracket ends the clause, else it is part of a noun (20个县（市、区）支出). */
const inBracket = (rest: string): Found | null => {
  const head = /^[^，,。；;：:、（(\d]{0,16}[（(]/.exec(rest)?.[0];
  if (!head) return null;
  const body = rest.slice(head.length);
  const close = closingBracket(body);
  const after = body.charAt(close + 1);
  if (close < 0 || (after !== '' && !/[，,。；;、：:\s）)]/.test(after))) return null;
  const cue = phraseAt(body, 0, nameCues);
  if (cue?.value === 'some') return null;
  const start = cue && cue.value !== 'maybe' ? cue.end : 0;
  const words = body.slice(start, close).replace(/^[：:\s]+/, '');
  if (/[，,；;。]/.test(words)) return null;
  return { words, cue: cue?.value === 'all' ? 'all' : 'likely', end: head.length + close, loose: null };
};

/** 7个内设机构，分别是…; 5个股室分别为…; 3个单位：…. */
const behindCue = (rest: string): Found | null => {
  const noun = /^[^，,。；;：:、（(\d]{0,16}(?:（[^（）\d]{1,6}）)?/.exec(rest)?.[0] ?? '';
  const mark = /^[，,：:]\s*/.exec(rest.slice(noun.length))?.[0] ?? '';
  const behind = noun.length + mark.length;
  let start = -1;
  let cue: Found['cue'] = 'maybe';
  const direct = mark === '' ? null : phraseAt(rest, behind, nameCues);
  if (direct?.value === 'some') return null;
  if (direct) {
    start = direct.end;
    cue =
      direct.value === 'all' || /[：:]/.test(mark) ? 'all' : direct.value === 'likely' ? 'likely' : 'maybe';
  } else if (/[：:]/.test(mark)) {
    start = behind;
    cue = 'all';
  } else {
    // The cue may follow the noun without a mark: 7个股室分别为….
    for (let at = 0; at < Math.min(noun.length, bounds.longestNoun) && start < 0; at += 1) {
      const within = phraseAt(rest, at, nameCues);
      if (within?.value === 'some') return null;
      if (!within || within.value === 'maybe') continue;
      start = within.end;
      cue = within.value === 'all' ? 'all' : 'likely';
    }
  }
  if (start < 0) return null;
  start += /^[：:\s]*/.exec(rest.slice(start))?.[0].length ?? 0;
  const body = rest.slice(start);
  // 一是…二是… are counted by their labels.
  if (firstLabel.test(body)) return null;
  const sentence = body.slice(0, endOfList(body, '。；;\n'));
  const clauses = splitOutside(sentence, '，,');
  const first = clauses[0] ?? '';
  if (!first.includes('、') && clauses.length > 1) {
    // A，B，C: names set apart by commas run up to the end of the sentence, or are none.
    return { words: clauses.join('、'), cue: 'maybe', end: start + sentence.length, loose: null };
  }
  const second = clauses[1] ?? '';
  return {
    words: first,
    cue,
    end: start + first.length,
    // A、B，C。: the last name may stand behind a comma.
    loose:
      second.includes('、') || (clauses.length === 2 && organEnds.test(second))
        ? [first, second].join('、')
        : null,
  };
};
