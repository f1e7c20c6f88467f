/**
 * What a project goes through, in the order in which it does: from approval by bidding, contract and works to acceptance. Audits of
 * what was built come before acceptance or behind it, and are no stage.
 * Source: the 建设程序 of 建设工程质量管理条例 and 政府采购法实施条例, and how 项目支出绩效评价报告 tell of a project's 组织实施.
 */
const stages: readonly string[] = [
  '立项批复 批复立项 立项 获批 可研批复 初设批复',
  '挂网招标 发布招标公告 发布采购公告 挂网公告 招标公告 公开招标 启动招标 组织招标 完成招标 挂网',
  '开标评标 开标 评标',
  '确定中标单位 确定中标人 中标公示 发出中标通知书 中标通知书 公布中标结果',
  '签订施工合同 签订合同 签署合同 合同签订 签约',
  '进场施工 开工建设 正式开工 破土动工 开工 动工 进场',
  '主体完工 全部完工 全面完工 完工 竣工 建成',
  '竣工验收 完工验收 通过验收 组织验收 初步验收 终验 初验 验收 竣工验收备案',
];

/** The stage of a project by the word that names it, counted from its beginning. */
export const stageOf: ReadonlyMap<string, number> = new Map(
  stages.flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)),
);

/** Works begin, and works end: nothing ends before it begins. */
export const worksBegin = 5;
export const worksEnd = 6;

/** What may stand between a stage and the date of the next, where both are of one thing. */
export const betweenStages =
  /^[^，,、（）()]{0,12}[，,、](?:并|且|又|后|再|随后|其后|此后)?(?:已)?(?:于|在|至|到)?$/;

/** Words by which what is told is not one thing going its course, or not as it should. */
export const outOfCourse =
  /补签|补办|补充|倒签|先行|未批先|先开工|先施工|违规|违反|早于|倒置|问题|整改|重新|再次|二次|流标|废标|延续|续建|标段|批次|[一二三两首]期|第[一二三]批|分别|原计划|原定|计划|预计|拟|提前(?:开工|进场|施工|动工)|即已|就已/;
