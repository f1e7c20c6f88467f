import {
  family,
  isAmount,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
} from '@gouji/facts';
import { partitionOf } from './kinds.js';
import { longestList, signedSum } from './part-list.js';
import type { StatedSum } from './stated-sum.js';
import { endsOpen } from './strength.js';

/**
 * A total and its parts side by side without a word that says so: 绩效目标18项，完成16项，未完成2项, told by kinds that make
 * up the whole; 资金1.26亿元，安排基础设施0.98亿元，抗疫支出0.28亿元, told by the sum alone.
 */
export const unsaidSums = (
  { statements }: StatementParagraph,
  text: string,
  lists: readonly StatedSum[],
): Relation[] => {
  const parts = new Set(lists.flatMap(({ parts: members }) => members));
  const totals = new Set(lists.map(({ total }) => total));
  return statements.flatMap((total, index): Relation[] => {
    if (!isAmount(total) || family(total) === null || parts.has(total)) return [];
    const members = behind(statements, index, parts);
    // A part and a zero say no more than that two figures are equal.
    if (members.filter(({ fact }) => !fact.quantity.value.isZero()).length < 2) return [];
    if (endsOpen(text, members)) return [];
    const { exclusive, whole } = partitionOf(members, text);
    if (total.fact.role === 'count') {
      if (!whole || totals.has(total)) return [];
      return [relate('sum', total.fact, [signedSum(members, text)], { strength: 'likely' })];
    }
    if (total.fact.quantity.kind !== 'money' || !(exclusive || isTelling(total))) return [];
    return [relate('sum', total.fact, [signedSum(members, text)], { strength: 'tentative' })];
  });
};

/** All amounts of the total's kind behind it in its sentence that are no parts of one another. */
const behind = (
  statements: readonly Statement[],
  index: number,
  parts: ReadonlySet<Statement>,
): Statement[] => {
  const total = statements[index];
  const members: Statement[] = [];
  for (let at = index + 1; total && at < Math.min(statements.length, index + longestList); at += 1) {
    const statement = statements[at];
    if (!statement || statement.mention.sentence !== total.mention.sentence) break;
    if (family(statement) !== family(total) || statement.mention.depth < total.mention.depth) {
      if (total.fact.role === 'count' && statement.fact.quantity.kind === 'count') break;
      continue;
    }
    if (statement.mention.depth > total.mention.depth || parts.has(statement)) continue;
    // 计1119.3万元 behind a share is the part's own amount; 共计 closes a list.
    if (statement.isBase || (statement.mention.total && statement.mention.totalWord !== '计')) break;
    members.push(statement);
  }
  return members;
};

// Small and round figures add up by chance.
const fewestDigits = 3;

const isTelling = ({ fact }: Statement): boolean =>
  fact.quantity.value
    .abs()
    .div(fact.quantity.ulp)
    .toFixed(0)
    .replace(/(?<!0)0+$/, '').length >= fewestDigits;
