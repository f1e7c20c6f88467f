/** What no paragraph begins with, and no line that is one ends in. */
const neverFirst = /^[，。；：、）》”’％%‰！？…,;:)!?×÷＝=]/;
const neverLast = /[，、（《“‘(]$/;
/** A figure without its unit, and a unit without its figure; one figure in two. */
const figure = /[0-9０-９](?:[.．,，]?|[十百千万亿])$/;
const restOfFigure =
  /^(?:[十百千万亿]{0,2}元(?![旦宵月])|[个百千]?分点?[，。；、）]|[0-9０-９.．][0-9０-９,.，．]*(?:[十百千万亿]|元|[%％人个])|年[^初末底]|人[次，。；、])/;

const digitLast = /[0-9０-９][.．,，]?$/;
/** A unit that the next line goes on with: 人 of 人次, 个 of 个月 and 个百分点. */
const unitBegun = /[0-9０-９十百千万亿]\s?[人个]$/;
const restOfUnit = /^(?:次|月|百分点)/;

const brackets: readonly (readonly [open: string, close: string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['“', '”'],
];

/** Whether a bracket that one line opens closes in the next. */
const partsBracket = (before: string, after: string): boolean =>
  brackets.some(([open, close]) => {
    if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false;
    const closed = after.indexOf(close);
    const opened = after.indexOf(open);
    return closed >= 0 && (opened < 0 || closed < opened);
  });

/** Whether a line end cannot be the end of a paragraph: it parts a figure from its unit, or a word from its mark. */
export const partsWords = (before: string, after: string): boolean =>
  neverFirst.test(after) ||
  neverLast.test(before) ||
  (figure.test(before) && restOfFigure.test(after)) ||
  (unitBegun.test(before) && restOfUnit.test(after)) ||
  partsBracket(before, after);

/** The end of a clause that stands behind a figure (…881300.00元，占一般公共预算支出的): its own figure is to come. */
const namesFigure = /元[^。；！？]{0,8}[，,][^。；！？]{0,60}[\u4e00-\u9fff”]$/;
const startsWithFigure = /^[0-9０-９][0-9０-９,，.．]{0,24}[ 　]?(?:[%％‰]|[十百千万亿]{0,2}元)/;

/** An amount, a count or a rate: a figure that is no date. */
const amount = /[0-9０-９][ 　]{0,2}(?:[%％‰]|(?![年月日号])[\u4e00-\u9fff])/;
/** What a line of a sentence has, and a signature, an item or a title has not. */
const isProse = (text: string): boolean => /[，；。,;]|[：:]$/.test(text) || amount.test(text);
const shortestProse = 12;

/**
 * Whether a line is more than a heading: the end of a sentence stands within; or it holds an amount, where a label makes
 * it a heading beside a mark; or, without a label, a mark alone.
 */
const isSentence = (text: string, labelled: boolean): boolean =>
  text.length >= shortestProse &&
  (/[。；！？]./.test(text) ||
    (labelled ? amount.test(text) && /[，：,]/.test(text) : amount.test(text) || /[，、,]/.test(text)));

/** What ends a sentence or a clause that may stand as a paragraph. */
const stops = /[。；：！？…;:!?]$/;
/** What a bracket in prose opens a line with: no paragraph does, but for its label. */
const bracket = /^[（(]/;
/** What a sentence may end in: a mark, or a figure with its unit where the mark was forgotten. */
const mayEnd =
  /(?:[。；：！？…;:!?]|[0-9０-９十百千万亿][ 　]{0,2}(?:[\u4e00-\u9fff]{0,2}[元人个名辆次项台套倍]|百分点|[%％‰])|(?:^|[^0-9０-９])[0-9０-９]{1,2}年)[）)]?$/;
/** 单位：万元 · 注：… · 联系电话：…: lines that stand by themselves, whatever is above them. */
const standsAlone =
  /^(?:(?:金额)?单位|备?注|附[件表]?[0-9一二三四五六七八九十]{0,3}|联系.{0,4}|[填编报].{1,6}|.{0,4}(?:日期|时间|负责人|审核人|电话))[：:]/;

/**
 * Whether a line end parts one sentence, whatever the width of the page: a name from its figure, a word from its mark,
 * a figure from its unit; or a sentence under way, which ends nowhere, from a line that is prose as well.
 *
 * @param labelled whether the line before begins with a label, as headings do
 */
export const partsSentence = (before: string, after: string, labelled: boolean): boolean =>
  neverFirst.test(after) ||
  (namesFigure.test(before) && startsWithFigure.test(after)) ||
  (before.length >= shortestProse &&
    ((digitLast.test(before) && partsWords(before, after)) || partsBracket(before, after))) ||
  (isSentence(before, labelled) &&
    !standsAlone.test(after) &&
    (partsWords(before, after) ||
      (bracket.test(after) && !stops.test(before)) ||
      (!mayEnd.test(before) && isProse(after))));
