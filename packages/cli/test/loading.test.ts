import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const main = new URL('../dist/main.js', import.meta.url).href;

/** Imports the command in a process of its own, where a hook of the loader prints every module. */
const printing = `
import { register } from 'node:module';
const hook = "import { writeSync } from 'node:fs';" +
  "export const load = (url, context, next) => { writeSync(1, url + '\\\\n'); return next(url, context); };";
register('data:text/javascript,' + encodeURIComponent(hook));
await import(${JSON.stringify(main)});
`;

it('leaves the audit to the processes of the files: the command itself loads fast', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', printing]);
  const loaded = stdout.trim().split('\n');
  expect(loaded).toContain(main);
  for (const heavy of ['audit/dist/index.js', 'facts/dist/index.js', 'ingest/dist/index.js'])
    expect(loaded).not.toContain(new URL(`../../${heavy}`, import.meta.url).href);
  for (const dear of ['zod', 'string-width'])
    expect(loaded.filter((url) => url.includes(`/${dear}/`))).toEqual([]);
});
