import { isAmountRole, type Statement } from './statement.js';

/**
 * 增减额1.2万元，增减率−25%; 减少5.52万元，变动幅度为31.59%: a change whose words leave its direction open has that of its
 * companion where only that one tells it, else that of the levels before it.
 */
export const withSignsAgreed = (statements: readonly Statement[]): Statement[] => {
  const isOpen = ({ mention, fact }: Statement): boolean =>
    mention.direction === 0 && fact.quantity.value.isPositive() && !/^[+＋]/.test(fact.quantity.text.trim());
  return statements.map((statement, at) => {
    if (!isOpen(statement)) return statement;
    const { fact, mention } = statement;
    const companion = [statements[at + 1], statements[at - 1]].find(
      (other) =>
        other !== undefined &&
        (other.mention.direction === 0 || isMove(other)) &&
        other.mention.sentence === mention.sentence &&
        other.fact.metric.name === fact.metric.name &&
        !isOpen(other),
    );
    if (companion) return { ...statement, fact: { ...fact, sign: companion.fact.sign } };
    const levels = statements
      .slice(Math.max(0, at - 8), at)
      .filter(
        (other) =>
          other.mention.sentence === mention.sentence &&
          isAmountRole(other.fact) &&
          other.fact.metric.name === fact.metric.name &&
          other.fact.metric.modifier === fact.metric.modifier,
      );
    const current = levels.findLast((level) => level.fact.period.year === fact.period.year);
    const base = levels.findLast((level) => level.fact.period.year === fact.base?.year);
    if (!current || !base) return statement;
    const falls = current.fact.quantity.value.lt(base.fact.quantity.value);
    return { ...statement, fact: { ...fact, sign: falls ? -1 : 1 } };
  });
};

const isMove = ({ fact: { role } }: Statement): boolean => role === 'change' || role === 'change-rate';
