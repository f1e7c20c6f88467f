import { describe, expect, it } from 'vitest';
import { tieWords } from '../src/findings/tie-words.js';

describe('tieWords', () => {
  it.each([
    ['支出总计@合计|小计 = 收入总计', '支出总计行合计栏 = 收入总计', '支出总计, column 合计 = 收入总计'],
    ['@合计|小计 = @基本支出 + @项目支出', '合计 = 基本支出 + 项目支出', '合计 = 基本支出 + 项目支出'],
    [
      '本年支出合计 = 支出决算表/合计@本年支出合计',
      '本年支出合计 = 《支出决算表》合计行本年支出合计栏',
      '本年支出合计 = 合计, column 本年支出合计 of 《支出决算表》',
    ],
    [
      '每类@一般公共预算财政拨款 = 支出决算表/每类@合计',
      '各类一般公共预算财政拨款栏 = 《支出决算表》各类合计栏',
      'each class, column 一般公共预算财政拨款 = each class, column 合计 of 《支出决算表》',
    ],
    [
      '收入总计 = 本年收入合计 + Σ',
      '收入总计 = 本年收入合计 + 所列各项之和',
      '收入总计 = 本年收入合计 + the lines listed',
    ],
    ['年初结转 = 年初结转>Σ', '年初结转 = 年初结转以下各项之和', '年初结转 = the lines below 年初结转'],
    [
      '@本年支出 = @年初结转 + @本年收入 − @年末结转',
      '本年支出 = 年初结转 + 本年收入 − 年末结转',
      '本年支出 = 年初结转 + 本年收入 − 年末结转',
    ],
  ])('%s', (equation, zh, en) => {
    expect(tieWords(equation, 'zh')).toBe(zh);
    expect(tieWords(equation, 'en')).toBe(en);
  });
});
