import type { ReportLines } from './reports.js';

const compact = (text: string): string => text.replace(/[\s　]/g, '');

/** How much of a report's opening says whose and which year's it is. */
const opening = 1500;

const openingOf = ({ body }: ReportLines): string =>
  body
    .slice(0, 30)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, opening);

/** The year reported on (年度): from the title, else as the opening says it (2023年度), else the 年度 most often named. */
export const fiscalYearOf = (report: ReportLines): number | null => {
  const title = report.title.map(({ text }) => compact(text)).join('');
  const inTitle = /(20\d\d)年/.exec(title)?.[1];
  if (inTitle) return Number(inTitle);
  const start = openingOf(report);
  const stated = /(20\d\d)\s*年度?[^，。；]{0,12}(?:部门|单位|整体|预算|绩效|决算|财政|项目)/.exec(
    start,
  )?.[1];
  if (stated) return Number(stated);
  const counts = new Map<string, number>();
  for (const { text } of report.body.slice(0, 400)) {
    for (const [, year] of text.matchAll(/(20\d\d)\s*年度/g))
      if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most ? Number(most[0]) : null;
};

const longestName = 24;

/** The reporting unit: by the short name that the report gives itself, else as its title names it. */
export const entityOf = (report: ReportLines): string | null => {
  const start = openingOf(report);
  const called = /以下简称[：:]?\s*[“"']?([^”"'）)，。]{2,16})[”"'）)]/.exec(start)?.[1];
  if (called) return called;
  const presented =
    /现将(?:我单位|我局|我办|我中心|我部门|本单位|本部门)?([^，。；、0-9]{2,24}?)(?:20\d\d|部门|单位|整体|绩效|预算|决算)/.exec(
      start,
    )?.[1];
  if (presented && !/^(?:有关|相关|具体|情况|我|本)/.test(presented)) return presented;
  const titled = nameInTitle(report);
  return (titled && shortNameIn(report, titled)) ?? titled;
};

/** The short form of a name that the text sets before its years (信息办2023年度…): its letters in order, twice at least. */
const shortNameIn = ({ body }: ReportLines, name: string): string | null => {
  const counts = new Map<string, number>();
  for (const { text } of body.slice(0, 400)) {
    for (const [, word] of text.matchAll(/([\u4e00-\u9fff]{2,10}[局办委心院校厅所站队会处馆])20\d\d年/g)) {
      if (word && word.length < name.length && isSubsequence(word, name))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && most[1] > 1 ? most[0] : null;
};

const isSubsequence = (word: string, name: string): boolean => {
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const nameInTitle = (report: ReportLines): string | null => {
  for (const { text } of report.title) {
    const words = compact(text).replace(/20\d\d年度?.*$/, '');
    const name = words
      .replace(/(?:部门|单位)?(?:整体)?(?:支出|预算|决算|绩效|财政(?![局厅所])|项目(?![办中])).*$/, '')
      .replace(/^关于/, '');
    if (
      name.length >= 3 &&
      name.length <= longestName &&
      !/^附件/.test(name) &&
      /[局办委心院校厅所站府镇乡道会队部馆处学司社室园]$/.test(name)
    )
      return name;
  }
  return null;
};
