/**
 * One report of any length, its figures tied to one another, for timing: sections of a town's account, unit after unit.
 * The same length gives the same report.
 */

/** Park and Miller's generator: the same figures on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const places = ['东', '西', '南', '北', '上', '下'].flatMap((side) =>
  ['河', '山', '湖', '桥', '庄', '岭'].map((kind) => side + kind),
);
const units = [
  '农业农村',
  '民政',
  '教育',
  '卫生健康',
  '交通运输',
  '水务',
  '文化旅游',
  '应急管理',
  '司法',
  '统计',
];
const kinds = ['管理所', '服务站', '服务中心', '执法大队', '事务所'];
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

const sectionsOfPart = 50;

/** 1 to 99 in Chinese numerals. */
const chinese = (value: number): string => {
  if (value < 10) return numerals[value - 1] ?? '';
  const tens = value >= 20 ? (numerals[Math.floor(value / 10) - 1] ?? '') : '';
  return `${tens}十${value % 10 ? chinese(value % 10) : ''}`;
};

/** Money is counted in hundreds of yuan, so that sums of what is printed are exact. */
const printed = (hundreds: number): string => `${(hundreds / 100).toFixed(2)}万元`;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;

const section = (index: number, random: () => number): string => {
  const figure = (most: number): number => 100 + Math.floor(random() * most);
  // No name comes twice: the figures of a unit would contradict each other.
  const place = places[Math.floor(index / (units.length * kinds.length)) % places.length];
  const unit = `${place}${units[index % units.length]}${kinds[Math.floor(index / units.length) % kinds.length]}`;
  const [staff, office, road, water, school] = [
    figure(90000),
    figure(9000),
    figure(50000),
    figure(50000),
    figure(50000),
  ];
  const basic = staff + office;
  const projects = road + water + school;
  const spending = basic + projects;
  const before = spending - figure(90);
  const [drive, host] = [figure(500), figure(300)];
  const people = 5 + Math.floor(random() * 40);
  const civil = 1 + Math.floor(random() * 4);
  const part = index / sectionsOfPart;
  return [
    ...(Number.isInteger(part) ? [`第${chinese(part + 1)}部分 各单位情况之${chinese(part + 1)}`] : []),
    `${chinese((index % sectionsOfPart) + 1)}、${unit}`,
    '（一）人员情况',
    `编制${people + 2}名，年末实有在职人员${people}人，其中管理人员${civil}人、专业技术人员${people - civil}人。`,
    '（二）支出情况',
    `2023年支出${printed(spending)}，较上年增加${printed(spending - before)}，增长${percent(spending - before, before)}。其中：基本支出${printed(basic)}，占${percent(basic, spending)}；项目支出${printed(projects)}，占${percent(projects, spending)}。`,
    `基本支出中，人员经费${printed(staff)}，公用经费${printed(office)}。项目支出包括道路养护${printed(road)}、饮水安全${printed(water)}、校舍维修${printed(school)}。`,
    '（三）“三公”经费',
    `“三公”经费支出${printed(drive + host)}，其中公务用车运行维护费${printed(drive)}，公务接待费${printed(host)}，无因公出国（境）费。`,
    '（四）工作成效',
    `全年走访群众${figure(900)}户，组织培训${figure(30)}期，办理建议${figure(40)}件，各项任务按期完成，群众满意度较高。下一步将加强预算管理，提高资金使用效益。`,
    '',
  ].join('\n');
};

/** A report of about `size` bytes of UTF-8. */
export const longReport = (size: number): string => {
  const random = randomFrom(20231231);
  const encoder = new TextEncoder();
  const parts = ['临川镇2023年度部门整体支出绩效自评报告\n'];
  let bytes = 0;
  for (let index = 0; bytes < size; index += 1) {
    const part = section(index, random);
    parts.push(part);
    bytes += encoder.encode(part).length;
  }
  return parts.join('\n');
};
