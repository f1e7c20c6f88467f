import type { Span } from '@gouji/document';
import type { Report } from '@gouji/parser';
import * as z from 'zod';
import { missingOfContents } from './outline/contents.js';
import { sectionsOf, withoutBlanks } from './outline/lines.js';
import { missingOfProfile } from './outline/missing-parts.js';
import type { Clue, Draft, Rule } from './rule.js';
import { option, withOptions } from './with-options.js';

const options = z.strictObject({
  sections: option(z.array(z.string().min(1)).default([]), {
    zh: '每份报告都应有的章节，写标题中的词（机关运行经费）',
    en: 'words that some heading of every report must hold (机关运行经费)',
  }),
});

/** Where a report's title stands. */
const titleOf = (text: string, { titleSpan, span }: Report): Span => {
  const { start, end } = titleSpan ?? firstLine(text, span);
  return { start, end };
};

/** The sections asked for that no heading names, told of the report's title. */
const unnamed = (text: string, report: Report, sections: readonly string[]): Draft[] => {
  const titles = sectionsOf(report.sections).map(({ title }) => withoutBlanks(title));
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
        evidence: [missingNote(text, report, section)],
        checks: [],
        repair: null,
      }),
    );
};

const missingNote = (text: string, report: Report, name: string): Clue => ({
  span: titleOf(text, report),
  note: { zh: `缺“${name}”`, en: `“${name}” is missing` },
});

/** What every report of its kind has, and this one does not, told of the report's title. */
const lacking = (text: string, report: Report): Draft[] => {
  const found = missingOfProfile(text, report);
  if (!found) return [];
  const { profile, parts } = found;
  return parts.map(
    ({ name, elsewhere }): Draft => ({
      severity: elsewhere ? 'info' : 'warning',
      confidence: 0.6,
      message: {
        zh: `${profile.name}应有“${name}”，全文未见（${profile.source}）`,
        en: `A report of this kind (${profile.name}) has “${name}”; this one does not (${profile.source})`,
      },
      evidence: [missingNote(text, report, name)],
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
  title: { zh: '应有的部分或表格缺失', en: 'A part or table that should be there is missing' },
  why: {
    zh: '目录列出的部分或决算表在正文中找不到，或同类报告必有的部分、表格全文未见：可能漏放、漏标或名称写错。',
    en: 'A part or table that the table of contents lists, or that every report of its kind has, does not stand in the text: left out, unmarked or misnamed.',
  },
  source: {
    zh: '财政部《地方预决算公开操作规程》（财预〔2016〕143号）；部门决算公开统一格式：概况、决算表、情况说明、名词解释四部分；《项目支出绩效评价管理办法》（财预〔2020〕10号）所附报告提纲',
    en: 'Ministry of Finance: rules for publishing budgets and accounts (2016) and the form of published departmental accounts, four parts; outline of evaluation reports annexed to the measures for the evaluation of projects (2020)',
  },
  advice: {
    zh: '补上缺少的部分；目录多列的，从目录中删去；没有此项的，写明没有。',
    en: 'Add what is missing, take it out of the contents where it is not due, or say that there is none of it.',
  },
  examples: {
    holds: [
      {
        text: '目录\n第一部分 概况\n第二部分 决算情况说明\n第三部分 名词解释\n第一部分 概况\n略。\n第二部分 决算情况说明\n略。\n第三部分 名词解释\n略。',
      },
      { text: '一、部门概况\n略。\n二、收支情况\n略。\n三、绩效自评情况\n略。\n四、问题及下一步打算\n略。' },
    ],
    breaks: [
      {
        text: '目录\n第一部分 概况\n第二部分 决算表\n第三部分 决算情况说明\n第一部分 概况\n略。\n第三部分 决算情况说明\n略。',
        quote: '第二部分 决算表',
      },
      {
        text: '一、部门概况\n略。\n二、收支情况\n略。\n三、绩效自评情况\n略。\n四、下一步打算\n略。',
        quote: '2023年度部门整体支出绩效自评报告',
      },
    ],
  },
  ...withOptions(options, ({ text, report }, { sections }) => [
    ...missingOfContents(text, report).map(({ kind, name, span }): Draft => {
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
    ...lacking(text, report),
    ...unnamed(text, report, sections),
  ]),
};
