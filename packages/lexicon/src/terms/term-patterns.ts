/**
 * What standard terms say by how they are made: of income or spending, of the year's start or end, held or flowing.
 * Source: the lines of 部门决算报表 and of 资产负债表, as `metrics.ts` names them.
 */

/** What is held, not what flows: undated, it is as at the year's end. */
export const heldTerm =
  /资产总额|负债总额|净资产|原值$|净值$|^累计(?:折旧|摊销)$|固定资产$|流动资产|无形资产$|在建工程$/;

/** Terms of the year's start and of its end, and both. */
export const openingTerm = /^(?:年初|上年)/;
export const closingTerm = /^年末/;
export const datedTerm = /^(?:年初|上年|年末)/;

/** What was carried in from the year before. */
export const carriedInTerm = /^年初结转/;

/** Terms of one side of the account. */
export const incomeTerm = /收入|拨款$/;
export const spendingTerm = /支出|经费|费$|费用$|补助$|采购/;

/** Whole accounts and what is held: a term that is neither is one thing among the accounts. */
export const accountTerm = /收入|支出总计|收入总计|本年支出|结转|结余|资产|负债|折旧|摊销/;

/** Terms of what is owned and owed. */
export const balanceTerm = /资产|负债/;

/** Terms of rates (完成率, 满意度). */
export const rateTerm = /[率度]$/;

/** What a bare 净值 or 原值 is of, where the sentence speaks of what is intangible. */
export const intangibleTerm = /^(?:无形资产|累计摊销)/;
export const intangibleOf: ReadonlyMap<string, string> = new Map([
  ['固定资产原值', '无形资产原值'],
  ['固定资产净值', '无形资产净值'],
]);
export const fixedAssets = '固定资产';

/** Totals that name both sides of the account, and the two that they name (无收支). */
export const twoSidedTotals: ReadonlySet<string> = new Set(['收入总计', '收支总计']);
export const bothSides: readonly string[] = ['本年收入', '本年支出'];

/** What is left at the year's end is what the next begins with. */
export const carriedOn = '年末结转和结余';
export const carriedIn = '年初结转和结余';

/** How a label of a whole year begins, and how a total ends that both sides share. */
export const ofThisYear = '本年';

/** Names of offices end in one of these letters. */
export const officeLetters = /[局办委心院校厅所站队会处馆部室司镇乡园社府]/;

/** Letters that look like a lead and are the front of a name (其他收入, 本级, 在建工程). */
export const nameFronts =
  /^(?:其[他它余]|对[个企附]|中[小央标]|在[建职编岗途]|本[年级]|全额|有[线形效关机偿害序]|年[初末]|与会|加[班工油快强固大装盖入价热药]|减[税免排灾负振速压贫少半]|及时|和谐|实[有际])/;
