import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A text to audit: a file of the fixtures, or a line of one. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const documents = ['reports', 'reports-auto-numbered', 'styles', 'tables', 'word'];
const readable = /\.(?:docx|md|txt|html|pdf|doc|ofd)$/;

const filesOf = (folder: string): Input[] =>
  readdirSync(path.join(fixtures, folder))
    .filter((name) => readable.test(name) && name !== 'README.md' && !name.endsWith('.libreoffice.txt'))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, bytes: readFileSync(path.join(fixtures, folder, name)) }));

interface Line {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly heading?: string;
  readonly fiscalYear?: number;
}

/** A sentence under a title with its year, where it has one; a case's text as it stands. */
const textOf = ({ text, html, heading, fiscalYear }: Line): string =>
  [
    ...(fiscalYear === undefined ? [] : [`${fiscalYear}年度部门整体支出绩效自评报告`]),
    ...(heading === undefined ? [] : [heading]),
    text ?? html ?? '',
  ].join('\n');

const linesOf = (folder: string): Input[] =>
  readdirSync(path.join(fixtures, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(fixtures, folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Line => JSON.parse(line))
        .map((line) => ({
          name: `${folder}/${line.id}.${line.html === undefined ? 'txt' : 'html'}`,
          bytes: new TextEncoder().encode(`${textOf(line)}\n`),
        })),
    );

/** Everything in `fixtures` that can be audited: documents, sentences, cases. */
export const inputs = (): Input[] => [
  ...documents.flatMap(filesOf),
  ...linesOf('relations'),
  ...linesOf('cases'),
];
