import type { Random } from '../random.js';

/** Invented places: no county of China bears these names with these endings. */
const counties = [
  '临汐县',
  '青桐县',
  '望澜县',
  '云岫县',
  '平棠县',
  '安漪县',
  '石屏岭县',
  '沅北县',
  '东堤区',
  '河右区',
  '南桥区',
  '泽口市',
  '槐荫岭县',
  '长坪县',
  '桑溪县',
  '新垣市',
  '凤栖县',
  '浦左区',
];

const organs = [
  '财政局',
  '教育局',
  '农业农村局',
  '水务局',
  '民政局',
  '住房和城乡建设局',
  '发展和改革委员会',
  '人力资源和社会保障局',
  '卫生健康局',
  '文化旅游和体育局',
  '市场监督管理局',
  '交通运输局',
  '自然资源局',
  '应急管理局',
  '统计局',
  '审计局',
  '司法局',
  '林业和草原局',
  '城市管理综合执法局',
  '机关事务服务中心',
  '图书馆',
  '融媒体中心',
  '疾病预防控制中心',
  '行政审批服务局',
  '退役军人事务局',
  '医疗保障局',
  '第一中学',
  '人民医院',
  '妇幼保健院',
  '畜牧兽医服务中心',
  '科学技术协会',
  '残疾人联合会',
  '信访局',
  '大数据管理局',
];

export const drawInstitution = (random: Random): string => random.pick(counties) + random.pick(organs);

export const drawPlace = (random: Random): string => random.pick(counties);

/** How an institution speaks of itself. */
export const ownNames = (institution: string): readonly string[] => {
  const names = ['我单位', '本单位', '本部门', '我部门'];
  return institution.endsWith('局') ? ['我局', '局机关', '全局', ...names] : names;
};

/** Offices within an institution. */
export const offices: readonly string[] = [
  '办公室',
  '综合股',
  '财务股',
  '人事股',
  '法规股',
  '业务一股',
  '业务二股',
  '规划发展股',
  '监督检查股',
  '项目管理股',
  '信息股',
  '行政审批股',
  '党建办公室',
  '督查室',
  '基建股',
  '安全生产股',
];

/** Subordinate bodies. */
export const subordinates: readonly string[] = [
  '综合行政执法大队',
  '信息中心',
  '后勤服务中心',
  '质量监测站',
  '培训中心',
  '宣传教育中心',
  '项目服务中心',
  '档案馆',
  '事业发展中心',
  '应急指挥中心',
  '资金结算中心',
];

/** Projects that money is spent on, by names that a county would give them. */
export const projects: readonly string[] = [
  '老旧管网改造项目',
  '农村饮水安全巩固提升项目',
  '高标准农田建设项目',
  '智慧政务平台建设项目',
  '乡镇卫生院能力提升项目',
  '公共场所免费开放项目',
  '校舍维修改造项目',
  '农村公路养护项目',
  '人居环境整治项目',
  '村级道路硬化项目',
  '信息系统运行维护项目',
  '档案数字化项目',
  '执法装备购置项目',
  '动物疫病防控项目',
  '困难群众救助项目',
  '职业技能培训项目',
  '小型水库维修养护项目',
  '林区防火项目',
  '文化下乡项目',
  '社区养老服务项目',
  '污水处理站运行项目',
  '路灯节能改造项目',
  '办公设备购置项目',
  '专项普查项目',
  '食品安全抽检项目',
  '基层治理示范项目',
];
