import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Audit, audit } from '../src/index.js';

const folder = fileURLToPath(new URL('../../../fixtures/reports/', import.meta.url));
const texts = await Promise.all(
  ['government-office', 'affairs-center', 'informatization-office', 'service-center'].map((name) =>
    readFile(`${folder}${name}.txt`, 'utf8'),
  ),
);
const lines = texts.flatMap((text) => text.split('\n'));

type Sections = Audit['reports'][number]['sections'];

const expectExact = ({ text, reports }: Audit): void => {
  const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const walk = (sections: Sections, outer: { start: number; end: number }): void => {
    for (const { label, title, span, children } of sections) {
      if (label !== null) expect(at(span).startsWith(label)).toBe(true);
      expect(at(span)).toContain(title);
      expect(span.start).toBeGreaterThanOrEqual(outer.start);
      expect(span.end).toBeLessThanOrEqual(outer.end);
      walk(children, span);
    }
  };
  for (const { quantities, sections, findings, span } of reports) {
    for (const quantity of quantities) expect(at(quantity.span)).toBe(quantity.text);
    for (const { evidence, repair } of findings) {
      for (const item of evidence) expect(at(item.span)).toBe(item.quote);
      if (repair) expect(at(repair.span)).toBe(repair.from);
    }
    walk(sections, span);
  }
};

it('every span is exactly what was printed, whatever lines a report is made of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 40 }), async (chosen) => {
      const text = chosen.join('\n');
      fc.pre(text.trim() !== '');
      expectExact(await audit(new TextEncoder().encode(text), { name: 'any.txt' }));
    }),
    { numRuns: 60 },
  );
});

it('every span is exact in the fixtures', async () => {
  for (const name of ['government-office', 'four-reports-in-one-file']) {
    for (const extension of ['txt', 'md', 'docx']) {
      expectExact(
        await audit(await readFile(`${folder}${name}.${extension}`), { name: `${name}.${extension}` }),
      );
    }
  }
});

it('text that is no report is audited without harm', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.constantFrom(...'一二（）()12.，。；：、万元%年末其中占比共计较上年增加“”\n '),
        maxLength: 300,
      }),
      async (text) => {
        fc.pre(text.trim() !== '');
        expectExact(await audit(new TextEncoder().encode(text), { name: 'any.txt' }));
      },
    ),
    { numRuns: 200 },
  );
});

const cell = fc.constantFrom(
  ...'项目 科目编码 决算数 年初预算数 增减额 执行率（%） 金额（万元） 合计 小计 其中：基本支出 一、项目支出 2080505 1,234.50 -3.2 (5.10) 95% 12万元 — / 2023 2022年 数量 单价（元） 分值 得分 100'.split(
    ' ',
  ),
);
const rows = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(fc.oneof(cell, fc.constant('')), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

const asMarkdown = (cells: readonly (readonly string[])[]): string =>
  cells
    .map((row) => `| ${row.join(' | ')} |`)
    .toSpliced(1, 0, `|${' --- |'.repeat(cells[0]?.length ?? 1)}`)
    .join('\n');
const asHtml = (cells: readonly (readonly string[])[]): string =>
  `<table>${cells.map((row) => `<tr>${row.map((text, at) => `<td${at === 0 && text === '' ? ' colspan="2"' : ''}>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const asTabs = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.join('\t')).join('\n');

it('every figure of a table is exactly what was printed, once, in reading order', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom(['md', asMarkdown] as const, ['html', asHtml] as const, ['txt', asTabs] as const),
      async (cells, [extension, print]) => {
        const body = `${print(cells)}\n\n`;
        const text =
          extension === 'html'
            ? `<p>2023年度决算说明</p><p>单位：万元</p>${body}`
            : `2023年度决算说明\n\n单位：万元\n\n${body}`;
        const result = await audit(new TextEncoder().encode(text), { name: `table.${extension}` });
        expectExact(result);
        for (const { quantities, facts } of result.reports) {
          quantities.forEach(({ span }, at) => {
            expect(span.start).toBeGreaterThanOrEqual(quantities[at - 1]?.span.end ?? 0);
          });
          const ids = new Set(quantities.map(({ id }) => id));
          for (const { quantity } of facts) expect(ids.has(quantity)).toBe(true);
          expect(new Set(facts.map(({ quantity }) => quantity)).size).toBe(facts.length);
        }
      },
    ),
    { numRuns: 150 },
  );
});
