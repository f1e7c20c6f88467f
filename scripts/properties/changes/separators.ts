import { ofText } from '../property.js';

/** Thousands separators put in where there are none. */
export const separators = ofText('separators', 'thousands separators', (text) =>
  text.replace(/(?<![\d.,])\d{4,}(?=(?:\.\d+)?[万亿]?元)/gu, (digits) =>
    digits.replace(/\B(?=(?:\d{3})+$)/gu, ','),
  ),
);
