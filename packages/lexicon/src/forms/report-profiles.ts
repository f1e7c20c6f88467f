/** A part or a table that a kind of report has, told by any wording of it. */
export interface ProfilePart {
  readonly name: string;
  /** Matches a line without blanks. */
  readonly words: RegExp;
  /** Another part that may tell of it as well: some reports say what was wrong in what is to be done, or the reverse. */
  readonly with?: string;
}

/** A kind of report, and what none of that kind leaves out. */
export interface ReportProfile {
  readonly name: string;
  /** Matches the report's title without blanks. */
  readonly title: RegExp;
  readonly source: string;
  /** Parts asked for together: where hardly any of a group is found, it stands in a file of its own. */
  readonly groups: readonly (readonly ProfilePart[])[];
}

const part = (name: string, words: RegExp, other?: string): ProfilePart => ({
  name,
  words,
  ...(other === undefined ? {} : { with: other }),
});

/*
 * What every report of its kind has, however small the institution. Of accounts and budgets that is their tables: what the
 * text tells of them some tell together (收入, 财政拨款收支) and some have none of (机关运行经费 of 事业单位). More can be asked for by
 * the config (profiles, outline/missing, sections).
 */
export const reportProfiles: readonly ReportProfile[] = [
  {
    name: '部门决算公开',
    title: /(?:部门|单位)决算/,
    source: '财政部《地方预决算公开操作规程》（财预〔2016〕143号）；部门决算公开统一格式',
    groups: [
      [
        part('收入支出决算总表', /(?<!拨款)收入支出决算总?表/),
        part('收入决算表', /收入决算(?:总|明细)?表/),
        part('支出决算表', /(?<![款入公]|预算|经费|基本)支出决算(?:总|明细)?表/),
        part('财政拨款收入支出决算总表', /财政拨款(?:收入支出|收支)决算总?表/),
        part('一般公共预算财政拨款支出决算表', /一般公共预算(?:财政拨款)?支出决算(?:明细)?表/),
        part('一般公共预算财政拨款基本支出决算表', /基本支出决算(?:明细)?表/),
        part('“三公”经费支出决算表', /三公[”"]?经费.{0,8}表/),
        part('政府性基金预算财政拨款收入支出决算表', /政府性基金.{0,16}表/),
      ],
    ],
  },
  {
    name: '部门预算公开',
    title: /(?:部门|单位)预算(?!执行|绩效|管理)/,
    source: '财政部《地方预决算公开操作规程》（财预〔2016〕143号）；部门预算公开统一格式',
    groups: [
      [
        part('部门收支总表', /(?<!拨款)收支(?:预算)?总(?:体情况)?表/),
        part('部门收入总表', /收入(?:预算)?总(?:体情况)?表/),
        part('部门支出总表', /(?<!收入)支出(?:预算)?总(?:体情况)?表/),
        part('财政拨款收支总表', /财政拨款收支(?:预算)?总(?:体情况)?表/),
        part('一般公共预算支出表', /一般公共预算(?:财政拨款)?支出(?:预算|情况)?表/),
        part('一般公共预算基本支出表', /基本支出(?:预算|情况|明细)?表/),
        part('“三公”经费支出表', /三公[”"]?经费.{0,12}表/),
        part('政府性基金预算支出表', /政府性基金.{0,16}表/),
      ],
    ],
  },
  {
    name: '部门整体支出绩效自评报告',
    title: /整体(?:支出)?绩效/,
    source:
      '各地部门整体支出绩效自评报告提纲；参照财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）所附提纲',
    groups: [
      [
        part('部门概况', /概况|基本情况|简介|职能|职责/),
        part('收支或预算执行情况', /收支|收入|支出|资金|预算/),
        part('绩效情况', /绩效|评价|自评|得分|效益/),
        part('存在的问题', /问题|不足|偏差|原因/, '改进措施'),
        part('改进措施', /措施|建议|改进|下一步|打算|整改|应用/, '存在的问题'),
      ],
    ],
  },
  {
    name: '项目支出绩效自评报告',
    title: /项目(?:支出|资金)?绩效/,
    source: '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）所附绩效评价报告参考提纲',
    groups: [
      [
        part('资金使用情况', /资金|预算|支出|经费/),
        part('绩效情况', /绩效|评价|自评|得分|效益|产出/),
        part('存在的问题', /问题|不足|偏差|原因/, '改进措施'),
        part('改进措施', /措施|建议|改进|下一步|打算|整改|应用/, '存在的问题'),
      ],
    ],
  },
];

/** A line that may name a table. */
export const tableLine = /^.{2,39}表(?:（[^（）]{1,16}）)?$/;

/** Lines of a 目录: a part, a table, and the number of the page behind either. */
export const contentsPart = /^(第[一二三四五六七八九十]{1,2}部分)/;
export const contentsTable = /^[一二三四五六七八九十]{1,3}、(.{4,40}表)$/;
export const contentsPage = /[.…·．\s　]{1,100}[-—]?\d{1,4}[-—]?$/;

/** What stands around a table's name: 公开03表, （续）. */
export const besideTableName =
  /^(?:公开\d{1,3}表|附?表[\d一二三四五六七八九十]{1,3})[：:]?|^[一二三四五六七八九十]{1,3}、|（[^（）]{1,12}）$/g;

/** Marks and blanks in the label of a part. */
export const partMarks = /[\s　、：:]/g;
