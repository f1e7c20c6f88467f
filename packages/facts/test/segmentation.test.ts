import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dictionaryFiles } from '../../../scripts/make-dictionary.js';
import { makeDictionary, standardDictionary } from '../src/index.js';
import { countedThing } from '../src/segmentation/noun-phrase.js';
import { makeSegmenter, type Segmenter } from '../src/segmentation/segmenter.js';

const { segmenter } = standardDictionary;
const wordsOf = (text: string, { cut }: Segmenter): string[] => cut(text).map(({ text: word }) => word);

describe('countedThing', () => {
  it.runIf(segmenter.native).each([
    ['我县目前共监管维护政务新媒体', '政务新媒体'],
    ['全年共发放宣传彩页', '宣传彩页'],
    ['更换新能源电车', '新能源电车'],
    ['发现并整改安全隐患', '安全隐患'],
    ['召开专题组织生活会', '专题组织生活会'],
    ['发现不符合条件对象', '不符合条件对象'],
    ['圆满完成各部门举办的大中小型会议', '各部门举办的大中小型会议'],
    // The verb says which ones.
    ['纳入绩效自评的项目', '纳入绩效自评的项目'],
    ['退休教师', '退休教师'],
    ['执法执勤用车', '执法执勤用车'],
    // What stands behind the verb is no thing.
    ['受理', '受理'],
    ['组织开展', '组织开展'],
    ['核查退出', '核查退出'],
  ])('%s: %s', (label, name) => {
    expect(countedThing(label, segmenter)).toBe(name);
  });

  it('leaves a label as it is where words cannot be told', () => {
    const none: Segmenter = { native: false, cut: () => [] };
    expect(countedThing('更换新能源电车', none)).toBe('更换新能源电车');
  });
});

describe.runIf(segmenter.native)('the dictionary of nodejieba', () => {
  it('is what the script writes', { timeout: 30_000 }, async () => {
    for (const [name, text] of Object.entries(await dictionaryFiles()))
      expect(await readFile(new URL(`../dictionary/${name}`, import.meta.url), 'utf8')).toBe(text);
  });

  it('cuts built-in terms whole', () => {
    expect(wordsOf('含一般公共预算财政拨款基本支出等', segmenter)).toEqual([
      '含',
      '一般公共预算财政拨款基本支出',
      '等',
    ]);
  });

  it("is never told one user's terms, which are words to that user alone", () => {
    const own = makeDictionary([{ name: '智慧粮库' }]);
    expect(wordsOf('新购智慧粮库设备', own.segmenter)).toContain('智慧粮库');
    expect(wordsOf('新购智慧粮库设备', segmenter)).not.toContain('智慧粮库');
  });

  it('is not that of others who use nodejieba in the process', () => {
    const dictionary = (name: string) => new URL(`../dictionary/${name}`, import.meta.url).pathname;
    const theirs = createRequire(import.meta.url)('nodejieba');
    theirs.load({
      dict: dictionary('words.utf8'),
      hmmDict: dictionary('no-model.utf8'),
      userDict: dictionary('terms.utf8'),
      idfDict: dictionary('no-keywords.utf8'),
      stopWordDict: dictionary('no-keywords.utf8'),
    });
    theirs.insertWord('购智慧', 'n');
    expect(theirs.cut('新购智慧粮库')).toContain('购智慧');
    expect(wordsOf('新购智慧粮库', segmenter)).not.toContain('购智慧');
  });
});

it('cuts by the dictionary alone where the add-on cannot be loaded', () => {
  const alone = makeSegmenter(new Map([['基本支出', '基本支出']]), new Map(), () => null);
  expect(alone.native).toBe(false);
  expect(wordsOf('含基本支出等', alone)).toEqual(['含', '基本支出', '等']);
});
