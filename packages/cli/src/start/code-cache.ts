import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { daysFresh } from './bounds.js';
import { codeFolder, keep, kept, removeOld, sumOf } from './code-folder.js';

interface Loaded {
  readonly name: string;
  readonly source: number;
  readonly script: Script;
  /** How old what was kept of it is; null where V8 had none, or did not take it. */
  readonly ageInDays: number | null;
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
  const loaded: Loaded[] = [];
  const others = createRequire(import.meta.url);
  const here = path.dirname(fileURLToPath(import.meta.url));
  const partsIn: PartsIn = { here, folder, others, loaded, modules: new Map() };
  const { extensions } = others;
  const byNode = extensions['.js'];
  // What starts the program was loaded by Node, and asks Node for the first part; that one asks for the others here.
  extensions['.js'] = (module, file) => {
    if (path.dirname(file) === here) run(module, file, partsIn);
    else byNode(module, file);
  };
  return () => keepAll(folder, loaded);
};

/** The parts of the bundle, and where they and what they ask for are found. */
interface PartsIn {
  readonly here: string;
  readonly folder: string;
  readonly others: NodeJS.Require;
  readonly loaded: Loaded[];
  readonly modules: Map<string, { exports: unknown }>;
}

const run = (module: { exports: unknown }, file: string, parts: PartsIn): void => {
  parts.modules.set(file, module);
  const part = load(parts.folder, file);
  parts.loaded.push(part);
  part.script
    .runInThisContext()
    .call(module.exports, module.exports, requireIn(parts), module, file, parts.here);
};

/** Node's `require`, but that it does not search for parts of the bundle: two dozen searches cost as many milliseconds. */
const requireIn = (parts: PartsIn): ((asked: string) => unknown) => {
  const { here, others, modules } = parts;
  return (asked) => {
    if (!asked.startsWith('./')) return others(asked);
    const file = path.join(here, asked);
    const known = modules.get(file) ?? others.cache[file];
    if (known) return known.exports;
    const module = { exports: {} };
    run(module, file, parts);
    return module.exports;
  };
};

const load = (folder: string, file: string): Loaded => {
  const name = path.basename(file);
  const text = readFileSync(file);
  const source = sumOf(text);
  const from = kept(folder, name, source);
  // Wrapped as Node wraps modules.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: file,
    ...(from && { cachedData: from.code }),
  });
  return { name, source, script, ageInDays: from && !script.cachedDataRejected ? from.ageInDays : null };
};

/**
 * Code is kept anew every day, since each report runs functions that others did not: what was kept before stays with it.
 */
const keepAll = (folder: string, loaded: readonly Loaded[]): void => {
  const stale = loaded.filter(({ ageInDays }) => ageInDays === null || ageInDays > daysFresh);
  for (const { name, source, script } of stale) keep(folder, name, source, script.createCachedData());
  if (stale.length > 0) removeOld(folder);
};
