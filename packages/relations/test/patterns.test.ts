import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { describe, expect, it } from 'vitest';
import { patterns, readFacts } from '../src/index.js';

const violated = async (text: string): Promise<string[]> => {
  const report = `2023年度部门整体支出绩效自评报告\n${text}\n`;
  const source = await read(new TextEncoder().encode(report), { name: 'example.txt' });
  return parse(source).reports.flatMap((one) =>
    readFacts(source.text, one)
      .relations.filter(({ margin }) => margin !== undefined && margin > 0)
      .map(({ result }) => result.quantity.text),
  );
};

const holding = async (text: string): Promise<number> => {
  const report = `2023年度部门整体支出绩效自评报告\n${text}\n`;
  const source = await read(new TextEncoder().encode(report), { name: 'example.txt' });
  return parse(source).reports.flatMap((one) => readFacts(source.text, one).relations).length;
};

for (const { id, examples } of patterns)
  describe(id, () => {
    for (const text of examples.holds)
      it(`reads and leaves alone: ${text}`, async () => {
        expect(await violated(text)).toEqual([]);
        expect(await holding(text)).toBeGreaterThan(0);
      });
    for (const [text, quote] of examples.breaks)
      it(`accuses ${quote}: ${text}`, async () => {
        expect(await violated(text)).toContain(quote);
      });
  });
