import { ofText } from '../property.js';

const full = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

/** Digits, points and percent signs in full width, as some keyboards write them. */
export const fullWidth = ofText('full-width', 'full-width digits', (text) =>
  text.replace(/\d|(?<=\d)\.(?=\d)|%/gu, full),
);
