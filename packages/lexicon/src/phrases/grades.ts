/**
 * Grades of evaluations by the marks given (评价等级). Source: 《项目支出绩效评价管理办法》(财预〔2020〕10号): 90（含）－100分为优、80（含）－90分为良、60（含）－80分为中、
 * 60分以下为差; reports print the bands they go by, often other ones.
 */
const grade = '(优秀|优|良好|良|中等|中|合格|较差|差|不合格)(?![好秀等级])';
const isGrade = '(?:的)?[，,]?(?:评定|评价|认定)?(?:等级|结果)?(?:为|是|属于?|评为|定为)?[“"‘「]?';

/** A band from one mark to another; from a mark on; and below a mark. */
export const bandBetween = new RegExp(
  `(\\d{2,3})分?(?:[（(][^（()）]{1,4}[)）])?[-—–~～至到－]{1,2}(\\d{2,3})分?(?:[（(][^（()）]{1,4}[)）])?分?${isGrade}${grade}`,
  'g',
);
export const bandFrom = new RegExp(
  `(\\d{2,3})分?(?:[（(][^（()）]{1,4}[)）])?分?(?:及以上|以上|及其以上|含以上)()${isGrade}${grade}`,
  'g',
);
export const bandBelow = new RegExp(
  `()(\\d{2,3})分?(?:[（(][^（()）]{1,4}[)）])?分?(?:以下|及以下)${isGrade}${grade}`,
  'g',
);

/** A mark given to all that is evaluated, and the grade that it is said to be. */
export const gradedMark =
  /(?:得分|总分|评分|评价分|得分值|分值|综合得|总得)[为是达：:]{0,2}(\d{2,3}(?:\.\d{1,2})?)分/g;
export const gradeSaid = new RegExp(
  `(?:等级|级别|评级|档次|等次)(?:评定|认定|确定)?[为是属：:]{1,2}[“"‘「]?${grade}`,
  'g',
);
