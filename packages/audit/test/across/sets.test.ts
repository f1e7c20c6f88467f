import { describe, expect, it } from 'vitest';
import { crossFindings, crossRules } from '../../src/index.js';
import { auditOf } from './audit-of.js';
import { reportSets } from './sets.js';

const quotesIn = async (texts: readonly string[]): Promise<{ rule: string; quotes: string }[]> => {
  const audits = await Promise.all(texts.map((text, at) => auditOf(`${at + 1}.txt`, text)));
  return crossFindings(audits).map(({ rule, evidence }) => ({
    rule,
    quotes: evidence.map(({ quote }) => quote).join(' '),
  }));
};

describe('sets of reports', () => {
  it.each(reportSets)('$what', async ({ texts, found }) => {
    expect((await quotesIn(texts)).map(({ quotes }) => quotes)).toEqual(found);
  });
});

// A rule's examples are its documentation and its tests.
describe.each(crossRules)('$id', ({ id, examples }) => {
  it.each(examples.holds)('is silent: $texts', async ({ texts }) => {
    expect(await quotesIn(texts)).toEqual([]);
  });

  it.each(examples.breaks)('flags $quotes', async ({ texts, quotes }) => {
    expect(await quotesIn(texts)).toEqual([{ rule: id, quotes: quotes.join(' ') }]);
  });
});
