/** The figures of one institution and year, in 万元 but for the numbers of people and vehicles. */
export interface Ledger {
  readonly opening: string;
  readonly income: string;
  readonly spending: string;
  readonly basic: string;
  readonly projects: string;
  readonly closing: string;
  readonly hospitality: string;
  readonly running: string;
  readonly assets: string;
  readonly staff: string;
}

export type Year = 2022 | 2023;

/** Three institutions over two years; what a year opens with is what the year before closed with. */
export const ledgers: Readonly<Record<string, Readonly<Record<2021 | Year, Ledger>>>> = {
  青溪县林业局: {
    2021: ledger('9.80', '799.36', '796.76', '540.26', '256.50', '12.40', '4.18', '41.20', '1130.25', '39'),
    2022: ledger('12.40', '861.20', '858.10', '572.10', '286.00', '15.50', '3.62', '43.30', '1204.60', '38'),
    2023: ledger('15.50', '902.75', '899.05', '600.05', '299.00', '19.20', '3.14', '45.60', '1287.30', '36'),
  },
  青溪县水利局: {
    2021: ledger(
      '33.70',
      '1190.20',
      '1183.80',
      '640.30',
      '543.50',
      '40.10',
      '6.03',
      '58.15',
      '3190.40',
      '52',
    ),
    2022: ledger(
      '40.10',
      '1310.55',
      '1302.35',
      '655.20',
      '647.15',
      '48.30',
      '5.27',
      '60.75',
      '3320.90',
      '51',
    ),
    2023: ledger(
      '48.30',
      '1398.40',
      '1401.60',
      '690.45',
      '711.15',
      '45.10',
      '4.96',
      '63.20',
      '3411.25',
      '53',
    ),
  },
  青溪县统计局: {
    2021: ledger('1.95', '398.15', '397.75', '301.20', '96.55', '2.35', '1.57', '18.36', '262.90', '21'),
    2022: ledger('2.35', '411.80', '412.05', '309.60', '102.45', '2.10', '1.48', '19.02', '268.70', '20'),
    2023: ledger('2.10', '436.90', '435.25', '322.80', '112.45', '3.75', '1.39', '19.88', '271.45', '22'),
  },
};

function ledger(
  opening: string,
  income: string,
  spending: string,
  basic: string,
  projects: string,
  closing: string,
  hospitality: string,
  running: string,
  assets: string,
  staff: string,
): Ledger {
  return { opening, income, spending, basic, projects, closing, hospitality, running, assets, staff };
}

/** One report in words of its own: what it is of, its ledger, and last year's as it tells them. */
export type Phrasing = (unit: string, year: Year, now: Ledger, before: Ledger) => string;

const change = (now: string, before: string): string => {
  const cents = Math.round(Number(now) * 100) - Math.round(Number(before) * 100);
  return `${cents < 0 ? '减少' : '增加'}${(Math.abs(cents) / 100).toFixed(2)}万元`;
};

const growth = (now: string, before: string): string => {
  const rate = (Number(now) / Number(before) - 1) * 100;
  return `${rate < 0 ? '下降' : '增长'}${Math.abs(rate).toFixed(2)}%`;
};

/** Reports of accounts (部门决算公开) as they are written. */
export const accounts: Readonly<Record<string, Phrasing>> = {
  levels: (unit, year, now, before) => `${unit}${year}年度部门决算公开说明
一、收入支出情况
${year}年度本年收入${now.income}万元，本年支出${now.spending}万元，其中：基本支出${now.basic}万元，项目支出${now.projects}万元。
年初结转和结余${now.opening}万元，年末结转和结余${now.closing}万元。
二、“三公”经费情况
${year}年公务接待费支出${now.hospitality}万元，${year - 1}年公务接待费支出${before.hospitality}万元。
三、资产情况
${year}年末资产总额${now.assets}万元，年初为${before.assets}万元。年末在职人员${now.staff}人。
`,
  changes: (unit, year, now, before) => `${unit}
${year}年度部门决算
第二部分 ${year}年度部门决算情况说明
一、收入支出决算总体情况说明
本年收入合计${now.income}万元，与${year - 1}年相比${change(now.income, before.income)}，${growth(now.income, before.income)}。本年支出合计${now.spending}万元，比上年${change(now.spending, before.spending)}。
年初结转和结余${now.opening}万元，结转下年${now.closing}万元。
二、公务接待费支出情况
公务接待费支出决算${now.hospitality}万元，比上年${change(now.hospitality, before.hospitality)}，${growth(now.hospitality, before.hospitality)}，主要原因是落实过紧日子要求。
三、机关运行经费支出情况
${year}年度机关运行经费支出${now.running}万元，比${year - 1}年${change(now.running, before.running)}，${growth(now.running, before.running)}。
四、国有资产情况
截至${year}年12月31日，资产总额${now.assets}万元。
`,
};

/** Self-evaluations of the same bodies (部门整体支出绩效自评). */
export const evaluations: Readonly<Record<string, Phrasing>> = {
  running: (unit, year, now) => `${year}年度${unit}部门整体支出绩效自评报告
一、部门概况
${unit}为县政府工作部门，${year}年末实有在职人员${now.staff}人。
二、部门整体支出情况
${year}年年初结转结余${now.opening}万元，当年收入${now.income}万元，当年支出${now.spending}万元，其中基本支出${now.basic}万元，项目支出${now.projects}万元，年末结转结余${now.closing}万元。
`,
  itemised: (unit, year, now, before) => `${unit}${year}年度部门整体支出绩效自评报告
一、基本情况
（一）收入情况
${year}年，我单位总收入为${now.income}万元，上年结转${now.opening}万元。
（二）支出情况
${year}年，我单位总支出${now.spending}万元，较上年的${before.spending}万元${change(now.spending, before.spending)}。其中：基本支出${now.basic}万元；项目支出${now.projects}万元。
（三）公务接待费
${year}年公务接待费${now.hospitality}万元，上年为${before.hospitality}万元，${growth(now.hospitality, before.hospitality)}。
`,
};
