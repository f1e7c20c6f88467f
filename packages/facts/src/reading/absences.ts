import { absenceCues } from '../tables/cues/absence.js';
import type { Absence } from '../types.js';
import { cutClauses, dividingMarks } from './mentions/clauses.js';
import { readLabel } from './metric.js';
import { findPhrases } from './phrases.js';
import type { StatementContext, StatementParagraph } from './statements/statement.js';

// The name follows its cue closely; what stands further on is about something else.
const longestName = 24;

/** Statements that there is none of a thing that the accounts name (无项目支出, 没有“三公”经费预算). Linear. */
export const readAbsences = (
  paragraphs: readonly StatementParagraph[],
  context: StatementContext,
): Absence[] =>
  paragraphs.flatMap((paragraph) => {
    const { text, dictionary, ownNames, fiscalYear } = context;
    const marks = dividingMarks(text, paragraph.span, () => false);
    return cutClauses(text, paragraph.span, marks).flatMap((clause): Absence[] => {
      const words = text.slice(clause.start, clause.end);
      const cue = findPhrases(words, absenceCues).find(({ value }) => value !== null);
      if (!cue || words.length - cue.end > longestName) return [];
      // A figure in the clause makes it a statement about that figure.
      if (/[0-9０-９]/.test(words.slice(cue.end))) return [];
      const meaning = readLabel(words.slice(cue.end), dictionary, ownNames);
      if (!meaning.known || meaning.modifier !== '' || /^(?:此|该|这|其)/.test(words.slice(cue.end).trim()))
        return [];
      const budget = meaning.account !== null && meaning.account !== 'level';
      return [
        {
          metric: {
            name: meaning.name,
            known: true,
            modifier: '',
            span: { start: clause.start + cue.end, end: clause.end },
            origin: 'clause',
          },
          period: { year: fiscalYear, point: 'during', origin: 'report', span: null },
          scope: meaning.scope,
          entity: null,
          role: budget ? 'budget' : 'level',
          span: { start: clause.start + cue.start, end: clause.end },
          paragraph: paragraph.index,
        },
      ];
    });
  });
