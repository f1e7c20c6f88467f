import { describe, expect, it } from 'vitest';
import { standardDictionary } from '../src/index.js';
import { nameAtEnd } from '../src/segmentation/noun-phrase.js';
import { makeSegmenter, type Segmenter } from '../src/segmentation/segmenter.js';

describe('nameAtEnd', () => {
  it.runIf(standardDictionary.segmenter.native).each([
    ['我县目前共监管维护政务新媒体', /政务新媒体$/],
    ['共更新新能源电车', /^新能源电车$/],
    ['全年共发放宣传彩页', /彩页$/],
  ])('%s', (label, name) => {
    const found = nameAtEnd(label, standardDictionary.segmenter);
    expect(found).toMatch(name);
    expect(label.endsWith(found)).toBe(true);
  });

  it('leaves a label as it is where words cannot be told', () => {
    const none: Segmenter = { native: false, cut: () => [] };
    expect(nameAtEnd('共更新新能源电车', none)).toBe('共更新新能源电车');
  });
});

it('cuts by the dictionary alone where the add-on cannot be loaded', () => {
  const segmenter = makeSegmenter(new Map([['基本支出', '基本支出']]), () => null);
  expect(segmenter.native).toBe(false);
  expect(segmenter.cut('含基本支出等').map(({ text }) => text)).toEqual(['含', '基本支出', '等']);
});
