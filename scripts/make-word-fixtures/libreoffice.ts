import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Started with many more files at once, LibreOffice stops on the way without a word.
const filesAtOnce = 100;

/**
 * Has LibreOffice (`soffice`, of Debian's libreoffice-writer-nogui) convert files.
 *
 * @param target a filter as `--convert-to` takes it, such as `txt:Text (encoded):UTF8`
 * @param source the files' own extension
 * @returns each file's conversion, by its name
 */
export const convert = (
  files: ReadonlyMap<string, Uint8Array>,
  target: string,
  source = 'docx',
): ReadonlyMap<string, Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-libreoffice-'));
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.${source}`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    for (let from = 0; from < paths.length; from += filesAtOnce)
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          target,
          '--outdir',
          out,
          ...paths.slice(from, from + filesAtOnce),
        ],
        { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 },
      );
    const extension = target.split(':')[0];
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(out, `${name}.${extension}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
