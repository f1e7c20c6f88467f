import type { Account } from '../ledger.js';

/** How a list of parts hangs on its total, and whether its words say that it is all of them. */
export interface ListForm {
  readonly template: string;
  readonly separator: string;
  readonly last?: string;
  /** What stands before each item. */
  readonly label?: readonly string[];
  readonly whole?: true;
  /** Only for items that hold clauses of their own. */
  readonly heavy?: true;
  /** A new sentence begins with it, so nothing but a stop can follow. */
  readonly closing?: true;
}

export const ordinals = ['一是', '二是', '三是', '四是', '五是', '六是'];
const numbers = ['1.', '2.', '3.', '4.', '5.', '6.'];
const bracketed = ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）'];

/** The forms; a line each. */
const forms: readonly ListForm[] = [
  { template: '，其中[：|，|]{items}', separator: '，' },
  { template: '，其中：{items}', separator: '；' },
  { template: '，其中[，|]{items}', separator: '、' },
  { template: '，其中：{items}', separator: '、', last: '和' },
  { template: '。其中[：|，|]{items}', separator: '，' },
  { template: '。其中：{items}', separator: '；' },
  { template: '[（|（其中：]{items}）', separator: '、' },
  { template: '（{items}）', separator: '，' },
  { template: '（{items}）', separator: '；', heavy: true },
  { template: '，用途主要包括：{items}', separator: '；', heavy: true },
  { template: '，由{items}[构成|组成]', separator: '、', last: '和', whole: true },
  { template: '，全部由{items}[构成|组成]', separator: '、', last: '以及', whole: true },
  { template: '，包括{items}', separator: '、' },
  { template: '，包括[：|]{items}', separator: '，' },
  {
    template: '[，按{by}划分，|。按{by}分类：|，从{by}看，|，按{by}分：]{items}',
    separator: '，',
    whole: true,
  },
  { template: '，具体[为|情况为|包括|构成为]：{items}', separator: '；', whole: true },
  { template: '，{items}', separator: '，', label: ordinals, whole: true, closing: true },
  { template: '，[具体为：|包括：|]{items}', separator: '；', label: ordinals, whole: true, closing: true },
  {
    template: '，[具体如下：|明细如下：|其中：]\n{items}',
    separator: '。\n',
    label: numbers,
    whole: true,
    closing: true,
  },
  {
    template: '，[具体情况如下：|具体为：]\n{items}',
    separator: '；\n',
    label: bracketed,
    whole: true,
    closing: true,
  },
  {
    template: '，[分为|主要分为]{count}项：{items}',
    separator: '；',
    label: numbers,
    whole: true,
    closing: true,
  },
];

const fits = (form: ListForm, account: Account, inner: boolean, heavy: boolean): boolean => {
  const { template, closing } = form;
  const bracket = /^\[?（/u.test(template);
  if (template.includes('{by}') && account.partition?.by === undefined) return false;
  // What money is used for is a fee or a project, not 基本支出.
  if (template.includes('用途') && !account.children.every(({ label }) => /费$|项目$/u.test(label)))
    return false;
  const nested = !inner && account.children.some(({ children }) => children.length > 0);
  if (bracket && nested) return false;
  if (form.heavy === true) return heavy && !inner;
  if (heavy && (bracket || template.includes('由'))) return false;
  return !inner || (closing !== true && bracket);
};

/** The forms that an account's parts can be listed in. */
export const fittingForms = (account: Account, inner: boolean, heavy: boolean): readonly ListForm[] =>
  forms.filter((form) => fits(form, account, inner, heavy));
