import { parse } from 'gouji';
import { describe, expect, it } from 'vitest';
import { report } from '../../generate/reports/index.js';
import { formats, printReport } from '../../generate/reports/print/index.js';
import { alignText } from '../../score/document.js';
import { canHold } from './recompute.js';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

describe('generated reports', { timeout: 300_000 }, () => {
  it('are of five kinds', () => {
    const kinds = new Set(Array.from({ length: 60 }, (_, seed) => report(seed).truth.kind));
    expect([...kinds].sort()).toEqual(
      [
        '单位财务情况说明',
        '部门决算情况说明',
        '部门整体支出绩效自评报告',
        '项目支出绩效自评报告',
        '预算执行情况报告',
      ].sort(),
    );
  });

  it('tie where nothing was put in, tables and text together', () => {
    const broken = seeds.flatMap((seed) => {
      const { truth } = report(seed);
      return truth.relations
        .filter(({ equation }) => !canHold(truth, equation, 'rounded'))
        .map(({ equation }) => ({ seed, equation }));
    });
    expect(broken).toEqual([]);
  });

  it('contradict themselves at each of three slips', () => {
    for (const seed of seeds) {
      const { truth } = report(seed, 3);
      expect(truth.slips).toHaveLength(3);
      for (const { breaks, span, printed } of truth.slips) {
        expect(truth.text.slice(span.start, span.end)).toBe(printed);
        expect(breaks.length).toBeGreaterThan(0);
        for (const at of breaks) {
          const equation = truth.relations[at]?.equation;
          expect(equation !== undefined && canHold(truth, equation, 'rounded or cut')).toBe(false);
        }
      }
    }
  });

  it.each(formats)('as .%s have the same bytes for the same seed', async (format) => {
    expect(await printReport(report(8, 2), format)).toEqual(await printReport(report(8, 2), format));
  });

  it.each(formats)('as .%s hold every figure of their truth, in order', async (format) => {
    for (const seed of [0, 4, 5]) {
      const made = report(seed, 1);
      const { text } = await parse(await printReport(made, format), { name: `report.${format}` });
      const place = alignText(made.truth.text, text);
      const lost = made.truth.figures.filter(({ span }) => {
        const at = place(span);
        return (
          at === undefined || text.slice(at.start, at.end) !== made.truth.text.slice(span.start, span.end)
        );
      });
      expect(lost).toEqual([]);
    }
  });
});
