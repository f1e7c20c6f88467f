/** A part of a .docx as text, and how to write it back in its own encoding. */
export interface XmlText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** Parts are written in UTF-8 or UTF-16 (ECMA-376 Part 2, 8.1.4); a byte order mark stays. */
export const decodeXml = (bytes: Uint8Array): XmlText => {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (isLittle || isBig)
    return {
      text: new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(bytes),
      encode: (text) => encodeUtf16(text, isLittle),
    };
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    encode: (text) => new TextEncoder().encode(text),
  };
};

const encodeUtf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to say: control characters, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Text as XML content or attribute; what XML cannot hold becomes U+FFFD, so that its length stays. */
export const escapeXml = (text: string): string =>
  text.replace(unsayable, '\ufffd').replace(/[&<>"]/g, (found) => escapes[found] ?? '');

/** Text put into an XML text: `at` is an offset into what it was. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  /** How much of the text behind `at` it takes the place of. */
  readonly over?: number;
}

/** A text with all insertions made; those at one place in their order. */
export const withInsertions = (text: string, insertions: readonly Insertion[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: inserted, over = 0 } of [...insertions].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), inserted);
    from = at + over;
  }
  parts.push(text.slice(from));
  return parts.join('');
};
