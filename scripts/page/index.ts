import { writeFile } from 'node:fs/promises';
import { buildPage, generatedFile } from './build.js';

await writeFile(generatedFile, await buildPage());
