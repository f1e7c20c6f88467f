/** Days after which compiled code is kept anew: it costs a run some 40 ms, and gains what other reports ran. */
export const daysFresh = 1;

/** Days after which what was not kept anew is removed: it is of a version that nobody runs any more. */
export const daysKept = 30;

/** Files kept at the most, the newest: some eight versions, of which each is a few megabytes. */
export const mostKept = 400;

/** Bytes before the code, for its sum; V8 takes code where it is from addresses that are multiples of it alone. */
export const headLength = 8;

export const millisecondsOfDay = 86_400_000;
