import type { Finding } from '@gouji/audit';
import type { Ledger, LedgerRow } from '../../ledger/ledger.js';
import type { Context } from './context.js';
import type { LedgerView } from './types.js';

/** A ledger as the page shows it: its figures linked to the text, its points in one line, its places with ditto marks. */
export const ledgerView = ({ caption, unit, rows }: Ledger, context: Context): LedgerView => {
  const shown = rows.map((row) => shownRow(row, context));
  const short = shortOf(shown.map(({ number }) => number));
  let above = '';
  return {
    caption,
    unit,
    rows: shown.map((row, index) => {
      const place = row.span === null ? '' : row.page === null ? row.place : context.say.page(row.page);
      const ditto = place !== '' && place === above;
      if (place !== '') above = place;
      return {
        ...row,
        letter: row.isSuspect ? '' : row.letter,
        target: row.span && context.targetAt(row.span),
        short: short[index] ?? { digits: 0, point: false },
        place,
        ditto,
      };
    }),
  };
};

/** Figures are shorter than this; what is longer is a passage, and stands where the name does. */
const longestFigure = 16;

/** UTF-16 units of a passage that are quoted. */
const mostQuoted = 60;

const shownRow = (row: LedgerRow, { say }: Context): LedgerRow => {
  const { number, name } = row;
  if (number.length <= longestFigure || row.span === null) return row;
  const quoted = number.length > mostQuoted ? `${number.slice(0, mostQuoted)}…` : number;
  return { ...row, name: `${name}${say.colon}“${quoted}”`, number: say.passage };
};

/** Digits behind the point that the styles can align. */
const mostAligned = 6;

/** What is missing behind the point of each number to be as long as the longest. */
const shortOf = (numbers: readonly string[]): { digits: number; point: boolean }[] => {
  const lengths = numbers.map((number) => /\.(\d+)\D*$/.exec(number)?.[1]?.length ?? 0);
  const longest = Math.min(Math.max(0, ...lengths), mostAligned);
  return lengths.map((length) => ({
    digits: Math.max(0, longest - length),
    point: longest > 0 && length === 0,
  }));
};

/** Whether a finding's main ledger is drawn from this check. */
export const isMain = ({ equation }: Finding, check: Finding['equation']): boolean =>
  equation !== null &&
  check !== null &&
  equation.result.span.start === check.result.span.start &&
  equation.terms.length === check.terms.length &&
  equation.terms.every(({ span }, index) => span.start === check.terms[index]?.span.start);
