import { economicClassification, itemTail } from '@gouji/lexicon/terms/economic-classification';
import { keyOf } from './metric.js';

/** The name of a 科目 as compared: 其他社会保障缴费支出 is the 科目 其他社会保障缴费. */
export const itemKey = (name: string): string => keyOf(name).replace(itemTail, '');

const classes = new Map(
  economicClassification.flatMap(({ code, items }) =>
    items.map(({ name }) => [itemKey(name), code] as const),
  ),
);

/** The 类 of the economic classification that a 科目 stands under (基本工资: 301); null where no 科目 is called so. */
export const economicClassOf = (name: string): string | null => classes.get(itemKey(name)) ?? null;
