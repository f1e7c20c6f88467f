/**
 * Accounting identities (勾稽关系) that the text need not state. Source: 《政府会计制度》 and the 部门决算 forms; see
 * `docs` and the design note "Figures that must tie". `total` = Σ `parts`; `optional` parts count where they are given.
 * `exhaustive` parts leave nothing out, so that a 其中 that lists them all states an equation.
 */
export interface SumIdentity {
  readonly total: string;
  readonly parts: readonly string[];
  readonly optional: readonly string[];
}

export const sumIdentities: readonly SumIdentity[] = [
  { total: '基本支出', parts: ['人员经费', '公用经费'], optional: [] },
  {
    total: '本年支出',
    parts: ['基本支出', '项目支出'],
    optional: ['上缴上级支出', '经营支出', '对附属单位补助支出'],
  },
  {
    total: '三公经费',
    parts: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'],
    optional: [],
  },
  { total: '公务用车购置及运行维护费', parts: ['公务用车购置费', '公务用车运行维护费'], optional: [] },
  { total: '公务接待费', parts: ['国内公务接待费', '外事接待费'], optional: [] },
  { total: '政府采购', parts: ['政府采购货物', '政府采购工程', '政府采购服务'], optional: [] },
  { total: '资产总额', parts: ['负债总额', '净资产'], optional: [] },
];

/** 收支平衡: Σ `left` = Σ `right`. The first two of each side are required; the others count where they are given. */
export const balanceSides: readonly {
  readonly left: readonly string[];
  readonly right: readonly string[];
}[] = [
  {
    left: ['本年收入', '年初结转和结余', '使用非财政拨款结余'],
    right: ['本年支出', '年末结转和结余', '结余分配'],
  },
  {
    left: ['财政拨款收入', '年初财政拨款结转和结余'],
    right: ['财政拨款支出', '年末财政拨款结转和结余'],
  },
];
