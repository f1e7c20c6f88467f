import type { QuantityKind } from '@gouji/amounts';
import type { Token } from '../../tokens/token.js';
import { ofAmount } from './amounts.js';
import { comesToMoney, ofPoints, ofRatio } from './ratios.js';
import type { Role } from './role.js';

/** What the words of a clause say of the figure behind them. */
export const roleOf = (words: readonly Token[], kind: QuantityKind, trail: readonly Token[]): Role => {
  switch (kind) {
    case 'percent':
    case 'multiple': {
      const role = ofRatio(words);
      return role.told || !comesToMoney(trail) ? role : { ...role, column: 'share', told: true };
    }
    case 'points':
      return ofPoints(words);
    default:
      return ofAmount(words, trail);
  }
};
