import { Decimal } from 'decimal.js';
import { plainList } from '../places.js';
import { ofText } from '../property.js';

interface Row {
  readonly name: string;
  readonly digits: string;
  readonly unit: string;
}

const amount = /^(?<name>.*?)为?(?<digits>\d[\d,]*(?:\.\d+)?)(?<unit>[万亿]?元)$/su;

const rowOf = (item: string): Row[] => {
  const { name = '', digits = '', unit = '' } = amount.exec(item)?.groups ?? {};
  return digits === '' ? [] : [{ name, digits, unit }];
};

const decimalOf = ({ digits }: Row): Decimal => new Decimal(digits.replaceAll(',', ''));

/** Whether the items come to the total as it is printed: a list of some of the parts is no table with a total. */
const addUp = (items: readonly Row[], total: Row): boolean => {
  const sum = items.reduce((all, item) => all.plus(decimalOf(item)), new Decimal(0));
  return sum.eq(decimalOf(total));
};

/** A list as rows of a table below the sentence, with its head and its total. */
export const tableRows = ofText('table-rows', 'a list as rows of a table', (text) => {
  const found = plainList(text);
  if (found === null) return null;
  const [total] = rowOf(text.slice(0, found.start));
  const rows = found.items.flatMap(rowOf);
  if (!total || rows.some(({ unit }) => unit !== total.unit) || !addUp(rows, total)) return null;
  const lines = [...rows, { ...total, name: '合计' }].map(({ name, digits }) => `${name}\t${digits}`);
  const table = [`项目\t金额（${total.unit}）`, ...lines].join('\n');
  // The full stop behind the list goes.
  return `${text.slice(0, found.start)}，具体如下：\n${table}${text.slice(found.end + 1)}`;
});
