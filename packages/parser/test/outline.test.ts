import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, type Section } from '../src/index.js';
import { documentOf } from './document.js';

const title = '2023年度部门整体支出绩效自评报告';

const outlineOf = async (body: string): Promise<{ tree: string[]; oddities: string[] }> => {
  const { reports } = parse(await documentOf(`${title}\n${body}`));
  const tree: string[] = [];
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      tree.push(`${'  '.repeat(section.level - 1)}${section.label?.text ?? ''}${section.title}`);
      walk(section.children);
    }
  };
  for (const { sections } of reports) walk(sections);
  const oddities = reports.flatMap((report) =>
    report.oddities.map(({ kind, label, expected }) => `${kind} ${label.text}→${expected}`),
  );
  return { tree, oddities };
};

interface Case {
  readonly name: string;
  readonly body: string;
  readonly tree?: readonly string[];
  readonly oddities: readonly string[];
}

const slips: readonly Case[] = [
  {
    name: 'a style slip between siblings',
    body: '一、支出\n（一）基本支出\n略。\n（2） 项目支出\n略。\n（三）三公\n略。\n二、绩效\n略。',
    tree: ['一、支出', '  （一）基本支出', '  （2）项目支出', '  （三）三公', '二、绩效'],
    oddities: ['style （2）→（二）'],
  },
  {
    name: 'a row that begins in the wrong style',
    body: '一、绩效\n（1） 经济性\n略。\n（2） 效率性\n略。\n（三）有效性\n略。\n（四）可持续性\n略。',
    tree: ['一、绩效', '  （1）经济性', '  （2）效率性', '  （三）有效性', '  （四）可持续性'],
    oddities: ['style （1）→（一）', 'style （2）→（二）'],
  },
  {
    name: 'a row that begins with a wrong number in the wrong style',
    body: '一、绩效\n（3） 经济性\n略。\n（二）效率性\n略。\n（三）有效性\n略。',
    tree: ['一、绩效', '  （3）经济性', '  （二）效率性', '  （三）有效性'],
    oddities: ['style （3）→（一）'],
  },
  {
    name: 'an arabic label for a top heading',
    body: '一、概况\n略。\n二、支出\n略。\n三、绩效\n略。\n四、问题\n1、制度不完善，有待提高。\n2、培训不够，有待加强。\n5、 下一步措施\n1、加强培训，提高水平。\n2、完善制度，堵塞漏洞。',
    tree: ['一、概况', '二、支出', '三、绩效', '四、问题', '5、下一步措施'],
    oddities: ['style 5、→五、'],
  },
  {
    name: 'a repeated number',
    body: '一、概况\n（一）基本情况\n略。\n（二）职能\n略。\n（二）重点工作\n略。\n（三）收支\n略。\n二、支出\n略。',
    oddities: ['duplicate （二）→（三）'],
  },
  {
    name: 'a repeated number at the end of a row',
    body: '一、措施\n（一）争取资金\n略。\n（二）完善绩效\n略。\n（二）加强培训\n略。\n二、建议\n略。',
    oddities: ['duplicate （二）→（三）'],
  },
  {
    name: 'a repeated number after which the count goes on',
    body: '一、其他\n（一）机关运行\n略。\n（二）采购\n略。\n（二）资产\n略。\n（四）绩效\n略。\n二、附表\n略。',
    oddities: ['duplicate （二）→（三）'],
  },
  {
    name: 'a skipped number',
    body: '一、单位\n（1）研究中心为正科级单位，编制15名。\n（3）服务中心为副科级单位，编制7名。\n二、职能\n略。',
    oddities: ['gap （3）→（2）'],
  },
  {
    name: 'a skipped top heading',
    body: '一、概况\n略。\n二、支出\n略。\n四、问题\n略。',
    tree: ['一、概况', '二、支出', '四、问题'],
    oddities: ['gap 四、→三、'],
  },
];

const sound: readonly Case[] = [
  {
    name: 'the usual four levels',
    body: '一、概况\n（一）基本情况\n1.机构设置\n略。\n（1）人员\n略。\n（2）车辆\n略。\n2.职能\n略。\n（二）工作\n略。\n二、支出\n略。',
    tree: [
      '一、概况',
      '  （一）基本情况',
      '    1.机构设置',
      '      （1）人员',
      '      （2）车辆',
      '    2.职能',
      '  （二）工作',
      '二、支出',
    ],
    oddities: [],
  },
  {
    name: 'a row nested in one of its own style',
    body: '一、概况\n（一）基本情况\n略。\n（二）重点工作\n2023年扎实工作。\n（一）提升服务。认真开展工作。\n（二）提升效率。认真开展工作。\n（三）提升能力。认真开展工作。\n（四）提升形象。认真开展工作。\n（三）收支情况\n略。\n二、支出\n略。',
    tree: [
      '一、概况',
      '  （一）基本情况',
      '  （二）重点工作',
      '    （一）提升服务',
      '    （二）提升效率',
      '    （三）提升能力',
      '    （四）提升形象',
      '  （三）收支情况',
      '二、支出',
    ],
    oddities: [],
  },
  {
    name: 'items under an item of their own style',
    body: '一、概况\n（一）基本情况\n1.单位基本情况\n略。\n2.单位职能职责\n1.负责政务公开工作；\n2.管理窗口单位；\n3.组织培训。\n（二）工作\n略。',
    oddities: [],
  },
  {
    name: 'items that number on across sections',
    body: '一、工作\n（一）党建\n1.学习教育。\n2.组织建设。\n（二）业务\n3.项目建设。\n4.招商引资。\n二、问题\n略。',
    oddities: [],
  },
  {
    name: 'marks that vary',
    body: '一、问题\n1、制度不完善。\n2.培训不够。\n3．人手不足。\n二、措施\n略。',
    oddities: [],
  },
  {
    name: 'half-width brackets and blanks',
    body: '一、概况\n(一)基本情况\n略。\n( 二 )职能\n略。\n（三） 收支\n略。',
    oddities: [],
  },
  {
    name: 'a figure at the start of a line',
    body: '一、概况\n略。\n3.5万元用于培训。\n2023年完成任务。\n二、支出\n略。',
    oddities: [],
  },
  {
    name: 'a list that restarts',
    body: '一、甲\n1.一事。\n2.二事。\n二、乙\n1.一事。\n2.二事。',
    oddities: [],
  },
  {
    name: 'parts that restart their headings',
    body: '第一部分 概况\n一、职责\n略。\n二、机构\n略。\n第二部分 说明\n一、收入\n略。\n二、支出\n略。',
    oddities: [],
  },
  {
    name: 'a list that starts late',
    body: '一、甲\n略。\n2.第二件事情已经完成。\n3.第三件事情已经完成。\n二、乙\n略。',
    oddities: [],
  },
];

describe('outline', () => {
  it.each([...slips, ...sound])('$name', async ({ body, tree, oddities }) => {
    const outline = await outlineOf(body);
    if (tree) expect(outline.tree).toEqual(tree);
    expect(outline.oddities).toEqual(oddities);
  });

  it('gives back the outline that was printed', async () => {
    const cn = '一二三四五六七八九';
    // Numbers of sections below each of up to nine headings.
    const shape = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(shape, async (counts) => {
        const printed = counts.flatMap((count, index) => [
          `${cn.charAt(index)}、第${index}节`,
          ...Array.from({ length: count }, (_, below) => `（${cn.charAt(below)}）小节${below}`),
        ]);
        const outline = await outlineOf(printed.map((line) => `${line}\n略。`).join('\n'));
        expect(outline.tree.map((line) => line.trim())).toEqual(printed);
        expect(outline.oddities).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
