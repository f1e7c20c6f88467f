import { traditionalLetters } from './letters.js';

/** By the code of a letter, the code of the simplified one for it; 0 where it stands as it is. */
const simplifiedCodes = new Uint16Array(0x10000);
{
  let traditional = 0;
  for (let at = 0; at < traditionalLetters.length; at += 1) {
    const code = traditionalLetters.charCodeAt(at);
    if (code === 0x0a) continue;
    if (traditional > 0) simplifiedCodes[traditional] = code;
    traditional = traditional > 0 ? 0 : code;
  }
}

/**
 * A text with simplified characters for traditional ones (億 as 亿), letter for letter, so that every place stays where it
 * is. Only what is read goes through it: a text is shown as it was printed.
 */
export const simplified = (text: string): string => {
  let written = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = simplifiedCodes[text.charCodeAt(at)];
    if (!code) continue;
    written += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? text : written + text.slice(from);
};
