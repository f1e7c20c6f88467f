import type { Statement, StatementParagraph } from '../reading/statements/statement.js';
import { nameCues } from '../tables/cues/counts.js';
import type { Relation } from '../types.js';
import { relate } from './build.js';

/** 内设机构7个，分别是A、B、C…: a count and the names that it counts. */
export const nameLists = (paragraph: StatementParagraph, text: string): Relation[] =>
  paragraph.statements.flatMap((statement, at) => {
    const { fact } = statement;
    if (fact.quantity.kind !== 'count' || fact.role !== 'count' || fact.quantity.qualifier !== null)
      return [];
    const next = paragraph.statements[at + 1];
    const list = namesBehind(text, statement, next ? next.mention.quantity.span.start : paragraph.span.end);
    if (!list) return [];
    const readings = [...new Set(list.counts)].map((items) => ({
      result: null,
      terms: [],
      signs: [],
      items,
      formula: 'items' as const,
    }));
    return [
      relate('count-of-list', fact, readings, {
        strength: list.sure ? 'exact' : 'likely',
        span: { start: fact.quantity.span.start, end: list.end },
      }),
    ];
  });

interface NameList {
  /** Ways to count the names: 和 may join two names or stand inside one. */
  readonly counts: readonly number[];
  readonly sure: boolean;
  readonly end: number;
}

const longestName = 30;
const longestNoun = 16;

const namesBehind = (text: string, { mention }: Statement, limit: number): NameList | null => {
  const from = mention.quantity.span.end;
  const rest = text.slice(from, Math.min(limit, from + 1200));
  // A noun, then perhaps a mark, then the cue: `7个内设机构，分别是…`, `5个：…`, `（A、B、C）`.
  const bracket = /^[^，。；：、（(]{0,16}[（(]/.exec(rest);
  const lead = bracket ? null : /^[^，,。；：:、（(]{0,16}[，,：:]?\s*/.exec(rest);
  if (!bracket && !lead) return null;
  let at = (bracket ?? lead)?.[0].length ?? 0;
  let cue = nameCues.filter((word) => rest.startsWith(word, at)).sort((a, b) => b.length - a.length)[0] ?? '';
  if (!bracket && cue === '') {
    // The cue may follow the noun without a mark: `7个股室分别为…`.
    const within = nameCues
      .filter((word) => word.length > 1)
      .map((word) => ({ word, index: rest.slice(0, longestNoun + 4).indexOf(word) }))
      .filter(({ index }) => index >= 0)
      .sort((a, b) => a.index - b.index)[0];
    if (within) {
      at = within.index;
      cue = within.word;
    } else if (!/[：:]\s*$/.test(rest.slice(0, at))) return null;
  }
  at += cue.length;
  const body = rest.slice(at).replace(/^[：:\s]+/, '');
  const end = body.search(bracket ? /[）)。；\n]/ : /[。；\n]/);
  if (end < 0 && limit < from + rest.length + 1 && rest.length < limit - from) return null;
  const names = end < 0 ? body : body.slice(0, end);
  // A figure behind the names would make this a list of figures.
  if (end < 0 && from + rest.length === limit && limit < text.length && text.charAt(limit) !== '\n')
    return null;
  if (/等[^级]{0,8}$/.test(names) || names.length < 3 || /[0-9０-９]/.test(names)) return null;
  const parts = names.split('、').map((name) => name.trim());
  if (parts.length < 2 || parts.some((name) => name === '' || name.length > longestName)) return null;
  const commas = parts.some((name) => /[，,]/.test(name));
  const joints = parts.reduce((sum, name) => sum + (/[^总协调]和[^谐平]|及|与|以及/.test(name) ? 1 : 0), 0);
  const lastJoint = /和|及|与/.test(parts[parts.length - 1] ?? '') ? 1 : 0;
  const counts = [parts.length, parts.length + lastJoint, parts.length + joints];
  return {
    counts,
    sure:
      !commas &&
      (cue === '分别是' || cue === '分别为' || cue === '即' || /[：:]\s*$/.test(rest.slice(0, at))),
    end: from + (rest.length - body.length) + names.length,
  };
};
