/** Patterns of the words around a figure within its clause: links, joints, causes, declarations of units. */

/** Words that give figures in turn (分别). */
export const respectively = '分别';

/** The same at the end of a clause (分别为). */
export const respectivelyAtEnd = /分别[为是]?\s*$/;

/** What joins names in turn. */
export const joints = /[、和及与]/;
export const jointsAtEnds = /^[、和及与]+|(?<![、和及与])[、和及与]+$/g;

/** Words that join names that share one cue (无因公出国费以及公务接待费); 和 may be within a name. */
export const jointsOfNames = /[、]|以及/;

/** Words behind a claim that lead on to its figure. */
export const leadToFigure = /^[了的为达约]*[0-9０-９]/;

/** A year before what a claim is about, and what compares behind it. */
export const yearsAndComparers = /[12]\d{3}年度?|与$/g;

/** A unit declared for what follows (单位：万元), and a line that begins with that. */
export const unitDeclaration = /单位[:：]\s*([^\s）)，。；、]{1,6})/;
export const unitDeclarationAtStart = /^[（(]?单位/;

/** Words between a figure and the share that is of it (5万元的30%). */
export const ofFigureBefore = /^的(?:比重|比例)?(?:分别)?(?:为|达|是)?$/;

/** What a price is per, behind its sign (元/人). */
export const perSign = /^\s*[/／]\s*[（(]?[一-龥㎡]/;

/** Units of people. */
export const peopleUnits = /^[名人位]$/;

/** Digits and numerals: a printed year. */
export const anyNumeral = /[0-9０-９〇零一二三四五六七八九]/;

/** What may be left of a label that names nothing. */
export const namelessRest = /[\s，：:年度的、]/g;

/** Letters before the base of a comparison that say whose it is (较本单位上年). */
export const ownerLetter = /[本该我\s]/;

/** Opens the parts of a figure before it (由…构成). */
export const partsOpener = '由';
export const partsOpenerAtStart = /^\s*由/;

/** Words around a whole by which its parts follow (在财政收入中). */
export const withinLead = /^\s*在?/;
export const withinEnd = '中';
export const noLetterOfName = /[^一-龥“”]/;

/** Words of a grouping that also stand behind a name (基本支出按经济分类), and the one that may be part of another word. */
export const groupingLead = '按';
export const bareDivision = '分';

/** An exception: what it takes out is not denied (除…外). */
export const exception = /^\s*除.*外\s*$/;

/** What points at something said before. */
export const pointing = /^\s*(?:[此该这]|其(?![他余]))/;

/** A cause, which is no name (受疫情影响减少). */
export const cause = /^\s*(?:受|因|由于).*(?:影响|原因|等)?$/;

/** Letters before an old value, and the same at the end of a label. */
export const oldValueLetters = /[由从自]/;
export const oldValueAtEnd = /(?<![由从的])[由从的]+$/;

/** A year named by its distance to the one spoken of (上年). */
export const relativeYear = /^(?:上|当年)/;

/** An end of the year that the sentence speaks of, where that has not come to one yet. */
export const relativeEnd = /^(?:年末|年底|年终|期末)/;

/** Words of an account's year at the front of a label. */
export const yearLead = /^(?:[12]\d{3}年度?|全年|当年|本年度?|实际|年度|共)/;

/** Words that tell what a heading says of its subject (…决算情况说明), and marks behind it. */
export const headingTail = /(?:具体|总体)?(?:支出)?(?:决算)?(?:情况)?的?(?:说明|分析|情况)?$/;

/** Words between a score's name and its figure. */
export const linksOfScore = /(?:[为是约计：:\s]|分别){1,12}$/;

/** Words of time behind a body's name (县图书馆2023年末), and words before it. */
export const timeBehindName = /(?:[12]\d{3}年|年)?(?:度|末|初|底)?$/;
export const leadsOfNames: readonly string[] = ['其中', '其', '一是', '二是', '三是', '四是', '五是', '关于'];

/** 名, 人 and 位 count the same people; 个 and 家 the same units, and 个 either. */
export const unitFamilies: readonly (readonly string[])[] = [
  ['名', '人', '位', '个'],
  ['个', '家', '所', '户'],
];
export const anyUnit = '个';

/** Words by which names differ in print and not in what they name, and the one that stands for them as names are compared: as long. */
export const comparedAs: readonly (readonly [printed: string, compared: string])[] = [
  ['和', '及'],
  ['与', '及'],
  ['开支', '支出'],
];
