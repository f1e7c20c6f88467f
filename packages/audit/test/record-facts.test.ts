import { describe, expect, it } from 'vitest';
import { auditText } from './audit-text.js';

/** What a sentence's figures are read as: `[figure, metric, period, role]`, told by the record that each stands in. */
const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly facts: readonly (readonly [string, string, string, string])[];
}[] = [
  {
    name: 'two budgets, where a budget became another',
    text: '差旅费由年初预算12.40万元调整为10.90万元，调减1.50万元。',
    facts: [
      ['12.40万元', '差旅费', '2023', 'budget'],
      ['10.90万元', '差旅费', '2023', 'budget'],
      ['1.50万元', '差旅费', '2023', 'change'],
    ],
  },
  {
    name: 'an amount of what was counted right before it',
    text: '图书漂流点12个，每个3000元，共3.6万元。农家书屋7户、金额2.80万元。',
    facts: [
      ['3.6万元', '图书漂流点', '2023', 'level'],
      ['2.80万元', '农家书屋', '2023', 'level'],
    ],
  },
  {
    name: 'years told in turn',
    text: '培训费2021年、2022年和2023年分别为8.10万元、9.00万元和9.90万元。',
    facts: [
      ['8.10万元', '培训费', '2021', 'level'],
      ['9.00万元', '培训费', '2022', 'level'],
      ['9.90万元', '培训费', '2023', 'level'],
    ],
  },
  {
    name: 'a percentage that is a level of its own name',
    text: '读者满意度为96.2%，投诉办结率为100%。',
    facts: [
      ['96.2%', '读者满意度', '2023', 'rate'],
      ['100%', '投诉办结率', '2023', 'rate'],
    ],
  },
  {
    name: 'a rate by the whole of its noun',
    text: '预算指标45.20万元，支付39.73万元，支付率87.90%。',
    facts: [['87.90%', '支付率', '2023', 'rate']],
  },
  {
    name: 'this year behind words that speak of the year before',
    text: '因公出国（境）费0万元，与上年持平，公务接待费3.20万元。',
    facts: [['3.20万元', '公务接待费', '2023', 'level']],
  },
  {
    name: 'the classes above a line of the budget',
    text: '文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）支出决算68.40万元。',
    facts: [['68.40万元', '文化旅游体育与传媒支出（类）文化和旅游（款）图书馆', '2023', 'level']],
  },
];

describe('facts told by the record that a figure stands in', () => {
  it.each(cases)('$name', async ({ text, facts }) => {
    const report = (await auditText(text)).reports[0];
    const printed = new Map(report?.quantities.map(({ id, text: figure }) => [id, figure]));
    const found = report?.facts.map(({ quantity, metric, period, role }) => [
      printed.get(quantity),
      metric,
      period,
      role,
    ]);
    for (const fact of facts) expect(found).toContainEqual(fact);
  });
});
