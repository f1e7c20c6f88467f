/** The program of a child process: sets the engine up for work that takes a second, then loads what works on files. */
import { setFlagsFromString } from 'node:v8';
import { bytesBeforeOptimizing, callsBeforeOptimizing } from './bounds.js';

// Left alone, V8 spends a third of a short audit on optimizing functions that are hardly called again. It says nothing
// of a flag that it does not know.
setFlagsFromString(`--interrupt-budget=${bytesBeforeOptimizing}`);
setFlagsFromString(`--invocation-count-for-maglev=${callsBeforeOptimizing.maglev}`);
setFlagsFromString(`--invocation-count-for-turbofan=${callsBeforeOptimizing.turbofan}`);

await import('./work.js');
