import { ofText } from '../property.js';

/** A name without the quotes that it is printed in. */
export const unquoted = ofText('unquoted', '三公 without quotes', (text) =>
  text.replace(/[“"'‘]三公[”"'’]/gu, '三公'),
);
