import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from './snapshot.js';

const command = fileURLToPath(new URL('build.ts', import.meta.url));

/** Audits the fixtures of this checkout by the sources of another, in a process of its own. */
const audited = (checkout: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = fork(command);
    child.once('message', (run) => resolve(run as Run));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${checkout}: auditing ended with ${code}`)));
    child.send(path.resolve(checkout));
  });

/**
 * A build's run: of a checkout (with its dependencies installed) or as saved before.
 *
 * @throws Error where the place is neither
 */
export const runAt = async (place: string): Promise<Run> => {
  if (place.endsWith('.json') && existsSync(place)) return JSON.parse(readFileSync(place, 'utf8'));
  if (existsSync(path.join(place, 'packages/gouji/src/index.ts'))) return audited(place);
  throw new Error(`${place} is neither a checkout of this project nor a run saved by --save`);
};
