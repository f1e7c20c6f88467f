import { standardDictionary } from '@gouji/facts';
import { layOut } from '@gouji/facts/reading/flow';
import { tablesIn } from '@gouji/facts/reading/placed-tables';
import { plainTextOf, withSpans } from '@gouji/facts/reading/plain-text';
import { quantityReader } from '@gouji/facts/reading/quantities';
import { simplified } from '@gouji/lexicon/traditional/simplified';
import type { Report } from '@gouji/parser';
import { quantitiesAround, readTables } from '@gouji/tables/read';
import type { Saying } from '../sayings/saying.js';
import { type State, type Taken, takenOf } from '../search/state.js';
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

type Traced = ReturnType<typeof unitsOf>[number];

const printed = ({ sayings }: Traced, at: number): string => {
  const saying = sayings[at];
  return saying?.quantity?.text ?? `(${saying?.verdict} ${saying?.sign})`;
};

/** What the words say of a figure: only what is set. */
const wordsOf = (saying: Saying): string => {
  const { name, topic, within, of, base, mark, parts, item, run } = saying;
  const said: readonly (string | false | null)[] = [
    `${saying.column}${saying.sign === -1 ? '-' : ''}`,
    name && `[${name.text}${name.generic ? '~' : ''}]`,
    topic && `topic:${topic.text}`,
    within && `within:${within.text}`,
    of && `of:${of.text}`,
    base && `base:${base.kind}/${base.stage}`,
    mark > 0 && `mark:${mark}`,
    parts && `parts:${parts}`,
    saying.total && 'total',
    saying.plus !== null && 'plus',
    saying.reason && 'reason',
    saying.depth > 0 && `depth:${saying.depth}`,
    item && `item:${item.style}${item.ordinal}`,
    run && `run:${run.first}/${run.at}/${run.size}`,
  ];
  return said.filter((one) => typeof one === 'string').join(' ');
};

const placeOf = ({ entries, entryOf }: State, index: number): string => {
  const entry = entries[entryOf[index] ?? -1];
  return entry ? `E${entry.id}${entry.under === null ? '' : ` under E${entry.under}`}` : '–';
};

const equationOf = (unit: Traced, { equation, weight, key }: Taken): string => {
  const { margins } = unit.understanding;
  const terms = equation.terms.map(
    (term, at) => `${equation.signs[at] === -1 ? '−' : ''}${printed(unit, term)}`,
  );
  const outcome = weight.outcome === 'violated' ? '✗' : weight.outcome;
  const slip = weight.slip ? ` slip ${weight.slip.shape} at ${printed(unit, weight.slip.at)}` : '';
  const margin = margins.has(key) ? ` margin ${margins.get(key)?.toFixed(1)}` : '';
  return `${outcome} ${equation.pattern}: ${printed(unit, equation.result)} = ${equation.formula}(${terms.join(', ')})${slip}${margin}`;
};

/** What the best reading that accuses nothing here does otherwise. */
const denialOf = (unit: Traced, state: State, denial: State | undefined): string[] => {
  if (!denial) return [];
  const moved = unit.sayings.flatMap(({ index }) => {
    const [here, there] = [placeOf(state, index), placeOf(denial, index)];
    return here === there ? [] : [`${printed(unit, index)} ${there}`];
  });
  const own = new Set(takenOf(state).map(({ key }) => key));
  const others = takenOf(denial).filter(({ key }) => !own.has(key));
  return [
    `      else (${denial.cost.toFixed(1)}): ${moved.join(', ')}`,
    ...others.map((one) => `        ${equationOf(unit, one)}`),
  ];
};

const traceOf = (unit: Traced): string[] => {
  const { sayings, understanding } = unit;
  const { state, taken, denials, misread } = understanding;
  return [
    ...sayings.map(
      (saying) =>
        `  ${saying.index} ${printed(unit, saying.index)} ${wordsOf(saying)} → ${placeOf(state, saying.index)}`,
    ),
    `  cost ${state.cost.toFixed(1)}`,
    ...taken.flatMap((one) => [
      `    ${equationOf(unit, one)}`,
      ...denialOf(unit, state, denials.get(one.key)),
    ]),
    ...misread.map(({ taken: one, by }) => `    misread, ${by.id}: ${equationOf(unit, one)}`),
  ];
};

/** For developers: how each unit of a report is understood, and what would deny each accusation, as text. */
export const tracePlain = (text: string, report: Report): string =>
  unitsOf(simplified(text), report).flatMap(traceOf).join('\n');
