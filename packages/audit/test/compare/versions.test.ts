import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/index.js';
import { auditText } from '../audit-text.js';

describe('two versions of one report', () => {
  it('tells what is gone, what is new and what still stands', async () => {
    const before = await auditText(
      '培训费年初预算16万元，支出决算12万元，完成年初预算的57%。\n走访慰问36户，每户800元，共计3.88万元。',
    );
    const after = await auditText(
      '培训费年初预算16万元，支出决算12万元，完成年初预算的75%。\n走访慰问36户，每户800元，共计3.88万元。\n会议费8.4万元，比上年9.6万元减少2.1万元。',
    );
    const { gone, new: fresh, still, changed } = compareVersions(before, after);
    expect(gone.map(({ rule }) => rule)).toEqual(['rate/completion']);
    expect(fresh.map(({ rule }) => rule)).toEqual(['change/roll-forward']);
    expect(still.map(({ rule }) => rule)).toEqual(['product/unit-price']);
    expect(changed).toMatchObject([{ metric: '培训费', from: '57%', to: '75%', follow: [] }]);
  });

  it('names what else should have changed with a figure', async () => {
    const text = (total: string) => `基本支出${total}，其中：人员经费402.60万元，公用经费94.50万元。`;
    const { changed } = compareVersions(
      await auditText(text('497.10万元')),
      await auditText(text('512.10万元')),
    );
    expect(changed).toMatchObject([{ metric: '基本支出', from: '497.10万元', to: '512.10万元' }]);
    expect(changed[0]?.follow.map(({ quote }) => quote)).toEqual(['402.60万元', '94.50万元']);
  });

  it('finds nothing between a report and itself', async () => {
    const audit = await auditText('走访慰问36户，每户800元，共计3.88万元。');
    const { gone, new: fresh, changed } = compareVersions(audit, audit);
    expect([gone, fresh, changed]).toEqual([[], [], []]);
  });
});
