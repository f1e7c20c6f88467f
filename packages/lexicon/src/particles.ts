/**
 * Small words and letters by which prose is cut, before any cue is read (虚词). Source: 现代汉语 grammar: 连词, 介词, 助词, and
 * the verbs that stand before a figure.
 */

/** What joins names or figures in turn (A、B和C). */
export const joiners: ReadonlySet<string> = new Set(['和', '与', '及', '以及', '、']);

/** What joins the last two of them. */
export const lastJoiner = '和';

/** Joins a word to what it is of (预算的80%). */
export const ofParticle = '的';

/** Letters that may stand between a short cue and its figure. */
export const lettersBeforeFigure: ReadonlySet<string> = new Set('了约近达为至到是逾超');

/** Letters at the ends of printed words that are no name. */
export const lettersAroundNames: ReadonlySet<string> = new Set('的了为是和与及约达共等，、：“” \u3000\n');

/** Words that open parts (由…构成) or an old value (由…调整为), and those that close the first. */
export const openersFrom: ReadonlySet<string> = new Set(['由', '全部由']);
export const composingWords: readonly string[] = ['构成', '组成'];

/** Letters that compare with what stands right behind them. */
export const comparingLetters: ReadonlySet<string> = new Set(['较', '比']);

/** Words that end a comparison (与上年相比). */
export const comparisonEnds: readonly string[] = ['相比', '持平', '一致', '相同', '相较', '对比', '不变'];

/** Letters by which a value comes to another (由A万元到B万元). */
export const arrivingLetters = '到至';

/** First letters of the words that number items, in their order (一是, 首先, 其次, 再次, 最后). */
export const itemLetters = '一二三四五六七八九十首其再最';

/** Numerals of labels, from one. */
export const labelNumerals = '一二三四五六七八九十';

/** Words within a rate's name: that it is done, and of which budget it is (年初预算完成率). */
export const doneWord = '完成';
export const budgetWord = '预算';

/** By what a clause tells only the greater of many parts (主要税收收入项目情况如下). */
export const mainWord = '主要';
/** What is set beforehand, so that a share of it is how far it was reached (占任务数的56.4%). */
export const goalWords: readonly string[] = ['预算', '任务', '计划', '目标', '指标'];
export const yearStart = '年初';

/** How a total ends that income and spending share (收入总计). */
export const sharedTotal = '总计';

/** Words that say only that an amount follows (金额15万元). */
export const amountWords: readonly string[] = ['金额', '资金', '涉及金额', '涉及资金'];

/** Ends of the nouns that name rates (支付率, 满意度). */
export const rateEnds: readonly string[] = ['率', '比', '度'];

/** Marks behind the classes above a line of the budget (类、款), whose own mark is 项. */
export const classMarks: readonly string[] = ['（类）', '（款）'];

/** What parts sentences. */
export const sentenceEnds: ReadonlySet<string> = new Set('。\n');

/** Words that say of something what it is (为当年拨付的资金), by which no name begins. */
export const copulas: readonly string[] = ['为', '系'];
