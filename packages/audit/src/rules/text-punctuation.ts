import type { Span } from '@gouji/document';
import type { Block, Report, Section } from '@gouji/parser';
import { type ProseParagraph, paragraphsOf } from './paragraphs.js';
import type { Bilingual, Draft, Rule } from './rule.js';

/** Marks that stand twice, or two that cannot stand side by side: 。。 ，， ；。 ，。 */
const doubled = /[。，；：、]\s?(?=[。，；：、])[。，；：、]+/g;

const brackets: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
]);
const closings: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  [')', '（'],
  ['》', '《'],
]);
/** 1） and 一）: a bracket that closes a label, which has no other half. */
const label = /(?:^|[。；：，、\s])[（(]?[0-9０-９一二三四五六七八九十a-zA-Z]{1,3}$/;

/** The brackets of a paragraph that have no other half. */
const unmatched = (words: string): { readonly opened: number[]; readonly closed: number[] } => {
  const opened: { readonly mark: string; readonly at: number }[] = [];
  const closed: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    // Half and full width stand for one another.
    if (brackets.has(character)) opened.push({ mark: character === '(' ? '（' : character, at });
    const opening = closings.get(character);
    if (opening === undefined) continue;
    const pair = opened.findLastIndex(({ mark }) => mark === opening);
    if (pair >= 0) opened.splice(pair);
    else if (!label.test(words.slice(Math.max(0, at - 5), at))) closed.push(at);
  }
  return { opened: opened.map(({ at }) => at), closed };
};

const endsSentence = /[。；]$/;

/** Paragraphs with one bracket that opens and never closes; where others near it are odd too, a page may have cut them. */
const unclosed = (paragraphs: readonly ProseParagraph[]): Span[] => {
  const odd = paragraphs.map(({ words }) => unmatched(words));
  const isEven = (at: number): boolean => {
    const one = odd[at];
    return one === undefined || (one.opened.length === 0 && one.closed.length === 0);
  };
  return paragraphs.flatMap(({ span, words }, at) => {
    const { opened, closed } = odd[at] ?? { opened: [], closed: [] };
    const [open] = opened;
    const sure =
      opened.length === 1 &&
      closed.length === 0 &&
      isEven(at - 1) &&
      isEven(at + 1) &&
      endsSentence.test(words);
    return open !== undefined && sure ? [{ start: span.start + open, end: span.start + open + 1 }] : [];
  });
};

/** A list's item ends in ；, and the last of them in 。; so does an introduction's line. */
const isItem =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第?[一二三四五六七八九十]{1,3}[是、]|[①-⑳●•·\-－—])/;

/** Paragraphs that end in ；, and are neither items of a list nor followed by any. */
const semicolons: ReadonlySet<string> = new Set(['；', ';']);
const shortestSentence = 4;

const endingOpen = (text: string, { blocks, sections }: Report): Span[] =>
  [{ own: blocks, from: null }, ...sectionBlocks(sections)].flatMap(({ own, from }) => {
    const last = own.at(-1);
    // 一、工资福利支出571.80万元；: a heading that its first sentence was cut out of is an item itself.
    if (last && from !== null && !text.slice(from, last.span.start).includes('\n')) return [];
    if (last?.kind !== 'paragraph' || last.label !== null) return [];
    const words = text.slice(last.span.start, last.span.end).trimEnd();
    const at = last.span.start + words.length - 1;
    const listed = isItem.test(words) || own.slice(0, -1).some((one) => endsOpen(text, one));
    const sentence = words.slice(words.lastIndexOf('。') + 1, -1);
    const isOpen = semicolons.has(words.slice(-1)) && sentence.length >= shortestSentence;
    return isOpen && !listed ? [{ start: at, end: at + 1 }] : [];
  });

const endsOpen = (text: string, { span }: Block): boolean =>
  /[；;：:]\s*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end));

/** The blocks of the innermost sections, with where their headings begin. */
const sectionBlocks = (
  sections: readonly Section[],
): { readonly own: readonly Block[]; readonly from: number | null }[] =>
  sections
    .filter(({ explainsTerms }) => !explainsTerms)
    .flatMap(({ blocks, children, titleSpan }) =>
      children.length > 0 ? sectionBlocks(children) : [{ own: blocks, from: titleSpan.start }],
    );

const draft = (span: Span, message: Bilingual, note: Bilingual): Draft => ({
  severity: 'warning',
  confidence: 0.8,
  message,
  evidence: [{ span, note }],
  checks: [],
  repair: null,
});

export const textPunctuation: Rule = {
  id: 'text/punctuation',
  severity: 'warning',
  title: {
    zh: '标点有误',
    en: 'Doubled, unclosed or misplaced marks',
  },
  why: {
    zh: '连用的标点和未合上的括号、书名号多是改稿时留下的，其间的文字可能有删漏。',
    en: 'Doubled marks and open brackets are left by editing; words around them may be lost.',
  },
  source: { zh: 'GB/T 15834《标点符号用法》', en: 'GB/T 15834, general rules for punctuation' },
  advice: {
    zh: '改正标点。',
    en: 'Correct the marks.',
  },
  examples: {
    holds: [
      { text: '一是加强管理（见附表）；二是改进作风……。' },
      { text: '1）负责预算编制；2）负责决算编制。' },
      { text: '他说：“按期完成。”，会议同意。' },
      { text: '依据《预算法》(2018年修正）执行。' },
      { text: '全年完成以下任务：\n\n1.编制年度预算；\n\n2.编制年度决算；' },
    ],
    breaks: [
      { text: '全年各项任务均已完成。。', quote: '。。' },
      { text: '主要是压缩接待开支，；其余持平。', quote: '，；' },
      { text: '公务接待费（含外宾接待支出按规定公开。', quote: '（' },
      { text: '本年收入合计60万元，其中：财政拨款收入60万元，占100%；', quote: '；' },
      { text: '按照《预算绩效管理办法的要求开展自评。', quote: '《' },
    ],
  },
  find: ({ text, report }) => {
    const paragraphs = paragraphsOf(text, report);
    const twice = paragraphs.flatMap(({ span, words }) =>
      [...words.matchAll(doubled)].map(({ index, 0: marks }) => {
        const place = { start: span.start + index, end: span.start + index + marks.length };
        return draft(
          place,
          { zh: `标点“${marks}”连用`, en: `The marks “${marks}” stand side by side` },
          { zh: '标点连用', en: 'doubled mark' },
        );
      }),
    );
    const open = unclosed(paragraphs).map((place) => {
      const mark = text.slice(place.start, place.end);
      return draft(
        place,
        {
          zh: `${mark === '《' ? '书名号' : '括号'}“${mark}”没有与之成对的另一半`,
          en: `“${mark}” is never closed`,
        },
        { zh: '未合上', en: 'not closed' },
      );
    });
    const ending = endingOpen(text, report).map((place) =>
      draft(
        place,
        { zh: '段末用了分号，此后另起一节', en: 'A paragraph ends in a semicolon, and nothing follows it' },
        { zh: '段末应为句号', en: 'a full stop is meant' },
      ),
    );
    return [...twice, ...open, ...ending];
  },
};
