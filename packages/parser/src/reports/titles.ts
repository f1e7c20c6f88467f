import type { Line } from '../lines/lines.js';

const longestTitle = 100;
const longestLine = 60;
const longestLead = 45;

/** What names a report. The weak names (2023年度部门决算) do so at the head of a document only. */
const reportName =
  /(?:报告书?|说明书?|自评情况|评价情况|(?:信息)?公开|总结)(?:[（(【][^（()）]{1,14}[）)】])?$/;
const weakName = /20[\d○〇O零一二三四五六七八九]{2,6}年度?.{0,20}(?:决算|预算|情况|自评)$|(?:决算|预算)$/;
/** What else a document is called on its first line. */
const headName = /(?:报告书?|说明书?|公开|总结|公报|公告|通报|草案|概况|情况)$/;
/** The mark of a note at a title's end: 统计公报[1]. */
const noteMark = /[ 　]{0,4}(?:[[［〔【][0-9０-９]{1,2}[\]］〕】]|[①-⑳*＊])$/;
const subject = /自评|评价|决算|预算|绩效|支出|收支|财政|经费|资金|财务/;
const sentence = /[，。；,;！？!?]|[：:](?!$)/;
/** Lines that speak of a report: 现将…情况报告, 撰写绩效自评报告. */
const mention =
  /^(?:根据|按照|按|依据|现将|详见|见|请|并|及时|认真)|(?:撰写|形成|提交|上报|报送|听取|审议|编制|起草|完成|出具|组织开展).{0,30}$/;

/** Blanks inside a title are spacing (部门 整体 支出). */
export const compact = (text: string): string => text.replace(/[\s　]/g, '');

/** Whether a line ends as the name of a report does. */
export const isReportName = (text: string): boolean => {
  const words = compact(text);
  return (
    words.length <= longestLine && reportName.test(words) && subject.test(words) && !sentence.test(words)
  );
};

const annex = /^附[件表][0-9０-９一二三四五六七八九十]{0,3}[：:、.．]?/;
const isAnnexLabel = ({ form, label }: Line): boolean =>
  form !== null && label !== null && /^附/.test(label.text);

/** A line that might be a title's, without the annex label before it; null for body text, headings and tables. */
const titleWords = (line: Line): string | null => {
  if (line.table || (line.label && !isAnnexLabel(line))) return null;
  const words = compact(line.text).replace(annex, '').replace(noteMark, '');
  return words.length <= longestLine && !sentence.test(words) ? words : null;
};

/** Endings of organs' names (机关、事业单位、团体); the words of 国务院《关于国家行政机关和企业事业单位社会团体印章管理的规定》 and usage. */
const organ =
  /(?:局|办|室|委|委员会|中心|院|校|厅|所|站|政府|镇|乡|街道|办事处|会|队|部|馆|处|大学|学院|公司|社|段|园|学校|小学|中学|团|库|场|总工会|公安|军人)(?:机关|（?本级）?|\(本级\))?$/;
/** Whether words end as an organ's name does. */
export const isOrgan = (words: string): boolean => organ.test(words);

const titlePiece = /(?:年度?|部门|单位|整体|支出|绩效|自评|评价|决算|预算|项目|财政|资金|情况|关于)(?:的)?$/;

/** Whether a line may stand above a title as part of it: the unit's name, the year, 附件1, the title's first line. */
const leads = (line: Line): boolean => {
  if (isAnnexLabel(line) || annex.test(compact(line.text)))
    return compact(line.text).replace(annex, '').length <= longestLead;
  const words = titleWords(line);
  if (words === null || words.length > longestLead || words.length === 0) return false;
  if (/^[（(]?20\d\d年\d{1,2}月/.test(words) || mention.test(words)) return false;
  return organ.test(words) || /^20\d\d年度?$/.test(words) || titlePiece.test(words) || line.look.centered;
};

/** A piece of a name: Chinese letters alone. */
const namePiece = /^[\u4e00-\u9fffX×Ｘ○（）()]{2,20}$/;
const place = /^(?:中共|中国)?[\u4e00-\u9fffX×Ｘ○]{1,8}?[省市县区州旗盟镇乡]/;
const mostPieces = 2;

/** How many lines above an organ's name begin it: 某市某区规划和自然, and below it 资源局. The topmost begins with a place. */
const nameBegunAbove = (lines: readonly Line[], from: number, words: string): number => {
  if (
    !organ.test(words.replace(/20\d\d.*/, '')) ||
    /^[^省市县区州旗盟镇乡]{1,6}[省市县区州旗盟镇乡]./.test(words)
  )
    return 0;
  for (let count = 1; count <= mostPieces; count += 1) {
    const line = lines[from - count];
    const piece = line && titleWords(line);
    if (!piece || !namePiece.test(piece) || organ.test(piece) || subject.test(piece)) return 0;
    if (place.test(piece)) return count;
  }
  return 0;
};

/** Whether the first line names the document: by its last word, or as the line that stands in the middle. */
export const isFirstLineTitle = (line: Line): boolean => {
  const words = titleWords(line);
  return (
    words !== null &&
    words.length >= 4 &&
    !mention.test(words) &&
    (headName.test(words) || line.look.centered)
  );
};

/** The words of a title's line, without the mark of a note at its end. */
export const withoutNoteMark = (text: string): string => text.replace(noteMark, '');

/** Where a title stands: its first and its last line. */
export interface TitlePlace {
  readonly from: number;
  readonly to: number;
}

const mostLead = 5;

/** The title that ends at a line, with the lines above that belong to it and stand behind `after`. */
export const titleEndingAt = (
  lines: readonly Line[],
  to: number,
  after: number,
  weak: boolean,
): TitlePlace | null => {
  const line = lines[to];
  if (!line) return null;
  const words = titleWords(line);
  if (words === null || words.length < 2 || mention.test(words) || /^《.*》$/.test(words)) return null;
  if (!reportName.test(words) && !(weak && weakName.test(words))) return null;
  let from = to;
  let organs = organ.test(words.replace(/20\d\d.*/, '')) ? 1 : 0;
  while (from - 1 > after && to - from < mostLead) {
    const above = lines[from - 1];
    const pieces = nameBegunAbove(lines, from, compact(lines[from]?.text ?? ''));
    if (pieces > 0 && from - pieces > after) {
      from -= pieces;
      continue;
    }
    if (!above || !leads(above)) break;
    // The unit above the unit is the signature of the report before.
    const isOrgan = organ.test(compact(above.text));
    if (isOrgan && organs > 0 && after >= 0) break;
    organs += isOrgan ? 1 : 0;
    from -= 1;
    if (annex.test(compact(above.text))) break;
  }
  const whole = lines
    .slice(from, to + 1)
    .map(({ text }) => compact(text))
    .join('');
  return subject.test(whole) && whole.length >= 4 && whole.length <= longestTitle ? { from, to } : null;
};
