import type { Statement, StatementParagraph } from '../../reading/statements/statement.js';
import type { Relation } from '../../types.js';
import { family, isAmount, relate, sumOf } from '../build.js';
import { closesList } from './closing.js';
import { longestList, mostReadings } from './part-list.js';
import { endsOpen } from './strength.js';

/** …，共计A万元: parts first, their total behind them, in one sentence. */
export const totalAfterParts = (paragraph: StatementParagraph, text: string): Relation[] => {
  const relations: Relation[] = [];
  const { statements } = paragraph;
  statements.forEach((total, index) => {
    if (!total.mention.total || family(total) === null) return;
    const before = partsBefore(statements, index);
    const closes = closesList(total);
    // 财政拨款收入A，无其他收入，收入共计A: one part and its total.
    if (before.length < (closes ? 2 : 1)) return;
    const product = statements.slice(Math.max(0, index - 4), index).some(({ mention }) => mention.each);
    const facts = before.map(({ fact }) => fact);
    const readings = [sumOf(facts)];
    for (let from = 1; from <= facts.length - 2 && readings.length < mostReadings; from += 1) {
      readings.push(sumOf(facts.slice(from)));
    }
    relations.push(
      relate('sum', total.fact, readings, {
        strength: closes && !product && !endsOpen(text, [...before, total]) ? 'exact' : 'tentative',
      }),
    );
  });
  return relations;
};

/** Parts before a closing total: of one family, in its sentence, back to the cue that opened them. */
const partsBefore = (statements: readonly Statement[], index: number): Statement[] => {
  const total = statements[index];
  if (!total) return [];
  const parts: Statement[] = [];
  for (let at = index - 1; at >= Math.max(0, index - longestList); at -= 1) {
    const statement = statements[at];
    if (!statement || statement.mention.sentence !== total.mention.sentence) break;
    if (family(statement) !== family(total)) continue;
    if (closesList(statement)) break;
    if (isAmount(statement) || statement.fact.role === total.fact.role) parts.unshift(statement);
    if (statement.mention.opens !== null && statement.mention.depth <= total.mention.depth) break;
  }
  return parts;
};
