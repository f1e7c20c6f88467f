import { institutionIn } from '@gouji/parser';
import type { AuditReport } from '../schema.js';

/** Whose figures a report tells, as far as other reports may be held against it. */
export interface Institution {
  readonly name: string;
  /** The area that its name begins with (某县); '' where it names none, so that others may bear the same name. */
  readonly area: string;
  /** 部门 with all its units, or the unit alone (单位, 本级): two sets of figures. */
  readonly caliber: Caliber;
}

export type Caliber = 'department' | 'unit';

const area = /^[\u4e00-\u9fff]{1,12}?(?:省|市|县|区|州|旗|盟|镇|乡|街道)(?=[\u4e00-\u9fff]{2})/;
/** Words that end in an area's letter and name none (某县城市管理局, 小区办). */
const noArea =
  /(?:社区|小区|园区|城市|城区|城乡|街区|林区|矿区|灌区|库区|景区|都市|集市|超市|军区|校区|院区)$/;
/** 单位决算, （本级）: told of the unit alone. */
const unitAlone = /单位(?:决算|预算|整体)|本级|机关本部/;
const ofProject = /项目/;
const wholeBody = /整体|部门决算|单位决算|决算公开|部门预算|单位预算/;
/** Accounts kept on accrual (政府财务报告), whose income and expenses are no receipts and payments of the year. */
const onAccrual = /财务报告|权责发生制/;
const partOfYear = /上半年|下半年|季度|月份|\d{1,2}(?:[-—~至]\d{1,2})?月/;

/** The areas that a name begins with, the longest way (某市某区). */
const areaOf = (name: string): string => {
  let end = 0;
  for (;;) {
    const [found] = area.exec(name.slice(end)) ?? [];
    if (found === undefined || noArea.test(found)) return name.slice(0, end);
    end += found.length;
  }
};

/**
 * The institution that a report as a whole is of; null where its title and its words name none, and for reports of one
 * project, of a part of the year or on another basis, whose figures are not those of the institution and the year.
 */
export const institutionOf = ({
  title,
  entity,
}: Pick<AuditReport, 'title' | 'entity'>): Institution | null => {
  const words = title.replace(/\s/g, '');
  if (partOfYear.test(words) || onAccrual.test(words)) return null;
  if (ofProject.test(words) && !wholeBody.test(words)) return null;
  const name = (institutionIn(words) ?? entity)?.replace(/[（(]?本级[）)]?$/, '');
  if (!name) return null;
  return { name, area: areaOf(name), caliber: unitAlone.test(words) ? 'unit' : 'department' };
};

/** The names by which a report may mean a unit below its institution (县图书馆 of 某县文旅局: 某县图书馆), itself first. */
export const namesOfUnit = (unit: string, { area: within }: Institution): string[] => {
  if (within === '' || areaOf(unit).length > 1) return [unit];
  return unit.startsWith(within.slice(-1)) ? [unit, within.slice(0, -1) + unit] : [unit, within + unit];
};
