/**
 * Puts the command and all that it rests on into few files, packages/cli/bundle, which is what is published as `gouji`:
 * of the processor time of a short audit, a third went into finding and opening a thousand modules. Parts that are
 * loaded when they are needed (formats, the assistants' server) stay files of their own. `pnpm build` runs it.
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { noticesOf } from './notices.js';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const folder = path.join(packages, 'cli', 'bundle');

/** What reads files beside it, or an add-on, stays where it is installed. */
const apart: Readonly<Record<string, string>> = {
  '#character-maps': '@gouji/ingest/character-maps',
  '#jieba': '@gouji/facts/segmentation/jieba',
};

const leaveApart: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^#/ }, ({ path: asked }) => {
      const installed = apart[asked];
      return installed === undefined ? null : { path: installed, external: true };
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
  gouji: path.join(packages, 'cli', 'dist', 'program.js'),
  child: path.join(packages, 'gouji', 'dist', 'bounded', 'child.js'),
  guard: path.join(packages, 'gouji', 'dist', 'bounded', 'guard.js'),
};

await rm(folder, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints,
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // What is shorter is read faster: V8 reads each file whole before it runs any of it.
  minify: true,
  logLevel: 'warning',
  metafile: true,
  plugins: [leaveApart, leaveOut],
  // Dependencies that are CommonJS ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
await writeFile(path.join(folder, 'NOTICES.txt'), await noticesOf(Object.keys(metafile.inputs)));
