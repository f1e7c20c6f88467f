/** The program of a child process. */
import { setUpEngine } from './engine.js';

setUpEngine();
const { serve } = await import('./work.js');
serve();
