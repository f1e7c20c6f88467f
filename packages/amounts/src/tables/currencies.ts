/** Units of 人民币 behind a figure, as powers of ten of a yuan. 块 and 毛 are spoken (GB/T 15835 leaves them to speech). */
export const yuanUnits: readonly (readonly [word: string, exponent: number])[] = [
  ['元', 0],
  ['圆', 0],
  ['圓', 0],
  ['块钱', 0],
  ['塊錢', 0],
  ['人民币', 0],
  ['人民幣', 0],
  ['角', -1],
  ['角钱', -1],
  ['毛钱', -1],
  ['毛', -1],
  ['分钱', -2],
];

/** Units that are money only where money is spoken of: 块 also counts bricks, 分 also marks. */
export const spokenYuanUnits: readonly (readonly [word: string, exponent: number])[] = [
  ['块', 0],
  ['塊', 0],
  ['分', -2],
];

/** Letters that make another word of 元, 角 or 毛 right behind them: 元旦, 元素, 角度, 毛利. */
export const notBehindYuan: ReadonlyMap<string, string> = new Map([
  ['元', '旦素件宵月勋帅器年'],
  ['角', '度落色钢阀逐形膜'],
  ['毛', '利重坯竹巾毯线病豆石主'],
]);

/** Letters that make a time of a 年 or 月 behind 元, and no 元年 or 元月 (剩余3万元年底收回). */
export const timeLettersBehindYuan = '年月';
export const timesBehindYuan = '底末初终度内中均';

/** The same behind one spoken digit: 二元结构, 一元化, 三元桥, 五角大楼, 三角债. */
export const notBehindSpokenYuan: ReadonlyMap<string, string> = new Map([
  ['元', '化论次结里乙体桥区素方'],
  ['角', '大星形债洲铁架楼枫亭带区'],
]);

/** Words and signs of 人民币 before a figure. */
export const yuanPrefixes: readonly string[] = ['人民币', '人民幣', 'RMB', 'CNY', 'rmb', 'cny', '￥', '¥'];

/**
 * Names of other currencies behind or before a figure, with ISO 4217 codes (SIX list one, names as 国家外汇管理局 prints
 * them). Never read as yuan.
 */
export const foreignNames: ReadonlyMap<string, string> = new Map(
  (
    [
      ['USD', '美元 美金 美圆 美圓 美刀 USD'],
      ['EUR', '欧元 歐元 EUR'],
      ['HKD', '港元 港币 港幣 港圆 HKD'],
      ['JPY', '日元 日圆 日圓 日币 日幣 JPY'],
      ['GBP', '英镑 英鎊 GBP'],
      ['AUD', '澳元 澳币 澳大利亚元 AUD'],
      ['CAD', '加元 加币 加拿大元 CAD'],
      ['NZD', '新西兰元 纽元 纽币 NZD'],
      ['SGD', '新加坡元 新元 新币 坡币 SGD'],
      ['KRW', '韩元 韩圆 韩币 韓元 KRW'],
      ['KPW', '朝鲜元 朝元'],
      ['TWD', '新台币 新臺幣 台币 臺幣 台元 TWD'],
      ['MOP', '澳门元 澳门币 葡币 MOP'],
      ['RUB', '卢布 俄罗斯卢布 RUB'],
      ['CHF', '瑞士法郎 瑞郎 CHF'],
      ['FRF', '法国法郎 法郎'],
      ['BEF', '比利时法郎'],
      ['XOF', '西非法郎'],
      ['XAF', '中非法郎'],
      ['THB', '泰铢 泰銖 铢 THB'],
      ['INR', '印度卢比 卢比 INR'],
      ['PKR', '巴基斯坦卢比'],
      ['VND', '越南盾 VND'],
      ['IDR', '印尼盾 印尼卢比 IDR'],
      ['DEM', '德国马克 马克'],
      ['TRY', '土耳其里拉 里拉 TRY'],
      ['MXN', '墨西哥比索 比索 MXN'],
      ['PHP', '菲律宾比索'],
      ['BRL', '雷亚尔 巴西雷亚尔 BRL'],
      ['SEK', '瑞典克朗 克朗 SEK'],
      ['NOK', '挪威克朗 NOK'],
      ['DKK', '丹麦克朗 DKK'],
      ['ISK', '冰岛克朗'],
      ['CZK', '捷克克朗'],
      ['ZAR', '南非兰特 兰特 ZAR'],
      ['KWD', '科威特第纳尔 第纳尔'],
      ['AED', '阿联酋迪拉姆 迪拉姆 AED'],
      ['SAR', '沙特里亚尔 里亚尔 SAR'],
      ['MYR', '林吉特 马来西亚林吉特 马币 令吉 MYR'],
      ['KZT', '坚戈'],
      ['MNT', '图格里克'],
      ['NGN', '奈拉 尼日利亚奈拉 NGN'],
      ['UAH', '格里夫纳'],
      ['PLN', '兹罗提'],
      ['HUF', '福林'],
      ['EGP', '埃及镑'],
      ['ILS', '谢克尔'],
      ['MMK', '缅元 缅币'],
      ['LAK', '基普'],
      ['KHR', '瑞尔'],
      ['LKR', '斯里兰卡卢比'],
      ['NPR', '尼泊尔卢比'],
      ['BDT', '塔卡'],
      ['KES', '肯尼亚先令'],
      ['ETB', '埃塞俄比亚比尔'],
    ] as const
  ).flatMap(([iso, names]) => names.split(' ').map((name) => [name, iso] as const)),
);

/** Foreign subunits: hundredths of their currency. */
export const foreignHundredths: ReadonlyMap<string, string> = new Map([
  ['美分', 'USD'],
  ['欧分', 'EUR'],
  ['港分', 'HKD'],
  ['便士', 'GBP'],
]);

/** Signs of other currencies before a figure. */
export const foreignSigns: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['฿', 'THB'],
]);
