import type { TableCase } from '../case.js';

/** Assets, staff, procurement, tables turned round, tables with text, tables that are cut short. */
export const others: readonly TableCase[] = [
  {
    id: 'assets at cost, depreciation and net',
    above: '固定资产情况表\n单位：万元',
    table: `
| 资产类别 | 数量 | 原值 | 累计折旧 | 净值 | 成新率 |
| --- | --- | --- | --- | --- | --- |
| 房屋及构筑物 | 2 | 680.00 | 280.00 | 400.00 | 58.82% |
| 通用设备 | 135 | 220.50 | 180.50 | 40.00 | 18.14% |
| 家具用具 | 310 | 45.00 | 40.00 | 5.00 | 11.11% |
| 合计 | 447 | 945.50 | 500.50 | 445.00 | 47.06% |`,
    holds: [
      'balance 400.00 = 680.00 280.00',
      'sum 945.50 = 680.00 220.50 45.00',
      'rate 58.82% = 400.00 680.00',
      'sum 447 = 2 135 310',
    ],
  },
  {
    id: 'a balance sheet with opening and closing figures',
    above: '资产负债表\n编制单位：某县某局　2023年12月31日　单位：元',
    table: `
| 资产 | 年初数 | 年末数 | 负债和净资产 | 年初数 | 年末数 |
| --- | --- | --- | --- | --- | --- |
| 货币资金 | 120,000.00 | 98,500.50 | 应付账款 | 20,000.00 | 0.00 |
| 固定资产净值 | 880,000.00 | 812,300.00 | 累计盈余 | 980,000.00 | 910,800.50 |
| 资产总计 | 1,000,000.00 | 910,800.50 | 负债和净资产总计 | 1,000,000.00 | 910,800.50 |`,
    facts: ['98,500.50: 货币资金 | 2023-end | level', '880,000.00: 固定资产净值 | 2023-start | level'],
    holds: [
      'sum 910,800.50 = 98,500.50 812,300.00',
      'sum 1,000,000.00 = 20,000.00 980,000.00',
      'balance 910,800.50 = 910,800.50',
    ],
  },
  {
    id: 'staff by kind: counts under a caption in money',
    above: '单位：人、万元',
    table: `
| 单位名称 | 编制数 | 实有人数 | 人员经费（万元） |
| --- | --- | --- | --- |
| 局机关 | 22 | 20 | 310.5 |
| 执法大队 | 35 | 31 | 402.8 |
| 信息中心 | 8 | 8 | 77.0 |
| 合计 | 65 | 59 | 790.3 |`,
    below: '全局现有编制65名，人员经费790.3万元。',
    facts: ['20: 局机关 实有人员 | 2023 | count', '310.5: 局机关 人员经费 | 2023 | level'],
    holds: ['sum 65 = 22 35 8', 'sum 59 = 20 31 8', 'sum 790.3 = 310.5 402.8 77.0'],
  },
  {
    id: 'unit prices',
    above: '2023年办公设备购置明细',
    table: `
| 品目 | 规格 | 数量（台） | 单价（元） | 金额（万元） |
| --- | --- | --- | --- | --- |
| 台式计算机 | i5 | 12 | 5,200 | 6.24 |
| 打印机 | A4 | 4 | 2,450 | 0.98 |
| 空调 | 3匹 | 2 | 7,800 | 1.65 |
| 合计 | | 18 | | 8.87 |`,
    violated: ['product 1.65 = 2 7,800'],
    holds: ['product 6.24 = 12 5,200', 'sum 8.87 = 6.24 0.98 1.65', 'sum 18 = 12 4 2'],
  },
  {
    id: 'monthly standards times people times months',
    above: '单位：元',
    table: `
| 补助项目 | 人数 | 补助标准（元/月） | 月数 | 金额 |
| --- | --- | --- | --- | --- |
| 遗属生活补助 | 3 | 800 | 12 | 28,800 |
| 村干部报酬 | 14 | 2,200 | 12 | 369,600 |
| 护林员补助 | 9 | 500 | 6 | 27,000 |`,
    trap: 'people times the monthly standard is not the year’s amount',
    holds: ['product 28,800 = 3 12 800', 'product 27,000 = 9 6 500'],
  },
  {
    id: 'a table turned round: years down, accounts across',
    above: '近三年收支情况（单位：万元）',
    table: `
| 年度 | 本年收入 | 本年支出 | 三公经费 |
| --- | --- | --- | --- |
| 2021 | 512.30 | 510.00 | 12.5 |
| 2022年 | 540.10 | 541.20 | 11.8 |
| 2023年 | 587.63 | 587.63 | 10.2 |`,
    below: '2023年本年收入587.63万元，本年支出587.63万元。',
    facts: [
      '540.10: 本年收入 | 2022 | level',
      '10.2: 三公经费 | 2023 | level',
      '510.00: 本年支出 | 2021 | level',
    ],
    holds: ['same 587.63万元 = 587.63'],
  },
  {
    id: 'a table turned round: budget, account and rate down, kinds across',
    above: '单位：万元',
    table: `
| 项目 | 基本支出 | 项目支出 | 合计 |
| --- | --- | --- | --- |
| 年初预算数 | 300 | 100 | 400 |
| 调整预算数 | 320 | 80 | 400 |
| 决算数 | 312 | 76 | 388 |
| 预算执行率 | 97.5% | 95% | 97% |`,
    facts: ['312: 基本支出 | 2023 | level', '80: 项目支出 | 2023 | budget', '97.5%: 基本支出 | 2023 | rate'],
    holds: ['sum 388 = 312 76', 'rate 97.5% = 312 320', 'rate 97% = 388 400'],
  },
  {
    id: 'the text gives another figure than the table',
    above:
      '2023年度本年支出1,200.50万元，其中基本支出900.50万元、项目支出300万元。2023年公务接待费支出4.3万元。\n\n表1 支出决算表\n\n单位：万元',
    table: `
| 项目 | 决算数 |
| --- | --- |
| 基本支出 | 900.50 |
| 项目支出 | 300.00 |
| 公务接待费 | 3.40 |`,
    violated: ['same 4.3万元 = 3.40'],
  },
  {
    id: 'a fund’s spending in the table beside all spending in the text',
    above:
      '## 一、支出决算情况\n\n2023年基本支出900.50万元，项目支出300万元。\n\n## 二、一般公共预算财政拨款支出决算情况\n\n一般公共预算财政拨款支出决算表（单位：万元）',
    table: `
| 科目 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- |
| 一般公共服务支出 | 1,080.50 | 880.50 | 200.00 |
| 合计 | 1,080.50 | 880.50 | 200.00 |`,
    trap: 'spending of one fund is less than all spending',
    holds: ['sum 1,080.50 = 880.50 200.00'],
  },
  {
    id: 'a list cut short',
    above: '主要项目支出（单位：万元）',
    table: `
| 项目名称 | 金额 |
| --- | --- |
| 道路养护 | 320 |
| 桥梁加固 | 150 |
| …… | …… |
| 合计 | 688 |`,
    trap: 'the rows left out are not shown',
  },
  {
    id: '其中 that names only some parts of the row above',
    above: '单位：万元',
    table: `
| 项目 | 决算数 |
| --- | --- |
| 一、工资福利支出 | 500 |
| 其中：基本工资 | 180 |
| 津贴补贴 | 120 |
| 二、商品和服务支出 | 90 |
| 其中：差旅费 | 12 |
| 三、资本性支出 | 10 |
| 总计 | 600 |`,
    trap: 'rows under 其中 are within the row above and leave some of it out',
    holds: ['sum 600 = 500 90 10'],
  },
  {
    id: '其中 that is more than its whole',
    above: '单位：万元',
    table: `
| 支出项目 | 支出数 |
| --- | --- |
| 会议及培训支出 | 8.5 |
| 其中：培训费 | 9.2 |
| 差旅支出 | 20 |`,
    violated: ['sum 8.5 = 9.2'],
  },
  {
    id: 'subtotals of groups and a grand total',
    above: '单位：万元',
    table: `
| 类别 | 明细 | 金额 |
| --- | --- | --- |
| 人员经费 | 工资 | 200.10 |
| | 社保 | 49.90 |
| | 小计 | 250.00 |
| 公用经费 | 办公 | 30.00 |
| | 差旅 | 12.00 |
| | 小计 | 42.00 |
| 合计 | | 292.00 |`,
    holds: ['sum 250.00 = 200.10 49.90', 'sum 42.00 = 30.00 12.00', 'sum 292.00 = 250.00 42.00'],
  },
  {
    id: 'the total comes first and rounding leaves a hundredth',
    above: '金额单位：万元',
    table: `
| 收入来源 | 金额 | 占比（%） |
| --- | --- | --- |
| 总计 | 1000.01 | 100 |
| 财政拨款收入 | 666.67 | 66.67 |
| 事业收入 | 333.33 | 33.33 |`,
    trap: 'the residual is within rounding',
    holds: ['sum 1000.01 = 666.67 333.33', 'share 66.67 = 666.67 1000.01'],
  },
  {
    id: 'people of kinds that overlap',
    table: `
| 人员情况 | 人数（人） |
| --- | --- |
| 党员 | 18 |
| 女职工 | 12 |
| 本科以上学历 | 20 |
| 合计 | 31 |`,
    trap: 'kinds of people overlap',
  },
  {
    id: 'averages and maxima below figures that are no parts',
    above: '单位：元',
    table: `
| 月份 | 水电费 | 油费 |
| --- | --- | --- |
| 一季度 | 3,000 | 1,200 |
| 二季度 | 2,400 | 900 |
| 平均 | 2,700 | 1,050 |`,
    trap: 'an average is no total',
  },
  {
    id: 'opening, income, spending and closing of funds in columns',
    above: '政府性基金预算财政拨款收入支出决算表\n单位：万元',
    table: `
| 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| | | | | 小计 | 基本支出 | 项目支出 | |
| | 合计 | 12.00 | 300.00 | 280.00 | 0.00 | 280.00 | 32.00 |
| 212 | 城乡社区支出 | 12.00 | 300.00 | 280.00 | 0.00 | 280.00 | 32.00 |`,
    facts: ['12.00: 年初结转和结余 | 2023-start | level | 政府性基金预算财政拨款'],
    holds: ['balance 32.00 = 12.00 300.00 280.00', 'sum 280.00 = 0.00 280.00'],
  },
  {
    id: 'differences whose direction is not said',
    above: '单位：万元',
    table: `
| 项目 | 预算数 | 决算数 | 差额 |
| --- | --- | --- | --- |
| 印刷费 | 10 | 8.2 | 1.8 |
| 邮电费 | 5 | 6.1 | -1.1 |`,
    trap: 'budget less account is as good as account less budget',
    holds: ['difference 1.8 = 8.2 10', 'difference -1.1 = 6.1 5'],
  },
  {
    id: 'notes with figures of their own',
    above: '单位：万元',
    table: `
| 项目 | 2022年度 | 2023年度 | 变动原因 |
| --- | --- | --- | --- |
| 办公费 | 12.5 | 14.0 | 印刷增加1.5万元 |
| 差旅费 | 8.0 | 6.4 | 出差减少20人次 |
| 小计 | 20.5 | 20.4 | |`,
    holds: ['sum 20.4 = 14.0 6.4', 'sum 20.5 = 12.5 8.0'],
  },
  {
    id: 'units row by row',
    table: `
| 指标 | 2022年 | 2023年 |
| --- | --- | --- |
| 本年收入（万元） | 480.5 | 512.0 |
| 公务用车保有量（辆） | 6 | 5 |
| 接待费（元） | 12,300 | 9,800 |
| 年末实有人数（人） | 45 | 44 |`,
    facts: [
      '512.0: 本年收入 | 2023 | level',
      '6: 公务用车保有量 | 2022 | count',
      '9,800: 公务接待费 | 2023 | level',
    ],
  },
  {
    id: 'procurement with its own words',
    above: '政府采购执行情况（万元）',
    table: `
| 采购类别 | 采购预算 | 实际采购金额 | 采购执行率 | 授予中小企业 |
| --- | --- | --- | --- | --- |
| 货物 | 32.20 | 12.55 | 38.98% | 12.55 |
| 工程 | 0 | 0 | — | 0 |
| 服务 | 100.00 | 96.40 | 96.40% | 80.00 |
| 合计 | 132.20 | 108.95 | 82.41% | 92.55 |`,
    facts: ['12.55: 政府采购货物 | 2023 | level'],
    holds: ['rate 38.98% = 12.55 32.20', 'sum 108.95 = 12.55 0 96.40', 'rate 82.41% = 108.95 132.20'],
  },
  {
    id: 'this year’s budget beside last year’s account',
    above: '2023年部门预算收支表（万元）',
    table: `
| 项目 | 2022年执行数 | 2023年预算数 | 增减金额 | 增减% |
| --- | --- | --- | --- | --- |
| 人员支出 | 310.00 | 325.50 | 15.50 | 5.00 |
| 公用支出 | 60.00 | 54.00 | -6.00 | -10.00 |`,
    holds: ['difference 15.50 = 310.00 325.50', 'change-rate -10.00 = 54.00 60.00'],
  },
  {
    id: 'changes from a year that is not printed',
    above: '单位：万元',
    table: `
| 项目 | 年初预算数 | 决算数 | 比上年增减额 | 增减情况 |
| --- | --- | --- | --- | --- |
| 会议费 | 3.0 | 2.1 | 0.4 | 增加 |
| 培训费 | 5.0 | 4.6 | -1.2 | 减少 |`,
    trap: 'the change is from last year, not from the budget',
  },
  {
    id: 'a balance printed beside income and spending',
    above: '单位：元',
    table: `
| 专户 | 上年结余 | 本年收入 | 本年支出 | 年末结余 |
| --- | --- | --- | --- | --- |
| 非税专户 | 12,000.00 | 88,000.00 | 95,000.00 | 5,000.00 |
| 社保专户 | 3,500.00 | 40,000.00 | 39,000.00 | 4,500.00 |
| 合计 | 15,500.00 | 128,000.00 | 134,000.00 | 9,500.00 |`,
    holds: ['balance 5,000.00 = 12,000.00 88,000.00 95,000.00', 'sum 128,000.00 = 88,000.00 40,000.00'],
  },
  {
    id: 'ages and grades of staff in two dimensions',
    table: `
| 职称 | 35岁以下 | 36至50岁 | 51岁以上 | 小计 |
| --- | --- | --- | --- | --- |
| 正高 | 0 | 3 | 5 | 8 |
| 副高 | 4 | 12 | 6 | 22 |
| 中级 | 15 | 9 | 2 | 26 |
| 合计 | 19 | 24 | 13 | 56 |`,
    holds: ['sum 56 = 8 22 26', 'sum 22 = 4 12 6'],
  },
  {
    id: 'ranks, phone numbers and dates are no quantities of money',
    above: '单位：万元',
    table: `
| 序号 | 单位 | 联系电话 | 成立时间 | 排名 | 拨款 |
| --- | --- | --- | --- | --- | --- |
| 1 | 甲中心 | 87654321 | 2009 | 2 | 120.5 |
| 2 | 乙中心 | 87651234 | 2015 | 1 | 88.0 |`,
    noQuantities: ['87654321', '2009', '2015'],
  },
  {
    id: 'income of the county by tax, shares of their group',
    above: '2023年一般公共预算收入完成情况表 单位：万元',
    table: `
| 收入科目 | 完成数 | 占比 |
| --- | --- | --- |
| 一、税收收入 | 8,000 | 80.0% |
| 1.增值税 | 5,000 | 62.5% |
| 2.企业所得税 | 3,000 | 37.5% |
| 二、非税收入 | 2,000 | 20.0% |
| 收入合计 | 10,000 | 100.0% |`,
    trap: 'the shares of taxes are of the taxes, not of all income',
    holds: [
      'share 62.5% = 5,000 8,000',
      'share 80.0% = 8,000 10,000',
      'sum 8,000 = 5,000 3,000',
      'sum 10,000 = 8,000 2,000',
    ],
  },
  {
    id: 'minus lines',
    above: '单位：元',
    table: `
| 资产项目 | 期末余额 |
| --- | --- |
| 固定资产原价 | 900,000.00 |
| 减：固定资产累计折旧 | 350,000.00 |
| 库存物品 | 12,000.00 |
| 资产合计 | 562,000.00 |`,
    holds: ['sum 562,000.00 = 900,000.00 350,000.00 12,000.00'],
  },
  {
    id: 'income above the total of spending',
    above: '近三年收支（单位：元）',
    table: `
| 项目 | 2021年 | 2022年 | 2023年 |
| --- | --- | --- | --- |
| 本年收入 | 4126800 | 4583200 | 5018600 |
| 人员经费 | 2914300 | 3286500 | 3562740 |
| 公用经费 | 612400 | 588900 | 574260 |
| 项目支出 | 603500 | 716200 | 862400 |
| 本年支出合计 | 4130200 | 4591600 | 4999400 |`,
    trap: 'income is no part of spending, though it stands above its total',
    holds: ['sum 4130200 = 2914300 612400 603500'],
  },
  {
    id: 'years across with their total',
    above: '项目资金安排（万元）',
    table: `
| 项目名称 | 2021年 | 2022年 | 2023年 | 合计 |
| --- | --- | --- | --- | --- |
| 河道整治 | 100 | 150 | 80 | 330 |
| 饮水安全 | 40 | 60 | 50 | 150 |
| 合计 | 140 | 210 | 130 | 480 |`,
    trap: 'the total is of all years, not of the year reported on',
    holds: ['sum 330 = 100 150 80', 'sum 480 = 140 210 130', 'sum 140 = 100 40'],
  },
  {
    id: 'months across, December among them',
    above: '单位：元',
    table: `
| 费用 | 10月 | 11月 | 12月 | 合计 |
| --- | --- | --- | --- | --- |
| 电费 | 1,200 | 1,350 | 1,500 | 4,050 |
| 水费 | 300 | 310 | 290 | 900 |`,
    holds: ['sum 4,050 = 1,200 1,350 1,500', 'sum 900 = 300 310 290'],
  },
  {
    id: 'parts of a row that nothing marks',
    above: '单位：万元',
    table: `
| 资产 | 期末数 |
| --- | --- |
| 流动资产 | 100.00 |
| 货币资金 | 80.00 |
| 固定资产 | 300.00 |
| 资产总计 | 400.00 |`,
    trap: 'money at the bank is within the current assets',
  },
  {
    id: 'the main items of spending',
    above: '主要支出项目表（单位：万元）',
    table: `
| 支出项目 | 金额 |
| --- | --- |
| 办公费 | 12.0 |
| 差旅费 | 30.0 |
| 支出合计 | 95.0 |`,
    trap: 'a table of the main items leaves the others out',
  },
  {
    id: 'weights of three levels side by side',
    table: `
| 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 分值 | 得分 |
| --- | --- | --- | --- | --- | --- | --- |
| 投入 | 40 | 目标 | 20 | 合理性 | 20 | 19 |
| | | 配置 | 20 | 控制率 | 20 | 18 |
| 产出 | 60 | 数量 | 60 | 完成率 | 30 | 30 |
| | | | | 达标率 | 30 | 28 |
| 合计 | 100 | | 100 | | 100 | 95 |`,
    holds: ['sum 95 = 19 18 30 28', 'sum 100 = 40 60'],
  },
  {
    id: 'a table that goes on from another page, without heads',
    above: '单位：万元',
    table: `
| 绿化养护 | 45.00 |
| --- | --- |
| 路灯维护 | 30.00 |
| 环卫作业 | 120.00 |
| 合计 | 860.00 |`,
    trap: 'its total counts the rows of the page before',
  },
  {
    id: 'the table goes on, its caption says so',
    above: '表2 项目支出明细表（续表）\n单位：万元',
    table: `
| 项目 | 支出数 |
| --- | --- |
| 路灯维护 | 30.00 |
| 环卫作业 | 120.00 |
| 合计 | 860.00 |`,
    trap: 'its total counts the rows of the page before',
  },
  {
    id: 'shares of a whole that stands elsewhere',
    above: '单位：万元',
    table: `
| 乡镇 | 财政收入 | 占全县比重 |
| --- | --- | --- |
| 东乡 | 1,200 | 2.4% |
| 西乡 | 800 | 1.6% |
| 合计 | 2,000 | 4.0% |`,
    trap: 'shares of the county, not of the two townships',
    holds: ['sum 2,000 = 1,200 800', 'sum 4.0% = 2.4% 1.6%'],
  },
  {
    id: 'what was invested of what is to be',
    above: '单位：万元',
    table: `
| 项目名称 | 总投资 | 累计完成投资 | 本年完成投资 | 完成比例 |
| --- | --- | --- | --- | --- |
| 大桥 | 5,000 | 3,000 | 1,000 | 60% |
| 隧道 | 8,000 | 2,000 | 2,000 | 25% |`,
    trap: 'the rate is of all years, not of this year',
  },
  {
    id: 'several rates of one account',
    above: '单位：万元',
    table: `
| 科目 | 年初预算数 | 调整预算数 | 决算数 | 占年初预算% | 占调整预算% |
| --- | --- | --- | --- | --- | --- |
| 办公费 | 10.00 | 12.00 | 9.00 | 90.0 | 75.0 |
| 差旅费 | 20.00 | 16.00 | 12.00 | 60.0 | 75.0 |`,
    holds: ['rate 90.0 = 9.00 10.00', 'rate 75.0 = 9.00 12.00', 'rate 60.0 = 12.00 20.00'],
  },
];
