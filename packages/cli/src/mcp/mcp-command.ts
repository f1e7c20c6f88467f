import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createAuditor } from 'gouji/bounded';
import type { BatchOptions } from '../batch.js';
import { failureOf } from '../faults.js';
import { failureLine } from '../reporter.js';
import { openRoots } from './roots.js';
import { makeServer } from './tools.js';

/** An assistant asks one thing at a time, or two. */
const usualWorkers = 2;

/**
 * `gouji mcp`: serves the tools `audit`, `extract` and `explain` over standard input and output (Model Context Protocol)
 * until standard input ends. Read-only: files within `folders` are read, none where none is given; each is audited
 * within the bounds of time and memory.
 *
 * @throws GoujiError `usage` or `file-not-found` for a folder that is none
 */
export const mcpCommand = async (
  folders: readonly string[],
  { language, jobs, within, version }: BatchOptions & { readonly version: string },
): Promise<void> => {
  const roots = await openRoots(folders);
  const auditor = createAuditor({ workers: jobs ?? usualWorkers, within });
  const ended = Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close')]);
  const handle = serveStdio(() => makeServer({ auditor, roots, version, language }), {
    onerror: (error) => process.stderr.write(failureLine(failureOf(error, '', language), language)),
  });
  try {
    await ended;
    await handle.close();
  } finally {
    auditor.close();
  }
};
