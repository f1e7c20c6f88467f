import { read } from '@gouji/ingest';
import { parse, type Report } from '@gouji/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/reading/flow.js';
import { quantityReader } from '../../src/reading/quantities.js';

const reportOf = async (body: string): Promise<{ text: string; report: Report }> => {
  const source = await read(new TextEncoder().encode(`某局2023年度部门整体支出绩效自评报告\n${body}`), {
    name: 'case.txt',
  });
  const report = parse(source).reports[0];
  if (!report) throw new Error('no report');
  return { text: source.text, report };
};

describe('a paragraph longer than any prose', () => {
  const pieces = fc.constantFrom(
    '占1万元的2%；',
    '一是支出1万元；',
    '得2分（10分）',
    '（其中',
    '无项目支出。',
    '字'.repeat(700),
  );

  it('is cut into pieces that hold all its figures once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 400 }),
        async (unit, times) => {
          const { text, report } = await reportOf(unit.join('').repeat(times).slice(0, 30_000));
          const quantities = quantityReader(text, report)(report.span);
          const laid = layOut(report, quantities);
          expect(laid.map(({ index }) => index)).toEqual(laid.map((_, at) => at));
          const held = laid.flatMap((paragraph) => paragraph.quantities);
          expect(held).toEqual(quantities.filter(({ span }) => span.start > text.indexOf('\n')));
          for (const { span, quantities: own } of laid) {
            expect(own.length).toBeLessThanOrEqual(200);
            for (const one of own)
              expect(span.start <= one.span.start && one.span.end <= span.end).toBe(true);
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
