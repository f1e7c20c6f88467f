import { lengthOfTrail, type Relation, type Statement, type StatementParagraph } from '@gouji/facts';
import { listLeads, listTails, listUnits, openWord } from '@gouji/lexicon/phrases/counts';
import { bounds } from './bounds.js';
import { countedItems, isCount, isNumber } from './counted.js';
import { areAlike, areNames, namesIn, splitOutside } from './split.js';

/** 内设A、B、C3个科室; 制定《甲》《乙》等2项制度: names, and behind them their number. */
export const namesBefore = (paragraph: StatementParagraph, text: string): Relation[] =>
  paragraph.statements.flatMap((statement, at): Relation[] => {
    if (!isNumber(statement)) return [];
    const { start } = statement.mention.quantity.span;
    const previous = paragraph.statements[at - 1]?.mention.quantity.span.end ?? paragraph.span.start;
    const from = Math.max(previous, paragraph.span.start, start - bounds.longestRow);
    const row = rowBefore(text.slice(from, start));
    // The number stands before its noun: 水利、交通项目12个 counts no names.
    if (!row || (statement.mention.after === null && !row.apart)) return [];
    if (isWithinRow(text.slice(statement.mention.quantity.span.end, paragraph.span.end))) return [];
    const list = namesIn(row.words);
    if (!list || list.names.length < 2) return [];
    const organs = areNames(list.names) || list.names.every((name) => /^《.*》$/.test(name));
    const number = statement.fact.quantity.value.toNumber();
    const most = Math.max(...list.counts);
    // …等9个 behind eight names: nobody leaves out one alone.
    const isAllButOne = most === number - 1 && most >= bounds.fewestClosed;
    // …等4项 behind five names: whatever is left out, there are more than that.
    const closed = !row.open || (organs && (isAllButOne || Math.min(...list.counts) > number));
    const strength = !closed
      ? 'partial'
      : organs && row.led && !row.open
        ? 'exact'
        : organs || row.led
          ? 'likely'
          : 'tentative';
    const behind = text.slice(statement.mention.quantity.span.end, paragraph.span.end);
    const head = text.slice(
      Math.max(paragraph.span.start, from + row.at - bounds.longestNoun),
      from + row.at,
    );
    if ((row.apart || !isCount(statement)) && !(organs && isOfNames(behind, statement, list.names, head)))
      return [];
    return [countedItems(statement, list.counts, strength, { start: from + row.at, end: start })];
  });

/**
 * A村、B村、C村，共120户: whether a number in a clause of its own is of the names: nearly as many, or they are called what is
 * counted (重点项目有A项目、B项目、C项目，共9项), and of no other noun.
 */
const isOfNames = (
  behind: string,
  { fact: { quantity } }: Statement,
  names: readonly string[],
  head: string,
): boolean => {
  const noun = /^[^，,。；;：:、（(\d\s]*/.exec(behind)?.[0] ?? '';
  const isNear = quantity.value.minus(names.length).abs().lte(bounds.mostMiscounted);
  const kind = names[0]?.slice(-bounds.sharedEnd) ?? '';
  const isCalled = `${head}${names[0]?.slice(0, -bounds.sharedEnd)}`.includes(kind) && areAlike(names);
  return (
    (isNear || isCalled) &&
    listUnits.has(quantity.unit) &&
    (noun === '' || names.every((name) => name.endsWith(noun)))
  );
};

/** A会议、和平共处五项原则纪念大会、B会议: the row goes on behind the number, which is part of a name. */
const isWithinRow = (rest: string): boolean =>
  (splitOutside(rest.slice(0, bounds.longestNameBehind), '，,。；;：:\n')[0] ?? '').includes('、');

interface Row {
  readonly words: string;
  /** A word before the names opens the list. */
  readonly led: boolean;
  /** 等 stands before the number. */
  readonly open: boolean;
  /** Where the words begin. */
  readonly at: number;
  /** The number stands in a clause of its own, and may be of something else. */
  readonly apart: boolean;
}

/** The row of names at the end of `text`, in its last clause; a comma may part it from its number (A、B、C，共3项). */
const rowBefore = (text: string): Row | null => {
  const whole = withoutTail(text);
  const apart = whole.words.length < text.length && /[，,]$/.test(whole.words);
  const { words, open } = apart ? withoutTail(whole.words.slice(0, -1)) : whole;
  const clauses = splitOutside(words, '，,。；;：:\n（(）)');
  const clause = clauses[clauses.length - 1] ?? '';
  const body = clause.trim();
  const pieces = splitOutside(body, '、');
  const head = pieces[0] ?? '';
  if (!/[、》]/.test(body)) return null;
  const title = head.indexOf('《');
  const lead = listLeads
    .map((word) => ({ word, at: head.lastIndexOf(word) }))
    .filter(
      ({ word, at }) =>
        at >= 0 && at + word.length < head.length && word.length > (at > 0 && word.length === 1 ? 1 : 0),
    )
    .sort((a, b) => b.at + b.word.length - (a.at + a.word.length))[0];
  const start = title >= 0 ? title : lead ? lead.at + lead.word.length : 0;
  const colon = /[：:]$/.test(words.slice(0, words.length - clause.length));
  return {
    words: body.slice(start),
    at: words.lastIndexOf(body) + start,
    led: title >= 0 || lead !== undefined || colon,
    open: open || whole.open,
    apart,
  };
};

/** Without the words that may stand between the last name and its number (等, 共), and whether they leave names unsaid. */
const withoutTail = (text: string): { readonly words: string; readonly open: boolean } => {
  const end = text.length - lengthOfTrail(text, listTails);
  return { words: text.slice(0, end), open: text.slice(end).includes(openWord) };
};
