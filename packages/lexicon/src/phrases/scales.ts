/**
 * Kinds of which each thing counted is of one and only one (等次, 状态): a row that tells them divides what was counted. Source: 等级 and
 * 完成情况 of 绩效评价报告, 项目进度 and 整改情况 of 审计整改报告, 满意度 of 问卷调查.
 */
export interface Scale {
  /** Each kind by its words, from one end of the scale to the other. */
  readonly kinds: readonly (readonly string[])[];
  /** The kinds with which a row leaves nothing out, and how many it must tell then. */
  readonly needed: readonly number[];
  readonly least: number;
}

const scale = (words: string, needed: readonly number[], least = 2): Scale => ({
  kinds: words.split(' ').map((kind) => kind.split('/')),
  needed,
  least,
});

export const scales: readonly Scale[] = [
  scale('优秀/优 良好/良 中等/中/合格/一般/基本合格 差/较差/不合格/不及格', [0, 1, 2]),
  scale('优秀/优 良好/良 差/较差/不合格/不及格', [0, 1, 2]),
  scale('合格 基本合格 不合格', [0, 2]),
  scale(
    '非常满意/很满意/十分满意 满意 基本满意/比较满意/较满意/较为满意 一般/不太满意 不满意/很不满意/非常不满意',
    [4],
    3,
  ),
  scale('满意/非常满意/很满意 基本满意/比较满意/较满意 不满意/不太满意', [0, 2], 3),
  scale(
    '完工/竣工/已完工/已竣工/建成/完成/已完成/全部完成/已办结/办结 在建/正在建设/建设中/正在实施/部分完成/推进中/正在推进/在办/正在办理 未开工/未动工/未启动/未实施/未完成/未办结',
    [0, 2],
  ),
  scale('完工/竣工/已完工/已竣工 在建/正在建设/正在施工 未开工/尚未开工/未动工', [0, 1, 2]),
  scale(
    '整改/已整改/整改完成/完成整改/已完成整改/整改到位/已整改到位 部分整改 整改中/正在整改/未整改/尚未整改/待整改/持续整改',
    [0, 2],
  ),
  scale('有效/有效问卷/有效答卷 无效/无效问卷/废卷', [0, 1]),
  scale('集中供养 分散供养', [0, 1]),
  scale('定量/定量指标 定性/定性指标', [0, 1]),
  scale('国内/国内公务接待/国内公务/国内接待 外事/外事接待/外宾/国（境）外', [0, 1]),
  scale('男 女', [0, 1]),
];

/** Letters around a kind that say nothing of it (评为“优”的12个). */
export const aroundKinds = /^(?:其中)?[“”"'‘’「」]{0,4}|[“”"'‘’「」的为有是共计]{1,8}$/g;

/** The word by which a row's end says of a kind that there is none (无“差”等次, 没有不合格). */
export const noneOfKind: readonly string[] = ['无', '没有', '未出现'];

/** By these a figure is told beside a row, and is no part of it (另有编外人员). */
export const besideWords: readonly string[] = ['另', '此外', '除此'];

/** Ends of the names of rates of a kind (合格率, 满意度), the letters of grades that one may take together (优良率), and kinds that surveys weigh as they like. */
export const kindRateEnds: readonly string[] = ['率', '度', '比例', '占比'];
export const gradeLetters = '优良中差';
export const mixedKinds: readonly string[] = ['满意', '知晓', '认可'];

/** A bracket behind a rate's name that lists the kinds that it takes together (满意度（满意和基本满意）为), what joins them, and words of a share of several. */
export const kindsInBrackets =
  /(?:率|度|比例)[（(]([^（）()，。；]{2,20}?)(?:之和|合计|的?占比|两项|人数|所占比重){0,3}[）)](?:为|是|达到?)?$/;
export const kindJoints = /[与和及、]/;
export const togetherShare = /^(?:合计|共|总共|加起来)占(?:比|到)?$/;

/** A bracket behind a rate's name that says how much each kind counts. */
export const weighsKinds = /[（(][^（）()]{0,20}(?:按|折|乘)[^（）()]{0,20}\d[^（）()]{0,10}[）)]/;
