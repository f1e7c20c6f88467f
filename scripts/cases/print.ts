import { grouped } from '../../packages/facts/src/index.js';
import { type Judgement, passes } from './judge.js';

/** Counts of one kind of case. */
export interface Tally {
  readonly contradictions: number;
  readonly reported: number;
  readonly true: number;
  readonly alone: number;
  readonly misread: number;
  /** Rules of the findings that were not expected, with how often. */
  readonly instead: string;
}

/** Part of whole as printed in tables; a dash where there is nothing. */
export const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${part}/${whole}`);

/** Words that repeat, each once with how often (sum/components 3). */
const counted = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort()
    .map((word) => {
      const count = words.filter((other) => other === word).length;
      return count === 1 ? word : `${word} ×${count}`;
    })
    .join(', ');

export const tally = (judgements: readonly Judgement[]): Tally => {
  const of = (outcome: Judgement['outcome']): number =>
    judgements.filter((judgement) => judgement.outcome === outcome).length;
  return {
    contradictions: of('reported') + of('missed'),
    reported: of('reported'),
    true: of('left alone') + of('accused'),
    alone: of('left alone'),
    misread: judgements.filter(({ misread }) => misread.length > 0).length,
    instead: counted(judgements.flatMap(({ instead }) => instead.map(({ rule }) => rule))),
  };
};

/** One line: contradictions reported, true texts left alone, what was said instead. */
const line = (name: string, judgements: readonly Judgement[]): string => {
  const { contradictions, reported, true: truths, alone, misread, instead } = tally(judgements);
  const columns = [
    share(reported, contradictions).padStart(7),
    share(alone, truths).padStart(7),
    name.length > 90 ? `${name.slice(0, 89)}…` : name,
  ];
  return [
    columns.join('  '),
    ...(instead === '' ? [] : [`said instead: ${instead}`]),
    ...(misread === 0 ? [] : [`misread: ${misread}`]),
  ].join('  | ');
};

/** The table: a line a kind under each file, then each file and all. */
export const table = (judgements: readonly Judgement[]): string => {
  const files = grouped(judgements, ({ of }) => of.file);
  const kinds = [...files].flatMap(([file, group]) => [
    `${file}`,
    ...[...grouped(group, ({ of }) => of.kind)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, ones]) => line(kind, ones)),
    '',
  ]);
  const plain = (name: string, ones: readonly Judgement[]): string =>
    line(
      name,
      ones.map((one) => ({ ...one, instead: [] })),
    );
  return [
    'contradictions reported · true texts left alone · kind',
    '',
    ...kinds,
    'all',
    ...[...files].map(([file, group]) => plain(file, group)),
    plain('total', judgements),
  ].join('\n');
};

/** A failing case: what is wrong, the text, what a person sees, and what was said instead. */
const failing = ({ of, outcome, misread, instead }: Judgement): string => {
  const wanted =
    of.truth === 'any' ? [] : of.truth.map(({ rule, quote }) => `${rule ?? 'any rule'} ${quote}`);
  return [
    `${of.id} [${outcome}] ${of.kind}`,
    `  text    ${of.text.trim().replaceAll('\n', ' ⏎ ')}`,
    ...(wanted.length === 0 ? [] : [`  wanted  ${wanted.join(' · ')}`]),
    `  note    ${of.note}`,
    ...misread.map((what) => `  misread ${what}`),
    ...instead.map(({ severity, rule, message }) => `  said    ${severity} ${rule} ${message}`),
  ].join('\n');
};

export const failures = (judgements: readonly Judgement[]): string =>
  judgements
    .filter((judgement) => !passes(judgement))
    .map(failing)
    .join('\n\n');
