import { expect, it } from 'vitest';
import { parse, type Section } from '../src/index.js';
import { manners } from './cases/manners.js';
import { documentOf } from './document.js';

const linesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ level, label, title, children }) => [
    `${'  '.repeat(level - 1)}${label?.text ?? ''}${title}`,
    ...linesOf(children),
  ]);

it.each(manners)('$name', async ({ text, reports }) => {
  const parsed = parse(await documentOf(text));
  expect(
    parsed.reports.map(({ title, sections }) => [title.split('\n').at(-1), ...linesOf(sections)]),
  ).toEqual(reports);
  expect(
    parsed.reports.flatMap(({ oddities }) => oddities.map(({ kind, label }) => `${kind} ${label.text}`)),
  ).toEqual([]);
});

it('says where a page broke a paragraph', async () => {
  const long = '本年支出合计320.50万元，其中基本支出280.50万元，项目';
  const lines = Array.from({ length: 8 }, () => `${long}\n支出40.00万元。`).join('\n');
  const { reports, text } = parse(
    await documentOf(`2022年度绩效自评报告\n一、支出\n- 1 -\n${long}\n- 2 -\n支出40.00万元。\n${lines}`),
  );
  const [first, second] = reports[0]?.sections[0]?.blocks ?? [];
  const breaksOf = (block: typeof first): string[] =>
    block?.kind === 'paragraph' ? block.breaks.map(({ start, end }) => text.slice(start, end)) : [];
  expect(breaksOf(first)).toEqual(['\n- 2 -\n']);
  expect(breaksOf(second)).toEqual(['\n']);
});
