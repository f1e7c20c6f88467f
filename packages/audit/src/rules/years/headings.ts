import type { Span } from '@gouji/document';
import { isFormName, type Kind, kindOf, mayNamePublication } from '@gouji/lexicon/forms/form-words';
import type { Block, Report, Section } from '@gouji/parser';
import { bounds } from '../bounds.js';
import type { Draft, RuleContext } from '../rule.js';
import { type NamedYear, withYear, yearsIn } from './named-years.js';

/** A heading or caption that names part of a report by its year: 第三部分 某局2024年度部门决算情况说明. */
interface YearHeading {
  readonly year: number;
  readonly yearSpan: Span;
  /** Its words behind the year, without blanks. */
  readonly name: string;
}

const captions = (blocks: readonly Block[]): Span[] =>
  blocks.flatMap((block) => (block.kind === 'table' && block.caption ? [block.caption] : []));

const namesIn = ({ explainsTerms, titleSpan, blocks, children }: Section): Span[] =>
  explainsTerms ? [] : [titleSpan, ...captions(blocks), ...children.flatMap(namesIn)];

const spacing = /[\s　]/g;
const frame = /[（(](?:续|续表)[）)]$|[：:]$/;

/** Headings and captions that name one year, and the report or a part of it behind that. */
const yearHeadings = (text: string, { blocks, sections }: Report, kind: Kind): YearHeading[] =>
  [...captions(blocks), ...sections.flatMap(namesIn)].flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const [named, other] = yearsIn(words, start);
    if (!named || other) return [];
    const name = text.slice(named.span.end, end).replace(spacing, '').replace(frame, '');
    return isFormName(name) && kindOf(name) === kind
      ? [{ year: named.year, yearSpan: named.span, name }]
      : [];
  });

const draft = (
  text: string,
  severity: 'error' | 'warning',
  wrong: Span,
  [year, meant]: readonly [number, number],
  beside: Span,
  message: Draft['message'] = {
    zh: `此处写为${year}年，而报告其他名称为${meant}年`,
    en: `This names ${year}; the report's other names say ${meant}`,
  },
): Draft => {
  const to = withYear(text.slice(wrong.start, wrong.end), meant);
  return {
    severity,
    confidence: severity === 'error' ? 0.9 : 0.7,
    message,
    evidence: [
      { span: wrong, note: { zh: `疑为${meant}年`, en: `probably ${meant}` } },
      { span: beside, note: { zh: `${meant}年`, en: String(meant) } },
    ],
    checks: [],
    repair: { span: wrong, to, restores: 0, breaks: 0 },
  };
};

/**
 * Headings and captions of another year than the report's, or a title of another year than all headings.
 * Where a year's heading stands beside the same one of the year reported on, the report sets the two beside each other.
 */
export const headingsOfAnotherYear = ({ text, report }: RuleContext): Draft[] => {
  const { title, titleSpan, fiscalYear } = report;
  const kind = kindOf(title);
  if (!titleSpan || fiscalYear === null || kind === null) return [];
  const named = yearsIn(text.slice(titleSpan.start, titleSpan.end), titleSpan.start);
  const [own] = named;
  if (!own || named.some(({ year }) => year !== fiscalYear)) return [];
  const headings = yearHeadings(text, report, kind);
  const right = headings.filter(({ year }) => year === fiscalYear);
  const others = headings.filter(
    ({ year, name }) => year !== fiscalYear && !right.some((heading) => heading.name === name),
  );
  if (right.length === 0 && mayNamePublication(title) && others.every(({ year }) => year === fiscalYear - 1))
    return [];
  const [first, second] = others;
  if (right.length === 0 && first && second)
    return others.every(({ year }) => year === first.year)
      ? [draft(text, 'warning', own.span, [fiscalYear, first.year], first.yearSpan)]
      : [];
  return others.map(({ year, yearSpan }) =>
    draft(text, right.length > 0 ? 'error' : 'warning', yearSpan, [year, fiscalYear], own.span),
  );
};

/**
 * 2022年度公用经费情况 above 2023年度公用经费38.2万元，比2022年度增加…: a heading of the year that its own text, which begins with the same
 * words on the next year, only compares with; in a report whose title names no year.
 */
export const headingsOffTheirText = ({ text, report }: RuleContext): Draft[] => {
  const { title, sections } = report;
  if (yearsIn(title).length > 0) return [];
  const visit = ({ titleSpan, blocks, children }: Section): Draft[] => {
    const below = children.flatMap(visit);
    const [block] = blocks;
    const [named, other] = yearsIn(text.slice(titleSpan.start, titleSpan.end), titleSpan.start);
    if (!named || other || block?.kind !== 'paragraph') return below;
    const [own, ...rest] = yearsIn(text.slice(block.span.start, block.span.end), block.span.start);
    const isNext = own?.span.start === block.span.start && own.year === named.year + 1;
    if (!isNext || !rest.some(({ year }) => year === named.year)) return below;
    const name = text.slice(named.span.end, titleSpan.end).slice(0, bounds.fewestShared);
    const isAlike = name.length === bounds.fewestShared && text.startsWith(name, own.span.end);
    return isAlike ? [offItsText(text, named, own), ...below] : below;
  };
  return sections.flatMap(visit);
};

const offItsText = (text: string, named: NamedYear, own: NamedYear): Draft =>
  draft(text, 'warning', named.span, [named.year, own.year], own.span, {
    zh: `标题写为${named.year}年，而其下所述为${own.year}年`,
    en: `The heading names ${named.year}; the text below it is of ${own.year}`,
  });
