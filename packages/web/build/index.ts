import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build.js';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const page = await buildPage();
await mkdir(folder, { recursive: true });
await writeFile(`${folder}gouji.html`, page);
process.stdout.write(`packages/web/dist/gouji.html: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB\n`);
