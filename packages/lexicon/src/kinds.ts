import { titleGrades } from './wholes.js';

/**
 * Kinds of people and things that exclude each other, so that what is counted as one is not counted as another; and,
 * where `whole` is given, what of them must be named for the list to leave none out. Sources: the forms of 部门决算
 * (财决附03 机构人员情况表: 行政, 参公, 事业, 工勤; 离休, 退休), 国有资产年报 (vehicles by use), and the grades of 绩效自评.
 */
export interface KindSet {
  readonly kinds: readonly string[];
  /** One word of each row must be among the parts; null where a full list cannot be told. */
  readonly whole: readonly (readonly string[])[] | null;
}

const staffWords: readonly string[] = [
  '工作人员',
  '管理人员',
  '一般干部',
  '科员',
  '职员',
  '办事员',
  '干事',
  '普通职工',
];

export const kindSets: readonly KindSet[] = [
  {
    kinds: [
      '行政',
      '参公',
      '参照公务员',
      '公务员',
      '机关',
      '事业',
      '工勤',
      '后勤',
      '管理人员',
      '管理岗',
      '专业技术',
      '聘用',
      '合同制',
      '劳务派遣',
      '公益性岗位',
      '购买服务',
      '编外',
      '政法专项',
    ],
    whole: [
      ['行政', '公务员', '参公', '机关'],
      ['事业', '工勤', '后勤'],
    ],
  },
  { kinds: ['离休', '退休', '退职'], whole: [['离休'], ['退休']] },
  { kinds: ['在职', '离休', '退休', '离退休', '遗属'], whole: null },
  {
    kinds: [
      '副主任',
      '主任',
      '副局长',
      '局长',
      '副科长',
      '科长',
      '副书记',
      '书记',
      '副校长',
      '校长',
      '副院长',
      '院长',
      '副所长',
      '所长',
      '副站长',
      '站长',
      '副队长',
      '队长',
      '副部长',
      '部长',
      '总工程师',
      '副秘书长',
      '秘书长',
      '领导',
      ...staffWords,
    ],
    // Heads and staff.
    whole: [
      ['主任', '局长', '科长', '书记', '校长', '院长', '所长', '站长', '队长', '部长', '领导'],
      staffWords,
    ],
  },
  {
    kinds: ['城市', '城镇', '城区', '农村', '乡村'],
    whole: [
      ['城市', '城镇', '城区'],
      ['农村', '乡村'],
    ],
  },
  {
    kinds: ['中央', '国家级', '省级', '市级', '州级', '县级', '区级', '县市', '乡镇', '街道', '村级', '社区'],
    whole: null,
  },
  // One letter each: they count only where the label is no more than that.
  { kinds: ['优', '良', '中', '差'], whole: [['优'], ['良'], ['中']] },
  { kinds: ['优秀', '良好', '一般', '较差'], whole: [['优秀'], ['良好'], ['一般']] },
  { kinds: ['不合格', '合格', '优秀'], whole: [['合格'], ['不合格']] },
  {
    kinds: ['主办', '会办', '协办', '分办'],
    whole: [['主办'], ['会办', '协办', '分办']],
  },
  { kinds: titleGrades, whole: null },
  {
    kinds: ['非常满意', '比较满意', '基本满意', '满意', '一般', '不满意'],
    whole: [['满意', '非常满意'], ['不满意']],
  },
  { kinds: ['线上', '线下'], whole: [['线上'], ['线下']] },
  { kinds: ['上半年', '下半年'], whole: [['上半年'], ['下半年']] },
  {
    kinds: ['一季度', '二季度', '三季度', '四季度'],
    whole: [['一季度'], ['二季度'], ['三季度'], ['四季度']],
  },
];

/** Nouns of things told apart by use: kinds named by one of them exclude each other (机要通信用车, 执法执勤用车). */
export const exclusiveNouns: readonly string[] = ['用车', '编制', '用房', '岗位', '年级', '岁', '周岁'];

/** Words of measures taken (压减会议费5万元): figures behind them are no parts of a total. */
export const measureVerbs: readonly string[] = [
  '压减',
  '压缩',
  '节约',
  '节省',
  '加强',
  '强化',
  '减少',
  '盘活',
  '收回',
  '清理',
  '追缴',
  '推进',
  '加快',
  '严控',
  '严格',
  '完善',
  '规范',
  '提高',
  '降低',
  '争取',
];

/** Words before a thing done by which it is not done: with both, nothing is left out (完成16项, 未完成2项). */
export const negations: readonly string[] = ['尚未', '未能', '没有', '未', '不'];

/** Posts without people in them, and people beyond the posts. */
export const vacancyWords: readonly string[] = [
  '空编',
  '缺编',
  '空缺',
  '空余编制',
  '剩余编制',
  '缺员',
  '超编',
  '超员',
];
