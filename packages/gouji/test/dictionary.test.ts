import { metricEntries } from '@gouji/lexicon/terms/metrics';
import { describe, expect, it } from 'vitest';
import { audit, type Dictionary, facts, GoujiError, makeDictionary, parse } from '../src/index.js';

const report = `2023年度部门整体支出绩效自评报告
一、收支情况
课后服务经费支出31.50万元。
二、绩效情况
延时服务费支出35.10万元，服务学生820人。
`;
const bytes = new TextEncoder().encode(report);
const name = 'report.txt';
const own = makeDictionary([{ name: '课后服务费', aliases: ['课后服务经费', '延时服务费'] }]);

const found = async (dictionary?: Dictionary): Promise<string[]> => {
  const { reports } = await audit(bytes, { name, ...(dictionary ? { dictionary } : {}) });
  return reports.flatMap(({ findings }) => findings).map(({ rule, message }) => `${rule} ${message}`);
};

describe('a dictionary of the user’s own', () => {
  it('lets an audit see that two names are one thing', async () => {
    expect(await found()).toEqual([]);
    expect(await found(own)).toEqual([
      'same/metric 课后服务费一处为31.50万元，另一处为35.10万元。也可能是31.50万元（应为35.10万元）有误。见“二、绩效情况”第1段。',
    ]);
  });

  it('names facts by the user’s term', async () => {
    const parsed = await parse(bytes, { name });
    const [first] = parsed.reports;
    const names = (dictionary?: Dictionary): string[] =>
      first
        ? facts(parsed, first, dictionary ? { dictionary } : {}).facts.map(({ metric }) => metric.name)
        : [];
    expect(names(own).filter((metric) => metric === '课后服务费')).toHaveLength(2);
    expect(names()).not.toContain('课后服务费');
  });

  it('wins over a built-in term of the same form, and leaves the others as they are', async () => {
    const mine = makeDictionary([{ name: '行政办公费', aliases: ['办公费'] }]);
    expect(mine.terms.get('办公费')).toBe('行政办公费');
    expect(mine.terms.get('印刷费')).toBe('印刷费');
    expect(makeDictionary().terms.get('办公费')).toBe('办公费');
  });

  it.each([[{ name: '' }], [{ name: '课后服务费', aliases: ['“ ”'] }]])(
    'refuses a blank form: %o',
    (term) => {
      expect(() => makeDictionary([term])).toThrow(GoujiError);
    },
  );
});

it('every built-in term says where it comes from, and of which edition', () => {
  for (const { source } of metricEntries) {
    expect(source.title).toMatch(/财政部/);
    expect(source.edition).toMatch(/\d{4}/);
  }
});
