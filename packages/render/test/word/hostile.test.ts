import { read } from '@gouji/ingest';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packParts, paragraph } from '../../../../scripts/make-word-fixtures/ooxml.js';
import { commentedDocx } from '../../src/word/index.js';
import { accusingAll } from '../audited.js';
import { commentsIn, partsOf } from './comments-in.js';

const title = '部门整体支出绩效自评报告';

/** What must stay words, whoever opens the file. */
const words: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a formula', '=HYPERLINK("http://example.com","看")'],
  ['an escape sequence', '\u001b[31m红\u001b[0m'],
  ['a change of direction', '\u202e元万\u202c'],
  ['control characters', '\u0000\u0008\u000b\u001f'],
  ['half a surrogate pair', '\ud83d'],
  ['an end of XML', ']]>&lt;</w:t></w:r>&amp;"\''],
];

/** What XML 1.0 cannot hold (2.2), and what turns the direction of text. */
const harmful = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/u;

describe.each(words)('%s', (_, hostile) => {
  it('in a text is words in the document made of it', async () => {
    const bytes = Buffer.from(`${title}\n${hostile}支出12万元${hostile}。\n`);
    const all = await accusingAll(bytes, 'a.txt');
    const made = await commentedDocx(bytes, all, { language: 'zh' });
    for (const part of ['word/document.xml', 'word/comments.xml'])
      expect(strFromU8(partsOf(made)[part] ?? new Uint8Array())).not.toMatch(harmful);
    expect((await read(made, { name: 'a.docx' })).text).toContain('12万元');
  });

  it('in a finding is words in the comment', async () => {
    const bytes = packParts({ body: paragraph(title) + paragraph('支出12万元。') });
    const { audit, source } = await accusingAll(bytes, 'a.docx');
    const said = {
      ...audit,
      reports: audit.reports.map((report) => ({
        ...report,
        findings: report.findings.map((finding) => ({
          ...finding,
          message: hostile,
          repair: finding.repair && { ...finding.repair, to: hostile },
        })),
      })),
    };
    const made = await commentedDocx(bytes, { audit: said, source }, { language: 'zh', suggest: true });
    const comment = (await commentsIn(made)).find(({ lines }) => lines[0]?.startsWith('勾稽 1'));
    expect(comment?.lines.length).toBe(3);
    expect(strFromU8(partsOf(made)['word/comments.xml'] ?? new Uint8Array())).not.toMatch(harmful);
    await expect(read(made, { name: 'a.docx' })).resolves.toBeDefined();
  });
});
