/** A group of the economic classification that the text of final accounts lists the 科目 of. */
export interface ListGroup {
  /** The words that open the list. */
  readonly cue: RegExp;
  /** Its 类. */
  readonly classes: readonly string[];
}

/*
 * 六、一般公共预算财政拨款基本支出决算情况说明: 人员经费A，主要包括：…；公用经费B，主要包括：…. Source: 部门决算公开说明范本
 * (财政部, and those of 上海, 湖南, 云南). 303 stands under 人员经费 there.
 */
export const listGroups: readonly ListGroup[] = [
  { cue: /人员经费[^。；\n]{0,40}?(?:主要)?(?:包括|用于)[：:]?/, classes: ['301', '303'] },
  {
    cue: /(?:日常)?公用经费[^。；\n]{0,40}?(?:主要)?(?:包括|用于)[：:]?/,
    classes: ['302', '307', '309', '310', '311', '312', '399'],
  },
];

/** The names listed, up to the end of the clause; and 等 behind the last, by which the list leaves some out. */
export const listedNames = /^[^；。：\n]{1,600}/;
export const openEnd = /等[^、]{0,8}$/;
