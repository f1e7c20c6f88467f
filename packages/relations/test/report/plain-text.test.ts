import { plainTextOf, withSpans } from '@gouji/facts/reading/plain-text';
import { read } from '@gouji/ingest';
import { parse, type Report } from '@gouji/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/index.js';

const reportOf = async (body: string, name = 'case.txt'): Promise<{ text: string; report: Report }> => {
  const source = await read(new TextEncoder().encode(`某局2023年度部门整体支出绩效自评报告\n\n${body}`), {
    name,
  });
  const report = parse(source).reports[0];
  if (!report) throw new Error('no report');
  return { text: source.text, report };
};

/** Breaks text at a width in half-width columns, as a converter of PDF pages does; `words` are not parted. */
const wrap = (text: string, columns: number, words = /[\d.%]+|\D/g): string => {
  const lines = [''];
  let width = 0;
  for (const [word] of text.matchAll(words)) {
    const own = word > '\u2e7f' ? 2 : word.length;
    if (width + own > columns) {
      lines.push('');
      width = 0;
    }
    lines[lines.length - 1] += word;
    width += own;
  }
  return lines.join('\n');
};

const cases: readonly (readonly [string, string])[] = [
  ['支出 519.07 万元, 其中:基本支出', '支出519.07万元，其中：基本支出'],
  ['因公出国(境)费', '因公出国（境）费'],
  ['公务⽤车', '公务用车'],
  ['RMB 300 and more', 'RMB 300 and more'],
  ['项目        金额', '项目        金额'],
];

describe('plain text', () => {
  it.each(cases)('%s', async (printed, plain) => {
    const { text, report } = await reportOf(printed);
    expect(plainTextOf(text, report).text).toContain(plain);
  });

  it('gives back the printed place of what it read', async () => {
    const letters = fc.constantFrom('支', '出', ' ', '\u3000', ',', '（', '5', 'A', '。', '⽤');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letters, minLength: 1, maxLength: 60 }), async (body) => {
        const { text, report } = await reportOf(`${body}。`);
        const plain = plainTextOf(text, report);
        for (let at = report.span.start; at < report.span.end; at += 1) {
          const span = { start: at, end: at + 1 };
          const inPlain = plain.toPlain(span);
          if (inPlain.start < inPlain.end) expect(plain.toPrinted(inPlain)).toEqual(span);
        }
      }),
    );
  });

  it('reads wrapped, half-width prose like the same prose on one line', async () => {
    const prose =
      '2023年，本单位认真履行职责，各项工作有序开展，资金使用规范，管理制度健全，完成了全年的任务。'.repeat(
        6,
      ) +
      '本年支出519.07万元，其中：基本支出400.07万元，项目支出119万元。与上年相比，增加9.07万元，增长1.78%。';
    const halfWidth = prose.replaceAll('，', ',').replaceAll('：', ':');
    const wrapped = await reportOf(wrap(halfWidth, 60));
    const plain = await reportOf(prose);
    const said = ({ text, report }: { text: string; report: Report }) =>
      readFacts(text, report).relations.map(({ kind, result, readings }) => [
        kind,
        result.metric.name,
        result.quantity.value.toString(),
        readings.map(({ terms }) => terms.map(({ quantity }) => quantity.value.toString())),
      ]);
    expect(said(wrapped)).toEqual(said(plain));
    expect(said(plain).length).toBeGreaterThan(1);
  });
});

describe('figures that a page parts', () => {
  const prose = `${'2023年，本单位认真履行职责，各项工作有序开展，资金使用规范，管理制度健全，完成了全年的任务。'.repeat(6)}全县共有服务站105个，其中标准化站点80个、一般站点25个，本年支出519.07万元，其中：基本支出400.07万元，项目支出119.00万元。`;

  it.each([44, 48, 52, 56, 60, 64, 68, 72])('are read whole at %i columns', async (columns) => {
    const broken = await reportOf(wrap(prose, columns, /./gs));
    const whole = await reportOf(prose);
    const figures = ({ text, report }: { text: string; report: Report }): string[] =>
      readFacts(text, report).quantities.map(({ text: printed, span }) => {
        expect(text.slice(span.start, span.end)).toBe(printed);
        return printed.replaceAll('\n', '');
      });
    expect(figures(broken)).toEqual(figures(whole));
  });
});

describe('withSpans', () => {
  it('maps spans, keeps instances and what is known, and copies shared objects once', () => {
    const shared = { span: { start: 1, end: 2 } };
    const when = new Date(0);
    const known = { start: 5, end: 6 };
    const copy = withSpans(
      { a: shared, b: [shared, when], c: known },
      ({ start, end }) => ({ start: start + 10, end: end + 10 }),
      new Map([[known, 'known']]),
    );
    expect(copy.a).toEqual({ span: { start: 11, end: 12 } });
    expect(copy.b[0]).toBe(copy.a);
    expect(copy.b[1]).toBe(when);
    expect(copy.c).toBe('known');
  });
});
