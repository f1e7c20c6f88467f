import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { daysFresh } from './bounds.js';
import { codeFolder, type Kept, keep, kept, removeOld } from './code-folder.js';

interface Loaded {
  readonly name: string;
  readonly source: string;
  readonly script: Script;
  /** What was kept of it, where V8 took it. */
  readonly from: Kept | null;
}

/**
 * Loads the files of the bundle with the code that V8 compiled of them in an earlier run, functions that it compiled when
 * they were first called included: compiling them anew is a fifth of a short audit. Node's own `enableCompileCache` came
 * with Node 22.8 and keeps nothing of a process that is killed.
 *
 * @returns keeps the code of what was loaded, for later runs; to be called when the work is done
 */
export const useCodeCache = (): (() => void) => {
  const folder = codeFolder();
  if (folder === null) return () => {};
  const here = path.dirname(fileURLToPath(import.meta.url));
  const loaded: Loaded[] = [];
  const { extensions } = createRequire(import.meta.url);
  const others = extensions['.js'];
  extensions['.js'] = (module, file) => {
    if (path.dirname(file) !== here) return others(module, file);
    const part = load(folder, file);
    loaded.push(part);
    run(part.script, module, file);
  };
  return () => keepAll(folder, loaded);
};

const load = (folder: string, file: string): Loaded => {
  const name = path.basename(file);
  const source = readFileSync(file, 'utf8');
  const from = kept(folder, name, source);
  // Wrapped as Node wraps modules.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(from && { cachedData: from.code }),
  });
  return { name, source, script, from: script.cachedDataRejected ? null : from };
};

const run = (script: Script, module: NodeJS.Module, file: string): void => {
  script
    .runInThisContext()
    .call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
};

/**
 * Code is kept anew every day, since each report runs functions that others did not: what was kept before stays with it.
 */
const keepAll = (folder: string, loaded: readonly Loaded[]): void => {
  const stale = loaded.filter(({ from }) => from === null || from.ageInDays > daysFresh);
  for (const { name, source, script } of stale) keep(folder, name, source, script.createCachedData());
  if (stale.length > 0) removeOld(folder);
};
