import type { OutlineCase } from './case.js';

/** Outlines with a slip: what is recorded, as `kind label→expected`, with `?` where it is not certain. */
export const slips: readonly OutlineCase[] = [
  {
    name: 'a style slip between siblings',
    body: '一、支出\n（一）基本支出\n略。\n（2） 项目支出\n略。\n（三）三公\n略。\n二、绩效\n略。',
    tree: ['一、支出', '  （一）基本支出', '  （2）项目支出', '  （三）三公', '二、绩效'],
    oddities: ['style （2）→（二）'],
  },
  {
    name: 'two style slips in a row',
    body: '一、管理\n（一）制度建设\n略。\n（2）监督检查\n略。\n（3）信息公开\n略。\n（四）资产管理\n略。\n二、绩效\n略。',
    tree: [
      '一、管理',
      '  （一）制度建设',
      '  （2）监督检查',
      '  （3）信息公开',
      '  （四）资产管理',
      '二、绩效',
    ],
    oddities: ['style （2）→（二）', 'style （3）→（三）'],
  },
  {
    name: 'style slips that end a row',
    body: '一、支出\n（一）基本支出\n略。\n（二）项目支出\n略。\n（3）三公经费\n略。\n二、绩效\n（一）经济性\n略。',
    oddities: ['style （3）→（三）'],
  },
  {
    name: 'a row that begins in the wrong style',
    body: '一、绩效\n（1） 经济性\n略。\n（2） 效率性\n略。\n（三）有效性\n略。\n（四）可持续性\n略。',
    tree: ['一、绩效', '  （1）经济性', '  （2）效率性', '  （三）有效性', '  （四）可持续性'],
    oddities: ['style （1）→（一）', 'style （2）→（二）'],
  },
  {
    name: 'a row that begins in the wrong style, where the section before has the right one',
    body: '一、概况\n（一）职能\n略。\n（二）机构\n略。\n二、绩效\n（1）经济性\n略。\n（2）效率性\n略。\n（三）有效性\n略。\n（四）可持续性\n略。',
    oddities: ['style （1）→（一）', 'style （2）→（二）'],
  },
  {
    name: 'a row that begins with a wrong number in the wrong style',
    body: '一、绩效\n（3） 经济性\n略。\n（二）效率性\n略。\n（三）有效性\n略。',
    tree: ['一、绩效', '  （3）经济性', '  （二）效率性', '  （三）有效性'],
    oddities: ['style （3）→（一）'],
  },
  {
    name: 'an arabic label for the last top heading',
    body: '一、概况\n略。\n二、支出\n略。\n三、绩效\n略。\n四、问题\n1、制度不完善，有待提高。\n2、培训不够，有待加强。\n5、 下一步措施\n1、加强培训，提高水平。\n2、完善制度，堵塞漏洞。',
    tree: ['一、概况', '二、支出', '三、绩效', '四、问题', '5、下一步措施'],
    oddities: ['style 5、→五、'],
  },
  {
    name: 'an arabic label for a top heading in the middle',
    body: '一、概况\n略。\n二、支出\n（一）基本支出\n略。\n3、绩效情况\n略。\n四、存在的问题\n略。',
    tree: ['一、概况', '二、支出', '  （一）基本支出', '3、绩效情况', '四、存在的问题'],
    oddities: ['style 3、→三、'],
  },
  {
    name: 'an arabic label with a point for a top heading',
    body: '一、部门概况\n略。\n2.预算执行情况\n（一）收入\n略。\n（二）支出\n略。\n三、存在问题\n略。\n四、建议\n略。',
    oddities: ['style 2.→二、'],
  },
  {
    name: 'an arabic top heading that would fit the items above it',
    body: '一、概况\n略。\n二、主要做法\n1.加强领导，明确责任分工，确保工作落到实处。\n2.严格程序，规范资金使用，确保资金安全高效。\n3.取得的成效\n（一）经济效益\n略。\n（二）社会效益\n略。\n四、问题\n略。\n五、建议\n略。',
    tree: [
      '一、概况',
      '二、主要做法',
      '3.取得的成效',
      '  （一）经济效益',
      '  （二）社会效益',
      '四、问题',
      '五、建议',
    ],
    oddities: ['style 3.→三、'],
  },
  {
    name: 'a bracket form for a numbered heading',
    body: '一、支出\n（一）基本支出\n1.人员经费\n略。\n（2）公用经费\n略。\n3.其他经费\n略。\n（二）项目支出\n略。',
    oddities: ['style （2）→2.'],
  },
  {
    name: 'brackets lost from a second-level heading',
    body: '一、绩效分析\n（一）投入情况\n略。\n（二）过程情况\n略。\n三、产出情况\n略。\n（四）效益情况\n略。\n二、结论\n略。',
    tree: [
      '一、绩效分析',
      '  （一）投入情况',
      '  （二）过程情况',
      '  三、产出情况',
      '  （四）效益情况',
      '二、结论',
    ],
    oddities: ['style 三、→（三）'],
  },
  {
    name: 'half-width brackets around the slip',
    body: '一、支出\n(一)基本支出\n略。\n(2)项目支出\n略。\n(三)结转结余\n略。\n二、绩效\n略。',
    oddities: ['style (2)→（二）'],
  },
  {
    name: 'a repeated number',
    body: '一、概况\n（一）基本情况\n略。\n（二）职能\n略。\n（二）重点工作\n略。\n（三）收支\n略。\n二、支出\n略。',
    tree: ['一、概况', '  （一）基本情况', '  （二）职能', '  （二）重点工作', '  （三）收支', '二、支出'],
    oddities: ['duplicate （二）→（三）'],
  },
  {
    name: 'a repeated number that stands for the next',
    body: '一、概况\n（一）基本情况\n略。\n（二）职能\n略。\n（二）重点工作\n略。\n（四）收支\n略。\n二、支出\n略。',
    oddities: ['duplicate （二）→（三）'],
  },
  {
    name: 'a repeated number at the end of a row',
    body: '一、措施\n（一）争取资金\n略。\n（二）完善绩效\n略。\n（二）加强培训\n略。\n二、建议\n略。',
    oddities: ['duplicate （二）→（三）'],
  },
  {
    name: 'a first number that is repeated',
    body: '一、职责\n略。\n二、三公经费\n1.因公出国（境）费0万元，与上年持平。\n2.公务接待费3.2万元，比上年减少0.5万元。\n2.公务用车运行维护费8.1万元，比上年减少1.2万元。\n三、采购\n略。',
    oddities: ['duplicate 2.→3.'],
  },
  {
    name: 'a repeated top heading',
    body: '一、概况\n（一）职能\n略。\n二、支出\n（一）基本支出\n略。\n二、绩效\n（一）产出\n略。\n三、问题\n略。',
    tree: [
      '一、概况',
      '  （一）职能',
      '二、支出',
      '  （一）基本支出',
      '二、绩效',
      '  （一）产出',
      '三、问题',
    ],
    oddities: ['duplicate 二、→三、'],
  },
  {
    name: 'a repeated number among many items',
    body: `一、职责\n${[1, 2, 3, 4, 5, 5, 6, 7].map((n) => `${n}.负责第${n}方面的组织、协调、监督和检查工作。`).join('\n')}\n二、机构\n略。`,
    oddities: ['duplicate 5.→6.'],
  },
  {
    name: 'a repeated circled number',
    body: '一、产出\n①数量指标完成率为百分之百，达到预期。\n②质量指标完成率为百分之百，达到预期。\n②时效指标完成率为百分之百，达到预期。\n二、效益\n略。',
    oddities: ['duplicate ②→③'],
  },
  {
    name: 'a skipped number among items',
    body: '一、单位\n（1）研究中心为正科级单位，编制15名。\n（3）服务中心为副科级单位，编制7名。\n二、职能\n略。',
    oddities: ['gap （3）→（2）'],
  },
  {
    name: 'a skipped top heading',
    body: '一、概况\n略。\n二、支出\n略。\n四、问题\n略。',
    tree: ['一、概况', '二、支出', '四、问题'],
    oddities: ['gap 四、→三、'],
  },
  {
    name: 'a skipped second-level heading',
    body: '一、概况\n（一）职能\n略。\n（二）机构\n略。\n（四）人员\n略。\n（五）资产\n略。\n二、支出\n略。',
    oddities: ['gap （四）→（三）'],
  },
  {
    name: 'a skipped third-level heading',
    body: '一、收支\n（一）收入\n1.财政拨款收入\n略。\n3.其他收入\n略。\n（二）支出\n略。',
    oddities: ['gap 3.→2.'],
  },
  {
    name: 'a misprinted number that the next corrects',
    body: '一、概况\n（一）职能\n略。\n（二）机构\n略。\n（五）人员\n略。\n（四）资产\n略。\n（五）车辆\n略。\n二、支出\n略。',
    oddities: ['gap （五）→（三）'],
  },
  {
    name: 'two numbers skipped',
    body: '一、职责\n1.负责机关日常运转和后勤保障工作。\n2.负责公文处理和档案管理工作。\n5.承办上级交办的其他工作事项。\n二、机构\n略。',
    oddities: ['gap 5.→3.'],
  },
  {
    name: 'a number skipped in a nested row of the outer style',
    body: '一、概况\n（一）基本情况\n略。\n（二）重点工作\n今年以来，重点做好以下工作：\n（一）提升服务。认真开展工作。\n（三）提升效率。认真开展工作。\n（四）提升能力。认真开展工作。\n（三）收支情况\n略。\n二、支出\n略。',
    oddities: ['gap （三）→（二）'],
  },
  {
    name: 'a gap in labels that Word did not compute, full width',
    body: '一、概况\n１．职能\n略。\n２．机构\n略。\n４．人员\n略。\n二、支出\n略。',
    oddities: ['gap ４．→3．'],
  },
  {
    name: 'a slip in every section',
    body: '一、概况\n（一）职能\n略。\n（一）机构\n略。\n二、支出\n（一）基本支出\n略。\n（2）项目支出\n略。\n（三）结转\n略。\n（四）资产\n略。\n四、绩效\n略。',
    oddities: ['duplicate （一）→（二）?', 'style （2）→（二）', 'gap 四、→三、'],
  },
  {
    name: 'a number that stands twice, or a style slip in the row below: nobody can tell',
    body: '一、概况\n（一）基本情况\n略。\n（二）人员情况\n1.编制\n（1）行政编制\n略。\n（2）事业编制\n略。\n（三）资产情况\n略。\n（三）机构情况\n略。\n二、支出\n略。',
    oddities: ['style （三）→（3）?'],
  },
];
