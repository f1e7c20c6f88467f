/**
 * Puts the command and all that it rests on into few files, packages/cli/bundle, which is what is published as `gouji`:
 * of the processor time of a short audit, a third went into finding and opening a thousand modules. Parts that are
 * loaded when they are needed (formats, the assistants' server) stay files of their own. They are CommonJS, whose compiled
 * code can be kept between runs (`packages/cli/src/start`). `pnpm build` runs it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, transform } from 'esbuild';
import { noticesOf } from './notices.js';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const folder = path.join(packages, 'cli', 'bundle');

/** Modules that read what is installed beside them: their names in the package, and how each is asked for from outside. */
const besideFiles: Readonly<Record<string, string>> = {
  '#character-maps': '@gouji/ingest/character-maps',
  '#jieba': '@gouji/facts/segmentation/jieba',
};

/** Lets such a module find its files from the bundle: its address is where it is installed. */
const keepAddress: Plugin = {
  name: 'address',
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: /^#/ }, async ({ path: asked, pluginData, ...how }) => {
      const installed = besideFiles[asked];
      if (installed === undefined || pluginData === 'asked') return null;
      const { kind, importer, resolveDir } = how;
      const { path: file } = await resolve(asked, { kind, importer, resolveDir, pluginData: 'asked' });
      return { path: file, namespace: 'beside', pluginData: installed };
    });
    onLoad({ filter: /.*/, namespace: 'beside' }, async ({ path: file, pluginData: installed }) => {
      const module = await readFile(file, 'utf8');
      const head = `import { createRequire as requireFrom } from 'node:module';
        import { pathToFileURL as addressOf } from 'node:url';
        const installed = addressOf(requireFrom(import.meta.url).resolve('${installed}')).href;`;
      return {
        contents: `${head}\n${module.replaceAll('import.meta.url', 'installed')}`,
        resolveDir: path.dirname(file),
      };
    });
  },
};

/** Mammoth's ways from text to XML and back, which it loads beside its elements: it is given elements. */
const leaveOut: Plugin = {
  name: 'unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/(?:reader|writer)$/ }, ({ path: asked, importer }) =>
      importer.endsWith('mammoth/lib/xml/index.js') ? { path: asked, namespace: 'unused' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: '' }));
  },
};

/** The command, and the programs of the processes and threads that it starts. */
const entryPoints = {
  gouji: path.join(packages, 'cli', 'dist', 'start', 'command.js'),
  child: path.join(packages, 'cli', 'dist', 'start', 'child.js'),
  guard: path.join(packages, 'gouji', 'dist', 'bounded', 'guard.js'),
};

const common = { platform: 'node', target: 'node20', logLevel: 'warning' } as const;

/** As CommonJS: esbuild splits ECMAScript modules alone. Their own address is what Node would say it is. */
const asCommonJs = async (module: string): Promise<string> => {
  const { code } = await transform(module, {
    ...common,
    format: 'cjs',
    // What is shorter is read faster: V8 reads each file whole before it runs any of it.
    minify: true,
    // What is loaded when it is needed goes the same way as the rest.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'ownAddress' },
    banner: `"use strict";${module.includes('import.meta.url') ? addressOf : ''}`,
  });
  return code;
};

const addressOf = 'const ownAddress = require("node:url").pathToFileURL(__filename).href;';

await rm(folder, { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  ...common,
  entryPoints,
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  metafile: true,
  write: false,
  plugins: [keepAddress, leaveOut],
});
await mkdir(folder, { recursive: true });
for (const { path: file, text } of outputFiles) await writeFile(file, await asCommonJs(text));
await writeFile(path.join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
await writeFile(path.join(folder, 'NOTICES.txt'), await noticesOf(Object.keys(metafile.inputs)));
