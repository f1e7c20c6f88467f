import fc from 'fast-check';
import type { Printed } from './figures.js';
import {
  boxed,
  cheque,
  coins,
  foreign,
  mixed,
  money,
  negative,
  prefixed,
  ranges,
  shared,
  spokenMoney,
} from './money.js';
import { counts, percents, qualified, yearSpans, years } from './others.js';

export type { Printed } from './figures.js';

/** Every form that the package says it reads, by its name. */
export const forms: Readonly<Record<string, fc.Arbitrary<Printed>>> = {
  money,
  spokenMoney,
  cheque,
  coins,
  mixed,
  prefixed,
  foreign,
  boxed,
  negative,
  ranges,
  shared,
  percents,
  counts,
  qualified,
  years,
  yearSpans,
};

/** A form in its clause. Behind a word, so that a short figure at the start of a line is not taken for the label of an item. */
export const clause = fc.record({
  printed: fc.oneof(...Object.values(forms)),
  lead: fc.constantFrom('支出', '合计', '，其中：共', '（二）实际为', '项目金额'),
  tail: fc.constantFrom('', '，', '；其中', '（含税）', '。'),
});
