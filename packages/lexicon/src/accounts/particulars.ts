/*
 * What 部门决算公开 must tell of 三公经费 beside the amounts. Source: 财政部《地方预决算公开操作规程》（财预〔2016〕143号）: 因公出国（境）
 * 团组数及人数，公务用车购置数及保有量，国内公务接待的批次、人数; 公务用车购置及运行费 falls into its two items.
 */

/** Something that is to be told beside an expense, wherever the expense is not nothing. */
export interface Particular {
  readonly name: string;
  readonly english: string;
  /** Standard names of the expenses. */
  readonly expenses: readonly string[];
  /** What a line of it speaks of. */
  readonly line: RegExp;
  /** How a paragraph tells it. */
  readonly told: RegExp;
  /** How a head of a table names it, the figure being elsewhere; none where only words count. */
  readonly head?: RegExp;
  /** Words that tell a part of it, so that it is to be told whatever was spent. */
  readonly among?: RegExp;
}

/** Foreign guests counted: what they are counted among is to be told as well. */
const foreigners = /(?:外宾|外事)[^，。；0-9]{0,6}[0-9]{1,6}[ 　]?个?批/;

const number = '[0-9０-９一二三四五六七八九十百两零〇][0-9０-９,，]{0,6}[ 　]?';
/** A number and its unit, in either order: 3批次, 批次为3. */
const counted = (units: string, names: string): RegExp =>
  new RegExp(`${number}[余多个]?(?:${units})|(?:${names})[^，。；0-9]{0,8}${number}`);

const people = { told: counted('人|位|名', '人次|人数'), head: /人次|人数/ };
const vehicles = { told: counted('辆|台', '保有量|购置数'), head: /保有量|购置数|辆/ };
const abroad = /出国|出境|团组/;
const reception = /接待/;
const visits = {
  line: reception,
  told: counted('批|次|起|场|团|个', '批次|批数|次数'),
  head: /批次|批数/,
  among: foreigners,
};

export const particulars: readonly Particular[] = [
  {
    name: '因公出国（境）团组数',
    english: 'groups sent abroad',
    expenses: ['因公出国（境）费'],
    line: abroad,
    told: counted('团|批|次', '团组数?'),
    head: /团组/,
  },
  {
    name: '因公出国（境）人次数',
    english: 'people sent abroad',
    expenses: ['因公出国（境）费'],
    line: abroad,
    ...people,
  },
  {
    name: '公务用车购置费',
    english: 'what was spent on buying vehicles',
    expenses: ['公务用车购置及运行维护费'],
    line: /车/,
    told: /购置(?!及|和|与|、|运)|新购|购买|更新/,
  },
  {
    name: '公务用车购置数',
    english: 'vehicles bought',
    expenses: ['公务用车购置费'],
    line: /购|更新/,
    ...vehicles,
  },
  {
    name: '公务用车保有量',
    english: 'vehicles held',
    expenses: ['公务用车运行维护费', '公务用车购置及运行维护费'],
    line: /车/,
    ...vehicles,
  },
  {
    name: '国内公务接待批次',
    english: 'domestic receptions',
    expenses: ['公务接待费', '国内公务接待费'],
    ...visits,
  },
  {
    name: '国内公务接待人次',
    english: 'people received',
    expenses: ['公务接待费', '国内公务接待费'],
    line: reception,
    ...people,
    among: foreigners,
  },
];

/** What the title of the section that explains 三公经费 of an account holds. */
export const titleOfExpenses: readonly string[] = ['三公', '决算'];

/** Of foreign guests, within their bracket (（其中外事接待0批次）), or up to the end of the sentence or to domestic ones. */
export const ofForeigners =
  /(?<=[（(][^（()）]{0,6})(?:外宾|外事)[^）)。\n]*|(?:外宾|外事|国[（(]境[）)]外|国外|境外)[^。；\n]*?(?=国内|[。；\n]|$)/g;
