import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { main } from '../src/main.js';

const bin = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Takes what is written to a stream, for itself alone. */
const listenTo = (
  stream: NodeJS.WriteStream,
): { readonly said: () => string; readonly restore: () => void } => {
  const pieces: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece, ...others: unknown[]) => {
    pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
    const done = others.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  return { said: () => pieces.join(''), restore: () => spy.mockRestore() };
};

/** Runs the command within this process, one at a time: what is tested is not how a process starts and ends. */
export const run = async (args: readonly string[]): Promise<Ran> => {
  const [out, err] = [listenTo(process.stdout), listenTo(process.stderr)];
  try {
    return { code: await main(args), out: out.said(), err: err.said() };
  } finally {
    out.restore();
    err.restore();
  }
};

/** Runs the built command in a process of its own; `input` is what it finds on standard input. */
export const runProcess = (args: readonly string[], input = ''): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...args], { maxBuffer: 64_000_000 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.end(input);
  });
