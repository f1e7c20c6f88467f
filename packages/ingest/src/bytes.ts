/** Bytes without Node's Buffer, so that a browser reads the same files. */

/** Where some bytes stand within others, from an offset on; −1 where they do not. */
export const indexOfBytes = (bytes: Uint8Array, wanted: Uint8Array, from = 0): number => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) matched += 1;
    if (matched === wanted.length) return at;
  }
  return -1;
};

/** ASCII text as bytes. */
export const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** ASCII text as UTF-16, the lower byte first. */
export const utf16Bytes = (text: string): Uint8Array => asciiBytes([...text].join('\0').concat('\0'));

export const concatBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
