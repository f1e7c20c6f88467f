import { describe, expect, it } from 'vitest';
import { properties } from '../properties/changes/index.js';
import { wrongDigits } from '../properties/digit.js';
import { plainList } from '../properties/places.js';
import { readingOf } from '../properties/reading.js';
import { readShort, shortEvery } from '../properties/record.js';
import { run } from '../properties/run.js';
import { type Sentence, sentences } from '../properties/sentence.js';
import { type Table, tableOf, worse } from '../properties/table.js';

const report = (text: string): Sentence => ({
  id: 'x',
  source: 'relations',
  title: '2023年度部门整体支出绩效自评报告',
  heading: null,
  text,
  format: 'txt',
});

const said = '公务接待费支出8.36万元，比上年增加1.12万元，增长15.47%。';
const listed = '项目支出12000.50万元，其中：设备购置7000.30万元；维修维护5000.20万元。';
const long = `${said.slice(0, -1)}，主要原因是本年度来访考察调研的批次和人数有较多增加。`;

describe('changes that leave what is true as it is', () => {
  it.each([
    [
      'true-list',
      said,
      '公务接待费支出8.36万元，其中：机关本级5.02万元、下属单位3.34万元，比上年增加1.12万元，增长15.47%。',
    ],
    ['bracket', said, '公务接待费支出8.36万元（以实际支付为准），比上年增加1.12万元，增长15.47%。'],
    [
      'reason',
      said,
      '公务接待费支出8.36万元，主要原因是保障重点工作开展、相关业务量有变化，比上年增加1.12万元，增长15.47%。',
    ],
    ['synonyms', said, '公务接待费支出8.36万元，较上年增加1.12万元，增长15.47%。'],
    ['order', listed, '项目支出12000.50万元，其中：维修维护5000.20万元；设备购置7000.30万元。'],
    [
      'numbered-lines',
      listed,
      '项目支出12000.50万元，其中：\n1.设备购置7000.30万元；\n2.维修维护5000.20万元。',
    ],
    [
      'table-rows',
      listed,
      '项目支出12000.50万元，具体如下：\n项目\t金额（万元）\n设备购置\t7000.30\n维修维护\t5000.20\n合计\t12000.50',
    ],
    ['list-in-bracket', listed, '项目支出12000.50万元（其中：设备购置7000.30万元、维修维护5000.20万元）。'],
    ['units', said, '公务接待费支出0.000836亿元，比上年增加0.000112亿元，增长15.47%。'],
    ['width', listed, '项目支出12000.50万元,其中:设备购置7000.30万元;维修维护5000.20万元。'],
    ['spaces', said, '公务接待费支出8.36 万元，比上年增加1.12 万元，增长15.47 %。'],
    ['separators', listed, '项目支出12,000.50万元，其中：设备购置7,000.30万元；维修维护5,000.20万元。'],
    ['institution', `本单位${said}`, `临川县发展和改革委员会${said}`],
    ['year', '2023年收入3万元，2022年2万元。', '2022年收入3万元，2021年2万元。'],
    [
      'figured-reason',
      said,
      '公务接待费支出8.36万元，主要原因是承办全市性会议3次、新聘服务人员2名，比上年增加1.12万元，增长15.47%。',
    ],
    [
      'use',
      said,
      '公务接待费支出8.36万元，主要用于保障重点工作开展、维持日常运转，比上年增加1.12万元，增长15.47%。',
    ],
    ['and-last', listed, '项目支出12000.50万元，其中：设备购置7000.30万元，以及维修维护5000.20万元。'],
    ['opened-otherwise', listed, '项目支出12000.50万元，其中，设备购置7000.30万元；维修维护5000.20万元。'],
    ['in-turn', '水费、电费分别为3万元、5万元。', '水费为3万元、电费为5万元。'],
    [
      'bracketed-share',
      '支出10万元，其中水费3万元，占30%；电费7万元，占70%。',
      '支出10万元，其中水费3万元（占30%）；电费7万元（占70%）。',
    ],
    ['swapped', said, '公务接待费支出8.36万元，比上年增长15.47%，增加1.12万元。'],
    ['semicolon', '印刷费3万元。本年维修费5万元。', '印刷费3万元；本年维修费5万元。'],
    ['full-width', said, '公务接待费支出８．３６万元，比上年增加１．１２万元，增长１５．４７％。'],
    ['traditional', '培训费8.36万元。', '培訓費8.36萬元。'],
    ['unquoted', '“三公”经费支出5万元。', '三公经费支出5万元。'],
    ['indented', listed, `\u3000\u3000${listed}`],
    ['sentence-before', `1.${said}`, `全年开展普法宣传活动17场次，发放宣传材料4.16万元。\n1.${said}`],
    ['sentence-behind', `1.${said}`, `1.${said}\n另有捐赠图书折价4.16万元，由档案馆保管。`],
    ['sentence-before', said, `全年开展普法宣传活动17场次，发放宣传材料4.16万元。${said}`],
    ['sentence-behind', said, `${said}另有捐赠图书折价4.16万元，由档案馆保管。`],
  ])('%s', (name, text, changed) => {
    expect(properties.find((one) => one.name === name)?.change(report(text))?.text).toBe(changed);
  });

  it('a line is broken outside of figures, and nothing else changes', () => {
    const broken = properties.find(({ name }) => name === 'line-break')?.change(report(long))?.text;
    expect(broken).toMatch(/[^\d.%万元]\n[^\d.%万元]/u);
    expect(broken?.replace('\n', '')).toBe(long);
  });

  it('there is nothing to change where there is nothing of the kind', () => {
    const plain = report('本年度无项目支出。');
    const changing = properties.filter(({ change }) => change(plain) !== null).map(({ name }) => name);
    expect(changing).toEqual([
      'traditional',
      'indented',
      'titled',
      'year',
      'sentence-before',
      'sentence-behind',
      'markdown',
      'html',
      'word',
      'pdf',
    ]);
  });

  it('the report is of the institution that the text names', () => {
    const changed = properties.find(({ name }) => name === 'institution')?.change(report(`本单位${said}`));
    expect(changed?.title).toBe('临川县发展和改革委员会2023年度部门整体支出绩效自评报告');
  });

  it('nothing is put between figures in turn and what is said of each', () => {
    const turns = report('甲、乙分别为4,000元、6,000元，占比分别为40%、60%。');
    expect(properties.find(({ name }) => name === 'true-list')?.change(turns)).toBeNull();
  });

  it('what is told again in another unit is no item', () => {
    expect(plainList('支出12000元，其中：水费5000元，电费7000元，折合1.2万元。')).toBeNull();
  });

  it('a list in which shares are said is not plain', () => {
    expect(plainList('支出10万元，其中：甲4万元，占40%；乙6万元，占60%。')).toBeNull();
  });
});

describe('the table', () => {
  const counts = (accused: number) => ({ pairs: 9, unchanged: 9 - accused, accused, lost: 0 });
  const table = (accused: number, reported: number): Table => ({
    changes: { order: { sum: counts(0), total: counts(accused) } },
    digits: { total: { figures: 10, reported, relations: 5, cannotFail: 0 } },
  });

  it('is worse where more is accused or less reported', () => {
    expect(worse(table(1, 8), table(1, 8))).toEqual([]);
    expect(worse(table(0, 9), table(1, 8))).toEqual([]);
    expect(worse(table(2, 7), table(1, 8))).toHaveLength(2);
  });
});

describe('a short run', () => {
  it('makes a digit wrong in each figure of a relation that holds, in no sentence that is accused', async () => {
    const total = '本年支出30.40万元，其中：基本支出20.10万元，项目支出10.30万元。';
    const holds = report(total);
    const [sum] = await wrongDigits(holds, await readingOf(holds));
    expect(sum).toMatchObject({ kind: 'sum', figures: 3, reported: 3 });
    const broken = report(total.replace('10.30', '13.10'));
    expect(await wrongDigits(broken, await readingOf(broken))).toEqual([]);
  });

  it('is no worse than the record', async () => {
    const now = tableOf(await run(sentences(shortEvery)));
    expect(worse(now, readShort())).toEqual([]);
  }, 300_000);
});
