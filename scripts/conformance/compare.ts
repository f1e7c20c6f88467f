import type { Quantity } from '@gouji/amounts';
import { Decimal } from 'decimal.js';
import type { PeerCase, PeerSpan } from './cases.js';

/** How one peer's file is held against Gouji. */
export interface Suite {
  readonly file: string;
  readonly peer: string;
  /** What is compared. */
  readonly compares: string;
  /** Share of the cases run that must pass. */
  readonly target: number;
  /** Null where the case passes; otherwise what Gouji gave. */
  readonly check: (peerCase: PeerCase) => string | null;
}

export const shown = (quantities: readonly Quantity[]): string =>
  quantities
    .map(({ kind, text, value, upper }) => `${kind} ${text}=${value}${upper ? `–${upper}` : ''}`)
    .join('; ') || 'nothing';

/** Peers compute in binary floating point and print some fifteen digits. */
export const near = (ours: Decimal, theirs: string): boolean => {
  const expected = new Decimal(theirs);
  return ours.minus(expected).abs().lte(expected.abs().times('1e-13'));
};

export const agree = (
  ours: readonly Quantity[],
  theirs: readonly PeerSpan[],
  same: (quantity: Quantity, span: PeerSpan) => boolean,
): string | null =>
  ours.length === theirs.length && ours.every((quantity, index) => same(quantity, theirs[index] as PeerSpan))
    ? null
    : shown(ours);

export const sameSpan = ({ span }: Quantity, { start, end }: PeerSpan): boolean =>
  span.start === start && span.end === end;
