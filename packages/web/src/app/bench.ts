import type { Language } from '@gouji/render';
import type { Audited, Output, Reply, Request } from '../worker/protocol.js';

export type Step = 'reading' | 'checking';

/** What works on files, one thing at a time, away from the page. */
export interface Bench {
  readonly audit: (file: File, language: Language, onStep: (step: Step) => void) => Promise<Audited>;
  readonly render: (
    file: File,
    audited: Audited,
    output: Output,
    language: Language,
  ) => Promise<string | Uint8Array>;
  /** Breaks off what is under way; it fails with `Stopped`. */
  readonly stop: () => void;
}

/** Work that was broken off by whoever asked for it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Work that took too long, or that broke the worker. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/** A worker, and the port to it: its own port is pdf.js's, which takes it when it is loaded. */
interface Running {
  readonly worker: Worker;
  readonly port: MessagePort;
}

/** Seconds that one piece of work may take by the clock. */
const mostSeconds = 120;

/** @param source the worker's program as text: the page carries it, and a browser starts it from memory */
export const makeBench = (source: string): Bench => {
  let bench: Running | null = null;
  let stopUnderWay: (() => void) | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Running => {
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(address);
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(port2, [port2]);
    bench = { worker, port: port1 };
    return bench;
  };
  const drop = (): void => {
    bench?.worker.terminate();
    bench = null;
  };
  const run = (request: Request, onStep: (step: Step) => void): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const own = bench ?? start();
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        own.port.onmessage = own.worker.onerror = null;
        stopUnderWay = null;
        act();
      };
      const breakOff = (error: Error): void =>
        settle(() => {
          drop();
          reject(error);
        });
      const timer = setTimeout(() => breakOff(new BrokenOff()), mostSeconds * 1000);
      stopUnderWay = () => breakOff(new Stopped());
      own.port.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind === 'step') onStep(data.step);
        else settle(() => (data.kind === 'failed' ? reject(new Error(data.message)) : resolve(data)));
      };
      own.worker.onerror = () => breakOff(new BrokenOff());
      own.port.postMessage(request);
    });
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => {});
    return result;
  };
  return {
    audit: (file, language, onStep) =>
      inTurn(async () => {
        const bytes = await bytesOf(file);
        const reply = await run({ work: 'audit', bytes, name: file.name, language }, onStep);
        if (reply.kind !== 'audited') throw new BrokenOff();
        return reply.audited;
      }),
    render: (file, audited, output, language) =>
      inTurn(async () => {
        const bytes = isCopy(output) ? await bytesOf(file) : new Uint8Array();
        const reply = await run({ work: 'render', audited, bytes, output, language }, () => {});
        if (reply.kind !== 'rendered') throw new BrokenOff();
        return reply.content;
      }),
    stop: () => stopUnderWay?.(),
  };
};

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const isCopy = (output: Output): boolean => output === 'docx' || output === 'pdf';
