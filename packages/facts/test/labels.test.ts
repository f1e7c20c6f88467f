import { describe, expect, it } from 'vitest';
import { makeDictionary, readLabel } from '../src/reading/metric.js';

const dictionary = makeDictionary();
const own = ['某县信息化工作办公室', '信息化工作办公室'];

describe('readLabel', () => {
  it.each([
    ['基本支出共计', '基本支出', '', null],
    ['项目支出费用', '项目支出', '', null],
    ['“三公”经费支出总额', '三公经费', '', null],
    ['人员经费年初预算', '人员经费', '', 'initial'],
    ['政府采购预算', '政府采购', '', 'budget'],
    ['全年预算数', '', '', 'adjusted'],
    ['三公经费实际支出', '三公经费', '', 'level'],
    ['因公出国（境）费用', '因公出国（境）费', '', null],
    ['维修（护）费', '维修（护）费', '', null],
    ['对个人和家庭补助', '对个人和家庭的补助', '', null],
    ['其他收入', '其他收入', '', null],
    ['本年度收入共计', '本年收入', '', null],
    ['信息办基本支出', '基本支出', '', null],
    ['信息化工作办公室固定资产原值', '固定资产原值', '', null],
    ['智慧城市项目支出', '项目支出', '智慧城市', null],
    ['社会保障和就业（类）', '社会保障和就业支出', '', null],
  ])('%s', (label, name, modifier, account) => {
    expect(readLabel(label, dictionary, own)).toMatchObject({ name, modifier, account, known: name !== '' });
  });

  it('keeps a label that the dictionary does not know', () => {
    expect(readLabel('其中：智慧城市建设项目', dictionary, own)).toMatchObject({
      name: '智慧城市建设项目',
      known: false,
    });
  });

  it('knows a user’s own terms first', () => {
    const mine = makeDictionary([{ name: '课后服务费', aliases: ['课后服务', '延时服务费'] }]);
    expect(readLabel('延时服务费', mine)).toMatchObject({ name: '课后服务费', known: true });
  });
});
