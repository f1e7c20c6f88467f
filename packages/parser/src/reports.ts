import type { Line } from './lines.js';

/** The lines of one report: its title's lines, and what stands under them. */
export interface ReportLines {
  readonly title: readonly Line[];
  readonly body: readonly Line[];
}

const longestTitle = 60;
const titleEnd =
  /(?:报告|说明|报告书|自评情况|决算公开|预算公开|公开说明|(?:部门|单位)(?:决算|预算)(?:情况)?)(?:[（(].{1,12}[）)])?$/;
const titleSubject = /自评|评价|决算|预算|绩效|支出|收支|财政|经费|资金/;
const sentence = /[，。；：,;:！？]/;
const organ =
  /(?:局|办|办公室|委|委员会|中心|院|校|厅|所|站|政府|镇|乡|街道|会|队|部|馆|处|大学|学院|医院|公司|社|段|园|协会|联合会|法院|检察院|小学|中学|幼儿园)(?:机关|本级|（本级）)?$/;

/** Blanks inside a title are spacing (部门 整体 支出). */
const compact = (text: string): string => text.replace(/[\s　]/g, '');

const isTitle = ({ text, label, table }: Line): boolean => {
  const words = compact(text);
  return (
    label === null &&
    table === null &&
    words.length <= longestTitle &&
    words.length >= 4 &&
    titleEnd.test(words) &&
    titleSubject.test(words) &&
    !sentence.test(words)
  );
};

/** A line that belongs to the title below it: the unit's name, the year, 附件1. */
const leadsTitle = ({ text, label, table, look }: Line): boolean => {
  const words = compact(text);
  if (label !== null || table !== null || words.length > 40 || sentence.test(words.replace(/[：:]$/, '')))
    return false;
  return (
    organ.test(words) ||
    /^20\d\d年度?$/.test(words) ||
    /^附件[\d一二三四五六七八九十]*[：:]?$/.test(words) ||
    look.centered
  );
};

/** Splits a document's lines at the titles of its reports. A document without a title is one report. */
export const splitReports = (lines: readonly Line[]): ReportLines[] => {
  const starts: { readonly from: number; readonly title: number }[] = [];
  lines.forEach((line, index) => {
    if (!isTitle(line)) return;
    const previous = starts[starts.length - 1];
    // Of several titles on top of one another the last names the report; a title without headings under it is none.
    const hasBody = previous && lines.slice(previous.title + 1, index).some(({ label }) => label !== null);
    let from = index;
    while (from > 0 && index - from < 3) {
      const above = lines[from - 1];
      if (!above || !leadsTitle(above) || (previous && from - 1 <= previous.title)) break;
      from -= 1;
    }
    if (previous && !hasBody) {
      if (index - previous.title <= 3) starts[starts.length - 1] = { from: previous.from, title: index };
      return;
    }
    if (previous && !opensOutline(lines, index)) return;
    starts.push({ from, title: index });
  });
  const first = starts[0];
  if (!first) return lines.length > 0 ? [{ title: [], body: lines }] : [];
  return starts.map(({ from, title }, index) => ({
    title: lines.slice(from, title + 1),
    body: lines.slice(title + 1, starts[index + 1]?.from ?? lines.length),
  }));
};

/** Whether the outline starts anew below: its first label is a first one. */
const opensOutline = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 40).find(({ label }) => label !== null)?.label?.ordinal === 1;
