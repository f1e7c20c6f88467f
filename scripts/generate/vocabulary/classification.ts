/** One line of the functional classification: 类, 款 and 项 with their codes and names, as the accounts print them. */
export interface Item {
  readonly code: string;
  readonly group: string;
  readonly section: string;
  readonly name: string;
  /** Paid as basic spending, as a project, or as both. */
  readonly paid: 'basic' | 'project' | 'both';
}

/** Items that an institution's accounts hold, a line each. */
export const functionalItems: readonly Item[] = [
  { code: '2010601', group: '一般公共服务支出', section: '财政事务', name: '行政运行', paid: 'basic' },
  {
    code: '2010602',
    group: '一般公共服务支出',
    section: '财政事务',
    name: '一般行政管理事务',
    paid: 'project',
  },
  { code: '2010607', group: '一般公共服务支出', section: '财政事务', name: '信息化建设', paid: 'project' },
  { code: '2010650', group: '一般公共服务支出', section: '财政事务', name: '事业运行', paid: 'both' },
  {
    code: '2080501',
    group: '社会保障和就业支出',
    section: '行政事业单位养老支出',
    name: '行政单位离退休',
    paid: 'basic',
  },
  {
    code: '2080505',
    group: '社会保障和就业支出',
    section: '行政事业单位养老支出',
    name: '机关事业单位基本养老保险缴费支出',
    paid: 'basic',
  },
  {
    code: '2080506',
    group: '社会保障和就业支出',
    section: '行政事业单位养老支出',
    name: '机关事业单位职业年金缴费支出',
    paid: 'basic',
  },
  {
    code: '2101101',
    group: '卫生健康支出',
    section: '行政事业单位医疗',
    name: '行政单位医疗',
    paid: 'basic',
  },
  {
    code: '2101102',
    group: '卫生健康支出',
    section: '行政事业单位医疗',
    name: '事业单位医疗',
    paid: 'basic',
  },
  {
    code: '2120501',
    group: '城乡社区支出',
    section: '城乡社区环境卫生',
    name: '城乡社区环境卫生',
    paid: 'project',
  },
  { code: '2130305', group: '农林水支出', section: '水利', name: '水利工程建设', paid: 'project' },
  {
    code: '2130504',
    group: '农林水支出',
    section: '巩固脱贫攻坚成果衔接乡村振兴',
    name: '农村基础设施建设',
    paid: 'project',
  },
  { code: '2210201', group: '住房保障支出', section: '住房改革支出', name: '住房公积金', paid: 'basic' },
  { code: '2210203', group: '住房保障支出', section: '住房改革支出', name: '购房补贴', paid: 'basic' },
];

/** Codes of the economic classification for the items of basic spending. */
export const economicItems = {
  工资福利支出: {
    code: '301',
    items: [
      ['30101', '基本工资'],
      ['30102', '津贴补贴'],
      ['30103', '奖金'],
      ['30108', '机关事业单位基本养老保险缴费'],
      ['30110', '职工基本医疗保险缴费'],
      ['30113', '住房公积金'],
    ],
  },
  对个人和家庭的补助: {
    code: '303',
    items: [
      ['30302', '退休费'],
      ['30305', '生活补助'],
    ],
  },
  商品和服务支出: {
    code: '302',
    items: [
      ['30201', '办公费'],
      ['30202', '印刷费'],
      ['30207', '邮电费'],
      ['30211', '差旅费'],
      ['30213', '维修（护）费'],
      ['30228', '工会经费'],
      ['30239', '其他交通费用'],
    ],
  },
  资本性支出: {
    code: '310',
    items: [
      ['31002', '办公设备购置'],
      ['31003', '专用设备购置'],
    ],
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly code: string; readonly items: readonly (readonly [code: string, name: string])[] }
  >
>;
