import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { annotatedPdf } from '../../src/pdf/index.js';
import { accusationsIn, audited } from '../audited.js';
import { annotationsIn } from './annotations-in.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../fixtures/pages/${name}`, import.meta.url));

const annotated = async (bytes: Uint8Array, name: string, language: 'zh' | 'en' = 'zh') => {
  const own = await audited(bytes, name);
  return { own, made: await annotatedPdf(bytes, own, { language }) };
};

describe('the annotations of an audit', () => {
  it('are a note of coverage, and for each finding a wash, a numbered note and lines under its terms', async () => {
    const { own, made } = await annotated(fixture('prose.libreoffice.pdf'), 'prose.pdf');
    const [finding] = accusationsIn(own);
    const annotations = await annotationsIn(made);
    expect(annotations.map(({ subtype, page }) => [subtype, page])).toEqual([
      ['Text', 1],
      ['Highlight', 1],
      ...(finding?.evidence.slice(1).map(() => ['Underline', 1]) ?? []),
      ['Text', 1],
    ]);
    expect(annotations[0]?.contents).toMatch(/^勾稽：发现 1 处（错误 1）。\n13 个金额和百分比：相符 \d/);
    expect(annotations.at(-1)?.contents).toMatch(/^勾稽 1　错误　把握高\n.*8\.51%/);
  });

  it('speak English when asked', async () => {
    const { made } = await annotated(fixture('prose.libreoffice.pdf'), 'prose.pdf', 'en');
    const [first] = await annotationsIn(made);
    expect(first?.contents).toMatch(/^Gouji: 1 finding \(Error 1\)\.\n13 amounts and percentages: agrees \d/);
  });

  it('stand behind those that are there', async () => {
    const { made } = await annotated(fixture('prose.libreoffice.pdf'), 'prose.pdf');
    const again = await annotated(made, 'prose.pdf');
    const count = (await annotationsIn(made)).length;
    expect((await annotationsIn(again.made)).length).toBe(2 * count);
  });

  it('show what report text would do as words', async () => {
    const hostile = '<script>alert(1)</script>\u001b[31m=HYPERLINK("a")\u202e\u0000\ud83d';
    const bytes = fixture('prose.libreoffice.pdf');
    const { audit, source } = await audited(bytes, 'prose.pdf');
    const reports = audit.reports.map((report) => ({
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, message: hostile })),
    }));
    const made = await annotatedPdf(bytes, { audit: { ...audit, reports }, source }, { language: 'zh' });
    const contents = (await annotationsIn(made)).map((annotation) => annotation.contents).join('\n');
    expect(contents).toContain('<script>alert(1)</script>\\x1b[31m=HYPERLINK("a")\\u202e\\x00\ufffd');
    expect(Buffer.from(made).includes('/JavaScript')).toBe(false);
  });
});

describe('files that cannot be annotated as they are', () => {
  it('says of a signed one that the original counts', async () => {
    const document = await PDFDocument.load(fixture('prose.libreoffice.pdf'));
    document.context.register(
      document.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3], Contents: PDFString.of('x') }),
    );
    const { made } = await annotated(await document.save(), 'prose.pdf');
    expect((await annotationsIn(made))[0]?.contents).toContain('电子签名');
  });

  it('refuses one whose owner restricts it', async () => {
    const document = await PDFDocument.load(fixture('prose.libreoffice.pdf'));
    document.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { modifying: false } });
    const bytes = await document.save();
    const own = await audited(bytes, '报告.pdf');
    await expect(annotatedPdf(bytes, own, { language: 'zh' })).rejects.toMatchObject({
      name: 'GoujiError',
      code: 'encrypted',
      file: '报告.pdf',
    });
  });

  it.each(['prose.docx', 'prose.ofd'])('refuses %s, which is no PDF', async (name) => {
    const bytes = fixture(name);
    const own = await audited(bytes, name);
    await expect(annotatedPdf(bytes, own, { language: 'zh' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('keeps a page that has no boxes of its own, or odd ones', async () => {
    const document = await PDFDocument.load(fixture('prose.libreoffice.pdf'));
    const page = document.getPage(0);
    page.node.set(PDFName.of('CropBox'), document.context.obj([900, 900, 1000, 1000]));
    const { made, own } = await annotated(await document.save(), 'prose.pdf');
    expect((await annotationsIn(made)).length).toBeGreaterThan(accusationsIn(own).length);
  });
});
