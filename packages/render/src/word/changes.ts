import type { Finding } from '@gouji/audit';
import type { RunSource } from '@gouji/ingest/word';
import type { Anchor, AnchoredRun } from './anchors.js';
import { printedBy, tagName } from './cuts.js';
import type { Writer } from './names.js';
import { escapeXml } from './xml-text.js';

/** A finding whose repair may be proposed as a change: the text is wrong for sure, and there is one way to mend it. */
export const isDetermined = ({ severity, repair, alternatives }: Finding): boolean =>
  severity === 'error' &&
  repair !== null &&
  repair.restores > 0 &&
  repair.breaks === 0 &&
  alternatives.length === 0;

/** Elements within a paragraph that a tracked change may stand in. */
const plainParents = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml']);
/** Pieces that a run may lose: hints of the last layout. */
const losable = new Set(['w:t', 'w:lastRenderedPageBreak']);
/** What may stand between two runs of one figure: marks of the spelling checker. */
const onlyMarks = /^(?:\s*<[\w.-]+:proofErr\s[^<>]*\/>)*\s*$/;

/**
 * The XML of a tracked change (修订): the figure's runs deleted, the repair inserted, with the properties of its first
 * run. Null where the figure does not stand plainly in its paragraph, as in a field or in someone's own change.
 */
export const changeXml = (
  xml: string,
  { runs }: Anchor,
  to: string,
  write: Writer,
  attributes: { readonly deleted: Record<string, string>; readonly inserted: Record<string, string> },
): string | null => {
  const [first] = runs ?? [];
  if (!runs || !first || !runs.every(isPlain) || !areTogether(xml, runs)) return null;
  const deleted = runs.map((part) => runWith(part.run, 'delText', printedBy(part.run, part.start, part.end)));
  return (
    write('del', attributes.deleted, deleted.join('')) +
    write('ins', attributes.inserted, runWith(first.run, 't', to))
  );
};

const isPlain = ({ run }: AnchoredRun): boolean =>
  !run.sealed &&
  !run.inField &&
  run.within.every((name) => plainParents.has(name)) &&
  run.pieces.every(({ name }) => losable.has(name));

const areTogether = (xml: string, runs: readonly AnchoredRun[]): boolean =>
  runs.every(({ run }, index) => {
    const before = runs[index - 1]?.run;
    return !before || before === run || onlyMarks.test(xml.slice(before.end, run.start));
  });

/** A run with another text and the properties that it has. */
const runWith = ({ tag, properties }: RunSource, name: 'delText' | 't', text: string): string => {
  const run = tagName(tag);
  const prefix = run.slice(0, -1);
  return `${tag}${properties}<${prefix}${name} xml:space="preserve">${escapeXml(text)}</${prefix}${name}></${run}>`;
};
