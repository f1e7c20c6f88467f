import { phraseMap } from './phrases/phrase-map.js';

/**
 * Words of the heads of tables (表头) and of their rows. Source: the forms of 部门决算报表 (财决01–08), of 决算公开, of
 * 《项目支出绩效自评表》 and 《部门整体支出绩效自评表》 (财预〔2020〕10号 annexes), of 资产负债表 and 政府采购 tables, and the
 * variants in which units print them. The longest phrase is read first; blanks are taken out before.
 */

/** What a column (or a row) of figures gives. */
export type Measure =
  | 'amount' // 金额, 决算数
  | 'change' // 增减额
  | 'change-rate' // 增减率
  | 'rate' // 执行率
  | 'share' // 占比
  | 'number' // 数量
  | 'price' // 单价
  | 'full' // 分值
  | 'given' // 得分
  | 'lost'; // 扣分

export const measureWords = phraseMap<Measure | null>(
  [
    'change',
    '增加数 减少数 本年增加 本年减少 本期增加 本期减少 本年增加数 本年减少数 本期增加数 本期减少数 本年新增 本年核销 增减额 增减金额 增减数 增减数额 增减变动额 增减变动金额 增减变动数 增减变动情况 增减变动 增减变化 增减变化额 增减情况 变动额 变动金额 变动数 变动情况 变化额 增加额 减少额 增长额 下降额 增加金额 减少金额 增减 差额 差异额 差异数 差异 差值 节约额 节约金额 节约资金 节约资金额 节支额 净增加额 比较 增减绝对值 同比 同比增减 同比增减额 同比增减数 同比变动 环比 环比增减',
  ],
  [
    'change-rate',
    '增减率 增减变动率 增减变化率 增减幅度 增减比例 增减百分比 增减比率 增减幅 变动率 变动幅度 变动比例 变化率 增长率 增长幅度 增长比例 增幅 降幅 下降率 减少率 增速 同比增长率 同比增减率 同比增幅 同比增长 同比增速 差异率 升降幅度 升降率',
  ],
  [
    'rate',
    '预算执行率 执行率 预算完成率 完成率 完成比例 完成百分比 预算执行进度 执行进度 支出进度 支出进度率 支付进度 资金支付率 支付率 到位率 资金到位率 资金使用率 使用率 支出率 预算支出率 拨付率 支付比例 执行比例 指标完成率 采购执行率 政府采购执行率 控制率 节约率 成新率 结转结余率',
  ],
  [
    'share',
    '占比 比重 所占比重 所占比例 占总额比重 构成比 构成比例 占总支出比重 占总收入比重 占支出总额比重 占收入总额比重 占合计比重 占比例 占比重 占比情况 比例 百分比 结构占比',
  ],
  [
    'full',
    '分值 权重 满分 标准分 标准分值 权重分 分值权重 权重分值 指标分值 设定分值 基准分 应得分 满分值 赋分 指标权重 总分值',
  ],
  [
    'given',
    '得分 自评得分 自评分 自评分值 自评分数 评分 实际得分 评价得分 实得分 单位自评得分 评价分值 评价分数 复核得分 评分得分 自我评分 打分 考核得分',
  ],
  ['lost', '扣分 扣分值 失分 扣减分值'],
  ['number', '数量 采购数量 计划数量 购置数量 配置数量 实有数量 件数 台数 辆数 次数 个数 户数 人数 套数'],
  [
    'price',
    '单价 均价 平均单价 单位价格 单位成本 补助标准 发放标准 人均标准 支出标准 开支标准 标准 人均 户均 定额 每人每月 每月标准 成本',
  ],
  ['amount', '金额 总价 总金额 数额 合计金额 总额 账面数 账面价值 账面余额 账面金额 价值 余额 发生额 收支数'],
  // Letters of other words.
  [
    null,
    '比较分析 评分标准 评分依据 评分细则 评分规则 评分办法 标准化 增减变动原因 增减原因 变动原因 差异原因 扣分原因 失分原因 扣分依据 得分说明 数量指标 成本指标 标准值 权重说明 使用率指标 资金来源 资金性质 资金用途 资金名称 资金管理 资金使用 资金投入 资金支出 资金到位 专项资金 项目资金 财政资金 其他资金 自筹资金 中央资金 省级资金 市级资金 县级资金 自有资金 结转资金 补助资金 配套资金 人均公用 得分率 价值量 比例关系 高标准 标准田 标准厂房 标准间 标准件',
  ],
);

/** Measures whose figures are percentages where nothing else is said. */
export const percentMeasures: ReadonlySet<Measure> = new Set(['change-rate', 'rate', 'share']);
/** Measures whose figures are marks (分). */
export const scoreMeasures: ReadonlySet<Measure> = new Set(['full', 'given', 'lost']);

/** Heads of columns that hold names. */
export const labelHeads: readonly string[] =
  '项目 科目 科目名称 名称 项目名称 指标 指标名称 内容 摘要 收入 支出 收入项目 支出项目 支出功能分类科目 功能分类科目 功能分类科目名称 经济分类科目 经济分类科目名称 支出经济分类科目 功能分类 经济分类 项目按功能分类 项目按支出功能分类 按功能分类 项目按支出性质和经济分类 项目按经济分类 按支出性质 一级指标 二级指标 三级指标 四级指标 评价指标 类别 类型 分类 品目 品目名称 采购项目 采购品目 资产名称 资产类别 资产类型 单位 单位名称 部门 部门名称 预算单位 费用项目 支出内容 资金来源 收入来源 来源 年份 年度 乡镇 地区 人员类别 人员类型 事项 明细 项目内容 支出类别 收入类别 支出用途 用途 负债及净资产 资产 负债和净资产 人员经费 公用经费'.split(
    ' ',
  );

/** Heads of columns whose rows are projects or bodies, not lines of the unit's own accounts. */
export const entityHeads =
  /项目名称|单位名称|部门名称|预算单位|乡镇|街道|村|地区|学校|单位$|^部门$|采购项目|资产名称|合同|供应商|姓名|项目单位|实施单位|主管部门|专项名称|企业|品目/;

/** Heads of columns that hold running numbers, codes or words about a row: none of their figures is a quantity. */
export const orderHeads = /^(?:序号|行次|栏次|行号|编号|顺序号|No\.?|NO\.?|#|序|号)$/i;
export const codeHeads = /编码|代码|科目号|^(?:类|款|项)$|编号|文号|证号|账号|电话|邮编/;
/** The levels of a classification as heads of columns: 类 | 款 | 项, and 目, 节 in older forms. */
export const codeLevel = /^[类款项目节]$/;
export const noteHeads =
  /备注|说明|原因|措施|依据|细则|(?:评分|评价|考核|评判|计分|赋分|扣分)标准|时间|日期|完成情况描述|联系|负责人|目标$|分析|问题|建议|文件|方式|是否|计量单位|度量单位|指标性质|^单位$|规格|型号|品牌|指标解释|指标值$|目标值$|完成值$|实际值$|预期值$|绩效目标/;

/** What a form asks for above its heads, the answer beside it (项目支出绩效自评表, 绩效目标表). */
export const formLabels =
  /^(?:(?:项目|部门|单位|专项)(?:[（(]单位[)）])?名称|主管部门(?:[（(].*[)）])?|(?:项目)?(?:实施|承担|申报|填报|编制|预算|责任|主管|用款|自评)单位|项目(?:编码|代码|类别|类型|性质|属性|级次|周期|负责人|联系人|实施期|起止时间)|资金(?:性质|来源渠道)|负责人|联系(?:人|电话)|填[报表](?:人|日期|时间)|(?:计划)?(?:开始|完成)(?:日期|时间)|评价(?:年度|时间|日期))[：:]?$/;

/** Numbers with a meaning of their own, that no unit of money in the caption applies to. */
export const countLabels =
  /(?:人数|人次数?|辆数|台数|个数|户数|次数|批次数?|批数|数量|团组数|件数|面积|保有量|机构数|编制数?|实有人员|车辆数|家数|天数|月数|班级数|学生数|职工数)$/;

/** Words that end the name of a total (合计) or of a subtotal (小计). */
export const totalEnds = phraseMap<'total' | 'subtotal' | null>(
  ['total', '合计 总计 共计 总合计 合计数 总和 总计数 总分 总得分 合计分 收支总计 累计合计 总合 全部合计'],
  ['subtotal', '小计 分计 小计数 小计分'],
  [null, '累计 会计 统计 审计 设计 预计 年度总分'],
);

/** Words before a row's name that say how it stands to the row above. */
export const partLeads: readonly string[] = [
  '其中',
  '其中包括',
  '其中：',
  '其中:',
  '含',
  '含：',
  '内含',
  '包括：',
  '其中，',
];
export const minusLeads = /^(?:减|扣减|扣除)[：:]/;
export const plusLeads = /^(?:加|增加)[：:]/;

/** Dashes and words by which a cell says that it holds no figure. */
export const emptyCell = /^(?:[-—–－─―/／\\*＊.·]{1,4}|无|不适用|—{1,4}|N\/?A|空|…+|\.{3,})?$/i;

/** Rows that show that a table is cut short. */
export const abridgedRow = /^(?:[.…·]{2,}|……|\.\.\.|略|（略）|等|以下略)$/;

/** Numbering of row names, the wider kinds first; depth follows the order in which a table uses them. */
export const enumerators: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: 'cn', pattern: /^[一二三四五六七八九十]{1,3}[、．.，]/ },
  { style: 'cn-paren', pattern: /^[（(][一二三四五六七八九十]{1,3}[)）]、?/ },
  { style: 'arabic', pattern: /^\d{1,2}(?:[、．]|\.(?!\d))/ },
  { style: 'dotted', pattern: /^\d{1,2}(?:[.．]\d{1,2}){1,3}[、．.]?(?=\D)/ },
  { style: 'arabic-paren', pattern: /^[（(]\d{1,2}[)）]、?/ },
  { style: 'half-paren', pattern: /^\d{1,2}[)）]/ },
  { style: 'circled', pattern: /^[①-⑳]/ },
];
