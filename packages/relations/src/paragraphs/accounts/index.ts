import type { Absence, Relation, StatementParagraph } from '@gouji/facts';
import type { SumIdentity } from '@gouji/lexicon/accounts/identities';
import { byParagraph } from '../presence.js';
import { balances, balancesAcross, balancesWithoutRest } from './balances.js';
import { identities } from './identities.js';
import { rollForwards } from './roll-forwards.js';
import { summaries } from './summaries.js';
import { yearEnds } from './year-ends.js';

/**
 * Equations of accounting: those that hold whether or not the text says so (勾稽关系), `own` of the user's among them, and
 * openings that run to closes.
 */
export const accounts = (
  paragraphs: readonly StatementParagraph[],
  absences: readonly Absence[],
  stated: readonly Relation[],
  text: string,
  own: readonly SumIdentity[],
): Relation[] => {
  const absencesIn = byParagraph(absences);
  const balanced = paragraphs
    .flatMap((paragraph) => [
      ...balances(paragraph),
      ...balancesWithoutRest(paragraph, absencesIn(paragraph.index)),
    ])
    .concat(balancesAcross(paragraphs));
  const results = new Set(
    balanced.filter(({ strength }) => strength !== 'partial').map(({ result }) => result),
  );
  const rolled = rollForwards(paragraphs, text).filter(({ result }) => !results.has(result));
  for (const { result } of rolled) results.add(result);
  return [
    ...identities(paragraphs, absences, stated, own),
    ...balanced,
    ...paragraphs.flatMap((paragraph) => summaries(paragraph, text)),
    ...rolled,
    ...yearEnds(paragraphs).filter(({ result }) => !results.has(result)),
  ];
};
