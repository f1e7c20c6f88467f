/**
 * How reports say that a price is paid for each of several (每人每月1400元, 800元/人次), and how they write products out
 * (15个×2万元=30万元). Source: the measure words of 《现代汉语量词》 usage in 项目支出绩效自评 and 补助发放 texts.
 */

/**
 * What a unit price is per, and the measure words of the numbers that it multiplies with. `time`: per stretch of time,
 * of which there may be one (每年).
 */
export interface Denominator {
  readonly words: readonly string[];
  readonly units: readonly string[];
  readonly time: boolean;
}

export const denominators: readonly Denominator[] = [
  { words: ['人次', '人'], units: ['人', '名', '位', '人次', '个'], time: false },
  { words: ['名', '位', '生'], units: ['人', '名', '位', '人次'], time: false },
  { words: ['户', '家'], units: ['户', '家', '个'], time: false },
  {
    words: ['辆', '车', '台次', '台', '套'],
    units: ['辆', '台', '套', '台次', '台（套）', '台(套)'],
    time: false,
  },
  { words: ['平方米', '平米', '㎡'], units: ['平方米', '平米', '㎡'], time: false },
  { words: ['亩'], units: ['亩'], time: false },
  { words: ['公里', '千米'], units: ['公里', '千米'], time: false },
  { words: ['吨'], units: ['吨'], time: false },
  { words: ['立方米', '立方'], units: ['立方米', '立方'], time: false },
  { words: ['千瓦时', '度电', '度'], units: ['千瓦时', '度'], time: false },
  { words: ['村', '社区', '行政村'], units: ['村', '个', '社区'], time: false },
  { words: ['学校', '校'], units: ['所', '个'], time: false },
  { words: ['案', '宗', '起'], units: ['件', '起', '宗', '个'], time: false },
  { words: ['乡镇', '镇', '乡', '街道'], units: ['个'], time: false },
  {
    words: ['班', '场次', '场', '期', '批次', '批'],
    units: ['个', '班', '场', '场次', '期', '批', '批次', '次', '轮'],
    time: false,
  },
  {
    words: ['次'],
    units: '次 人次 家次 户次 场 场次 批 批次 期 轮 个'.split(' '),
    time: false,
  },
  {
    words:
      '件次 件 笔 辑 版 节 户次 对 份 册 本 张 只 把 间 床 盏 株 头 块 处 所 座 条 项 桌 袋 箱 支 眼 口 栋 幅 枚 篇 例'.split(
        ' ',
      ),
    units: [],
    time: false,
  },
  { words: ['个月', '月'], units: ['个月', '月'], time: true },
  { words: ['季度'], units: ['个', '季度'], time: true },
  { words: ['学期'], units: ['个', '学期'], time: true },
  { words: ['周'], units: ['周', '个'], time: true },
  { words: ['天', '日'], units: ['天', '日'], time: true },
  { words: ['年', '学年'], units: ['年'], time: true },
  { words: ['个'], units: ['个', '家', '所'], time: false },
];

/** A measure word that counts anything, so that the noun must say what (26个村, 每村), but for people; that of years, one of which goes unsaid. */
export const anyMeasure = '个';
export const peopleMeasure = '人';
export const yearMeasure = '年';

/** Multiples before a measure word (2.4万亩); 千 begins measure words of its own (千瓦时, 千米). */
export const multiples = '十百万亿';

/** The unit of money to which rates of payment are exact. */
export const yuan = '元';

/** Units of length, and those that lengths multiply to: 1间（3.0m×3.0m） is a size, and no number of rooms. */
export const lengthUnits: ReadonlySet<string> = new Set(
  '米 m 分米 dm 厘米 cm 毫米 mm 公里 千米 km'.split(' '),
);
export const sizeUnits: ReadonlySet<string> = new Set([
  ...lengthUnits,
  ...'平方米 平米 ㎡ m² m2 平方公里 亩 公顷 立方米 立方 方 m³ m3 延米 平方'.split(' '),
]);

/** Words by which a price is for each (每人), and by which it is an average (车均), with letters that make the latter another word. */
export const eachWord = '每';
export const oneBehindEach = '一';
export const averageWord = '均';
export const evenWord = '平均';
/** What people are counted by where 个 measures it (岗位145个). */
export const placesOfPeople: readonly string[] = ['岗位', '名额', '学位'];

/** Words by which a figure is what one of several came to (单座成本, 单车费用; not 单位, 单价). */
export const singleWords = /单(车|辆|座|台|套|户|亩|公里|千米|次|场|床|班|村|校|栋|间|处|平方米|吨|件)(?!位)/;

export const averaged: readonly string[] =
  '车 辆 台 座 亩 生 村 班 次 件 笔 册 株 床 场 人 户 年 月 日 案 校 镇 乡'.split(' ');
export const notAverage: readonly string[] = ['为', '已', '由', '按', '可'];

/** Signs between a price and what it is for, and between two such things (元/人·天). */
export const perSigns: readonly string[] = ['/', '／'];
export const perJoints: readonly string[] = ['·', '.'];

/** Signs and words of multiplication between two factors; of addition; and those that give a result. */
export const timesSigns: readonly string[] = ['×', '✕', '╳', '*', '＊', '乘以', '乘'];
export const timesLetters: readonly string[] = ['x', 'X'];
export const plusSigns: readonly string[] = ['+', '＋'];
export const equalsSigns: readonly string[] = ['=', '＝', '等于', '即为'];

/** Words by which a price is a bound, so that nothing multiplies with it (不超过). */
export const boundWords: readonly string[] =
  '不超过 不低于 不高于 不少于 不得超 以内 限额 上限 最高 最低 ≤ ≥ < >'.split(' ');

/** Words by which a price is what another is set against: a standard that was kept to, or what it was elsewhere or before. */
export const comparedWords: readonly string[] =
  '超过 超出 低于 高于 少于 多于 突破 优于 控制在 控制价 限价 上年 去年 往年 上一年 同期 相比 相对'.split(
    ' ',
  );
export const comparedStarts: readonly string[] = ['较', '比'];
export const notCompared: readonly string[] = '比赛 比武 比选 比例 比重 比对 较大 较好 较多 较高'.split(' ');

/** Words before 每 by which a price is by the month as well (月租金每平方米35元). */
export const monthlyPrice = /月(?:租金|补助|补贴|津贴|工资|标准|定额)$/;

/** Letters between a name and its figure. */
export const linkLetters = '为是约达';

/** Words by which a figure sums up others (共发放, 年租金总额). */
export const summingWords: readonly string[] = ['共', '总', '合计', '累计'];

/** Signs that divide the figure before them by the one behind (312万元÷334万元). */
export const divideSigns: readonly string[] = ['÷', '/', '／'];

/**
 * Amounts that are a percentage of one beside them: what is kept back or paid in by a rate (结算价856万元，按3%预留质保金), and a
 * year's interest (本金1200万元，年利率3.5%，全年付息). Source: 质量保证金, 住房公积金 and 债券付息 passages of 绩效自评 and 决算 texts.
 */
export const byWords: readonly string[] = ['按', '按照', '按比例'];
export const keptWords: readonly string[] =
  '预留 扣留 留存 计提 提取 缴纳 缴存 收取 压减 扣减 核减 上缴'.split(' ');
/** Money of a contract that is set as a rate of its price. Source: 建设工程价款结算暂行办法 (财建〔2004〕369号), 建设工程质量保证金管理办法 (建质〔2017〕138号). */
export const instalments: readonly string[] =
  '质保金 质量保证金 履约保证金 保修金 预付款 首付款 进度款 尾款 定金'.split(' ');
/** Words behind a rate by which an amount before it was worked out (按基数A的8%测算). */
export const workedWords: readonly string[] = '测算 计算 计提 核定 缴纳 缴存 编制 安排'.split(' ');
export const interestRates: readonly string[] = ['利率'];
export const principals: readonly string[] = '本金 贷款 借款 余额 债券 转贷'.split(' ');
export const interests: readonly string[] = '付息 利息 贴息'.split(' ');
export const wholeYear: readonly string[] = '全年 每年 年付息 年利息 年应付 年应贴 年贴息'.split(' ');

/** Words before an amount by which it says a percentage right before it again (付30%，即252万元). */
export const thatIsWords: readonly string[] = ['即', '即为', '也就是', '折合'];
