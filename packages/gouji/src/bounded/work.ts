/** What a child process does: works on one file after another, watched by a guard that can end it. */
import { Worker } from 'node:worker_threads';
import { GoujiError } from '@gouji/document';
import { annotate, audit, auditWithSource, parse } from '../index.js';
import type { Bounds } from './bounds.js';
import type { Reply, Request, Work, Works } from './protocol.js';

const bounds = JSON.parse(process.argv[2] ?? '{}') as Bounds;

const guard = new Worker(new URL('./guard.js', import.meta.url), {
  workerData: bounds,
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
});

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

process.on('message', (request: Request) => {
  guard.postMessage('working');
  void answer(request).then((reply) => {
    guard.postMessage('idle');
    process.send?.(reply);
  });
});

process.on('disconnect', () => process.exit());
