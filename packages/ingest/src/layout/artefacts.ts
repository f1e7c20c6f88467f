import type { Span } from '@gouji/document';

/**
 * What converters leave of Word's own marks when they flatten a document to text: bookmarks, field codes, the
 * placeholders of pictures. Each pattern stops at its own bracket or at the line's end, so none can run away.
 * Sources: the text output of antiword and catdoc (`[pic]`), of .doc readers that print field codes, and of
 * exporters that write bookmarks as `[bookmark: 名称]`.
 */
const artefacts: readonly RegExp[] = [
  /\[bookmark:[^\]\n]{0,200}\]/g,
  /\[pic\]/g,
  /\{ {0,3}(?:TOC|PAGEREF|HYPERLINK|REF|SEQ|MERGEFIELD|NUMPAGES|PAGE)\b[^{}\n]{0,200}\}/g,
  /\{[^{}\n]{0,200}\\\* {0,3}MERGEFORMAT {0,3}\}/g,
  /\bHYPERLINK {1,3}\\l {1,3}"?_[A-Za-z]{1,20}\d{1,20}"?/g,
  /\bPAGEREF {1,3}_[A-Za-z]{1,20}\d{1,20}(?: {1,3}\\h)?/g,
  /\b_Toc\d{5,12}\b/g,
];

// Nearly every line has none of these, and is asked once.
const mayHold = /[[{]|_Toc|HYPERLINK|PAGEREF/;

/** Where artefacts of converters stand in a line: offsets within it, in order, none over another. */
export const findArtefacts = (line: string): readonly Span[] => {
  if (!mayHold.test(line)) return [];
  const found = artefacts
    .flatMap((pattern) => [...line.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
};
