import { phraseMap } from './phrase-map.js';

/**
 * How much of the total the parts cover: all of it, only some of it, or either; `listed`: all of it as a rule, since a
 * bracket or a run of 一是…二是… lists them, though no word says so.
 */
export type Cover = 'complete' | 'listed' | 'some' | 'maybe';

/** Phrases that open the parts of the figure before them (其中). */
export const partsCues = phraseMap<Cover | null>(
  [
    'maybe',
    '其中 其中包括 其中包含 其中有 其中含 这其中 含 内含 包括 包含 具体包括 分为 分别用于 涵盖 囊括 涉及项目有 具体涉及',
  ],
  [
    'complete',
    '分别为 分别是 具体为 具体是 具体如下 具体情况为 具体情况如下 具体情况是 具体情况 收入情况具体为 支出情况具体为 具体构成 构成如下 构成情况 构成为 组成如下 明细如下 情况如下 具体包括如下 具体明细为 明细为 具体支出为 具体分配为 具体安排为 分配如下 安排如下 具体分配如下 具体安排如下 具体有 细分为 支出结构为 收入结构为 结构为 来源为 资金来源为 资金构成为',
  ],
  [
    'some',
    '主要包括 主要为 主要是 主要用于 主要有 主要由 主要含 用途主要包括 主要用途 主要内容为 主要内容是 主要内容包括 内容为 重点用于 重点支出 其中主要 其中主要是 其中主要为 其中主要包括 其中主要用于 用于 主要支出 主要支出为 主要支出有 重点保障 安排用于 主要项目 主要项目有 主要涉及 重点项目 比如 例如 如 诸如 主要集中在 主要来自 主要来源于 主要体现在 重点安排 重点投向 重点支持 优先保障 优先安排',
  ],
  [
    null,
    '不含 不包括 不包含 含税 包含在内 如下 如期 如实 如数 例如下 适用于 应用于 不用于 作用于 利用于 有用于 如有 如遇 如果 如何 如因 如未 一如 假如 又如下 含量 含义 饱含 蕴含 含金量 未包括 未包含 均包括 均包含',
  ],
);

/** Words by which a total tells what it includes; behind a total in numbers and before a colon that is all of it. */
export const includingWords: readonly string[] = ['包括', '包含'];

/** Verbs that tell how posts are filled (领导职数3名，设主任1名、副主任2名): they open the parts of a number of people. */
export const postCues = phraseMap<Cover>(
  ['maybe', '其中设 设置 设有 设立 配备 配置 下设 内设 设 配'],
  // Those in post may be all of them or those of one kind.
  ['some', '现有 现配备 现配有 实配 目前有'],
);

/** What the parts may be parts of, said by name and 中 (支出中，基本支出…): the words before 中 end in one of these. */
export const wholeNouns: readonly string[] = [
  '支出',
  '收入',
  '资金',
  '经费',
  '费用',
  '费',
  '款项',
  '款',
  '资产',
  '负债',
  '余额',
  '投资',
  '拨款',
  '补助',
  '债券',
  '债务',
  '预算',
  '决算',
  '结余',
  '结转',
  '采购',
  '人员',
  '职工',
  '编制',
  '项目',
  '金额',
];

/** Phrases that group a total by a classification (按…分类). */
export const classificationCues: readonly { readonly from: string; readonly to: readonly string[] }[] = [
  {
    from: '按',
    to: [
      '分类',
      '分',
      '划分',
      '看',
      '科目',
      '分类科目',
      '性质',
      '用途',
      '来源',
      '类型',
      '类别',
      '构成',
      '区分',
      '列示',
      '统计',
    ],
  },
  { from: '从', to: ['看', '来看', '分析'] },
  { from: '分', to: ['看', '来看'] },
];

/** Words in a grouping by which only its main classes are given (分主要税种看, 分项目看). */
export const mainWords =
  /主要|重点|主体|部分|典型|经济类型|注册类型|^分(?:支出)?(?:项目|科目|税种|行业|领域)/;

/** Ends of a clause by which those that it names stand first of more (甲市、乙市和丙市位居前三). */
export const firstOfMore = /(?:居|列|在|名|为|是)前[二两三四五六七八九十]+(?:位|名)?$|名列(?:三甲|前茅)$/;

/** Letters that make 分 another word (按规定分配, 按比例分担): there it groups nothing. */
export const afterBareDivision = /^[配担享摊批散析管局期发给红流包]/;

/** Labels of items in one run of text: `marks[0]` opens the list. */
export const itemMarks: readonly (readonly string[])[] = [
  ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'],
  ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩'],
  ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）', '（7）', '（8）', '（9）', '（10）'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
  ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）', '（七）', '（八）', '（九）', '（十）'],
  ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.', '10.'],
  ['1．', '2．', '3．', '4．', '5．', '6．', '7．', '8．', '9．', '10．'],
  ['1、', '2、', '3、', '4、', '5、', '6、', '7、', '8、', '9、', '10、'],
  ['首先', '其次', '再次'],
  ['首先', '其次', '最后'],
];

/** Words right behind a total's figure by which the parts follow (本年收入9412.16万元中，财政拨款…). */
export const insideWords: readonly string[] = ['中', '之中', '当中', '里', '里面'];

/** Words that end a clause by which it tells what something came of (主要由甲带动，…), and opens no parts behind it. */
export const causeEnds: readonly string[] = ['带动', '拉动', '推动', '支撑', '所致', '导致', '影响', '引起'];
