import { readdirSync, readFileSync } from 'node:fs';
import { runPlacesOf } from '@gouji/document';
import { read } from '@gouji/ingest';
import { describe, expect, it } from 'vitest';
import { numberedFindings } from '../../src/numbered.js';
import { commentedDocx } from '../../src/word/index.js';
import { accusationsIn, accusingAll, audited, mark } from '../audited.js';
import { commentsIn, partsOf } from './comments-in.js';

const folder = new URL('../../../../fixtures/', import.meta.url);

const files = ['word', 'reports', 'reports-auto-numbered', 'pages', 'tables'].flatMap((group) =>
  readdirSync(new URL(`${group}/`, folder))
    .filter((name) => name.endsWith('.docx'))
    .map((name) => `${group}/${name}`),
);

/** The parts that comments may change. */
const touched =
  /^word\/(?:document|comments)\d*\.xml$|^word\/_rels\/document\d*\.xml\.rels$|^\[Content_Types\]\.xml$/;

const evened = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The letters of one text that stand in another in their order: note marks may stand between. */
const lettersOf = (wanted: string, text: string): string => {
  let from = 0;
  return [...wanted]
    .filter((letter) => {
      const at = text.indexOf(letter, from);
      if (at >= 0) from = at + letter.length;
      return at >= 0;
    })
    .join('');
};

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(new URL(file, folder));

  it('reads back to the same text and findings, every other part the same bytes', async () => {
    const before = Buffer.from(bytes);
    const own = await audited(bytes, file);
    const made = await commentedDocx(bytes, own, { language: 'zh' });
    expect(bytes.equals(before)).toBe(true);
    const again = await audited(made, file);
    expect(again.source.text).toBe(own.source.text);
    expect(again.audit.reports).toEqual(own.audit.reports);
    const [old, now] = [partsOf(bytes), partsOf(made)];
    for (const [name, content] of Object.entries(old))
      if (!touched.test(name))
        expect([name, Buffer.compare(now[name] ?? Buffer.alloc(0), content)]).toEqual([name, 0]);
    expect(Object.keys(now).filter((name) => !(name in old))).toEqual(
      'word/comments.xml' in old ? [] : ['word/comments.xml'],
    );
    expect(await commentedDocx(bytes, own, { language: 'zh' })).toEqual(made);
    const comments = (await commentsIn(made)).filter(({ author }) => author === '勾稽');
    const suspects = accusationsIn(own);
    expect(comments.length).toBeGreaterThanOrEqual(own.audit.reports.length + suspects.length);
    expect(comments.every(({ on, date }) => on !== null && date === undefined)).toBe(true);
  });

  it('takes a comment on every figure, on just that figure', async () => {
    const all = await accusingAll(bytes, file);
    const made = await commentedDocx(bytes, all, { language: 'zh' });
    expect((await read(made, { name: file })).text).toBe(all.source.text);
    const comments = (await commentsIn(made)).filter(({ lines }) => /^勾稽 \d/.test(lines[0] ?? ''));
    const suspects = numberedFindings(all.audit).map(({ finding }) => finding);
    expect(comments.length).toBe(suspects.length);
    comments.forEach(({ on, lines }, index) => {
      const { span, quote } = suspects[index]?.evidence[0] ?? { span: { start: 0, end: 0 }, quote: '' };
      const printed = runPlacesOf(all.source, span).reduce((sum, { start, end }) => sum + end - start, 0);
      // Automatic numbers and equations are no run's: their comments stand beside them.
      const wanted = printed === span.end - span.start ? evened(quote) : '';
      expect([lines[1], lettersOf(wanted, evened(on ?? ''))]).toEqual([quote, wanted]);
      expect(on).not.toBe('');
      // Note marks within a figure are short.
      if (wanted !== '') expect(evened(on ?? '').length - wanted.length).toBeLessThanOrEqual(2);
    });
  });

  it('takes a change of every figure that stands plainly, and reads back with the changes alone', async () => {
    const all = await accusingAll(bytes, file);
    const made = await commentedDocx(bytes, all, { language: 'zh', suggest: true });
    const { text } = await read(made, { name: file });
    expect(text.replaceAll(mark, '')).toBe(all.source.text);
  });
});
