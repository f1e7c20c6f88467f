/** The program of a child process of the command as it is published. */
import { setUpEngine } from 'gouji/bounded/engine';
import { useCodeCache } from './code-cache.js';

// Before the cache: code is kept for the engine as it is set up.
setUpEngine();
const keepCode = useCodeCache();
void import('gouji/bounded/work').then(({ serve }) => serve(keepCode));
