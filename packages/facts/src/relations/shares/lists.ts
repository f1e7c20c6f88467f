import type { Statement, StatementParagraph } from '../../reading/statements/statement.js';
import { overlappingKinds } from '../../tables/cues/totals.js';
import type { ShareList } from '../../types.js';

const longestList = 24;

const isShare = ({ fact, mention }: Statement): boolean =>
  fact.role === 'share' &&
  fact.quantity.kind === 'percent' &&
  fact.quantity.qualifier === null &&
  fact.quantity.upper === null &&
  !mention.total &&
  !mention.ofPrevious;

/**
 * Shares of one whole by things of one order, which cannot come to more than all of it: those given in turn
 * (X、Y、Z分别占…), and those of a list that a grouping opens (按来源分，X占…，Y占…).
 */
export const shareLists = ({ statements }: StatementParagraph, text: string): ShareList[] =>
  statements.flatMap((first, at): ShareList[] => {
    const inTurn = isShare(first) && first.mention.respectively;
    const grouped = first.mention.classification || first.mention.opens === 'complete';
    if (!inTurn && !grouped) return [];
    const shares: Statement[] = [];
    for (const statement of statements.slice(at, at + longestList)) {
      const { mention } = statement;
      if (mention.sentence !== first.mention.sentence) break;
      // A list within the list, or a second run, is of another order.
      if (statement !== first && (mention.opens !== null || mention.respectively)) {
        if (inTurn) break;
        return [];
      }
      if (inTurn && shares.length > 0 && mention.division > 1) break;
      if (isShare(statement)) shares.push(statement);
    }
    const words = new Set(
      shares.map(({ mention }) => mention.shareOf && text.slice(mention.shareOf.start, mention.shareOf.end)),
    );
    words.delete('');
    const names = shares.map(({ mention }) =>
      mention.label ? text.slice(mention.label.start, mention.label.end) : '',
    );
    // 粮食、蔬菜分别占全省的60%、55%: each of a whole of its own.
    const several = inTurn ? words.size > 0 : words.size > 1;
    if (shares.length < 2 || several || names.some((name) => overlappingKinds.test(name))) return [];
    return [{ shares: shares.map(({ fact }) => fact) }];
  });
