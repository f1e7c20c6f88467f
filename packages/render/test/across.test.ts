import { readFileSync } from 'node:fs';
import type { CrossFinding } from '@gouji/audit';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { htmlReport, workbook } from '../src/index.js';
import { annotatedPdf } from '../src/pdf/index.js';
import { commentedDocx } from '../src/word/index.js';
import { type Audited, audited } from './audited.js';
import { annotationsIn } from './pdf/annotations-in.js';
import { poisons } from './sample.js';
import { commentsIn } from './word/comments-in.js';

const other = '乙局2024.docx';
const elsewhere = '15.05万元';

/** A figure of a document, told differently by another file of its run; `poison` stands in every free string. */
const crossOn = ({ audit: { file, text } }: Audited, quote: string, poison = ''): CrossFinding => {
  const start = text.indexOf(quote);
  return {
    id: '0123456789ab',
    rule: 'cross/same-fact',
    severity: 'warning',
    title: '同一数据在不同报告中不一致',
    message: `一处为${quote}，一处为${elsewhere}。${poison}`,
    advice: `核对。${poison}`,
    helpUri: 'docs/rules/cross-same-fact.md',
    institution: `某局${poison}`,
    metric: '公务接待费',
    period: '2022-end',
    evidence: [
      { file, quote, span: { start, end: start + quote.length }, note: '2022年末' },
      { file: other + poison, quote: elsewhere + poison, span: { start: 7, end: 13 }, note: '2022年末' },
    ],
  };
};

const text = '某局2022年度自评报告\n一、支出\n公务接待费3.62万元。\n二、其他\n公务用车运行费1.50万元。\n';
const quote = '3.62万元';

const fromText = (): Promise<Audited> => audited(new TextEncoder().encode(text), 'a.txt');

describe('what another report tells differently', () => {
  it('is listed on the page below the findings, and leads to the figure', async () => {
    const own = await fromText();
    const page = htmlReport({ ...own, cross: [crossOn(own, quote)] }, 'zh');
    const [, target = ''] =
      /<h2>报告之间说法不一 1<\/h2>.*?<a href="#([^"]+)">3\.62万元<\/a>/s.exec(page) ?? [];
    const [, figure = ''] = page.split(`id="${target}" data-mark="${target}">`);
    expect(figure.replace(/<[^>]*>/g, '').slice(0, quote.length)).toBe(quote);
    expect(page).toContain(`一处为3.62万元，一处为${elsewhere}。`);
    expect(htmlReport(own, 'zh')).not.toContain('报告之间');
  });

  it('has a sheet of the workbook, where there is any of this file', async () => {
    const own = await fromText();
    const sheetsWith = async (cross: readonly CrossFinding[]) =>
      readWorkbook(Buffer.from(await workbook(own.audit, { language: 'zh', cross })));
    const across = (await sheetsWith([crossOn(own, quote)])).find(({ sheet }) => sheet === '报告之间');
    expect(across?.data[1]?.slice(0, 7)).toEqual([
      '? 存疑',
      `一处为3.62万元，一处为${elsewhere}。`,
      '某局',
      '公务接待费',
      '2022年末',
      '3.62万元',
      `${other}：${elsewhere}`,
    ]);
    const ofOthers = { ...crossOn(own, quote), evidence: [] };
    expect((await sheetsWith([ofOthers])).map(({ sheet }) => sheet)).not.toContain('报告之间');
  });

  it('is a comment of the .docx on the figure, counted in the one on the title', async () => {
    const own = await fromText();
    const bytes = new TextEncoder().encode(text);
    const made = await commentedDocx(bytes, own, { language: 'en', cross: [crossOn(own, quote)] });
    const comments = await commentsIn(made);
    expect(comments[0]?.lines).toContain('1 fact is told differently by other reports.');
    expect(comments.find(({ on }) => on === quote)?.lines).toEqual([
      'Gouji  between reports  Query',
      `一处为3.62万元，一处为${elsewhere}。`,
      'Next step: 核对。',
    ]);
  });

  it('is a line under the figure in the PDF, and a note beside it', async () => {
    const bytes = readFileSync(new URL('../../../fixtures/pages/prose.libreoffice.pdf', import.meta.url));
    const own = await audited(bytes, 'prose.pdf');
    const [figure = ''] = /\d[\d.]*万元/.exec(own.audit.text) ?? [];
    const before = await annotationsIn(await annotatedPdf(bytes, own, { language: 'zh' }));
    const cross = [crossOn(own, figure)];
    const added = (await annotationsIn(await annotatedPdf(bytes, own, { language: 'zh', cross }))).slice(
      before.length,
    );
    expect(added.map(({ subtype }) => subtype)).toEqual(['Underline', 'Text']);
    expect(added[1]?.contents).toMatch(/^勾稽　报告之间　存疑\n/);
    expect(added[1]?.rect.left).toBeCloseTo(added[0]?.quads[0]?.right ?? Number.NaN, 2);
  });

  it('comes out as words whatever it holds', async () => {
    const own = await fromText();
    for (const poison of Object.values(poisons)) {
      const cross = [crossOn(own, quote, poison)];
      const page = htmlReport({ ...own, cross }, 'zh');
      expect(page).not.toContain('<img src=x');
      const comments = await commentsIn(
        await commentedDocx(new TextEncoder().encode(text), own, { language: 'zh', cross }),
      );
      expect(comments.some(({ lines }) => lines[0]?.includes('报告之间'))).toBe(true);
      const book = await readWorkbook(Buffer.from(await workbook(own.audit, { language: 'zh', cross })));
      expect(book.some(({ sheet }) => sheet === '报告之间')).toBe(true);
    }
  });
});
