import { Inflate, Unzlib } from 'fflate';

/** Packed bytes unpacked at a time: they become a thousand times as many at most. */
const atOnce = 16 * 1024;

/** Unpacks deflated bytes (RFC 1951) chunk by chunk. Throws an Error where they break off or are none. */
export function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => chunks.push(chunk));
  let at = 0;
  do {
    inflate.push(packed.subarray(at, at + atOnce), at + atOnce >= packed.length);
    at += atOnce;
    yield* chunks.splice(0);
  } while (at < packed.length);
}

/** Unpacks a zlib stream (RFC 1950) chunk by chunk; of one that breaks off what there is. Throws an Error where it is none. */
export function* unzlibbed(packed: Uint8Array): Generator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const unzlib = new Unzlib((chunk) => chunks.push(chunk));
  for (let at = 0; at < packed.length; at += atOnce) {
    // Never said to be the last: what follows is looked for in vain, and what was unpacked is kept.
    unzlib.push(packed.subarray(at, at + atOnce), false);
    yield* chunks.splice(0);
  }
}
