import type { Line } from '../lines/lines.js';

/**
 * What stands around a caption (表题) and names no table: 公开01表, 部门公开表3, 表3-1, 部门：某局, 金额单位：万元, 编制日期：2024年8月.
 * Source: the forms of 部门决算公开 and 部门预算公开, which print them above the heads in any order, several on one line.
 */
const frameItems: readonly RegExp[] = [
  /[（(]?(?:金额|计量|货币)?单位[：:]?[ 　]{0,4}(?:人民币)?[ 　]{0,2}[十百千万亿]{0,2}元[）)]?/g,
  /(?:编制|填报|填表|公开|预算|报送|制表)?(?:部门|单位)(?:[（(]单位[）)])?(?:名称)?(?:[（(](?:公章|盖章)[）)])?[：:][ 　]?[^\s　：:]{0,40}/g,
  /(?:编制|填报|填表|公开|制表)?(?:日期|时间)?[：:]?[ 　]?20\d\d[ 　]?(?:年[ 　]?(?:\d{1,2}[ 　]?月[ 　]?(?:\d{1,2}[ 　]?日)?|度)?|[-./]\d{1,2}(?:[-./]\d{1,2})?)/g,
  /(?:部门|单位)?(?:公开|财决|预算|决算){1,2}[ 　]?(?:\d{1,2}(?:-\d{1,2})?[ 　]?表|表[ 　]?\d{1,2}(?:-\d{1,2})?)/g,
  /[（(]?续?附?[表件][ 　]?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})?[）)]?|[（(]?续表[）)]?/g,
];

/** Whether a line holds nothing but such items. */
const isFrame = (text: string): boolean =>
  frameItems.reduce((rest, item) => rest.replace(item, ' '), text).replace(/[\s　:：,，;；|（）()]/g, '') ===
  '';

const longestCaption = 80;
/** How many lines above a table may belong to it: caption, number, body and unit, and one more where a body is long. */
export const mostCaptionLines = 5;

export interface CaptionLines {
  /** The line that names the table; null where none does. */
  readonly caption: Line | null;
  /** Caption and frame, from the top down. */
  readonly lines: readonly Line[];
}

/**
 * The lines above a table that belong to it: its caption, and the frame below and above that. A sentence, another table or
 * a second line of words ends them.
 *
 * @param above the lines right above the table, from the top down
 */
export const captionLines = (above: readonly Line[]): CaptionLines => {
  const lines: Line[] = [];
  let caption: Line | null = null;
  for (const line of [...above].reverse()) {
    if (line.table !== null || line.text.length > longestCaption || /[。；;]$/.test(line.text)) break;
    const frame = isFrame(line.text);
    if (caption && !frame) break;
    if (!frame) caption = line;
    lines.unshift(line);
  }
  return { caption, lines };
};
