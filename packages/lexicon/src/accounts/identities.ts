/**
 * Accounting identities (勾稽关系) that the text need not state. A rule is only as good as what it rests on, so each names
 * its source: the form or the statement in which the equation is printed.
 */
const sources = {
  finalAccounts: '部门决算报表财决01收入支出决算总表、财决03收入决算表、财决04支出决算表',
  basicSpending: '部门决算报表财决05-1基本支出决算明细表；《政府收支分类科目》支出经济分类',
  publicExpenses: '部门决算公开“三公”经费支出决算表（中办发〔2014〕公开要求所附表式）',
  procurement: '部门决算报表政府采购情况表',
  balanceSheet: '《政府会计制度》资产负债表',
  fixedAssets: '《政府会计准则第3号——固定资产》《政府会计准则第4号——无形资产》',
  staffing: '部门决算报表机构人员情况表',
} as const;

/**
 * `total` = Σ `parts`; `optional` parts count where they are given. All parts together leave nothing out, so that a 其中
 * that lists them states an equation.
 */
export interface SumIdentity {
  readonly total: string;
  readonly parts: readonly string[];
  readonly optional: readonly string[];
  readonly source: string;
}

export const sumIdentities: readonly SumIdentity[] = [
  { total: '基本支出', parts: ['人员经费', '公用经费'], optional: [], source: sources.basicSpending },
  {
    total: '人员经费',
    parts: ['工资福利支出', '对个人和家庭的补助'],
    optional: [],
    source: sources.basicSpending,
  },
  {
    total: '本年支出',
    parts: ['基本支出', '项目支出'],
    optional: ['上缴上级支出', '经营支出', '对附属单位补助支出'],
    source: sources.finalAccounts,
  },
  {
    total: '收入总计',
    parts: ['本年收入', '年初结转和结余'],
    optional: ['使用非财政拨款结余'],
    source: sources.finalAccounts,
  },
  {
    total: '支出总计',
    parts: ['本年支出', '年末结转和结余'],
    optional: ['结余分配'],
    source: sources.finalAccounts,
  },
  {
    total: '三公经费',
    parts: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'],
    optional: [],
    source: sources.publicExpenses,
  },
  {
    total: '公务用车购置及运行维护费',
    parts: ['公务用车购置费', '公务用车运行维护费'],
    optional: [],
    source: sources.publicExpenses,
  },
  {
    total: '公务接待费',
    parts: ['国内公务接待费', '外事接待费'],
    optional: [],
    source: sources.publicExpenses,
  },
  {
    total: '政府采购',
    parts: ['政府采购货物', '政府采购工程', '政府采购服务'],
    optional: [],
    source: sources.procurement,
  },
];

/**
 * Compositions whose parts are many and seldom all printed: checked where at least two parts stand with their total, and
 * worth nothing where they fall short of it.
 */
export const openSums: readonly {
  readonly total: string;
  readonly parts: readonly string[];
  readonly source: string;
}[] = [
  {
    total: '本年收入',
    parts: [
      '财政拨款收入',
      '上级补助收入',
      '事业收入',
      '经营收入',
      '附属单位上缴收入',
      '非同级财政拨款收入',
      '其他收入',
    ],
    source: sources.finalAccounts,
  },
  {
    total: '公用经费',
    parts: ['商品和服务支出', '债务利息及费用支出', '资本性支出（基本建设）', '资本性支出'],
    source: sources.basicSpending,
  },
];

/** `result` = Σ `plus` − Σ `minus`; optional terms count where they are given. */
export interface Balance {
  readonly result: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly optionalPlus: readonly string[];
  readonly optionalMinus: readonly string[];
  /** What may lie between both sides where the text tells it beside them (收支相抵，结余…). */
  readonly surplus: readonly string[];
  /** A term that a total before may hold already (收入合计 with 上年结余). */
  readonly mayBeHeld: readonly string[];
  /** What it is of: the year's accounts, or what is held. */
  readonly family: 'budget' | 'assets';
  readonly source: string;
}

const none: Omit<Balance, 'result' | 'plus' | 'minus' | 'family' | 'source'> = {
  optionalPlus: [],
  optionalMinus: [],
  surplus: [],
  mayBeHeld: [],
};

export const balances: readonly Balance[] = [
  {
    ...none,
    result: '年末结转和结余',
    plus: ['本年收入', '年初结转和结余'],
    minus: ['本年支出'],
    optionalPlus: ['使用非财政拨款结余'],
    optionalMinus: ['结余分配'],
    mayBeHeld: ['年初结转和结余'],
    family: 'budget',
    source: sources.finalAccounts,
  },
  {
    ...none,
    result: '年末财政拨款结转和结余',
    plus: ['财政拨款收入', '年初财政拨款结转和结余'],
    minus: ['财政拨款支出'],
    family: 'budget',
    source: sources.finalAccounts,
  },
  {
    ...none,
    result: '收支结余',
    plus: ['本年收入'],
    minus: ['本年支出'],
    family: 'budget',
    source: sources.finalAccounts,
  },
  {
    ...none,
    result: '支出总计',
    plus: ['收入总计'],
    minus: [],
    surplus: ['年末结转和结余', '收支结余'],
    family: 'budget',
    source: sources.finalAccounts,
  },
  {
    ...none,
    result: '资产总额',
    plus: ['负债总额', '净资产'],
    minus: [],
    family: 'assets',
    source: sources.balanceSheet,
  },
  {
    ...none,
    result: '固定资产净值',
    plus: ['固定资产原值'],
    minus: ['累计折旧'],
    family: 'assets',
    source: sources.fixedAssets,
  },
  {
    ...none,
    result: '无形资产净值',
    plus: ['无形资产原值'],
    minus: ['累计摊销'],
    family: 'assets',
    source: sources.fixedAssets,
  },
  {
    ...none,
    result: '空编',
    plus: ['编制'],
    minus: ['实有人员'],
    family: 'budget',
    source: sources.staffing,
  },
];

/** The year's account: what came in, what was spent, and what was carried over at either end. Source: 财决01. */
export const accountOfYear = {
  income: '本年收入',
  spending: '本年支出',
  opening: '年初结转和结余',
  closing: '年末结转和结余',
} as const;

/**
 * Words of flows that a government's account has beside 收入 and 支出 (财力, 调出, 还本): where one is told, what is left follows from these
 * as well. Source: 财政总决算报表 (一般公共预算、政府性基金、国有资本经营预算收支决算总表).
 */
export const governmentFlows =
  /调[出入]资金|还本|转贷|上解|稳定调节基金|补助下级|上级补助(?!收入)|转移[性支]|债券[^利]|债务(?:收入|支出)/;

/** Income of 财政拨款, which is a part of all funds together. */
export const fiscalIncome = '财政拨款收入';

/** What wears assets off: of the year it is no part of what a date's values are made of (本年计提折旧). */
export const wearWords = /折旧|摊销/;

/** Names of the year's account and of staff, which tell their time themselves (年初结转和结余) or have none. */
export const flowNames = /收入|支出|结转|结余/;

/** `lesser` may not exceed `greater`: what lies between them (折旧, 负债) is never below zero. */
export interface Bound {
  readonly lesser: string;
  readonly greater: string;
  readonly source: string;
}

export const bounds: readonly Bound[] = [
  { lesser: '固定资产净值', greater: '固定资产原值', source: sources.fixedAssets },
  { lesser: '无形资产净值', greater: '无形资产原值', source: sources.fixedAssets },
  { lesser: '净资产', greater: '资产总额', source: sources.balanceSheet },
];

/** Metrics whose balances are of what is held (资产, 净值). */
export const assetBalances: ReadonlySet<string> = new Set([
  ...balances.filter(({ family }) => family === 'assets').map(({ result }) => result),
  ...bounds.map(({ lesser }) => lesser),
]);
