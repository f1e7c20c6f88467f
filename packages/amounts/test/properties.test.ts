import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, format, type Quantity } from '../src/index.js';
import { clause, forms, type Printed } from './forms/index.js';

interface Expected extends Printed {
  readonly start: number;
}

/** A form as text, and where each of its quantities stands. */
const written = (printed: Printed, lead: string, tail: string): { text: string; expected: Expected[] } => {
  let text = lead + (printed.before ?? '');
  const expected: Expected[] = [];
  for (const member of printed.members ?? []) {
    expected.push({ ...member, start: text.length });
    text += member.text + (printed.joint ?? '');
  }
  expected.push({ ...printed, start: text.length });
  return { text: text + printed.text + (printed.after ?? '') + tail, expected };
};

const told = ({ kind, text, span, value, ulp, upper, qualifier }: Quantity) => ({
  kind,
  text,
  span,
  value: value.toString(),
  ulp: ulp.toString(),
  upper: upper?.toString() ?? null,
  qualifier,
});

const wanted = ({ kind, text, start, value, ulp, upper, qualifier }: Expected) => ({
  kind,
  text,
  span: { start, end: start + text.length },
  value: value.toString(),
  ulp: ulp.toString(),
  upper: upper?.toString() ?? null,
  qualifier: qualifier ?? null,
});

describe('what is printed is read', () => {
  it.each(Object.keys(forms))('%s: value, ulp and span', (name) => {
    const form = forms[name] as fc.Arbitrary<Printed>;
    fc.assert(
      fc.property(form, clause, (printed, { lead, tail }) => {
        const { text, expected } = written(printed, lead, tail);
        expect(extract(text).map(told)).toEqual(expected.map(wanted));
      }),
      { numRuns: 300 },
    );
  });
});

/** 十成 is all there is, and 番 counts doublings: another value may have no words of theirs. */
const steps = (unit: string): number => (['成', '折', '番'].includes(unit) ? 0 : 1);

describe('what is read is printed again', () => {
  it.each(Object.keys(forms).filter((name) => !['ranges', 'yearSpans', 'shared'].includes(name)))(
    '%s: the same value, or another of its precision, stands in its place',
    (name) => {
      const form = forms[name] as fc.Arbitrary<Printed>;
      fc.assert(
        fc.property(form, fc.integer({ min: 0, max: 12 }), (printed, step) => {
          const { text } = written(printed, '支出', '。');
          const [quantity] = extract(text);
          if (!quantity) throw new Error(text);
          const { span, unit, ulp } = quantity;
          const value = quantity.value.plus(
            ulp.times(step * steps(unit) * (quantity.value.isNegative() ? -1 : 1)),
          );
          const again = text.slice(0, span.start) + format(value, quantity) + text.slice(span.end);
          expect(extract(again)[0]?.value.toString()).toBe(value.toString());
        }),
        { numRuns: 200 },
      );
    },
  );
});

/**
 * A sentence that ends with its line: no quantity, unit, qualifier or list reaches across 。 and a line end. 。 alone would not
 * do: 867。62万元 may be a point mistyped, and is left unread.
 */
const sentence = clause.map(({ printed, lead, tail }) => `${written(printed, lead, tail).text}。\n`);

describe('extraction', () => {
  it('of a concatenation of sentences is the concatenation of their extractions', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        let start = 0;
        const expected = sentences.flatMap((one) => {
          const by = start;
          start += one.length;
          return extract(one).map((quantity) => {
            const { span, ...rest } = told(quantity);
            return { ...rest, span: { start: span.start + by, end: span.end + by } };
          });
        });
        expect(extract(sentences.join('')).map(told)).toEqual(expected);
      }),
    );
  });

  const letters = [
    ...'0123456789０５.．,，。、；：:（）()-－—~～%％‰/ \n\t零一二三四五六七八九十百千万亿两几数半点分之成折倍翻番又负元角块毛整年月日季度上下末初底同期约近超余多来以左右个名人次公里平方米第号单位￥¥$RMB美人民币壹贰拾佰仟kwGxA',
  ];
  const noise = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });

  it.each([
    ['noise of its own letters', noise],
    ['any text', fc.string({ unit: 'binary', maxLength: 60 })],
  ] as const)('gives exact, ordered spans that never overlap, of %s', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, '', '万元', '%', '人'), (text, bareUnit) => {
        const quantities = extract(text, bareUnit === undefined ? {} : { bareUnit });
        let before = 0;
        for (const { span, text: printed, value, ulp, upper } of quantities) {
          expect(text.slice(span.start, span.end)).toBe(printed);
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(value.isFinite() && ulp.isFinite() && ulp.gt(0)).toBe(true);
          expect(upper === null || upper.abs().gte(value.abs())).toBe(true);
          before = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('prints any value like any quantity, without throwing', () => {
    fc.assert(
      fc.property(
        noise,
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        (text, number) => {
          for (const quantity of extract(text)) {
            const value = quantity.value.plus(Math.trunc(number));
            expect(format(value, quantity).length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
