import { grouped } from '../../packages/facts/src/index.js';
import type { Difference } from './difference.js';
import { aspects } from './snapshot.js';

/** How many differences of one group are printed unless all are asked for. */
const shown = 12;

/** The kind of relation or the rule, by which differences of an aspect are grouped; facts by what became of them. */
const groupOf = ({ aspect, key, old, new: now }: Difference): string => {
  const what = old === null ? 'added' : now === null ? 'gone' : 'changed';
  return aspect === 'fact' || aspect === 'refusal' ? what : `${key.split(' ')[0]} ${what}`;
};

const line = ({ file, key, old, new: now }: Difference): string => {
  if (old === null) return `    + ${file}: ${key} | ${now}`;
  if (now === null) return `    − ${file}: ${key} | ${old}`;
  return `    ~ ${file}: ${key}\n        ${old}\n        ${now}`;
};

/** Differences grouped by aspect and kind, the largest groups first. */
export const printed = (all: readonly Difference[], everything: boolean): string => {
  if (all.length === 0) return 'no difference';
  return aspects
    .flatMap((aspect) => {
      const ones = all.filter((one) => one.aspect === aspect);
      if (ones.length === 0) return [];
      const groups = grouped(ones, groupOf);
      return [
        `${aspect}: ${ones.length}`,
        ...[...groups]
          .sort(([, a], [, b]) => b.length - a.length)
          .flatMap(([name, group]) => [
            `  ${name}: ${group.length}`,
            ...group.slice(0, everything ? group.length : shown).map(line),
            ...(everything || group.length <= shown
              ? []
              : [`    … and ${group.length - shown} more (--all)`]),
          ]),
      ];
    })
    .join('\n');
};
