import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { documentPolicy, reportScript, reportStyle } from '@gouji/render/page';
import { build, type InlineConfig } from 'vite';
import { characterMaps } from './character-maps.js';

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What stands in a browser for what Node gives the packages. */
const seams = {
  '#character-maps': at('src/seams/character-maps.ts'),
  '#jieba': at('src/seams/jieba.ts'),
  '#old-word': at('src/seams/old-word.ts'),
};

interface Built {
  readonly script: string;
  readonly style: string;
}

/** Bundles one program into one script, and its styles into one. `conditions`: a worker has no document. */
const bundle = async (entry: string, version: string, conditions: readonly string[]): Promise<Built> => {
  const config: InlineConfig = {
    root: at('.'),
    configFile: false,
    logLevel: 'error',
    plugins: [characterMaps()],
    define: {
      __VERSION__: JSON.stringify(version),
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
    },
    resolve: { alias: seams, conditions: ['source', ...conditions, 'module', 'browser', 'production'] },
    build: {
      write: false,
      cssCodeSplit: false,
      target: ['chrome86', 'firefox115'],
      modulePreload: false,
      rollupOptions: { input: at(entry), output: { format: 'iife' } },
    },
  };
  const result = await build(config);
  if (Array.isArray(result) || !('output' in result)) throw new Error('one output is expected');
  const pick = (end: string): string =>
    result.output
      .filter(({ fileName }) => fileName.endsWith(end))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n');
  return { script: pick('.js'), style: pick('.css') };
};

/** Within a script element nothing may look like its end, or like a comment of markup. */
const inScript = (source: string): string =>
  source.replace(/<(?=\/script|script)/gi, '\\x3c').replaceAll('<!--', '\\x3c!--');

/**
 * The whole of Gouji as one page: the page's program and styles, and the worker's program as text that the browser
 * starts from memory. Its policy names both programs of the page, its own and that of the reports which it shows.
 */
export const buildPage = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  const worker = inScript((await bundle('src/worker/main.ts', version, ['worker'])).script).trim();
  const page = await bundle('src/main.tsx', version, []);
  const script = inScript(page.script).trim();
  const style = page.style.trim();
  const policy = documentPolicy({
    scripts: [script, reportScript],
    styles: [style, reportStyle],
    others: ['worker-src blob:', 'img-src data: blob:'],
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title>勾稽：核对报告里的数</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="text/plain" id="worker">${worker}</script>
<script>${script}</script>
</body>
</html>
`;
};
