import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../packages/render/page', import.meta.url));

/** Where the page's script and styles stand as text, so that a pure function can put them into a report. */
export const generatedFile = fileURLToPath(
  new URL('../../packages/render/src/html/page.generated.ts', import.meta.url),
);

/** Oldest browsers that the reports are made for: what Windows 7 and domestic systems have. */
const target = ['chrome86', 'firefox115'];

/** Bundles the sources of packages/render/page. @returns the text of `generatedFile` */
export const buildPage = async (): Promise<string> => {
  const options = { bundle: true, minify: true, write: false, target, legalComments: 'none' } as const;
  const bundled = (entry: string) =>
    build({ ...options, format: 'iife', charset: 'utf8', entryPoints: [`${folder}/script/${entry}`] });
  const [script, indexScript, style] = await Promise.all([
    bundled('main.ts'),
    bundled('batch.ts'),
    build({ ...options, entryPoints: [`${folder}/styles/index.css`] }),
  ]);
  const text = (result: { outputFiles: { text: string }[] }): string =>
    (result.outputFiles[0]?.text ?? '').trim();
  return `// Made by \`pnpm write-page\` from packages/render/page: change it there.

/** The script of a report's page. */
export const script = ${JSON.stringify(text(script))};

/** The script of a batch's index. */
export const indexScript = ${JSON.stringify(text(indexScript))};

/** The styles of both. */
export const style = ${JSON.stringify(text(style))};
`;
};
