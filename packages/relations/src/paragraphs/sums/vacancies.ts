import { type Relation, readingOf, relate, type Statement, type StatementParagraph } from '@gouji/facts';
import { postedWords, vacancyWords } from '@gouji/lexicon/kinds';
import { wordsOf } from './kinds.js';

/** 编制30名，实有28人，空编2名: posts less people, in one sentence. */
export const vacancies = ({ statements }: StatementParagraph, text: string): Relation[] =>
  statements.flatMap((vacancy, index): Relation[] => {
    const sign = vacancySign(vacancy, text);
    if (sign === null) return [];
    const near = statements
      .slice(Math.max(0, index - 8), index)
      .filter(({ mention, fact }) => mention.sentence === vacancy.mention.sentence && fact.role === 'count');
    const posts = near.filter((one) => /编制|定编|核编/.test(wordsOf(one, text)));
    const people = near.filter((one) => postedWords.some((word) => before(one, text).includes(word)));
    const filled = people.filter((one) => !posts.includes(one));
    const readings = posts.flatMap((post) =>
      filled.map((one) => readingOf('sum', [post.fact, one.fact], [sign, sign === 1 ? -1 : 1])),
    );
    if (readings.length === 0) return [];
    return [
      relate('difference', vacancy.fact, readings.slice(0, 8), {
        strength: readings.length === 1 ? 'exact' : 'likely',
      }),
    ];
  });

// 有 is a link between a label and its figure, so that 实有 is no longer whole in the label.
const before = ({ mention: { span, quantity } }: Statement, text: string): string =>
  text.slice(span.start, quantity.span.start);

/** 1 for empty posts, −1 for people beyond the posts; null for any other figure. */
export const vacancySign = (statement: Statement, text: string): 1 | -1 | null => {
  if (statement.fact.quantity.kind !== 'count') return null;
  const words = wordsOf(statement, text);
  const found = [...vacancyWords].find(([word]) => words.includes(word) && !/率/.test(words));
  return found?.[1] ?? null;
};
