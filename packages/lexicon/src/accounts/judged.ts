import { sumIdentities } from './identities.js';

/*
 * What rules judge by that is no equation of the text: how posts and staff are called, what makes up a budget, what
 * moves an asset. Sources stand with the rules (staff/posts, balance/annual-budget, sum/economic, balance/asset-change).
 */

/** What posts are called: all of them, and by kind; and the people in them. */
export const allPosts = '编制';
export const kindsOfPosts: ReadonlySet<string> = new Set(['行政编制', '事业编制', '工勤编制']);
export const staffInPosts = '实有人员';

/** Words for people who hold no post, and for posts that are knowingly overfilled. */
export const beyondPosts =
  /超编|编外|非编|聘[用请任]|临时|劳务|派遣|借调|抽调|离退休|退休|离休|遗属|三支一扶|公益性?岗|见习|挂职/;

/** A total and all that it is made of. */
export interface Composition {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Totals of accounting whose parts leave nothing open. Posts are none: there are more kinds of them than any list has. */
export const closedCompositions: readonly Composition[] = sumIdentities.filter(
  ({ optional }) => optional.length === 0,
);

/** What the budget of the whole institution is called; often nothing (本年度年初预算420万元). */
export const wholeBudgets: ReadonlySet<string> = new Set([
  '',
  '预算',
  '年初预算',
  '部门预算',
  '单位预算',
  '支出',
  '本年支出',
  '支出总计',
]);

export const basicSpending = '基本支出';
export const projectSpending = '项目支出';

/** What basic spending is divided into, by the classes of the economic classification. */
export interface Half {
  readonly name: string;
  readonly classes: readonly string[];
  /** Counted to this half by some (303 under 公用经费). */
  readonly either: readonly string[];
  /** Whether it is this half that the form counts those to. */
  readonly takesEither: boolean;
  /** Its classes as messages name them. */
  readonly said: string;
}

export const basicHalves: readonly Half[] = [
  { name: '人员经费', classes: ['301'], either: ['303'], takesEither: true, said: '301、303' },
  {
    name: '公用经费',
    classes: ['302', '307', '309', '310', '311', '312', '399'],
    either: ['303'],
    takesEither: false,
    said: '302、310等',
  },
];

/** What additions and disposals move: assets at cost; net values move by depreciation as well. */
export const movedAssets = /^(?!.*净).*资产/;
export const netValues = /净/;
