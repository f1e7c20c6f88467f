import { availableParallelism } from 'node:os';
import type { Failure } from '@gouji/audit';
import type { Language } from '@gouji/render/plain';
import { type BoundedAuditor, type Bounds, createAuditor } from 'gouji/bounded';
import { failureOf } from './faults.js';
import type { Item } from './inputs/list.js';
import { load } from './inputs/load.js';

/** What became of one item. */
export type Outcome<T> =
  | { readonly item: Item; readonly result: T }
  | { readonly item: Item; readonly failure: Failure };

export interface BatchOptions {
  readonly language: Language;
  readonly jobs: number | null;
  readonly within: Partial<Bounds>;
}

/** Files read ahead of the one awaited, a worker: enough to keep each busy, few enough to bound memory. */
const ahead = 4;

/**
 * Works on items over processes of their own. Outcomes come one by one, in the order of the items whatever the
 * number of jobs, so that a folder's audits need never be held all at once; what fails is an outcome like others.
 */
export async function* runBatch<T>(
  items: readonly Item[],
  work: (auditor: BoundedAuditor, bytes: Uint8Array, item: Item) => Promise<T>,
  { language, jobs, within }: BatchOptions,
): AsyncGenerator<Outcome<T>> {
  const workers = Math.min(items.length, jobs ?? availableParallelism());
  const auditor = createAuditor({ workers, within });
  const run = async (item: Item): Promise<Outcome<T>> => {
    try {
      return { item, result: await work(auditor, await load(item), item) };
    } catch (error) {
      return { item, failure: failureOf(error, item.file, language) };
    }
  };
  try {
    const underWay = items.slice(0, workers * ahead).map(run);
    let next = underWay.length;
    for (let first = underWay.shift(); first; first = underWay.shift()) {
      yield await first;
      const item = items[next];
      if (item) underWay.push(run(item));
      next += 1;
    }
  } finally {
    auditor.close();
  }
}
