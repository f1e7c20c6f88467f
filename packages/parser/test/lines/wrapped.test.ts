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
    ...[
      ['in a word', '2023年本年支出86.20万元，占一般公', '共预算财政拨款的64.31%。'],
      ['behind a comma', '完善内控制度，加强预算执行，', '全年没有发生超预算的情况。'],
      ['in a figure', '2023年本年支出合计1,08', '6.20万元，比上年有所增加。'],
      ['between a figure and its unit', '2023年本年支出合计1,086.20万', '元，比上年有所增加。'],
      ['in a unit', '全年国内公务接待共62批次、480人', '次，比上年有所减少。'],
      ['behind a year', '公务接待费支出8.36万元，较2022年', '减少1.12万元，下降11.81%。'],
      ['before a bracket', '2023年末局机关在职人员共有14人', '（工勤人员3人，编外聘用人员2人）。'],
      ['in a bracket', '全年先后修订、出台《公务卡使用管理', '规定》《差旅费报销细则》等制度。'],
      ['in a list of names', '局机关内设办公室、规划财务科、执', '法监督科，共三个科室。'],
    ].map(([where, above = '', below = '']) => ({
      name: `joins one sentence that a line end parts ${where}, whatever the width`,
      text: `一、基本情况\n${above}\n${below}\n二、其他`,
      lines: ['一、基本情况', above + below, '二、其他'],
    })),
    ...[
      [
        'a heading of two clauses',
        '（一）加强预算管理，提高资金使用效益',
        '2023年本单位修订了预算管理办法。',
      ],
      [
        'a heading with an amount',
        '（二）安排500万元专项资金支持企业技术改造',
        '2023年，本单位修订了资金管理办法。',
      ],
      ['a heading without a label', '强化预算约束的主要做法和成效', '2023年，本单位修订了预算管理办法。'],
      [
        'a sentence whose stop was forgotten',
        '2023年本年收入合计105.20万元',
        '本年支出合计98.10万元，均为财政拨款。',
      ],
      ['what is set in', '2023年本年收入合计105.20万元，均为财政拨款', '　　本年支出合计98.10万元。'],
      ['a signature', '以上数据，请予审阅，如有不妥之处请批评指正', '临川县水务局'],
      ['what stands by itself', '2023年本年收入105.20万元，具体情况见下表', '单位：万元'],
      ['an item of its own', '全年接待来访213批、586人次', '（一）个访171批，其中初访98批。'],
    ].map(([what, above = '', below = '']) => ({
      name: `leaves apart ${what}`,
      text: `${above}\n${below}`,
      lines: [above, below.trim()],
    })),
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
