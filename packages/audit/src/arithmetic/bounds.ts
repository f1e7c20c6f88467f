import { Decimal } from 'decimal.js';

/** Bounds of checking. */
export const bounds = {
  /** The last place of figures that are told in tenths or whole multiples (七成, 4倍). */
  coarse: new Decimal(0.1),
} as const;
