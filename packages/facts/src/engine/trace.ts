import type { Report } from '@gouji/parser';
import { quantitiesAround, readTables } from '../grids/read.js';
import { tablesIn } from '../grids/tables-in.js';
import { standardDictionary } from '../read.js';
import { layOut } from '../reading/flow.js';
import { plainTextOf, withSpans } from '../reading/plain-text.js';
import { quantityReader } from '../reading/quantities.js';
import { readUnits } from './units.js';

const unitsOf = (text: string, report: Report) => {
  const reader = { fiscalYear: report.fiscalYear, dictionary: standardDictionary, ownNames: [] as string[] };
  const placed = tablesIn(report);
  const tables = readTables(placed, { ...reader, text });
  const quantities = quantitiesAround(quantityReader(text, report), report.span, placed, tables);
  const plain = plainTextOf(text, report);
  const inPlain = quantities.map((quantity) => withSpans(quantity, plain.toPlain));
  return readUnits(layOut(withSpans(report, plain.toPlain), inPlain), { ...reader, text: plain.text });
};

/** For developers: how each unit of a report is understood, as text. */
export const tracePlain = (text: string, report: Report): string => {
  const units = unitsOf(text, report);
  const lines: string[] = [];
  for (const { sayings, understanding } of units) {
    const q = (at: number): string =>
      sayings[at]?.quantity?.text ?? `(${sayings[at]?.verdict} ${sayings[at]?.sign})`;
    for (const one of sayings) {
      const id = understanding.state.entryOf[one.index] ?? -1;
      lines.push(
        `  ${one.index} ${q(one.index)} ${one.column}${one.sign === -1 ? '-' : ''} [${one.name?.text ?? ''}${one.name?.generic ? '~' : ''}${one.topic ? ` <${one.topic.text}>` : ''}] of:${one.of?.text ?? ''} base:${one.base ? `${one.base.kind}/${one.base.stage}` : ''} m${one.mark}${one.parts ? ` parts:${one.parts}` : ''}${one.total ? ' total' : ''}${one.plus ? ' plus' : ''}${one.reason ? ' reason' : ''}${one.item ? ` item:${one.item.style}${one.item.ordinal}` : ''}${one.run ? ` run${one.run.first}/${one.run.at}/${one.run.size}` : ''} d${one.depth} → E${id}${understanding.state.entries[id]?.under != null ? ` under E${understanding.state.entries[id]?.under}` : ''}`,
      );
    }
    lines.push(`  cost ${understanding.state.cost.toFixed(1)}`);
    for (const { equation, weight, key } of understanding.taken)
      lines.push(
        `    ${weight.outcome === 'violated' ? '✗' : weight.outcome} ${equation.pattern}: ${q(equation.result)} = ${equation.formula}(${equation.terms.map((t, i) => `${equation.signs[i] === -1 ? '-' : ''}${q(t)}`).join(', ')}) ${weight.slip ? `slip ${weight.slip.shape} at ${q(weight.slip.at)} margin ${understanding.margins.get(key)?.toFixed(1)}` : ''}`,
      );
  }
  return lines.join('\n');
};
