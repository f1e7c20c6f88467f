import { readdirSync, readFileSync } from 'node:fs';
import { read } from '@gouji/ingest';
import { describe, expect, it } from 'vitest';
import { commentedDocx } from '../../src/word/index.js';
import { accusationsIn, accusingAll } from '../audited.js';
import { commentsIn } from './comments-in.js';

const folder = new URL('../../../../fixtures/', import.meta.url);

const files = [
  ...['reports', 'tables'].flatMap((group) =>
    readdirSync(new URL(`${group}/`, folder))
      .filter((name) => /\.(?:txt|md|html)$/.test(name))
      .map((name) => `${group}/${name}`),
  ),
  'pages/accounts.libreoffice.pdf',
  'pages/prose.ofd',
];

describe.each(files)('a new document of %s', (file) => {
  const bytes = readFileSync(new URL(file, folder));

  it('reads as the text does, with a comment on each figure', async () => {
    const all = await accusingAll(bytes, file);
    const made = await commentedDocx(bytes, all, { language: 'zh' });
    const lines = (text: string): string[] => text.split('\n').map((line) => line.trim());
    const again = await read(made, { name: 'a.docx' });
    expect(lines(again.text)).toEqual(lines(all.source.text));
    const comments = (await commentsIn(made)).filter(({ lines: [head] }) => /^勾稽 \d/.test(head ?? ''));
    expect(comments.length).toBe(accusationsIn(all).length);
    const wrong = comments.filter(({ on, lines: [, quote] }) => on?.trim() !== quote?.trim());
    expect(wrong.map(({ on, lines: [, quote] }) => [on, quote])).toEqual([]);
    expect(await commentedDocx(bytes, all, { language: 'zh' })).toEqual(made);
  });
});
