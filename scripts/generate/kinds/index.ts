import type { Kind } from '../kind.js';
import { parts } from './parts.js';

/** Every kind of relation; a file each. */
export const kinds: readonly Kind[] = [parts];
