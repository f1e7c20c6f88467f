/**
 * Rates with names of their own, and what they follow from, by the ends of names. Source: 《行政单位财务规则》(财政部令第113号)
 * 资产负债率; 国家统计局《统计公报》指标解释 人口自然增长率, 城镇化率; 财政部《财政统计年鉴》财政自给率; 住房和城乡建设部《全国住房公积金年度报告》个人住房贷款率; 《预算绩效评价共性指标体系框架》(财预〔2013〕53号) 在职人员控制率.
 */
export interface NamedRate {
  readonly names: readonly string[];
  /** `rest`: 1 − first ÷ second; `difference`: first − second. */
  readonly formula: 'quotient' | 'rest' | 'difference';
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export const namedRates: readonly NamedRate[] = [
  {
    names: ['资产负债率'],
    formula: 'quotient',
    first: ['负债总额', '总负债', '负债合计', '负债'],
    second: ['资产总额', '总资产', '资产总计', '资产合计'],
  },
  {
    names: ['资产负债率'],
    formula: 'rest',
    first: ['所有者权益', '净资产', '权益总额', '所有者权益合计', '净资产总额', '国有权益'],
    second: ['资产总额', '总资产', '资产总计', '资产合计'],
  },
  {
    names: ['财政自给率'],
    formula: 'quotient',
    first: ['一般公共预算收入', '地方财政收入', '财政收入'],
    second: ['一般公共预算支出', '财政支出', '支出'],
  },
  {
    names: ['毛利率'],
    formula: 'quotient',
    first: ['毛利', '毛利额', '毛利润', '销售毛利'],
    second: ['营业收入', '营业总收入', '主营业务收入', '销售收入', '销售额', '经营收入'],
  },
  {
    names: ['个贷率', '个人住房贷款率', '个人贷款率'],
    formula: 'quotient',
    first: ['贷款余额'],
    second: ['缴存余额', '归集余额', '公积金余额'],
  },
  { names: ['自然增长率'], formula: 'difference', first: ['出生率'], second: ['死亡率'] },
  {
    names: ['城镇化率'],
    formula: 'quotient',
    first: ['城镇常住人口', '城镇人口'],
    second: ['常住人口', '总人口'],
  },
  {
    names: ['成新率'],
    formula: 'quotient',
    first: ['净值'],
    second: ['原值'],
  },
  {
    names: ['人员控制率', '编制控制率'],
    formula: 'quotient',
    first: ['实有人员', '实有人数', '实有', '在职人员', '在职人数', '在职', '在编人员', '在编'],
    second: ['编制', '编制数', '编制人数', '编制总数'],
  },
];

/** What a rate's name ends in; what stands before it tells what was done (办结率: 办结3678件). */
export const rateEndings: readonly string[] = ['比率', '率', '比例', '比'];

/** Letters before a word that turn it into its contrary (不合格47批次). */
export const contraries = '不未无非';

/** Letters right before a verb by which it is of what was due, not of what was done (应参保). */
export const dueLetters = '应拟需';

/** Verbs that say the same as a rate's own stem in other letters (回收率: 收回276份). Source: the wording of surveys in 绩效评价报告. */
export const stemsAlike: Readonly<Record<string, readonly string[]>> = {
  回收: ['收回'],
  完工: ['竣工'],
  竣工: ['完工'],
};

/** Rates of what was saved, by what there was to be spent. Source: 政府采购节支率, 招标下浮率, 审减率 of 绩效自评报告. */
export const savingRateNames: readonly string[] = [
  '节约率',
  '节支率',
  '节资率',
  '下浮率',
  '审减率',
  '核减率',
];
