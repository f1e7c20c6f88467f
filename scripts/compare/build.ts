/** A process that audits all fixtures by one checkout's sources, and sends what it says: started by `runOf`. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { audit as Audit } from 'gouji';
import { answerOrder } from '../ask-process.js';
import { inputs } from './inputs.js';
import { type Run, type Snapshot, snapshot } from './snapshot.js';

/** What the error of a file that is refused carries. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const runOf = async (checkout: string): Promise<Run> => {
  const facade = pathToFileURL(path.join(checkout, 'packages/gouji/src/index.ts')).href;
  const { audit }: { readonly audit: typeof Audit } = await import(facade);
  const run: Record<string, Snapshot> = {};
  for (const { name, bytes } of inputs()) {
    try {
      run[name] = snapshot(await audit(bytes, { name: path.basename(name) }));
    } catch (error) {
      run[name] = { refusal: { file: codeOf(error) } };
    }
  }
  return run;
};

answerOrder<string, Run>(runOf);
