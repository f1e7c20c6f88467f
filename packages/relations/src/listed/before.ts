import { lengthOfTrail, type Relation, type StatementParagraph } from '@gouji/facts';
import { listLeads, listTails, openWord, organEnds } from '@gouji/lexicon/phrases/counts';
import { bounds } from './bounds.js';
import { countedItems, isCount } from './counted.js';
import { namesIn, splitOutside } from './split.js';

/** 内设A、B、C3个科室; 制定《甲》《乙》等2项制度: names, and behind them their number. */
export const namesBefore = (paragraph: StatementParagraph, text: string): Relation[] =>
  paragraph.statements.flatMap((statement, at): Relation[] => {
    // The number stands before its noun: 水利、交通项目12个 counts no names.
    if (!isCount(statement) || statement.mention.after === null) return [];
    const { start } = statement.mention.quantity.span;
    const previous = paragraph.statements[at - 1]?.mention.quantity.span.end ?? paragraph.span.start;
    const from = Math.max(previous, paragraph.span.start, start - bounds.longestRow);
    const row = rowBefore(text.slice(from, start));
    if (!row || isWithinRow(text.slice(statement.mention.quantity.span.end, paragraph.span.end))) return [];
    const list = namesIn(row.words);
    if (!list || list.names.length < 2) return [];
    const organs = list.names.every((name) => organEnds.test(name) || /^《.*》$/.test(name));
    const number = statement.fact.quantity.value.toNumber();
    const most = Math.max(...list.counts);
    // …等9个 behind eight names: nobody leaves out one alone.
    const closed = !row.open || (organs && most === number - 1 && most >= bounds.fewestClosed);
    const strength = !closed
      ? 'partial'
      : organs && row.led && !row.open
        ? 'exact'
        : organs || row.led
          ? 'likely'
          : 'tentative';
    return [countedItems(statement, list.counts, strength, { start: start - row.words.length, end: start })];
  });

/** A会议、和平共处五项原则纪念大会、B会议: the row goes on behind the number, which is part of a name. */
const isWithinRow = (rest: string): boolean =>
  (splitOutside(rest.slice(0, bounds.longestNameBehind), '，,。；;：:\n')[0] ?? '').includes('、');

interface Row {
  readonly words: string;
  /** A word before the names opens the list. */
  readonly led: boolean;
  /** 等 stands before the number. */
  readonly open: boolean;
}

/** The row of names at the end of `text`, in its last clause. */
const rowBefore = (text: string): Row | null => {
  const clauses = splitOutside(text, '，,。；;：:\n（(）)');
  const clause = clauses[clauses.length - 1] ?? '';
  const tail = lengthOfTrail(clause, listTails);
  const open = clause.slice(clause.length - tail).includes(openWord);
  const body = clause.slice(0, clause.length - tail).trim();
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
  const colon = /[：:]$/.test(text.slice(0, text.length - clause.length));
  return { words: body.slice(start), led: title >= 0 || lead !== undefined || colon, open };
};
