import type { Absence, Fact, Relation, StatementParagraph } from '@gouji/facts';
import type { SumIdentity } from '@gouji/lexicon/accounts/identities';
import { byParagraph } from './absences.js';
import { balances, balancesAcross, balancesWithoutRest } from './balances.js';
import { identities } from './identities.js';

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
  ];
  return [
    ...identities(paragraphs, absences, stated, own),
    ...balanced.filter(({ result }) => !told.has(result.quantity)),
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
