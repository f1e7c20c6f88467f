/** Worth of the multipliers that stand between a figure and 元 (万元, 百万元, 亿元). */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1_000],
  ['仟', 1_000],
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);

/** Names of 人民币 units behind a figure, with their worth in yuan. */
export const yuanUnits: ReadonlyMap<string, string> = new Map([
  ['元人民币', '1'],
  ['元整', '1'],
  ['元正', '1'],
  ['圆整', '1'],
  ['块钱', '1'],
  ['元', '1'],
  ['圆', '1'],
  ['毛钱', '0.1'],
  ['角', '0.1'],
  ['分钱', '0.01'],
]);

/** Signs and words of 人民币 before a figure. */
export const yuanPrefixes: readonly string[] = ['人民币', 'RMB', 'CNY', '￥', '¥', 'rmb', 'cny'];

/** Names of other currencies behind a figure, ISO 4217. Never read as yuan. */
export const foreignUnits: ReadonlyMap<string, string> = new Map([
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['USD', 'USD'],
  ['美分', 'USD'],
  ['欧元', 'EUR'],
  ['EUR', 'EUR'],
  ['欧分', 'EUR'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['HKD', 'HKD'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['JPY', 'JPY'],
  ['英镑', 'GBP'],
  ['GBP', 'GBP'],
  ['澳元', 'AUD'],
  ['澳大利亚元', 'AUD'],
  ['加元', 'CAD'],
  ['加拿大元', 'CAD'],
  ['新西兰元', 'NZD'],
  ['纽元', 'NZD'],
  ['新加坡元', 'SGD'],
  ['新元', 'SGD'],
  ['韩元', 'KRW'],
  ['韩币', 'KRW'],
  ['朝鲜元', 'KPW'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['台元', 'TWD'],
  ['新台币元', 'TWD'],
  ['澳门元', 'MOP'],
  ['澳门币', 'MOP'],
  ['卢布', 'RUB'],
  ['瑞士法郎', 'CHF'],
  ['法郎', 'FRF'],
  ['西非法郎', 'XOF'],
  ['中非法郎', 'XAF'],
  ['泰铢', 'THB'],
  ['铢', 'THB'],
  ['卢比', 'INR'],
  ['印度卢比', 'INR'],
  ['越南盾', 'VND'],
  ['印尼盾', 'IDR'],
  ['马克', 'DEM'],
  ['里拉', 'TRY'],
  ['比索', 'MXN'],
  ['雷亚尔', 'BRL'],
  ['克朗', 'SEK'],
  ['瑞典克朗', 'SEK'],
  ['挪威克朗', 'NOK'],
  ['丹麦克朗', 'DKK'],
  ['兰特', 'ZAR'],
  ['第纳尔', 'KWD'],
  ['迪拉姆', 'AED'],
  ['里亚尔', 'SAR'],
  ['林吉特', 'MYR'],
  ['坚戈', 'KZT'],
  ['图格里克', 'MNT'],
  ['圆币', 'XXX'],
]);

/** Signs of other currencies before a figure. */
export const foreignPrefixes: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['NT$', 'TWD'],
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['美元', 'USD'],
  ['港币', 'HKD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
]);

/**
 * Measure words (量词) of counts. The unit is the measure word alone, never the noun behind it. Sources: GB/T 3102 units
 * as written in Chinese; the measure words of published reports.
 */
export const measureWords: ReadonlySet<string> = new Set(
  [
    '个 名 人 位 件 次 期 篇 辆 台 户 亩 家 所 座 条 项 份 册 部 块 盏 箱 盆 场 间 套 批 棵 株 头 只 口 张 本 幅 处 枚 类 种 组 队 支 艘 架 节 门 层 栋 幢 排 孔 眼 片 宗 起 例 则 班 堂 课 票 封 则 盒 袋 桶 瓶 副 双 对 把 顶 面 根 卷 道 轮 届 站 点 岗 步 句 首 集 款 笔 单 字 页 尾 羽 匹 床 桌 席 步 瓦 度 天 日 周 月 年 小时 分钟 秒 个月 季度',
    '人次 场次 批次 班次 车次 架次 艘次 台次 件次 户次 家次 台套 台（套） 套次 例次 笔次 头只 期次 个次 辆次 条次 人份 份次 课时 学时 人天 人日 工日 标段 学分 平方米 平方公里 平方千米 立方米 万平方米 公里 千米 米 厘米 毫米 公顷 公斤 千克 克 吨 斤 升 毫升 千瓦 千瓦时 兆瓦 度电 里 亩次 株次 ㎡ m² km 平米 方 延米 瓦时 标准煤 床位 张床',
  ]
    .join(' ')
    .split(' '),
);

/** Measure words that a single Chinese numeral counts with (五个科室, 三名): others are too often set phrases. */
export const plainMeasureWords: ReadonlySet<string> = new Set(
  '个 名 人 位 辆 台 家 所 户 人次 批次 场次 场 次 期 件 项 条 篇 份 间 套 部 座 处 栋 亩 公里 平方米 万元 吨 类 种 批'.split(
    ' ',
  ),
);

/** Words that hold a numeral and count nothing; longest first wins. Set phrases of official prose. */
export const notNumbers: readonly string[] = (
  '八项规定 十项规定 三公 四风 两个维护 四个意识 四个自信 两个确立 三个代表 四个全面 五位一体 两学一做 三会一课 一岗双责 三重一大 十四五 十三五 十二五 十五五 三抓三促 一件事 一次性 一次办 一网通办 ' +
  '一体化 一体推进 一般 一定 一致 一起 一直 一些 一线 一流 一旦 一方面 一律 一把手 一系列 一并 一切 一贯 一经 一同 一心 一带一路 一方 一时 一级 二级 三级 四级 五级 一类 二类 三类 一季度 二季度 三季度 四季度 统一 唯一 万一 第一 ' +
  '三农 三支一扶 三资 三保 三下乡 六稳 六保 四川 九江 九龙 百色 千阳 万州 万宁 万盛 三亚 三明 三门峡 五指山 六安 六盘水 七台河 八一 九三 十堰 十分 十足 百姓 百货 千方百计 万元户 万家 亿万 ' +
  '一个月 一个中心 一个方面 两不 两会 两侧 两级 两岸 两新 两优 两房 两癌 两基 两案 三方 三维 三定 三性 三变 双随机 一公开 四不两直 四个一 五个一 六有 一卡通 一站式 一窗 一号 一事 一张 一对一 点对点 三甲 二甲 五险一金 七一 十一 五一 三八 六一 三农 五保 四大 四好 五星 百强 百日 千人 万人 千家万户 一家 一人 一户一 一村一 一点 一项 一项项 一件件 一个个 一批批 这一 每一 另一 某一 同一 任一 之一 逐一 万达 ' +
  '二十大 十九大 十八大 二十届 十九届 两山 四上 双碳 三线 三区 三调 三标'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
