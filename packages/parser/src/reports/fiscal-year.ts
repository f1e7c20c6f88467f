import type { ReportLines } from './split.js';
import { compact } from './titles.js';

const cnDigits = '〇一二三四五六七八九';

/** Years as digits: ２０２３ and 二〇二三 made 2023. */
const plainYears = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/二[〇○Ｏ零O0][一二三四五六七八九〇○零][〇○零一二三四五六七八九](?=年)/g, (year) =>
      [...year].map((digit) => Math.max(0, cnDigits.indexOf(digit))).join(''),
    );

/** The subject that a year of account stands before: 2023年度部门整体支出, 2023年决算. */
const account =
  '(?:部门|单位|本单位|本部门|整体|预算|绩效|决算|财政|项目|支出|收支|收入|资金|一般公共|我[局办委中院校厅所站])';
const stated = new RegExp(`(20\\d\\d)年度?[^，。；、]{0,12}?${account}`);
const yearOfAccount = /(20\d\d)年度/;
/** 2024年公开2023年部门决算; 2023年财政决算和2024年上半年预算执行. */
const closedYear = /(20\d\d)年[^0-9]{0,16}(?:决算|自评|评价)/;
/** A year that another is compared with: 较2022年度, 与2022年度相比, 比上年（2022年）. */
const compared =
  /(?:较|比|同比|相比|对比)(?:之?于)?(?:上|前|去)?(?:年度?)?[（(]?20\d\d年?度?|[与同和跟](?:上年度?[（(]?)?20\d\d年度?[^，。；\n]{0,24}?(?:相比|比较|相较|对比|持平|一致)/g;
/** 关于开展2024年…的通知, 〔2024〕5号. */
const documentNames = /《[^》\n]{0,80}》|〔[^〕\n]{0,10}〕|\[20\d\d\]|（20\d\d）\d/g;
/** A line of a cover that names the year alone: （2023年度）. */
const yearLine = /^[（(]?(?:报告|评价|自评|填报|项目|所属|预算)?(?:年度)?[：:]?(20\d\d)(?:年度|年)?[）)]?$/;
const firstLines = 30;
const coverLines = 8;
const opening = 1500;
const linesCounted = 400;

/**
 * 年度, the year reported on: as the title says, else as the cover does on a line of its own, else as the opening does
 * outside the names of documents (《关于开展2024年…的通知》), else the year most often named. A year that another is
 * compared with (较2022年度) never counts. Null where the text names none.
 */
export const fiscalYearOf = ({ title, body }: ReportLines): number | null => {
  const name = plainYears(title.map(({ text }) => compact(text)).join(''));
  const first = body.slice(0, firstLines).map(({ text }) => plainYears(compact(text)));
  const start = first.join('\n').slice(0, opening).replace(compared, '');
  const own = start.replace(documentNames, '');
  const year =
    yearOfAccount.exec(name)?.[1] ??
    closedYear.exec(name)?.[1] ??
    /20\d\d/.exec(name)?.[0] ??
    yearOnCover(first.slice(0, coverLines)) ??
    yearOfAccount.exec(/现将.{0,60}/.exec(own)?.[0] ?? '')?.[1] ??
    stated.exec(own)?.[1] ??
    mostNamed(body.slice(0, linesCounted).map(({ text }) => plainYears(text).replace(compared, ''))) ??
    stated.exec(start)?.[1];
  return year ? Number(year) : null;
};

const yearOnCover = (lines: readonly string[]): string | undefined =>
  lines.map((line) => yearLine.exec(line)?.[1]).find((year) => year !== undefined);

/** The year most often named: as 年度; else as a year at all, where few others are. */
const mostNamed = (texts: readonly string[]): string | undefined => {
  const [account] = ranked(texts, /(20\d\d)[ 　]?年度/g).ranks;
  if (account) return account[0];
  const { ranks, total } = ranked(texts, /(?<![0-9])(20\d\d)[ 　]?年(?![ 　]?\d{1,2}[ 　]?月)/g);
  const [most] = ranks;
  return most && most[1] * 3 >= total * 2 ? most[0] : undefined;
};

/** The years that a pattern finds, the most frequent first, and how often it finds any. */
const ranked = (texts: readonly string[], pattern: RegExp): { ranks: [string, number][]; total: number } => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts)
    for (const [, year] of text.matchAll(pattern)) {
      if (!year) continue;
      counts.set(year, (counts.get(year) ?? 0) + 1);
      total += 1;
    }
  return { ranks: [...counts].sort((a, b) => b[1] - a[1]), total };
};
