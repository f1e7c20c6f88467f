import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GoujiError } from '@gouji/document';
import { type Bounds, heapShare, youngMegabytes } from './bounds.js';
import { type Answer, type Reply, type Request, signals } from './protocol.js';
import { brokenOff, pastItsMemory, pastItsTime } from './refusals.js';

/** Child processes that work on files, each on one at a time. */
export interface Pool {
  /** @returns the child's answer; a `refusal` where the file passed a bound or broke the child */
  readonly run: (request: Request) => Promise<Reply>;
  /** Ends the children, at work or not. */
  readonly close: () => void;
}

interface Job {
  readonly request: Request;
  readonly settle: (reply: Reply) => void;
}

// Built, also where this runs from the sources: a child starts without a loader for TypeScript.
const program = fileURLToPath(new URL('child.js', import.meta.url.replace('/gouji/src/', '/gouji/dist/')));

/**
 * A pool of at most `most` children, started when first needed and kept until closed. Processes and not threads:
 * an allocation too large for V8 ends the whole process that it is asked in.
 */
export const createPool = (most: number, bounds: Bounds): Pool => {
  const waiting: Job[] = [];
  const idle: ChildProcess[] = [];
  const underWay = new Map<ChildProcess, Job>();
  let closed = false;

  const startChild = (): ChildProcess => {
    const child = fork(program, [JSON.stringify(bounds)], {
      serialization: 'advanced',
      execArgv: [
        `--max-old-space-size=${Math.floor(bounds.megabytes * heapShare)}`,
        // Children run beside one another: collecting garbage on one core each, they do not wait for their siblings.
        '--single-threaded-gc',
        `--min-semi-space-size=${youngMegabytes}`,
      ],
      // What V8 prints when it runs out of memory is for its developers.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', ({ reply, isLast }: Answer) => {
      const job = underWay.get(child);
      underWay.delete(child);
      if (!isLast) idle.push(child);
      job?.settle(reply);
      startNext();
    });
    // A child whose job cannot be sent to it exits or has exited.
    child.on('error', () => child.kill('SIGKILL'));
    child.on('exit', (code, signal) => {
      const job = underWay.get(child);
      underWay.delete(child);
      const at = idle.indexOf(child);
      if (at >= 0) idle.splice(at, 1);
      job?.settle({ refusal: whyItEnded(job.request.options.name, bounds, code, signal) });
      startNext();
    });
    return child;
  };

  const startNext = (): void => {
    if (closed || waiting.length === 0 || (idle.length === 0 && underWay.size >= most)) return;
    const child = idle.pop() ?? startChild();
    const job = waiting.shift();
    if (!job) return;
    underWay.set(child, job);
    child.send(job.request);
  };

  return {
    run: (request) =>
      new Promise((settle) => {
        waiting.push({ request, settle });
        startNext();
      }),
    close: () => {
      closed = true;
      for (const child of [...idle, ...underWay.keys()]) child.kill('SIGKILL');
    },
  };
};

const whyItEnded = (
  name: string,
  bounds: Bounds,
  code: number | null,
  signal: NodeJS.Signals | null,
): GoujiError => {
  if (signal === signals.time) return pastItsTime(name, bounds.seconds);
  if (signal === signals.memory || endsOfV8.some((end) => end === signal || end === code))
    return pastItsMemory(name, bounds.megabytes);
  return brokenOff(name, signal ?? String(code));
};

/** How V8 ends a process whose heap is full, or that asks for more at once than there can be; 134 is Windows' way. */
const endsOfV8 = ['SIGABRT', 'SIGTRAP', 'SIGILL', 134];
