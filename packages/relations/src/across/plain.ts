import { isMoveColumn, type Saying } from '../sayings/saying.js';
import { currentAmounts } from '../search/common.js';

/** Whether a figure is told by itself, just as it is printed: about nothing, of no range, in no reason and not in turn. */
export const isPlain = ({ quantity, reason, run }: Saying): boolean =>
  quantity !== null && quantity.qualifier === null && quantity.upper === null && !reason && run === null;

/** Whether a figure is how an amount moved, or a share or rate: said of it, and no amount beside it. */
export const isSaidOf = ({ column, quantity }: Saying): boolean =>
  quantity !== null && (quantity.kind === 'percent' || isMoveColumn(column));

/** Whether a figure is an amount of money that there is, or is to be: not what was before, nor how far it moved. */
export const isMoneyTold = ({ quantity, column, reason }: Saying): boolean =>
  quantity?.kind === 'money' && currentAmounts.includes(column) && !reason;
