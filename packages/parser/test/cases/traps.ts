import type { OutlineCase } from './case.js';

/** Outlines that look wrong and are not. */
export const traps: readonly OutlineCase[] = [
  {
    name: 'a label within the line of the item before',
    body: '一、主要职责\n（一）组织编制城乡规划。\n（二）负责地籍管理。（三）负责测绘管理。\n（四）承担地质灾害防治。\n二、机构设置\n略。',
    oddities: [],
  },
  {
    name: 'labels within the line of an item, as sentences and as clauses',
    body: '一、主要职责\n1.拟订规划；2.编制年度计划；3.组织统计调查；\n4.发布统计资料。5.管理统计执法。\n6.完成其他任务。\n二、机构设置\n略。',
    oddities: [],
  },
  {
    name: 'a reference to an item is no item',
    body: '一、职责\n（一）负责预算编制：（三）项所列除外。\n（二）负责决算编制。\n（三）负责国库管理。\n二、机构\n略。',
    oddities: [],
  },
  {
    name: 'rows of a table printed as text, a cell wrapped between them',
    body: '一、收支总表\n收入\t金额\t支出\t金额\n一、财政拨款\t120.00\t一、教育支出\t80.00\n二、上级补助\n二、文化支出\n收入\n三、其他收入\t15.00\t三、卫生支出\t25.00\n合计\t135.00\t合计\t105.00\n二、情况说明\n全年收支正常。',
    tree: ['一、收支总表', '二、情况说明'],
    oddities: [],
  },
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
    name: 'items under a heading of their own style, the outer row going on',
    body: '一、概况\n（一）基本情况\n1.单位基本情况\n略。\n2.单位职能职责\n1.负责政务公开工作；\n2.管理窗口单位；\n3.组织培训；\n4.承办其他事项。\n3.人员编制情况\n略。\n（二）工作\n略。',
    tree: [
      '一、概况',
      '  （一）基本情况',
      '    1.单位基本情况',
      '    2.单位职能职责',
      '    3.人员编制情况',
      '  （二）工作',
    ],
    oddities: [],
  },
  {
    name: 'items under the last heading of their own style',
    body: '一、概况\n（一）基本情况\n1.单位基本情况\n略。\n2.单位职能职责\n1.负责政务公开工作；\n2.管理窗口单位；\n3.组织培训。\n（二）工作\n略。',
    oddities: [],
  },
  {
    name: 'items that number on across sections',
    body: '一、工作\n（一）党建\n1.学习教育。\n2.组织建设。\n（二）业务\n3.项目建设。\n4.招商引资。\n二、问题\n略。',
    oddities: [],
  },
  {
    name: 'headings that number on across sections',
    body: '一、收支\n（一）收入\n略。\n（二）支出\n略。\n二、绩效\n（三）产出\n略。\n（四）效益\n略。\n三、问题\n略。',
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
    name: 'brackets of two widths, and one lost',
    body: '一、概况\n（一)基本情况\n略。\n二）职能\n略。\n（三）收支\n略。\n二、支出\n略。',
    tree: ['一、概况', '  （一)基本情况', '  二）职能', '  （三）收支', '二、支出'],
    oddities: [],
  },
  {
    name: 'a figure at the start of a line',
    body: '一、概况\n略。\n3.5万元用于培训。\n2023年完成任务。\n二、支出\n略。',
    oddities: [],
  },
  {
    name: 'numbers at the start of a line that are no label',
    body: '一、概况\n略。\n一、二季度完成收入10万元。\n1、2号楼维修改造支出5万元。\n12345热线受理工单3701件。\n二、支出\n略。',
    tree: ['一、概况', '二、支出'],
    oddities: [],
  },
  {
    name: 'a year behind a label',
    body: '一、收支\n1.2023年度收入\n略。\n2.2023年度支出\n略。\n3.12345热线\n略。\n二、绩效\n略。',
    tree: ['一、收支', '  1.2023年度收入', '  2.2023年度支出', '  3.12345热线', '二、绩效'],
    oddities: [],
  },
  {
    name: 'a list that restarts under the next heading',
    body: '一、甲\n1.一事。\n2.二事。\n二、乙\n1.一事。\n2.二事。',
    oddities: [],
  },
  {
    name: 'a list that restarts under the same heading',
    body: '一、成效与问题\n主要成效：\n1.完善了资产管理制度，明确了责任分工。\n2.规范了财务报销流程，提高了工作效率。\n存在的主要问题有以下几个方面。\n1.预算编制不够精细，年中追加较多。\n2.绩效目标不够量化，考核难度较大。\n二、建议\n略。',
    tree: ['一、成效与问题', '二、建议'],
    oddities: [],
  },
  {
    name: 'parts that restart their headings',
    body: '第一部分 概况\n一、职责\n略。\n二、机构\n略。\n第二部分 说明\n一、收入\n略。\n二、支出\n略。',
    tree: ['第一部分概况', '  一、职责', '  二、机构', '第二部分说明', '  一、收入', '  二、支出'],
    oddities: [],
  },
  {
    name: 'a part whose title stands on the line below',
    body: '第一部分\n某局概况\n一、职责\n略。\n第二部分\n2023年度决算情况说明\n一、收入\n略。',
    tree: ['第一部分某局概况', '  一、职责', '第二部分2023年度决算情况说明', '  一、收入'],
    oddities: [],
  },
  {
    name: 'a part that is a file of its own',
    body: '第一部分 概况\n一、职责\n略。\n第三部分 决算情况说明\n一、收入\n略。\n第四部分 名词解释\n略。',
    oddities: [],
  },
  {
    name: 'chapters within parts',
    body: '第一部分 概况\n第一章 职责\n略。\n第二章 机构\n略。\n第二部分 说明\n第一章 收入\n略。',
    tree: ['第一部分概况', '  第一章职责', '  第二章机构', '第二部分说明', '  第一章收入'],
    oddities: [],
  },
  {
    name: 'a list that starts late',
    body: '一、甲\n略。\n2.第二件事情已经完成。\n3.第三件事情已经完成。\n二、乙\n略。',
    oddities: [],
  },
  {
    name: 'arabic headings without a second level between',
    body: '一、问题\n1.预算编制\n略。\n2.预算执行\n略。\n二、建议\n（一）管理\n略。\n（二）培训\n略。',
    tree: ['一、问题', '  1.预算编制', '  2.预算执行', '二、建议', '  （一）管理', '  （二）培训'],
    oddities: [],
  },
  {
    name: 'bracketed numbers right under 一、',
    body: '一、概况\n（一）职能\n略。\n二、绩效\n（1）经济性\n略。\n（2）效率性\n略。\n（3）公平性\n略。\n三、问题\n略。',
    tree: [
      '一、概况',
      '  （一）职能',
      '二、绩效',
      '  （1）经济性',
      '  （2）效率性',
      '  （3）公平性',
      '三、问题',
    ],
    oddities: [],
  },
  {
    name: 'bracketed numbers right under （一）',
    body: '一、绩效\n（一）产出\n（1）数量指标\n略。\n（2）质量指标\n略。\n（二）效益\n（1）经济效益\n略。\n（2）社会效益\n略。\n二、问题\n略。',
    oddities: [],
  },
  {
    name: 'a report that numbers from arabic down',
    body: '1.概况\n（1）职能\n略。\n（2）机构\n略。\n2.支出\n（1）基本支出\n略。\n3.绩效\n略。',
    tree: ['1.概况', '  （1）职能', '  （2）机构', '2.支出', '  （1）基本支出', '3.绩效'],
    oddities: [],
  },
  {
    name: 'a section with a single child',
    body: '一、概况\n（一）职能\n略。\n二、支出\n（一）三公\n略。\n三、绩效\n1.自评结果\n略。\n四、问题\n略。',
    oddities: [],
  },
  {
    name: 'items that an item announces',
    body: '一、职责\n1.负责全县审计工作。\n2.直接进行下列审计：\n（1）县级预算执行情况；\n（2）县级部门财务收支；\n（3）国有企业资产负债。\n3.承办其他事项。\n二、机构\n略。',
    tree: ['一、职责', '二、机构'],
    oddities: [],
  },
  {
    name: 'half-bracketed numbers under bracketed ones',
    body: '一、指标\n（1）产出指标\n1）数量\n略。\n2）质量\n略。\n（2）效益指标\n1）经济\n略。\n2）社会\n略。\n二、问题\n略。',
    oddities: [],
  },
  {
    name: 'ten and more',
    body: `${'一二三四五六七八九十'
      .split('')
      .concat(['十一', '十二'])
      .map((n) => `${n}、说明${n}\n略。`)
      .join('\n')}`,
    oddities: [],
  },
  {
    name: 'attachments listed at the end',
    body: '一、概况\n1.预算绩效管理缺乏系统的培训，理解不充分。\n2.绩效目标不够量化，考核难度较大。\n附件：1.部门整体支出绩效自评表\n2.项目支出绩效自评表\n3.评分说明\n某县财政局\n2024年3月5日',
    tree: ['一、概况'],
    oddities: [],
  },
  {
    name: 'a sentence that quotes labels',
    body: '一、概况\n根据实施方案第一条（一）（二）（四）项规定执行。\n（一）职能\n略。\n（二）机构\n略。\n二、支出\n略。',
    oddities: [],
  },
  {
    name: 'words that count line by line',
    body: '一、建议\n一是加大资金支持力度。\n二是加强业务培训。\n三是完善指标体系。\n二、其他\n略。',
    tree: ['一、建议', '二、其他'],
    oddities: [],
  },
  {
    name: 'cells of a table that came as lines of figures',
    body: '一、“三公”经费支出情况表\n合计\n5.23|\n公务接待费\n3.23|\n公务用车\n2.00|\n2.1亿元以上的项目没有。\n二、“三公”经费支出说明\n略。',
    tree: ['一、“三公”经费支出情况表', '二、“三公”经费支出说明'],
    oddities: [],
  },
  {
    name: 'a row that starts within a paragraph and goes on below',
    body: '一、收入\n1.财政拨款收入10万元，占50%；2.政府性基金收入6万元，占30%；3.事业收入3万元，占15%；\n4.其他收入1万元，占5%。\n二、支出\n略。',
    oddities: [],
  },
  {
    name: 'labels of the outermost style within the line of the item before, as sentences, as clauses and apart',
    body: '一、编制年度预算。二、组织预算执行。\n三、开展绩效评价；四、管理国有资产；\n五、监督会计工作　六、培训财会人员\n七、完成交办的其他工作。',
    oddities: [],
  },
  {
    name: 'a skipped number behind labels within a line',
    body: '一、编制年度预算。二、组织预算执行。\n四、开展绩效评价。\n五、管理国有资产。',
    oddities: ['gap 四、→三、'],
  },
  {
    name: 'numbers listed within the line of an item, which are no labels',
    body: '一、保障对象。二、三级预算单位共7个。\n二、保障标准。一、二季度按月发放。\n三、保障方式。',
    oddities: [],
  },
];
