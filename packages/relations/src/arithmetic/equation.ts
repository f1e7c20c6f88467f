import type { Figure } from './figure.js';
import type { SlipShape } from './slips.js';

/** How terms give the result: their signed sum, their product, products of each two added up (times a last one left over), those of sign 1 by those of −1 or by how many they are, the first by the second, growth, change or level by the base it leaves. */
export type Formula =
  | 'sum'
  | 'quotient'
  | 'growth'
  | 'change-of-current'
  | 'level-over-base'
  | 'product'
  | 'products'
  | 'ratio';

/** An equation over figures, by their indices among the sayings. */
export interface Equation {
  readonly pattern: string;
  readonly formula: Formula;
  readonly result: number;
  readonly terms: readonly number[];
  /** One for each term; of `growth` and `change-of-current` the first is the direction of the result. */
  readonly signs: readonly (1 | -1)[];
  /** Terms that stand for no more than their printed digits, as a price set by rule does (每村5万元). */
  readonly exact?: readonly number[];
  /** What the terms give is taken so many times, by a number that goes without saying (12 months of 全年, 15亩 of 1公顷). */
  readonly times?: number;
  /** Averages, rounded even where they are printed as whole numbers (平均每批7人). */
  readonly rounded?: readonly number[];
}

/** What the arithmetic says of an equation. */
export interface Weight {
  readonly outcome: 'ties' | 'cut' | 'violated';
  /** How many printed values of the result would tie, in nats. */
  readonly width: number;
  /** The likeliest slip, where it is violated: its cost, and the figure that slipped. */
  readonly slip: { readonly cost: number; readonly shape: SlipShape; readonly at: number } | null;
  /** All single slips that would explain it, each by how much dearer it is than the likeliest. */
  readonly suspects: readonly Suspect[];
}

/** A figure that may be a slip, and what should stand there. */
export interface Suspect {
  readonly cost: number;
  readonly shape: SlipShape;
  readonly at: number;
  readonly right: number;
  /** How far the right figure may lie from that, either way. */
  readonly around: number;
  /** One of very many figures that would do. */
  readonly loose?: true;
}

/** Whether an equation adds its terms up, none of them taken off. */
export const addsUp = ({ formula, signs }: Pick<Equation, 'formula' | 'signs'>): boolean =>
  formula === 'sum' && !signs.includes(-1);

// An equation is asked for its key by every state that may take it.
const keys = new WeakMap<Equation, string>();

/** What tells an equation from others of its unit: its pattern, result and terms. */
export const keyOf = (equation: Equation): string => {
  const known = keys.get(equation);
  if (known !== undefined) return known;
  const { pattern, result, terms, signs, times } = equation;
  const key = `${pattern} ${result}=${times ?? ''}${terms.map((term, at) => `${signs[at] === -1 ? '-' : '+'}${term}`).join('')}`;
  keys.set(equation, key);
  return key;
};

/** The same for any equation that says the same of the same result: an amount printed twice denies nothing. */
export const contentOf = (
  { pattern, result, terms }: Equation,
  figures: readonly (Figure | null)[],
): string => `${pattern} ${result}=${terms.map((term) => figures[term]?.value).join()}`;
