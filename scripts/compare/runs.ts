import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { askProcess } from '../ask-process.js';
import type { Run } from './snapshot.js';

const command = fileURLToPath(new URL('build.ts', import.meta.url));

/** Audits the fixtures of this checkout by the sources of another, in a process of its own. */
const audited = (checkout: string): Promise<Run> => askProcess(command, path.resolve(checkout));

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
