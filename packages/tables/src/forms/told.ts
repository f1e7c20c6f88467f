import type { Span } from '@gouji/document';
import {
  type Fact,
  keyOf,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
} from '@gouji/facts';
import { alwaysFiscal } from '@gouji/lexicon/accounts/restatements';
import type { Form } from '@gouji/lexicon/forms';
import { aroundFormName, fundWords, ofYear, sidesOfAccount, toldTies } from '@gouji/lexicon/forms/told-words';
import type { FormTable } from './recognise.js';

/** The figures of a form that the text has a part of its own for, by what each measures. */
export interface ToldForm {
  readonly form: Form;
  /** 资金口径 that its caption names; null for all funds. */
  readonly fund: string | null;
  /** As the text's headings call it. */
  readonly names: readonly string[];
  readonly figures: ReadonlyMap<string, Fact>;
}

/** 六、一般公共预算财政拨款基本支出决算情况说明 is of the form …基本支出决算表. */
export const bareTitle = (printed: string): string =>
  aroundFormName.reduce((name, words) => name.replace(words, ''), keyOf(printed));

const fundOf = ({ name }: Form): string | null =>
  fundWords.find(({ caption }) => name.startsWith(caption))?.fund ?? null;

/** 一般公共预算财政拨款支出 is the 本年支出 of that fund's form, 财政拨款收入总计 the 收入总计 of the form of 财政拨款. */
const nameIn = (name: string, fund: string | null): string => {
  if (fund === null || !name.startsWith(fund)) return name;
  const rest = name.slice(fund.length);
  return sidesOfAccount.includes(rest) ? ofYear + rest : rest === '' ? name : rest;
};

/** What a figure measures within a form, as a key; null where it is no amount of a known account. */
const keyIn = (
  { metric, quantity, role, stage, period, scope }: Fact,
  fund: string | null,
): string | null => {
  if (!metric.known || metric.modifier !== '' || (role !== 'level' && role !== 'budget')) return null;
  if (quantity.kind !== 'money' || quantity.qualifier !== null || quantity.upper !== null) return null;
  const own = alwaysFiscal.has(metric.name) ? fund : (scope ?? fund);
  return [nameIn(metric.name, fund), period.year, period.point, role, stage ?? '', own ?? ''].join('|');
};

/** The forms of a report that stand once, with their figures; a name that stands for two figures is left out. */
export const toldForms = (tables: readonly FormTable[]): ToldForm[] =>
  tables
    .filter(({ form }) => tables.filter((other) => other.form === form).length === 1)
    .map(({ form, table }) => {
      const fund = fundOf(form);
      const figures = new Map<string, Fact>();
      const doubled = new Set<string>();
      for (const fact of table.facts) {
        const key = fact.entity === null ? keyIn(fact, fund) : null;
        if (key === null) continue;
        if (figures.has(key)) doubled.add(key);
        figures.set(key, fact);
      }
      for (const key of doubled) figures.delete(key);
      return { form, fund, names: [...new Set(form.captions.map(bareTitle))], figures };
    });

/** The form that a paragraph tells of, by the nearest heading that is called as one. */
const formOf = (headings: readonly Span[], forms: readonly ToldForm[], text: string): ToldForm | null => {
  for (const { start, end } of headings) {
    const title = bareTitle(text.slice(start, end));
    const found = forms.find(({ names }) => names.includes(title));
    if (found) return found;
  }
  return null;
};

/** A figure that the text says outright of the unit, or says on of what its sentence has just named (支出决算为…). */
const isOfUnit = ({ mention, generic, isBase, fact }: Statement, before: Statement | undefined): boolean => {
  if (generic || isBase || mention.each || mention.target || fact.entity !== null) return false;
  const { name, origin } = fact.metric;
  if (origin !== 'sentence') return origin === 'clause';
  return (
    before !== undefined &&
    before.mention.sentence === mention.sentence &&
    before.fact.metric.name === name &&
    before.fact.metric.origin === 'clause' &&
    !before.isBase
  );
};

/** A figure of the text and the cell that it may be of; `sure` where both say the same of it outright. */
interface Pair {
  readonly said: Fact;
  readonly cell: Fact;
  readonly sure: boolean;
}

/** 年初预算 in the text, 预算数 in the form: one budget where the other budgets told so agree. */
const otherStages = ['', 'initial', 'adjusted'] as const;

const pairOf = (fact: Fact, { figures, fund }: ToldForm): Pair | null => {
  const key = keyIn(fact, fund);
  const cell = key === null ? undefined : figures.get(key);
  if (cell) return { said: fact, cell, sure: true };
  if (key === null || fact.role !== 'budget') return null;
  const others = otherStages.flatMap(
    (stage) => figures.get(keyIn({ ...fact, stage: stage === '' ? null : stage }, fund) ?? '') ?? [],
  );
  const [only, second] = others;
  return only && !second ? { said: fact, cell: only, sure: false } : null;
};

const agrees = ({ said, cell }: Pair): boolean => said.quantity.value.eq(cell.quantity.value);

/**
 * What the text says under a form's own heading, against the cell that it was taken from: that of the same account, year,
 * fund, and budget or account.
 */
export const toldInForms = (
  paragraphs: readonly StatementParagraph[],
  forms: readonly ToldForm[],
  text: string,
): Relation[] => {
  const pairs = new Map<ToldForm, Pair[]>();
  for (const { headings, statements } of forms.length === 0 ? [] : paragraphs) {
    const told = formOf(headings, forms, text);
    if (!told) continue;
    const found = statements
      .filter((statement, at) => isOfUnit(statement, statements[at - 1]))
      .flatMap(({ fact }) => pairOf(fact, told) ?? []);
    pairs.set(told, [...(pairs.get(told) ?? []), ...found]);
  }
  return [...pairs].flatMap(([{ form }, all]) => {
    const confirmed = all.some((pair) => !pair.sure && agrees(pair) && !pair.said.quantity.value.isZero());
    return all
      .filter(({ sure }) => sure || confirmed)
      .map(({ said, cell }) =>
        relate('same', said, [sumOf([cell])], {
          form: { name: form.name, number: form.number, equation: toldTies.cell },
        }),
      );
  });
};
