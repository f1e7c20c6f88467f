/**
 * Words that say for whom, of what fund and of which account the figures under them are, where they stand in a heading or
 * before the figures. Source: as the other phrases.
 */

/** Headings of what is planned for a year, by that year (三、2025年预算安排情况): what stands below is of it. */
export const plannedHeading = /((?:19|20)\d{2})\s*年[^。\n]{0,30}(?:安排|草案|预算编制|计划)/;

/** Endings of names of units within a report (县图书馆, 局机关, 县本级). */
export const entityEndings: readonly string[] = [
  '中心',
  '局',
  '委',
  '委员会',
  '办',
  '办公室',
  '院',
  '学校',
  '小学',
  '中学',
  '幼儿园',
  '所',
  '站',
  '队',
  '馆',
  '园',
  '林场',
  '农场',
  '社区',
  '街道',
  '机关',
  '本级',
  '县级',
  '市级',
  '省级',
  '乡镇级',
  '公司',
  '企业',
  '行政单位',
  '事业单位',
  '协会',
  '所属单位',
  '下属单位',
  '二级单位',
  '直属单位',
];

/** Endings of names of projects, each of which has figures of its own. */
export const projectEndings: readonly string[] = ['项目', '工程', '专项', '专项资金', '课题', '行动'];

/** Words of headings that name no unit and no project of their own: what is left without them is a name. */
export const generalWords: readonly string[] = [
  '部门',
  '单位',
  '整体',
  '总体',
  '基本',
  '重点',
  '主要',
  '具体',
  '年度',
  '本年',
  '预算',
  '决算',
  '财政',
  '支出',
  '收入',
  '收支',
  '资金',
  '经费',
  '绩效',
  '项目',
  '专项',
  '工程',
  '延续性',
  '新增',
  '一次性',
  '业务',
  '其他',
  '各',
  '情况',
  '管理',
  '使用',
  '安排',
  '实施',
  '执行',
  '目标',
  '自评',
  '评价',
  '完成',
  '产出',
  '效益',
  '机构',
  '设置',
  '人员',
  '职能',
  '职责',
  '所属',
  '下属',
  '二级',
  '直属',
  '内设',
  '机关',
  '和',
  '及',
  '与',
  '、',
  '的',
  '说明',
  '分析',
  '概况',
];

/** Words before a figure that mean the reporting unit as a whole, and end what was said of a part of it. */
export const wholeWords: readonly string[] = [
  '部门',
  '全部门',
  '本部门',
  '我部门',
  '本单位',
  '我单位',
  '我局',
  '本局',
  '我中心',
  '本中心',
  '汇总',
  '全局',
  '全口径',
  '合计',
  '总计',
  '收支总',
];

/** Words of a heading by which the figures under it are an account, whatever else it says of a budget. */
export const accountHeadings: readonly string[] = [
  '决算',
  '执行',
  '完成',
  '支出情况',
  '使用',
  '到位',
  '实际',
  '自评',
  '绩效',
  '管理',
  '评价',
  '控制',
  '调整',
  '对比',
  '比较',
  '差异',
];

/** Labels that say that money was spent or taken in: an account even among budgets (预算100万元，支出95万元). */
export const accountLabels: ReadonlySet<string> = new Set(
  '支出 资金支出 支出数 支出合计 收入合计 收入 结余 执行 完成 支付 已支付 使用 拨付'.split(' '),
);

/** Words of a title that say that parts of the document are left out. */
export const excerptWords: readonly string[] = ['节选', '摘录', '摘编', '摘登', '选摘'];
