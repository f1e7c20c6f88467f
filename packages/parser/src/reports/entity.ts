import type { ReportLines } from './split.js';
import { compact } from './titles.js';

/** Endings of organs' names, as in titles; 政府办, 信息办 and 民政局 are names, 本办 is none. */
const ending =
  '(?:委员会|办公室|办事处|管理局|中心|大学|学院|学校|小学|中学|医院|公司|协会|联合会|总工会|检察院|法院|人民政府|政府|党校|局|办|委|院|校|厅|所|站|镇|乡|街道|会|队|部|馆|处|科|社|园|团|场|库)';
const organ = new RegExp(`${ending}(?:机关|（?本级）?)?$`);
const ownWords = /^(?:我|本|各|该|全|其|有关|相关|情况|具体|以下|项目|部门|单位|自评|上述|此次|本次)/;
const shortest = 3;
const longest = 34;

/** Where the name in a title ends: at its year, or where it says what is reported. */
const cut = /20\d\d|部门|单位|整体|支出|收支|预算|决算|绩效|项目|财政|资金|“|\(|（/g;

/** The reporting unit: by the short name that the report gives itself, else as its title or cover names it. */
export const entityOf = (report: ReportLines): string | null => {
  const titled = nameInTitle(report);
  const lines = report.body.slice(0, linesRead).map(({ text }) => compact(text));
  return (
    nameCalled(lines, titled) ??
    namePresented(lines) ??
    (titled && shortNameIn(lines, titled)) ??
    titled ??
    nameOnCover(lines) ??
    nameBelowTitle(report) ??
    nameSigned(report)
  );
};

const linesRead = 400;
const openingLines = 40;
const linesBelowTitle = 6;

const nameInTitle = ({ title }: ReportLines): string | null =>
  institutionIn(
    title
      .map(({ text }) => compact(text).replace(/^附[件表][0-9０-９一二三四五六七八九十]{0,3}[：:、.．]?/, ''))
      .join(''),
  );

/** The full name of the institution that a report's title names (某县林业局2023年度部门决算); null where it names none. */
export const institutionIn = (title: string): string | null => {
  const words = compact(title).replace(/^(?:关于)?(?:20\d\d年度?)?(?:关于)?/, '');
  for (const { index } of words.matchAll(cut)) {
    const name = words.slice(0, index);
    if (isName(name)) return name;
  }
  return isName(words) ? words : null;
};

const isName = (name: string): boolean =>
  name.length >= shortest && name.length <= longest && organ.test(name) && !ownWords.test(name);

/** （以下简称“信息办”）, said of the unit itself and not of a law or a project. */
const nameCalled = (lines: readonly string[], titled: string | null): string | null => {
  for (const line of lines.slice(0, openingLines)) {
    for (const [, name] of line.matchAll(
      /(?:以下)?简称(?:为)?[：:]?[“"'《]?([^”"'》）),，。“《]{2,16})[”"')）]/g,
    )) {
      if (!name || name.length < shortest || ownWords.test(name) || !organ.test(name)) continue;
      if (titled === null || isSubsequence(name, titled)) return name;
    }
  }
  return null;
};

const presented =
  /现(?:就|将)([^，。；、：:0-9]{2,20}?)(?:20\d\d|关于|部门整体|单位整体|整体支出|绩效|预算|决算|自评)/;

/** 现将政府办2023年…情况报告如下. */
const namePresented = (lines: readonly string[]): string | null => {
  for (const line of lines.slice(0, openingLines)) {
    const name = presented.exec(line)?.[1]?.replace(/(?:部门|单位|的)$/, '');
    if (name && organ.test(name) && !ownWords.test(name)) return name;
  }
  return null;
};

const beforeYear = new RegExp(`([\\u4e00-\\u9fff]{1,14}?${ending})(?=20\\d\\d年)`, 'g');
const afterYear = new RegExp(`20\\d\\d年度?[，,]?([\\u4e00-\\u9fff]{1,14}?${ending})`, 'g');

/** The short form of a name that the text sets beside its years (信息办2023年度…): its letters in order, twice at least. */
const shortNameIn = (lines: readonly string[], name: string): string | null => {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const pattern of [beforeYear, afterYear]) {
      for (const [, word] of line.matchAll(pattern)) {
        if (word && word.length >= shortest && word.length < name.length && isSubsequence(word, name))
          counts.set(word, (counts.get(word) ?? 0) + 1);
      }
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

const onCover =
  /^(?:填报|申报|自评|评价|报告|实施|项目)?(?:部门|单位)(?:[（(](?:部门|单位)[）)])?(?:名称)?(?:[（(](?:盖章|公章|签章)[）)])?[：:](.{3,40}?)(?:[（(](?:盖章|公章|签章|印章)[）)])?$/;
const ofPart = /^第[一1]部分[：:]?(.{3,34}?)(?:单位|部门)?(?:概况|基本情况)$/;

/** 部门（单位）名称：某县财政局（盖章）; 第一部分 某县财政局概况. */
const nameOnCover = (lines: readonly string[]): string | null => {
  for (const line of lines.slice(0, openingLines)) {
    const name = (onCover.exec(line) ?? ofPart.exec(line))?.[1];
    if (name && isName(name)) return name;
  }
  return null;
};

/** The unit's name on a line of its own between the title and the first heading. */
const nameBelowTitle = ({ title, body }: ReportLines): string | null => {
  const first = body.findIndex(({ form, table }) => form !== null || table !== null);
  const above = title.length > 0 ? body.slice(0, Math.min(Math.max(0, first), linesBelowTitle)) : [];
  return above.map(({ text }) => compact(text)).find(isName) ?? null;
};

/** The signature: the unit's name above the date at the end. */
const nameSigned = ({ body }: ReportLines): string | null => {
  const at = body.findLastIndex(({ text }) =>
    /^[0-9二〇○零一三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/.test(
      compact(text),
    ),
  );
  const name = compact(body[at - 1]?.text ?? '').replace(/[（(](?:盖章|公章)[）)]$/, '');
  return at > 0 && isName(name) ? name : null;
};
