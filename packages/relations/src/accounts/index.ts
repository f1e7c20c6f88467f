import type { Absence, Fact, Relation, StatementParagraph } from '@gouji/facts';
import type { SumIdentity } from '@gouji/lexicon/accounts/identities';
import { byParagraph } from './absences.js';
import { balances } from './balances.js';
import { balancesAcross, balancesWithoutRest } from './balances-across.js';
import { identities } from './identities.js';
import { settledAcross } from './settled-across.js';

/**
 * Equations of accounting: those that hold whether or not the text says so (勾稽关系), `own` of the user's among them. What
 * the text states of a result by itself is not required of it a second time.
 */
export const accounts = (
  paragraphs: readonly StatementParagraph[],
  absences: readonly Absence[],
  stated: readonly Relation[],
  own: readonly SumIdentity[],
): Relation[] => {
  const absencesIn = byParagraph(absences);
  const told = balancesStated(stated);
  const balanced = [
    ...paragraphs.flatMap((paragraph) => [
      ...balances(paragraph),
      ...balancesWithoutRest(paragraph, absencesIn(paragraph.index)),
    ]),
    ...balancesAcross(paragraphs),
    ...settledAcross(paragraphs, stated),
  ];
  return [
    ...identities(paragraphs, absences, stated, own),
    ...balanced.filter((balance) => !told.has(balance.result.quantity) && !isOfAnother(balance, stated)),
  ];
};

/** The figures that the text itself says to be what is left, or what is held at the end. */
const balancesStated = (stated: readonly Relation[]): ReadonlySet<Fact['quantity']> =>
  new Set(
    stated
      .filter(
        ({ kind, strength }) => (kind === 'roll-forward' || kind === 'balance') && strength !== 'tentative',
      )
      .map(({ result }) => result.quantity),
  );

/**
 * 原值A，已提折旧B，净值C。…待报废资产原值D: what two figures leave of a third, where the text itself makes a sum of these two and
 * another, is of that one.
 */
const isOfAnother = ({ result, readings }: Relation, stated: readonly Relation[]): boolean => {
  const own = [result, ...(readings[0]?.terms ?? [])].map(({ quantity }) => quantity);
  return stated.some(({ kind, strength, result: total, readings: [sum] }) => {
    if (kind !== 'sum' || strength === 'tentative' || sum?.terms.length !== 2) return false;
    const figures = [total, ...sum.terms].map(({ quantity }) => quantity);
    return own.length === figures.length && own.filter((figure) => figures.includes(figure)).length === 2;
  });
};
