/** What a child process does: works on one file after another, watched by a guard that can end it. */
import { Worker } from 'node:worker_threads';
import { GoujiError } from '@gouji/document';
import { annotate } from '../annotate.js';
import { audit, auditWithSource, parse } from '../documents.js';
import { type Bounds, keptShare } from './bounds.js';
import type { Answer, Reply, Request, Work, Works } from './protocol.js';

const works: {
  readonly [W in Work]: (bytes: Uint8Array, options: Works[W]['options']) => Promise<Works[W]['result']>;
} = {
  annotate,
  audit,
  auditWithSource,
  parse,
};

const answer = async <W extends Work>({ work, bytes, options }: Request<W>): Promise<Reply> => {
  try {
    return { result: await works[work](bytes, options) };
  } catch (error) {
    if (error instanceof GoujiError) {
      const { code, message, messageEn, file } = error;
      return { refusal: { code, message, messageEn, file } };
    }
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * Starts to take files from the process that forked this one, which has said the bounds as an argument.
 *
 * @param beforeFirst called once, when the first file is worked through and before its answer is sent: who is answered
 *   may end this process
 */
export const serve = (beforeFirst: () => void = () => {}): void => {
  const bounds = JSON.parse(process.argv[2] ?? '{}') as Bounds;
  const guard = new Worker(new URL('./guard.js', import.meta.url), {
    workerData: bounds,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  const bound = bounds.megabytes * 1024 * 1024;
  const atStart = process.memoryUsage.rss();
  // What one file leaves behind is not given back in full, and would be counted against the next.
  const keepsTooMuch = (): boolean => process.memoryUsage.rss() - atStart > (bound - atStart) * keptShare;
  let isFirst = true;
  const send = (reply: Reply): void => {
    const isLast = keepsTooMuch();
    if (isFirst && 'result' in reply) {
      isFirst = false;
      beforeFirst();
    }
    guard.postMessage('idle');
    process.send?.({ reply, isLast } satisfies Answer, () => isLast && process.exit());
  };
  process.on('message', (request: Request) => {
    guard.postMessage('working');
    void answer(request).then(send);
  });
  process.on('disconnect', () => process.exit());
};
