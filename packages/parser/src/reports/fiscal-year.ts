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
const firstLines = 30;
const opening = 1500;
const linesCounted = 400;

/**
 * 年度, the year reported on: as the title says, else as the opening does outside the names of documents
 * (《关于开展2024年…的通知》), else the year most often named as 年度. Null where the text names none.
 */
export const fiscalYearOf = ({ title, body }: ReportLines): number | null => {
  const name = plainYears(title.map(({ text }) => compact(text)).join(''));
  const start = plainYears(
    body
      .slice(0, firstLines)
      .map(({ text }) => compact(text))
      .join('\n')
      .slice(0, opening),
  );
  const own = start.replace(/《[^》\n]{0,80}》|〔[^〕\n]{0,10}〕|\[20\d\d\]|（20\d\d）\d/g, '');
  const year =
    yearOfAccount.exec(name)?.[1] ??
    closedYear.exec(name)?.[1] ??
    /20\d\d/.exec(name)?.[0] ??
    yearOfAccount.exec(/现将.{0,60}/.exec(own)?.[0] ?? '')?.[1] ??
    stated.exec(own)?.[1] ??
    mostNamed(body.slice(0, linesCounted).map(({ text }) => plainYears(text))) ??
    stated.exec(start)?.[1];
  return year ? Number(year) : null;
};

const mostNamed = (texts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, year] of text.matchAll(/(20\d\d)[ 　]?年度/g))
      if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};
