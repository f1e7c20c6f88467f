import { type Relation, readingOf, relate, type Statement, type StatementParagraph } from '@gouji/facts';
import { equalsSigns, timesSigns } from '@gouji/lexicon/phrases/counts';

/** 15个×2万元=30万元; 120人×30元/天×20天，合计7.2万元; 30万元（15个×2万元）: products written with signs. */
export const expressions = ({ statements }: StatementParagraph, text: string): Relation[] => {
  const relations: Relation[] = [];
  for (let at = 0; at < statements.length; at += 1) {
    const end = endOfChain(statements, at, text);
    if (end - at < 2) continue;
    const factors = statements.slice(at, end);
    const result = resultOf(statements, at, end, text);
    // 3人×100元+2人×200元: a sum of products.
    const summed =
      isAdded(statements[at - 1], statements[at], text) ||
      isAdded(statements[end - 1], statements[end], text);
    if (result && !summed && factors.length <= mostFactors && countUnits(factors, result)) {
      relations.push(
        relate(
          'product',
          result.statement.fact,
          [
            readingOf(
              'product',
              factors.map(({ fact }) => fact),
            ),
          ],
          { strength: result.sure ? 'exact' : 'likely' },
        ),
      );
    }
    at = end - 1;
  }
  return relations;
};

const mostFactors = 5;

/** One amount of money among the factors makes money of the product, or the result has the unit yuan itself. */
const countUnits = (factors: readonly Statement[], { statement }: { statement: Statement }): boolean => {
  const money = factors.filter(({ fact }) => fact.quantity.kind === 'money').length;
  const { kind, unit } = statement.fact.quantity;
  return kind === 'money' ? money === 1 || (money === 0 && unit === '元') : kind === 'count' && money === 0;
};

const between = (left: Statement | undefined, right: Statement | undefined, text: string): string =>
  left && right ? text.slice(left.mention.quantity.span.end, right.mention.quantity.span.start) : '';

// A unit's rest or a noun may stand before the sign (/天×, 名同志×).
const longestNoun = 10;

const joins = (left: Statement | undefined, right: Statement | undefined, text: string): boolean => {
  const words = between(left, right, text);
  const sign = timesSigns.exec(words);
  return (
    left !== undefined &&
    right !== undefined &&
    sign !== null &&
    sign.index <= longestNoun &&
    words.length - sign.index <= longestNoun &&
    !/[，,；;。、：:+＋=＝]/.test(words)
  );
};

/** Index behind the last factor of the chain that starts at `at`; `at + 1` where none starts. */
const endOfChain = (statements: readonly Statement[], at: number, text: string): number => {
  let end = at + 1;
  while (end < statements.length && joins(statements[end - 1], statements[end], text)) end += 1;
  return end;
};

const isAdded = (left: Statement | undefined, right: Statement | undefined, text: string): boolean =>
  /[+＋]/.test(between(left, right, text));

/** The product: behind = or a word of a total, or right before the bracket that works it out. */
const resultOf = (
  statements: readonly Statement[],
  at: number,
  end: number,
  text: string,
): { statement: Statement; sure: boolean } | null => {
  const last = statements[end - 1];
  const next = statements[end];
  const words = between(last, next, text);
  if (next && equalsSigns.test(words) && !/[；;。+＋]/.test(words)) return { statement: next, sure: true };
  const before = statements[at - 1];
  if (before && /^\s*[（(][^）)，；。]{0,8}$/.test(between(before, statements[at], text)))
    return { statement: before, sure: true };
  if (next?.mention.total && next.mention.sentence === last?.mention.sentence && next.mention.division <= 2)
    return { statement: next, sure: true };
  return null;
};
