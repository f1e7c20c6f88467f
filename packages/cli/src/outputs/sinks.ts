import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeFault } from '../faults.js';

/** Text, or bytes of what is none. */
type Content = string | Uint8Array;

/** Where outputs go. */
export interface Sink {
  /** @throws GoujiError `write-failed` */
  readonly write: (content: Content) => Promise<void>;
  /** Whether nobody reads any more (`| head`): what more there is need not be made. */
  readonly isGone: () => boolean;
  /** Makes what was written count. @throws GoujiError `write-failed` */
  readonly close: () => Promise<void>;
  /** Leaves things as they were before. */
  readonly abandon: () => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

const leaveToWriter = (): void => {};

/** Standard output; a reader that went away is content with what it has. */
export const standardOutput = (): Sink => {
  const { stdout } = process;
  let gone = false;
  // The fault is told to whoever wrote, below.
  if (!stdout.listeners('error').includes(leaveToWriter)) stdout.on('error', leaveToWriter);
  const write = (content: Content): Promise<void> =>
    new Promise((resolve, reject) => {
      stdout.write(content, (error) => {
        gone ||= (error as NodeJS.ErrnoException | null | undefined)?.code === 'EPIPE';
        if (error && !gone) reject(writeFault(error, 'stdout'));
        else resolve();
      });
    });
  return {
    write: (content) => (gone ? nothing() : write(content)),
    isGone: () => gone,
    close: nothing,
    abandon: nothing,
  };
};

/**
 * A file that is there whole or not at all: written beside its place under another name and renamed when closed. A
 * link is followed, so that it stays one; what is no regular file (`/dev/null`, a pipe) is written to as it is.
 *
 * @throws GoujiError `write-failed`
 */
export const fileSink = async (file: string): Promise<Sink> => {
  try {
    const before = await stat(file).catch(() => null);
    if (before && !before.isFile() && !before.isDirectory()) return plainSink(file, await open(file, 'w'));
    const target = before ? await realpath(file) : file;
    // Loaded here: what is printed needs none of it.
    const { randomBytes } = await import('node:crypto');
    const beside = path.join(path.dirname(target), `.gouji-${randomBytes(6).toString('hex')}.tmp`);
    return besideSink(file, target, beside, await open(beside, 'wx', before?.mode));
  } catch (cause) {
    throw writeFault(cause, file);
  }
};

/** Writes a whole file, as `fileSink` does. */
export const writeWhole = async (file: string, content: Content): Promise<void> => {
  const sink = await fileSink(file);
  try {
    await sink.write(content);
    await sink.close();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
};

const writeTo =
  (file: string, handle: FileHandle) =>
  async (content: Content): Promise<void> => {
    try {
      await handle.writeFile(content);
    } catch (cause) {
      throw writeFault(cause, file);
    }
  };

const plainSink = (file: string, handle: FileHandle): Sink => ({
  write: writeTo(file, handle),
  isGone: () => false,
  close: () => handle.close(),
  abandon: () => handle.close(),
});

const besideSink = (file: string, target: string, beside: string, handle: FileHandle): Sink => {
  const interrupt = (): void => {
    rmSync(beside, { force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  return {
    write: writeTo(file, handle),
    isGone: () => false,
    close: async () => {
      try {
        await handle.close();
        await rename(beside, target);
      } catch (cause) {
        throw writeFault(cause, file);
      } finally {
        process.off('SIGINT', interrupt);
      }
    },
    abandon: async () => {
      process.off('SIGINT', interrupt);
      await handle.close().catch(() => {});
      await rm(beside, { force: true });
    },
  };
};
