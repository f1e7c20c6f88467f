import { describe, expect, it } from 'vitest';
import { joinLines } from '../../src/pages/paragraphs.js';
import { print } from '../../src/pages/printed.js';
import { glyphsOf, type Text } from './page-of.js';

/** A column 300 points wide: 30 characters of 10 points. */
const margins = { left: 50, right: 350, middle: 200, pitch: 16 };

const paragraphsOf = (lines: readonly string[]): string[] =>
  joinLines(
    lines.map((text, index) => {
      const indent = text.length - text.trimStart().length;
      const placed: Text = [50 + 10 * indent, 100 + 16 * index, text.trimStart()];
      return print(glyphsOf(placed), 1);
    }),
    () => margins,
  ).map(({ text }) => text);

const full = '本单位全年收支平衡，各项资金专款专用，没有发生超预算的情况';

describe('lines of a column', () => {
  it('are one paragraph where the next word would not have fitted', () => {
    expect(paragraphsOf([`　　${full.slice(0, 28)}`, '况。'])).toEqual([`${full.slice(0, 28)}况。`]);
  });

  it('are one where a figure behind a bracket would not have fitted', () => {
    const above = '本年度收入（一般公共预算财政拨款收';
    expect(paragraphsOf([`　　　　　　　　　　${above}`, '入）1,867.62万元。'])).toEqual([
      `${above}入）1,867.62万元。`,
    ]);
  });

  it('are two where a heading stands below a full line that ends a sentence', () => {
    const above = `${full}。`;
    expect(paragraphsOf([above, '一般公共预算支出决算表'])).toEqual([above, '一般公共预算支出决算表']);
  });

  it('are one where the last line ends the paragraph', () => {
    const above = `${full}。`;
    expect(paragraphsOf([above, '另无结余。'])).toEqual([`${above}另无结余。`]);
  });
});

it('prints a blank that was typed between a number and a year, whatever stands beside it', () => {
  const [table = [], year = []] = [glyphsOf([50, 100, '表']), glyphsOf([72, 100, '2022年'])];
  const [one] = glyphsOf([63, 100, '1']);
  const [two, ...rest] = year;
  if (!one || !two) throw new Error('no glyphs');
  expect(print([...table, one, { ...two, x: 71, spaced: true }, ...rest], 1).text).toBe('表1 2022年');
});
