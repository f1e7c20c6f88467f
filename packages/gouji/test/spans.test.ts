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
