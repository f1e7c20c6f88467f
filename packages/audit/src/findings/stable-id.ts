import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** From what is said and not from where it stands, so that a text moved within its file keeps its ids. */
export const stableId = (parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 12);
