/** How much time and memory one file may take. */
export interface Bounds {
  /** Seconds of processor time; a file that stands still is given up after ten times as many by the clock. */
  readonly seconds: number;
  /** Mebibytes of memory, the program itself (about 150) counted. */
  readonly megabytes: number;
}

export const defaultBounds: Bounds = { seconds: 60, megabytes: 1024 };

/** The bounds asked for; what is not said, or said as undefined, is the default. */
export const boundsOf = ({ seconds, megabytes }: Partial<Bounds>): Bounds => ({
  seconds: seconds ?? defaultBounds.seconds,
  megabytes: megabytes ?? defaultBounds.megabytes,
});

/** The share of the memory that JavaScript's objects may take: buffers, the program and its dictionary take the rest. */
export const heapShare = 0.75;

/** Mebibytes for what is new from the start on: V8's one at first would be cleared away dozens of times in a short audit. */
export const youngMegabytes = 16;

/** The share of a file's memory that may still be taken when the next file comes; a child that keeps more is replaced. */
export const keptShare = 0.5;

/** How many times its processor time a file may take by the clock. */
export const standstillFactor = 10;

/**
 * Bytes of code that a function runs through before V8 optimizes it; two dozen times V8's own. A report of 100 KB takes no
 * longer for it.
 */
export const bytesBeforeOptimizing = 1_600_000;

/** Calls of a function before V8 optimizes it, where it counts those instead (from Node 22 on); six times its own too. */
export const callsBeforeOptimizing = { maglev: 2_400, turbofan: 18_000 };
