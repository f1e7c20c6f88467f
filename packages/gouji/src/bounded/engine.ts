import { setFlagsFromString } from 'node:v8';
import { bytesBeforeOptimizing, callsBeforeOptimizing } from './bounds.js';

/**
 * Sets the engine up for work that takes a second: left alone, V8 spends a third of a short audit on optimizing functions
 * that are hardly called again. What it says of a flag that it does not know goes to the standard error of a child, which
 * is not read. To be called before what works is loaded.
 */
export const setUpEngine = (): void => {
  setFlagsFromString(`--interrupt-budget=${bytesBeforeOptimizing}`);
  setFlagsFromString(`--invocation-count-for-maglev=${callsBeforeOptimizing.maglev}`);
  setFlagsFromString(`--invocation-count-for-turbofan=${callsBeforeOptimizing.turbofan}`);
};
