import { type Dictionary, type Relation, readingOf, relate } from '@gouji/facts';
import { type Form, forms } from '@gouji/lexicon/forms';
import { parseTie, type Tie } from '@gouji/lexicon/forms/notation';
import { toldTies } from '@gouji/lexicon/forms/told-words';
import type { ReadTable } from '../read.js';
import { tiesOfCells } from './between.js';
import { type FormTable, recognise } from './recognise.js';
import { type TiedCells, tiesOfColumns, tiesOfRows, tiesOfTree } from './within.js';

const parsedTies = new WeakMap<Form, readonly Tie[]>();

/** The ties of a form, each form's read once. */
const tiesIn = (form: Form): readonly Tie[] => {
  const known = parsedTies.get(form);
  if (known) return known;
  const ties = form.ties.map(parseTie);
  parsedTies.set(form, ties);
  return ties;
};

/** The tables of a report that are forms. */
export const formsAmong = (tables: readonly ReadTable[], dictionary: Dictionary): FormTable[] =>
  tables.flatMap((table) => recognise(table, [...dictionary.own.forms, ...forms], dictionary) ?? []);

/**
 * What ties in the official forms among a report's tables, and between them (表内、表间勾稽关系). A form that stands twice
 * (one for each body, or parted by a page) is held to what its rows say alone.
 */
export const formRelations = (known: readonly FormTable[], dictionary: Dictionary): Relation[] => {
  const tableOf = (name: string): FormTable | null => {
    const [only, second] = known.filter(({ form }) => form.name === name);
    return only && !second ? only : null;
  };
  return known.flatMap((one) => {
    const whole = tableOf(one.form.name) === one && !one.table.sides.some(({ abridged }) => abridged);
    const { sides } = one.table;
    const found = tiesIn(one.form).flatMap((tie) => {
      if (tie.over === 'columns') return related(tiesOfColumns(tie, sides, dictionary), one, tie.equation);
      if (!whole) return [];
      return tie.over === 'rows'
        ? related(tiesOfRows(tie, sides, dictionary), one, tie.equation)
        : related(tiesOfCells(tie, one, tableOf, dictionary), one, tie.equation);
    });
    return [...found, ...(whole && one.form.tree ? related(tiesOfTree(sides), one, toldTies.tree) : [])];
  });
};

const related = (ties: readonly TiedCells[], { form }: FormTable, equation: string): Relation[] =>
  ties.map(({ result, terms, signs, others }) => {
    const facts = terms.map(({ fact }) => fact);
    const more = others.map(({ fact }) => fact);
    const readings = [
      readingOf('sum', facts, signs),
      ...(more.length > 0
        ? [readingOf('sum', [...facts, ...more], [...signs, ...more.map(() => 1 as const)])]
        : []),
    ];
    return relate(facts.length > 1 ? 'sum' : 'same', result.fact, readings, {
      origin: 'identity',
      form: { name: form.name, number: form.number, equation },
    });
  });
