import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.js';
import { documentOf } from './document.js';

const body = '一、概况\n略。\n二、支出\n略。';

describe('reports', () => {
  it.each([
    {
      text: `2023年度部门整体支出绩效自评报告\n${body}`,
      title: '2023年度部门整体支出绩效自评报告',
      year: 2023,
    },
    {
      text: `某县财政局\n2022年度部门整体支出绩效自评报告\n${body}`,
      title: '某县财政局\n2022年度部门整体支出绩效自评报告',
      year: 2022,
      entity: '某县财政局',
    },
    {
      text: `附件1\n某市水务局2021年度部门决算公开说明\n${body}`,
      title: '附件1\n某市水务局2021年度部门决算公开说明',
      year: 2021,
      entity: '某市水务局',
    },
    {
      text: `部门整体支出绩效自评报告\n现将政府办2023年部门整体支出绩效自评情况报告如下：\n${body}`,
      title: '部门整体支出绩效自评报告',
      year: 2023,
      entity: '政府办',
    },
    {
      text: `某县信息化工作办公室\n部门整体支出绩效自评报告\n一、概况\n信息办2023年度决算收入10万元。\n信息办2023年度决算支出10万元。`,
      title: '某县信息化工作办公室\n部门整体支出绩效自评报告',
      year: 2023,
      entity: '信息办',
    },
    {
      text: `某市文化馆\n2024年度单位整体支出绩效自评报告\n某市文化馆（以下简称“市文化馆”）为公益一类事业单位。\n${body}`,
      title: '某市文化馆\n2024年度单位整体支出绩效自评报告',
      year: 2024,
      entity: '市文化馆',
    },
    {
      text: `2021年度预算绩效管理工作总结\n某市教育局\n2022年1月\n${body}`,
      title: '2021年度预算绩效管理工作总结',
      year: 2021,
      entity: '某市教育局',
    },
    {
      text: `云州市江北区住房和城乡\n建设局\n2022年度部门决算\n${body}`,
      title: '云州市江北区住房和城乡\n建设局\n2022年度部门决算',
      year: 2022,
      entity: '云州市江北区住房和城乡建设局',
    },
    {
      text: `2021年度\n云州市江北区\n农业农村\n委员会\n部门决算\n${body}`,
      title: '2021年度\n云州市江北区\n农业农村\n委员会\n部门决算',
      year: 2021,
      entity: '云州市江北区农业农村委员会',
    },
    {
      text: `云州市2021年国民经济和社会发展统计公报[1]\n2022年3月1日\n${body}`,
      title: '云州市2021年国民经济和社会发展统计公报',
      year: 2021,
    },
    {
      text: `部门整体支出绩效自评报告\n（2022年度）\n部门名称：某县林业局（盖章）\n填报日期：2023年4月10日\n${body}`,
      title: '部门整体支出绩效自评报告',
      year: 2022,
      entity: '某县林业局',
    },
  ])('reads title, unit and year of $title', async ({ text, title, year, entity }) => {
    const { reports } = parse(await documentOf(text));
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      title,
      fiscalYear: year,
      ...(entity === undefined ? {} : { entity }),
    });
  });

  it.each([
    [
      'an earlier year that it compares with',
      '本年收入9万元，较2021年度减少1万元。\n单位2022年度支出8万元。',
      2022,
    ],
    [
      'a comparison set around it',
      '与2021年度决算数相比减少1万元。\n2022年支出8万元，2022年结余1万元。',
      2022,
    ],
    ['the prior year in brackets', '支出8万元，比上年（2021年度）减少1万元。2022年末结余1万元。', 2022],
    ['nothing but a comparison', '本年支出8万元，与2021年度相比减少1万元。', null],
    ['years of a plan', '2016年到2020年增长5%，2021年增长6%，2025年建成。', null],
  ])('takes for the year no %s', async (_, text, year) => {
    expect(parse(await documentOf(text)).reports[0]?.fiscalYear).toBe(year);
  });

  it.each([
    ['behind its first words', '第二部分 某市某局2022年度部门决算情况\n说明'],
    ['behind the name', '第二部分 某市某局\n2022年度部门决算情况说明'],
    ['behind its label', '第二部分\n某市某局2022年度部门决算情况说明'],
    ['nowhere, its name beginning like 其中', '第二部分中共某市委某局2022年度部门决算情况说明'],
  ])('goes on where the heading of a part is broken %s', async (_, heading) => {
    const text = `某市某局2022年度部门决算\n第一部分 概况\n一、职能\n略。\n${heading}\n一、收入\n略。`;
    const { reports } = parse(await documentOf(text));
    expect(reports).toHaveLength(1);
    expect(reports[0]?.sections.map(({ title }) => title.replace(/\s/g, ''))).toEqual([
      '概况',
      heading.replace('第二部分', '').replace(/\s/g, ''),
    ]);
  });

  it('leaves a heading of a part and what stands below it apart', async () => {
    const text =
      '某局2022年度部门决算\n第一部分 概况\n主要职能\n略。\n第二部分 2022年度部门决算表\n收入支出决算总表\n略。';
    const { reports } = parse(await documentOf(text));
    expect(reports[0]?.sections.map(({ title }) => title)).toEqual(['概况', '2022年度部门决算表']);
  });

  it('splits several reports in one file', async () => {
    const { reports, text } = parse(
      await documentOf(
        `甲局\n2023年度部门整体支出绩效自评报告\n${body}\n\n乙局\n2023年度部门整体支出绩效自评报告\n${body}`,
      ),
    );
    expect(reports.map(({ title }) => title.split('\n')[0])).toEqual(['甲局', '乙局']);
    expect(reports.map(({ span }) => text.slice(span.start, span.start + 2))).toEqual(['甲局', '乙局']);
  });

  it.each(['领导听取了工作报告', '详见本单位的自评报告。', '办公室组织撰写绩效自评报告'])(
    'takes “%s” in running text for no title',
    async (line) => {
      const { reports } = parse(
        await documentOf(`2023年度部门整体支出绩效自评报告\n一、概况\n略。\n${line}\n二、支出\n略。`),
      );
      expect(reports).toHaveLength(1);
    },
  );

  it('reads a document without a title as one report', async () => {
    const { reports } = parse(await documentOf('本年支出10万元。'));
    expect(reports).toMatchObject([{ title: '', titleSpan: null, entity: null, fiscalYear: null }]);
  });

  it('leaves a table of contents out of the tree', async () => {
    const { reports } = parse(
      await documentOf(`某局2023年度部门决算公开说明\n目录\n一、概况……1\n二、支出……2\n${body}`),
    );
    expect(reports[0]?.sections.map(({ title }) => title)).toEqual(['概况', '支出']);
    expect(reports[0]?.oddities).toEqual([]);
  });

  it.each(['名词解释', '专业名词解释', '相关名词解释（按字母排列）'])(
    'knows %s for definitions',
    async (title) => {
      const { reports } = parse(
        await documentOf(
          `2023年度部门决算\n第一部分 概况\n略。\n第二部分 ${title}\n1.基本支出：指为保障机构运转而发生的支出。\n2.项目支出：指为完成特定任务而发生的支出。`,
        ),
      );
      const [own, terms] = reports[0]?.sections ?? [];
      expect(own?.explainsTerms).toBe(false);
      expect(terms?.explainsTerms).toBe(true);
      expect(terms?.children.map(({ explainsTerms }) => explainsTerms)).toEqual([true, true]);
    },
  );

  it('finds run-in items', async () => {
    const { reports, text } = parse(
      await documentOf('2023年度绩效自评报告\n一、工作\n一是加强学习。二是改进作风。三是服务群众。'),
    );
    const [paragraph] = reports[0]?.sections[0]?.blocks ?? [];
    const items = paragraph?.kind === 'paragraph' ? paragraph.items : [];
    expect(items.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '一是加强学习。',
      '二是改进作风。',
      '三是服务群众。',
    ]);
  });
});
