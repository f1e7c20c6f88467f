import { phraseMap } from './phrase-map.js';

/** Words by which a figure is each of several like things (每个单位, 车均). */
export const eachCues: readonly string[] = [
  '每',
  '人均',
  '户均',
  '车均',
  '辆均',
  '亩均',
  '生均',
  '村均',
  '班均',
  '次均',
  '件均',
  '床均',
  '场均',
  '年均',
  '月均',
  '日均',
  '单价',
  '单次',
  '均价',
  '平均',
];

/** Words by which names follow a count: `all` of them, all `likely`, only some, or words that say something else as often. */
export const nameCues = phraseMap<'all' | 'likely' | 'some' | 'maybe'>(
  [
    'all',
    '分别是 分别为 分别有 具体为 具体是 即 依次为 依次是 名称为 分别包括 分别设在 具体如下 名单如下 名称如下 分别如下',
  ],
  ['likely', '包括 包含 下设 如下 具体包括 涵盖 设有 内设 下辖 分为'],
  ['some', '主要有 主要包括 主要是 主要为 其中 主要涉及 如 例如 包括但不限于 重点包括 重点是'],
  ['maybe', '为 是 有'],
);

/** Words before names whose number follows them (内设A、B、C3个科室). */
export const listLeads: readonly string[] = [
  '内设机构有',
  '内设',
  '下设',
  '设有',
  '设置',
  '设立',
  '下辖',
  '管辖',
  '包括',
  '包含',
  '分为',
  '建立',
  '成立',
  '组建',
  '制定',
  '出台',
  '印发',
  '修订',
  '完善',
  '涉及',
  '覆盖',
  '涵盖',
  '实施',
  '开展',
  '设',
  '有',
  '辖',
  '为',
  '即',
  '和',
  '及',
];

/** Words between the last name and the number (A、B、C共3个科室). */
export const listTails: readonly string[] = ['共计', '合计', '总计', '共', '这', '计', '等共', '等'];

/** Units of things of any kind: one of another says what is counted (120户, 36人). */
export const listUnits: ReadonlySet<string> = new Set(['项', '个', '家', '件', '类', '种', '所', '处']);

/** Last letters of the names of offices and bodies: names that end so are names and no clauses. */
export const organEnds =
  /[室科股处局所队站部办委会组团校院园社厅庭馆段镇乡村区县市]$|中心$|本级$|机构$|公司$|支部$/;

/** The word by which a list leaves some of its names unsaid, and where it does at its end (等单位; not 等级). */
export const openWord = '等';
export const openList = /等[^级、]{0,8}$/;

/** Words behind the last of a list that are said of all of it (A、B，均已完成). */
export const listClosers: readonly string[] = ['均', '全部', '都', '已全部', '现已', '以上', '上述'];

/** Nouns of bodies and of shares of work, of which each is told by itself; ventures are others. */
export const bodyNouns: readonly string[] = ['单位', '标段', '子项目', '部门', '企业', '学校', '乡镇'];

/** Measure words of what follows one another (分3批下达, 两期培训). */
export const turnUnits: readonly string[] = ['批', '期', '笔', '次', '批次'];

/** The label of the first of several items (一是, ①, 1.). */
export const firstLabel = /^(?:一是|①|[（(]?[1一][）).、．])/;

/** Grades, which are names of one letter. */
export const gradeName = /^[优良中差好劣甲乙丙丁A-D]$/;

/** Words that join two names. */
export const nameJoints = /以及|和|及|与|暨/g;

/** Words in which 和, 与 and 及 join nothing. */
export const jointsInWords =
  /总和|和谐|和平|协和|和解|温和|及时|普及|涉及|以及其|参与|与会|与时俱进|饱和|仲裁和/g;

/** Words before a number by which it is that of all there are (现有53个政务新媒体). */
export const allThereAre: readonly string[] = [
  '现有',
  '共有',
  '目前',
  '全部',
  '共',
  '上述',
  '以上',
  '这',
  '全县',
  '全市',
  '所有',
];

/** The same with the word that leaves open whether it is all, taken off a name that is compared. */
export const aroundAll: readonly string[] = [...allThereAre, '有'];

/** 第一至第六监督室: as many names as the ordinals count. Bounded: the numerals are short. */
export const ordinalRange =
  /第([一二三四五六七八九十\d]{1,3})(?:[至到]|[-－—~～]{1,2})第?([一二三四五六七八九十\d]{1,3})/;
