import { read } from '@gouji/ingest';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/lines/lines.js';

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

describe('wrapped lines', () => {
  it.each(cases)('$name', async ({ text, lines }) => {
    expect(await linesIn(text)).toEqual(lines);
  });
});
