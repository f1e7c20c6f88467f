import { type Aspect, aspects, type Run } from './snapshot.js';

/** One thing that two builds say otherwise; null where one of them does not say it. */
export interface Difference {
  readonly aspect: Aspect;
  readonly file: string;
  readonly key: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** What is part of another: a relation that is gone is not told again as a check, nor a finding as its message. */
const partOf: Partial<Record<Aspect, Aspect>> = { check: 'relation', repair: 'finding', message: 'finding' };

type Said = Readonly<Record<string, string>>;

const between = (old: Said, now: Said): Omit<Difference, 'aspect' | 'file'>[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((key) => ({ key, old: old[key] ?? null, new: now[key] ?? null }))
    .filter((one) => one.old !== one.new);

/** Everything that two runs say otherwise, in the order of the aspects and then of the texts. */
export const differences = (old: Run, now: Run): Difference[] =>
  aspects.flatMap((aspect) =>
    [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((file) =>
      between(old[file]?.[aspect] ?? {}, now[file]?.[aspect] ?? {})
        .filter((one) => partOf[aspect] === undefined || (one.old !== null && one.new !== null))
        .map((one) => ({ aspect, file, ...one })),
    ),
  );
