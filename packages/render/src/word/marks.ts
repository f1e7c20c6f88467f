import type { Anchor } from './anchors.js';
import type { Cut } from './cuts.js';
import type { Insertion } from './xml-text.js';

/** A comment to be hung up, as XML: what stands before what it is on, and behind. */
export interface Hung {
  readonly anchor: Anchor;
  readonly before: string;
  readonly behind: string;
}

/** XML that takes the place of all between an anchor's two ends: a change that is proposed. */
export interface Change {
  readonly anchor: Anchor;
  readonly text: string;
}

/** What comes together at one place of the XML. */
interface Meeting {
  readonly cut: Cut;
  readonly ends: string[];
  readonly starts: string[];
  change: Change | null;
  /** Whether what stands before it is taken away by a change. */
  ended: boolean;
}

/** The insertions that hang all comments up and make the changes, each place cut once whatever meets there. */
export const insertionsFor = (hung: readonly Hung[], changes: readonly Change[]): Insertion[] => {
  const meetings = new Map<number, Meeting>();
  const at = (cut: Cut): Meeting => {
    const known = meetings.get(cut.at);
    if (known) return known;
    const made: Meeting = { cut, ends: [], starts: [], change: null, ended: false };
    meetings.set(cut.at, made);
    return made;
  };
  for (const { anchor, before, behind } of hung) {
    at(anchor.start).starts.push(before);
    at(anchor.end).ends.push(behind);
  }
  for (const change of changes) {
    at(change.anchor.start).change = change;
    at(change.anchor.end).ended = true;
  }
  const mends = new Map<number, Insertion>();
  for (const { cut } of meetings.values()) if (cut.mend) mends.set(cut.mend.at, cut.mend);
  return [...mends.values(), ...[...meetings.values()].map(insertionAt)];
};

const insertionAt = ({ cut, ends, starts, change, ended }: Meeting): Insertion => ({
  at: cut.at,
  text: [ended ? '' : cut.closing, ...ends, ...starts, change ? change.text : cut.opening].join(''),
  over: change ? change.anchor.end.at - cut.at : 0,
});

/** The changes between whose ends nothing else is hung up and no other change is made. */
export const changesApart = (changes: readonly Change[], hung: readonly Hung[]): Change[] => {
  const places = hung.flatMap(({ anchor }) => [anchor.start.at, anchor.end.at]);
  let end = -1;
  return [...changes]
    .sort((a, b) => a.anchor.start.at - b.anchor.start.at)
    .filter(({ anchor: { start, end: own } }) => {
      if (start.at < end || places.some((place) => place > start.at && place < own.at)) return false;
      end = own.at;
      return true;
    });
};
