import { describe, expect, it } from 'vitest';
import { forms } from '../../src/forms/index.js';
import { parseTie } from '../../src/forms/notation.js';

describe('the notation of ties', () => {
  it('tells rows, columns and cells apart', () => {
    expect(parseTie('本年收入合计 = Σ').over).toBe('rows');
    expect(parseTie('@合计|小计 = @基本支出 + @项目支出').over).toBe('columns');
    expect(parseTie('支出总计@合计 = 收入总计').over).toBe('cells');
    expect(parseTie('本年支出合计 = 支出决算表/合计@本年支出合计').over).toBe('cells');
  });

  it('reads names, signs, lines below and other forms', () => {
    const { result, terms } = parseTie('甲|乙 = 丙>Σ − 表/丁@戊');
    expect(result).toEqual({ form: null, row: ['甲', '乙'], column: null, below: false });
    expect(terms).toEqual([
      { sign: 1, place: { form: null, row: ['丙'], column: null, below: true } },
      { sign: -1, place: { form: '表', row: ['丁'], column: ['戊'], below: false } },
    ]);
  });

  it.each(['本年收入合计', '甲 = 乙 = 丙', ' = 甲'])('refuses %s', (words) => {
    expect(() => parseTie(words)).toThrow('No tie');
  });
});

describe.each(forms)('$name', ({ name, captions, heads, ties }) => {
  const names = new Set(forms.map((form) => form.name));

  it('has captions and heads to be told by', () => {
    expect(captions.length).toBeGreaterThan(0);
    expect(heads.length).toBeGreaterThan(0);
  });

  it('ties lines of its own to lines of forms that there are', () => {
    for (const tie of ties.map(parseTie)) {
      expect(tie.result.form).toBeNull();
      for (const { place } of tie.terms)
        if (place?.form) {
          expect(names).toContain(place.form);
          expect(place.form).not.toBe(name);
        }
    }
  });

  it('shares no caption with another', () => {
    const others = forms.filter((form) => form.name !== name).flatMap((form) => form.captions);
    expect(captions.filter((caption) => others.includes(caption))).toEqual([]);
  });
});
