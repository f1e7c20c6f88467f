import { read } from '@gouji/ingest';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/lines/lines.js';
import { documentLike } from '../document.js';

const linesIn = async (text: string): Promise<string[]> => {
  const source = await read(new TextEncoder().encode(text), { name: 'case.txt' });
  return linesOf(source).flatMap(({ text: words, table, span }) =>
    // A typed table is its rows.
    table ? source.text.slice(span.start, span.end).split('\n') : [words.replaceAll('\n', '')],
  );
};

const cases: readonly { readonly name: string; readonly text: string; readonly lines: readonly string[] }[] =
  [
    {
      name: 'joins lines that a PDF page broke, figures narrower than words',
      text: `四、支出预算情况
2022年本年支出预算 1184253.33 元，占总预算的
100%，同比减少 36600.02 元，下降 3.00%。其中：
一般公共服务支出 905709.06 元，占支出总预算的
76.48%，同比增加 21557.64 元，增长 2.44%，主要
是人员变动；社会保障和就业支出 157044.27 元，同
比增加 7680 元。
五、其他说明`,
      lines: [
        '四、支出预算情况',
        '2022年本年支出预算 1184253.33 元，占总预算的100%，同比减少 36600.02 元，下降 3.00%。其中：',
        '一般公共服务支出 905709.06 元，占支出总预算的76.48%，同比增加 21557.64 元，增长 2.44%，主要是人员变动；社会保障和就业支出 157044.27 元，同比增加 7680 元。',
        '五、其他说明',
      ],
    },
    {
      name: 'leaves items of a list on their lines',
      text: '内设机构\n办公室（党组办公室）\n财务与资产管理科\n政策法规与改革科\n行政审批服务科室\n信息技术与宣传科',
      lines: [
        '内设机构',
        '办公室（党组办公室）',
        '财务与资产管理科',
        '政策法规与改革科',
        '行政审批服务科室',
        '信息技术与宣传科',
      ],
    },
    {
      name: 'leaves rows of columns on their lines, as a table',
      text: '科目名称          年初预算数    决算数\n工资福利支出       120.35      118.20\n商品和服务支出      45.10       44.98\n对个人和家庭的补助    12.00       11.75\n资本性支出合计      30.00       29.60\n本年支出总合计数     207.45      204.53',
      lines: [
        '科目名称          年初预算数    决算数',
        '工资福利支出       120.35      118.20',
        '商品和服务支出      45.10       44.98',
        '对个人和家庭的补助    12.00       11.75',
        '资本性支出合计      30.00       29.60',
        '本年支出总合计数     207.45      204.53',
      ],
    },
    {
      name: 'leaves rows of columns with a place left blank on their lines',
      text: '科目名称          年初预算数    决算数\n工资福利支出       120.35      118.20\n商品和服务支出      45.10\n对个人和家庭的补助    12.00       11.75',
      lines: [
        '科目名称          年初预算数    决算数',
        '工资福利支出       120.35      118.20',
        '商品和服务支出      45.10',
        '对个人和家庭的补助    12.00       11.75',
      ],
    },
    {
      name: 'leaves paragraphs that end in a full stop on their lines',
      text: '本单位共有在职人员二十三人，退休人员十一人，均由财政供养。\n年度预算执行情况良好，各项工作按计划完成，没有超预算支出。\n资产管理制度健全，账实相符，全年没有发生资产流失的情况。\n项目资金专款专用，未发现截留、挤占、挪用等违规使用情况。\n存在的主要问题是绩效指标设置不够细化，部分指标难以量化。',
      lines: [
        '本单位共有在职人员二十三人，退休人员十一人，均由财政供养。',
        '年度预算执行情况良好，各项工作按计划完成，没有超预算支出。',
        '资产管理制度健全，账实相符，全年没有发生资产流失的情况。',
        '项目资金专款专用，未发现截留、挤占、挪用等违规使用情况。',
        '存在的主要问题是绩效指标设置不够细化，部分指标难以量化。',
      ],
    },
  ];

describe('lines of a .docx, a paragraph each', () => {
  const indented = { indented: true };
  const textsOf = (lines: Parameters<typeof documentLike>[0]): string[] =>
    linesOf(documentLike(lines)).map(({ text }) => text.replaceAll('\n', ''));

  it('joins a few where a line end parts a figure from its unit', () => {
    expect(
      textsOf([
        ['二、收入情况'],
        ['2023年度收入总计932.40万元，支出总计932.40万元，与上年度相比各', indented],
        ['增加31.80万元，增长3.53%，主要是基本支出增加，其中人员经费20.30万'],
        ['元，公用经费11.50万元。'],
        ['三、支出情况'],
      ]),
    ).toEqual([
      '二、收入情况',
      '2023年度收入总计932.40万元，支出总计932.40万元，与上年度相比各增加31.80万元，增长3.53%，主要是基本支出增加，其中人员经费20.30万元，公用经费11.50万元。',
      '三、支出情况',
    ]);
  });

  it('leaves a paragraph that is set in, however full the line above', () => {
    const lines: [string, { indented: boolean }?][] = [
      ['2023年度收入总计932.40万元，支出总计932.40万元，与上年度相比各', indented],
      ['增加31.80万元，增长3.53%，主要是基本支出增加，其中人员经费20.30万'],
      ['元，公用经费11.50万元，差旅费和办公费以及其他商品和服务支出均有'],
      ['全年没有发生政府性基金预算财政拨款支出和国有资本经营预算支出。', indented],
    ];
    expect(textsOf(lines)).toHaveLength(2);
  });

  it('leaves paragraphs of a few words without marks', () => {
    const lines: [string][] = [
      ['购置办公设备以及信息化系统运行维护等项目支出合计约为3'],
      ['元旦春节期间走访慰问困难职工和离退休老干部等支出情况'],
      ['其他按照规定从单位预算中列支的各项费用支出的具体情况'],
    ];
    expect(textsOf(lines)).toHaveLength(3);
  });
});

describe('wrapped lines', () => {
  it.each(cases)('$name', async ({ text, lines }) => {
    expect(await linesIn(text)).toEqual(lines);
  });
});
