import type { Span } from '@gouji/document';
import type { Block, Report, Section } from '@gouji/parser';
import { z } from 'zod';
import type { Draft, Rule } from './rule.js';
import { option, withOptions } from './with-options.js';

/** A line of a 目录: a part (第二部分 某局2023年度部门决算表) or a table (三、支出决算表). */
interface Entry {
  readonly kind: 'part' | 'table';
  /** Its label for a part, its title for a table; without blanks. */
  readonly name: string;
  readonly span: Span;
}

const part = /^(第[一二三四五六七八九十]{1,2}部分)/;
const table = /^[一二三四五六七八九十]{1,3}、(.{4,40}表)$/;
const pageNumber = /[.…·．\s　]{1,100}[-—]?\d{1,4}[-—]?$/;

/** The lines that name parts and tables between the report's beginning and its first heading: its 目录. */
const entriesOf = (text: string, { span, titleSpan, sections }: Report): Entry[] => {
  const from = titleSpan?.end ?? span.start;
  const first = sections[0]?.span.start ?? from;
  const entries: Entry[] = [];
  let start = from;
  for (const line of text.slice(from, first).split('\n')) {
    const words = line.replace(pageNumber, '').replace(/[\s　]/g, '');
    const place = { start, end: start + line.length };
    const label = part.exec(words)?.[1];
    const title = table.exec(words)?.[1];
    if (label) entries.push({ kind: 'part', name: label, span: place });
    else if (title) entries.push({ kind: 'table', name: title, span: place });
    start += line.length + 1;
  }
  return entries;
};

const allOf = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allOf(section.children)]);

/** What the body has: labels of its parts, and every line that could name a table, without blanks. */
const presentIn = (
  text: string,
  { blocks, sections }: Report,
): { parts: Set<string>; lines: Set<string> } => {
  const every = allOf(sections);
  const lines = new Set<string>();
  const add = ({ start, end }: Span): void => {
    for (const line of text.slice(start, end).split('\n')) {
      const words = line.replace(/[\s　]/g, '');
      // 公开03表 and （续） may stand around a table's name.
      lines.add(
        words.replace(
          /^(?:公开\d{1,3}表|附?表[\d一二三四五六七八九十]{1,3})[：:]?|^[一二三四五六七八九十]{1,3}、|（[^（）]{1,12}）$/g,
          '',
        ),
      );
    }
  };
  const addBlocks = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'paragraph') add(block.span);
      else if (block.caption) add(block.caption);
      else for (const cell of block.cells.filter(({ row }) => row < 2)) add(cell.span);
    }
  };
  addBlocks(blocks);
  for (const { titleSpan, blocks: own } of every) {
    add(titleSpan);
    addBlocks(own);
  }
  const parts = new Set(
    every.flatMap(({ label }) => (label?.style === 'part' ? [label.text.replace(/[\s　、：:]/g, '')] : [])),
  );
  return { parts, lines };
};

/** Of a report whose tables stand in a file of their own most are not found: then none is missing. */
const fewestFound = 0.5;

const missingIn = (text: string, report: Report): Entry[] => {
  const entries = entriesOf(text, report);
  if (entries.length === 0) return [];
  const { parts, lines } = presentIn(text, report);
  const found = ({ kind, name }: Entry): boolean => (kind === 'part' ? parts.has(name) : lines.has(name));
  return (['part', 'table'] as const).flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const absent = own.filter((entry) => !found(entry));
    return own.length - absent.length >= own.length * fewestFound ? absent : [];
  });
};

const options = z.strictObject({
  sections: option(z.array(z.string().min(1)).default([]), {
    zh: '每份报告都应有的章节，写标题中的词（机关运行经费）',
    en: 'words that some heading of every report must hold (机关运行经费)',
  }),
});

/** The sections asked for that no heading names, told of the report's title. */
const unnamed = (text: string, report: Report, sections: readonly string[]): Draft[] => {
  const titles = allOf(report.sections).map(({ title }) => title.replace(/[\s　]/g, ''));
  const { start, end } = report.titleSpan ?? firstLine(text, report.span);
  return sections
    .filter((section) => !titles.some((title) => title.includes(section)))
    .map(
      (section): Draft => ({
        severity: 'warning',
        confidence: 0.9,
        message: {
          zh: `应有“${section}”一节，标题中未见`,
          en: `No heading names “${section}”, which the report must have`,
        },
        evidence: [{ span: { start, end }, note: { zh: `缺“${section}”`, en: `“${section}” is missing` } }],
        checks: [],
        repair: null,
      }),
    );
};

const firstLine = (text: string, { start, end }: Span): Span => {
  const line = text.indexOf('\n', start);
  return { start, end: line < 0 ? end : Math.min(line, end) };
};

export const outlineMissing: Rule = {
  id: 'outline/missing',
  severity: 'warning',
  title: { zh: '目录所列部分或表格在正文中缺失', en: 'A part or table of the contents is missing' },
  why: {
    zh: '目录列出的部分或决算表在正文中找不到，可能漏放、漏标或名称写错。',
    en: 'A part or table that the table of contents lists does not stand in the text: left out, unmarked or misnamed.',
  },
  source: {
    zh: '财政部部门决算公开统一格式：概况、决算表、情况说明、名词解释四部分',
    en: 'Ministry of Finance, form of published departmental accounts: four parts',
  },
  advice: {
    zh: '补上缺少的部分，或从目录中删去。',
    en: 'Add the part that is missing, or take it out of the contents.',
  },
  examples: {
    holds: [
      {
        text: '目录\n第一部分 概况\n第二部分 决算情况说明\n第三部分 名词解释\n第一部分 概况\n略。\n第二部分 决算情况说明\n略。\n第三部分 名词解释\n略。',
      },
    ],
    breaks: [
      {
        text: '目录\n第一部分 概况\n第二部分 决算表\n第三部分 决算情况说明\n第一部分 概况\n略。\n第三部分 决算情况说明\n略。',
        quote: '第二部分 决算表',
      },
    ],
  },
  ...withOptions(options, ({ text, report }, { sections }) => [
    ...missingIn(text, report).map(({ kind, name, span }): Draft => {
      const said = kind === 'part' ? name : `“${name}”`;
      return {
        severity: 'warning',
        confidence: 0.7,
        message: {
          zh: `目录列有${said}，正文中未见`,
          en: `The contents list ${said}, which does not stand in the text`,
        },
        evidence: [{ span, note: { zh: '正文中缺失', en: 'missing in the text' } }],
        checks: [],
        repair: null,
      };
    }),
    ...unnamed(text, report, sections),
  ]),
};
