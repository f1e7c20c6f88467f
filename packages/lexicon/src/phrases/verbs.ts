/**
 * Verbs whose object is the thing that a report counts (开展业务培训12期, 发现并整改安全隐患8处): what stands behind them
 * is its name. Verbs that as often stand before a noun as its attribute (退休教师, 执法用车, 审计项目) are not among them.
 * Source: the predicates of counted work in published 部门决算说明 and 绩效自评报告.
 */
export const governingVerbs: ReadonlySet<string> = new Set(
  [
    // 举办、组织
    '开展 举办 举行 组织 召开 承办 主办 协办 参加 参与 推出 创建 创作 排演 录制 拍摄 播出',
    // 建设、购置、维护
    '建成 修建 更换 更新 安装 购置 购买 新购 租用 租赁 种植 栽植 悬挂 张贴',
    '展出 配备 配置 增设 新开设 设立 建立 搭建 开通 投放 运送 维护 监管 管护 清理 清运 拆除 共有 拥有',
    // 办理、处理
    '办理 办结 受理 处置 接待 接收 接受 收到 转办 督办 交办 审核 审查 审结 审理 答复 回复 录入 核发 颁发',
    // 检查、查处
    '检查 抽查 核查 排查 摸排 巡查 督查 走访 发现 整改 查处 查办 立案 破获 抓获 打掉 移送 核对 检定 抽检',
    // 制定、发布
    '制定 制发 修订 印发 编发 编印 起草 撰写 发布 上报 报送 转载 转发 刊发 印制 发放 赠送 提出 提供',
    // 人、对象
    '聘请 招聘 招录 录用 引进 培养 慰问 减免 涉及 纳入 覆盖 惠及 实施 完成',
  ].flatMap((line) => line.split(' ')),
);
