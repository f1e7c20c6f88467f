/**
 * Makes the .docx and .md fixtures from the .txt reports beside them: titles centred, numbering as literal text.
 * Run by `pnpm fixtures`; its results are committed, so no test needs it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';

const folder = fileURLToPath(new URL('../fixtures/reports', import.meta.url));

const isTitle = (line: string, next: string | undefined): boolean => {
  const ends = (text: string | undefined): boolean => /^[^，。；：]{4,40}报告$/.test((text ?? '').trim());
  return ends(line) || (ends(next) && line.trim() !== '' && line.length < 30);
};

const toDocx = (lines: readonly string[]): Promise<Buffer> => {
  const children = lines.map((line, index) =>
    isTitle(line, lines[index + 1])
      ? new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: line, bold: true, size: 44 })],
        })
      : new Paragraph({ children: [new TextRun({ text: line, size: 32 })] }),
  );
  // A fixed date keeps the file the same from run to run, as far as the library lets it be.
  return Packer.toBuffer(new Document({ creator: 'gouji', sections: [{ children }] }));
};

/** Characters that Markdown would take for markup at the start of a line or within it. */
const escaped = (line: string): string =>
  line.replace(/^(\s*\d+)([.)])/, '$1\\$2').replace(/([*_`[\]<>#~|])/g, '\\$1');

const toMarkdown = (lines: readonly string[]): string =>
  lines
    .map((line, index) => ({ line: line.trim(), title: isTitle(line, lines[index + 1]) }))
    .filter(({ line }) => line !== '')
    .map(({ line, title }) => `${title ? '# ' : ''}${escaped(line)}\n`)
    .join('\n');

for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt'))) {
  const lines = (await readFile(path.join(folder, name), 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
  const base = path.join(folder, name.slice(0, -'.txt'.length));
  await writeFile(`${base}.docx`, await toDocx(lines));
  await writeFile(`${base}.md`, toMarkdown(lines));
}
