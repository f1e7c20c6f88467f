import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  emptyTally,
  type PrettyOptions,
  prettyAudit,
  prettyEnd,
  printable,
  tallyAudit,
} from '../src/index.js';
import { wrapText } from '../src/terminal/wrap.js';
import { isUnsafe, poisons, sampleAudit } from './sample.js';

const audit = sampleAudit();
const chinese = { language: 'zh', color: false } as const;
const linesOf = (options: PrettyOptions, sample = audit): string[] =>
  (
    prettyAudit(sample, options) + prettyEnd({ failures: [], tally: tallyAudit(sample), cross: [] }, options)
  ).split('\n');

describe('pretty', () => {
  const lines = linesOf(chinese);

  it('prints a block a finding: number, level, place and how sure; words, sum, what to do and rule', () => {
    const at = lines.indexOf(' 1 错误  一、支出　把握高');
    expect(lines.slice(at + 1, at + 6)).toEqual([
      '   基本支出列为110万元，而各分项合计100万元。',
      '     基本支出110万元，其中：人员经费60万元、公用经费40万元，满意率95%以上。',
      '             ^^^^^^^                ~~~~~~          ~~~~~~',
      '     60 + 40 = 100 万元；相差 10（可差 ±1.5）',
      '   建议  110万元 → 100万元                                 sum/components abcdef',
    ]);
    expect(lines).toContain(' 2 存疑  三、其他　把握较高');
  });

  it('counts findings and all five states, and says what was not checked and why', () => {
    const at = lines.indexOf('  发现 2 处：错误 1，存疑 1，提示 0');
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '  11 个金额和百分比：✓ 相符 2，≈ 舍入 3，× 矛盾 1，△ 仅读取 0，○ 未核对 5',
      '  未核对',
      '    ○ 95%　一、：写作“以上”，是界限，不是确数',
      '    ○ 一张表格（4 个数）　三、：所在表格未能读出',
    ]);
  });

  it('quotes what was not checked when asked', () => {
    const asked = linesOf({ ...chinese, unchecked: true });
    const at = asked.indexOf('  未核对');
    expect(asked.slice(at + 1, at + 4)).toEqual([
      '    基本支出110万元，其中：人员经费60万元、公用经费40万元，满意率95%以上。',
      '                                                                 ~~~',
      '    ○ 95%　一、：写作“以上”，是界限，不是确数',
    ]);
  });

  it('gives a finding one line, however long, where it is brief', () => {
    const brief = linesOf({ ...chinese, brief: true, width: 40 });
    expect(brief).toContain(
      ' 1 错误 基本支出列为110万元，而各分项合计100万元。 建议：110万元 → 100万元 sum/components',
    );
    expect(brief).toContain('  发现 2 处：错误 1，存疑 1，提示 0');
  });

  it('says in English all that the audit does not quote', () => {
    const english = linesOf({ ...chinese, language: 'en' });
    expect(english).toContain(' 1 Error  一、支出  high confidence');
    expect(english).toContain('     60 + 40 = 100 万元; difference 10 (±1.5 allowed by printed digits)');
    expect(english).toContain('  2 findings: Error 1, Query 1, Note 0');
    expect(english).toContain('    ○ 95%  一、: a lower limit, no exact figure');
    const ours = english.join('\n').replaceAll(/["“].*|[\u4e00-\u9fff].*/g, '');
    expect(ours).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('says what could not be read', () => {
    const failures = [{ file: 'b\u001b[31m.docx', code: 'empty', message: 'The file is empty' }];
    const end = prettyEnd({ failures, tally: emptyTally, cross: [] }, { language: 'en', color: false });
    expect(end).toBe('  Could not be read b\\x1b[31m.docx [empty] The file is empty\n');
  });

  it('says that nothing was found only together with what was not checked', () => {
    const [report] = audit.reports;
    const clean = (checks: typeof report extends undefined ? never : unknown[]) =>
      ({ ...audit, reports: [{ ...report, findings: [], checks }] }) as typeof audit;
    expect(prettyAudit(clean(report?.checks ?? []), chinese)).toContain(
      '  没有发现矛盾。11 个数中 5 个未核对，请看“未核对”。',
    );
    expect(prettyAudit(clean([]), chinese)).toContain('  没有可核对的数：');
  });

  it('colours only when asked, and tells by colour nothing that it does not tell without', () => {
    expect(lines.join('\n')).not.toContain('\u001b[');
    const colored = linesOf({ ...chinese, color: true }).join('\n');
    expect(colored).toContain('\u001b[31m110万元\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is removed
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(lines.join('\n'));
  });

  it.each(Object.entries(poisons))('prints no harm of a report: %s', (_, poison) => {
    for (const brief of [false, true]) {
      const printed = linesOf({ ...chinese, brief, unchecked: true }, sampleAudit(poison)).join('\n');
      expect(isUnsafe(printed)).toBe(false);
      expect(printed).not.toContain('\t');
      expect(printed).not.toMatch(/\p{Cs}/u);
    }
  });

  it('keeps to the width, pointers under their figures', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 40, max: 120 }),
        (words, width) => {
          const printed = linesOf({ ...chinese, width }, sampleAudit(words.replaceAll(/\d/g, '')));
          const at = printed.findIndex((line) => /^ +\^+/.test(line));
          const above = printed[at - 1] ?? '';
          const from = (printed[at] ?? '').indexOf('^');
          expect(stringWidth(above)).toBeLessThanOrEqual(width);
          const before = [...above].reduce(
            ([text, column], character) =>
              column < from
                ? ([text + character, stringWidth(text + character)] as const)
                : ([text, column] as const),
            ['', 0] as readonly [string, number],
          )[0];
          expect(above.slice(before.length).startsWith('110万元')).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('wrapping', () => {
  it.each([
    ['合计（一）。', 8, ['合计', '（一）。']],
    ['甲乙丙丁，戊', 8, ['甲乙丙', '丁，戊']],
    ['共 373.3 万元', 7, ['共', '373.3', '万元']],
  ])('%s', (text, width, rows) => {
    expect(wrapText(text, width)).toEqual(rows);
  });

  it('loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const bare = (words: string): string => words.replaceAll(/\s/g, '');
        expect(bare(wrapText(text, width).join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('printable', () => {
  it.each([
    ['a\u001b[31mb', 'a\\x1b[31mb'],
    ['\u202e\u2066x', '\\u202e\\u2066x'],
    ['甲\n乙\t丙\r\n丁', '甲 乙 丙 丁'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\ufffd'],
    ['50\u200b万元😀', '50\\u200b万元😀'],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves nothing that acts or is unseen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isUnsafe(printable(text))).toBe(false);
      }),
    );
  });
});
