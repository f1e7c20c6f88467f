import type { Token } from '../tokens/token.js';

/** The words before one figure, clause by clause: the last is the figure's own. */
export interface Lead {
  readonly figure: Extract<Token, { kind: 'figure' }> | null;
  /** Tokens since the figure before, brackets and marks included. */
  readonly tokens: readonly Token[];
  /** The first tokens behind the figure, up to the next mark. */
  readonly trail: readonly Token[];
}

export type WordToken = Extract<Token, { kind: 'term' | 'word' | 'cue' | 'time' | 'item' }>;

/** Cuts tokens at their figures. The last lead has no figure: what is said behind the last one. */
export const leadsOf = (printed: readonly Token[]): Lead[] => {
  const tokens = withoutAsides(printed);
  const leads: Lead[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'figure') return;
    leads.push({ figure: token, tokens: tokens.slice(from, at), trail: trailFrom(tokens, at + 1) });
    from = at + 1;
  });
  leads.push({ figure: null, tokens: tokens.slice(from), trail: [] });
  return leads;
};

/** Without brackets between a name and its figure that hold neither figure nor time (建设资金项目（包括培训和中介）A万元): the name goes on. */
const withoutAsides = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'figure' && kept.at(-1)?.kind === 'close') {
      const from = kept.findLastIndex(({ kind }) => kind === 'open');
      const before = kept[from - 1];
      const isNamed = before?.kind === 'word' || before?.kind === 'term';
      const isQuiet = kept
        .slice(from + 1, -1)
        .every(({ kind }) => kind !== 'close' && kind !== 'figure' && kind !== 'time' && kind !== 'item');
      if (from > 0 && isNamed && isQuiet) kept.length = from;
    }
    kept.push(token);
  }
  return kept;
};

const longestTrail = 4;

const trailFrom = (tokens: readonly Token[], from: number): Token[] => {
  const trail: Token[] = [];
  for (let at = from; at < tokens.length && trail.length < longestTrail; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'open' || token.kind === 'close') break;
    trail.push(token);
  }
  return trail;
};

/** One stretch of words between marks that part clauses (，；。： and brackets); 、 stays within. */
export interface Clause {
  readonly words: readonly Token[];
  /** The mark behind it; null at the figure. */
  readonly mark: Token | null;
}

/** Cuts a lead into clauses; the last one, perhaps empty, is the figure's own. */
export const clausesOf = (tokens: readonly Token[]): Clause[] => {
  const clauses: Clause[] = [];
  let words: Token[] = [];
  for (const token of tokens) {
    const parts =
      token.kind === 'open' || token.kind === 'close' || (token.kind === 'mark' && token.strength > 1);
    if (!parts) {
      words.push(token);
      continue;
    }
    clauses.push({ words, mark: token });
    words = [];
  }
  clauses.push({ words, mark: null });
  return clauses;
};

/**
 * Without what stands in closed brackets behind a known name: 人员经费（工资福利支出与对个人和家庭的补助）共计 names 人员经费,
 * but 决算支出（一般公共预算财政拨款支出） what is in the bracket.
 */
export const outsideBrackets = (clauses: readonly Clause[]): readonly Clause[] => {
  const outside: Clause[] = [];
  const opened: number[] = [];
  for (const clause of clauses) {
    const from = clause.mark?.kind === 'close' ? opened.pop() : undefined;
    const before = from === undefined ? undefined : outside[from - 1];
    const isBehindFigure = from === 1 && before?.words.length === 0;
    if (from !== undefined && (isBehindFigure || before?.words.at(-1)?.kind === 'term'))
      outside.length = from;
    else outside.push(clause);
    if (clause.mark?.kind === 'open') opened.push(outside.length);
  }
  return outside;
};

/** Whether a cue of a class stands among the words. */
export const hasCue = (tokens: readonly Token[], kind: string): boolean =>
  tokens.some((token) => token.kind === 'cue' && token.cue.class === kind);
