import { Decimal } from 'decimal.js';
import { extract } from 'gouji';
import { ofText } from '../property.js';

/** The next unit up, which keeps value and last digit as they are. */
const up: Readonly<Record<string, string>> = { 元: '万元', 万元: '亿元' };
const printed = /^(?<number>\d[\d,]*(?:\.\d+)?)(?<space>\s*)(?<unit>元|万元)$/u;

const raised = (text: string): string | null => {
  const { number = '', space = '', unit = '' } = printed.exec(text)?.groups ?? {};
  if (number === '') return null;
  const digits = number.replaceAll(',', '');
  const places = (digits.split('.')[1]?.length ?? 0) + 4;
  return `${new Decimal(digits).div(10_000).toFixed(places)}${space}${up[unit]}`;
};

/** All amounts in the next unit up, with four places more: the same values, as exact as before. */
export const units = ofText('units', 'units changed with the figures', (text) => {
  const amounts = extract(text).filter(({ kind }) => kind === 'money');
  let changed = text;
  for (const { span } of [...amounts].reverse()) {
    const words = raised(text.slice(span.start, span.end));
    if (words === null) return null;
    changed = changed.slice(0, span.start) + words + changed.slice(span.end);
  }
  return changed;
});
