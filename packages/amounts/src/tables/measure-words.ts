/**
 * Measure words (量词) of counts. The unit is the measure word alone, never the noun behind it. Sources: 现代汉语八百词
 * (吕叔湘) for the words that pair with nouns, GB 3102 for units of measurement, published 自评报告 for compounds (人次, 台套).
 *
 * `word!letters`: not where one of the letters stands right behind, because it begins another word (名!单: 名单, 3名单位 is
 * rare and missed); `letters?word`: not where one of them stands right before the figure (七年级1班).
 */

/** Count whole things and stand behind a spoken digit as well (三名, 两家). */
export const commonMeasures =
  '个 个工作日 个自然日 个交易日 个小时 个学时 個 名!单称义额录字牌胜 人!事大社力均口才民工数体行文物防武 位!置于列 辆 台!账阶湾风胞词式帐 家!庭具属政级电 户!籍外型均用 件 项!目 ' +
  '条!例形 篇!幅 份!额 套!餐用路 间!接隔断距歇谍 座!谈右落席机 处!理罚置级室长分在方 栋 幢 册 批!准复评示发捕办改 次!数日年序级要品生长元 ' +
  '场!地所馆面景合均镇长部域 所!有属在得以需谓涉 部!门分委署队长级属 支!出付持部队行委撑教配农线书援 种!植子养粮苗畜业地 类!别似型 艘 架!构设空 ' +
  '人次 场次 批次 班次 车次 台次 件次 户次 台套 套次 例次 棵 株!洲 头!条部衔目脑等 匹!配 只!有是要能为需在见 对!接口外方象应比照策标待于面话称手等决账内上下此其全公本我县部预各重联冲折 张!贴家开力扬 颗 枚 幅!度员面射';

/** Count whole things; only behind digits or longer numerals. */
export const otherMeasures =
  '字!经型头母号典样 正!在式确常好月负反面直如是规当义 副!主县局处科书职省市厅部院校调研长食产业州镇乡总秘会 期!间限末初中望货刊 门!诊户牌店窗槛卫市头类 块!状 盏 箱!式体变 盆!地景 口!径碑岸号腔头罩味述 本!年级科土地部项单省计次着人身金质市县省区村单月期院局办中来轮报 ' +
  '组!织成长建合装团员 队!伍长员列 排!查名放污水序除练涝洪 孔!子庙 眼!镜睛前光科界 片!区面段子 宗!旨教祖族 起!草来到点诉始因止重码伏效家义用底步 ' +
  '例!会如外行子 级高初?班!子组级主长 堂!口 课!题程件时外 票!据房 则!是为由按应可不以 封!闭存面 盒 袋 桶 瓶!颈 根!据本源治 卷!宗入烟 道!路德理具歉 轮!岗换流候值胎训驻 ' +
  '届 句 首!先次要都批创页席 集!中体团市镇约合成资聚散装 款!项待物式额 笔!试记录者 页!面岩 尾!气矿款数 羽!毛 床!位上 桌!面 席!位卡 枝 朵 包!括含干联容装保村抓销抽 罐 杯 碗 盘!活点 缸 捆 ' +
  '节!约能点目假日水省支余气俭 层!次级面高 面!积向对临料貌试板上前谈子粉 粒 丛 簇 具!体有备结 团!队结员体购支 伙!食 拨!付款打 遍!布及 趟 回!复应收归访报访族升落头顾购暖 顿 岁!月末入 周岁 ' +
  '镇!长政 乡!镇长政贤村 村!民委级两干党集务支庄里史容规 社区!居 股!室份东权金息' +
  ' 人天 人日 人月 人份 份次 架次 艘次 家次 期次 辆次 条次 笔次 学时 课时 学分 工日 标段 床位 张床 个次 台（套） 台(套) 台（件） 台(件) 台（辆） 台(辆) 件（套） 件(套) 头只 头（只） 篇次 站次 宗次 剂次 册次 卷次 头次 羽次 株次 剂!量型子';

/** Measure what can be parted: a decimal makes sense before them. */
export const divisibleMeasures =
  '微克/立方米 毫克/立方米 毫克/升 微克 公里 千米 里!程面外脚约 米!粉饭线面业 厘米 毫米 分米 海里 延米 延长米 平方米 平方公里 平方千米 平方厘米 平方 平米 亩!均 公顷 平方英尺 立方米 立方 方!案面式向便法针位程略可才 ' +
  '吨!位 公斤 千克 克!服难 斤 两!个名家次级项人位套年点山岸种类大侧会处件条地 毫克 升!级学降温值幅至到高旗格 毫升 吨标准煤 吨煤 千瓦 千瓦时 兆瓦 瓦 瓦时 万千瓦时 度电 伏 千伏 千伏安 标箱 人年 ' +
  '分!别管类工配局支公行析解散摊店院校布级组期享红量开离割部会厂之项送派层 天!然津水气空花桥 年!级代龄轻均初末底终度会检报年味华鉴限审内来间 个月 小时!工候 分钟 秒!杀 周!岁年边期末一二三四五六日转围报巡会 工作日 亩次 立方米/秒 米/秒';

/** Units in letters; no letter and no digit may follow. */
export const letterMeasures =
  'km KM Km m M² m² m2 m³ m3 ㎡ ㎥ ㎞ ㎏ cm CM mm MM kg KG Kg g t T L mL ml kW KW kw kWh kwh KWh MW MWh GW GWh kV KV kVA KVA GB TB MB PB Gbps Mbps km² km2 hm² ha';

/** Measure words that a spoken digit before them makes a set phrase or an ordinal (二期, 三级, 二类, 五次全会). */
export const notBehindSpokenTwo = '次 期 级 类 台 部 项 批 件 条 组 班 种 处 位 座 所 场 口 份 套 间 支 架';

/** 类, 款, 项 of the 政府收支分类科目 by the digits of their codes (201类, 20103款, 2010301项). */
export const accountCodes: ReadonlyMap<string, number> = new Map([
  ['类', 3],
  ['款', 5],
  ['项', 7],
]);

/** Letters behind 半 that make another word of it: 3人半数以上, 半径. */
export const notBehindHalf = '数径导截脱封';
