import { type Fact, type FormWord, grouped, isInText, keyOf, type Relation } from '@gouji/facts';
import { bounds } from '../../bounds.js';

type Group = Set<Fact>;

/** Finds every figure that prints the same account as another: tied to it by relations of two figures that agree. */
const printedAgain = (relations: readonly Relation[]): ((fact: Fact) => readonly Fact[]) => {
  const groups = new Map<Fact, Group>();
  for (const { kind, result, readings } of relations) {
    const [term, other] = readings[0]?.terms ?? [];
    if (kind !== 'same' || !term || other || !result.quantity.value.eq(term.quantity.value)) continue;
    const [one, two] = [result, term].map((fact) => groups.get(fact) ?? new Set([fact])) as [Group, Group];
    const [more, fewer] = one.size < two.size ? [two, one] : [one, two];
    for (const fact of fewer) more.add(fact);
    for (const fact of [result, term, ...fewer]) groups.set(fact, more);
  }
  return (fact) => [...(groups.get(fact) ?? [])];
};

const nameOf = ({ metric }: Fact): string => keyOf(metric.modifier + metric.name);

/** Whether a figure bears a row's name, or a longer or shorter form of it (一般公共预算财政拨款收入 for 财政拨款收入). */
const isNamedAlike = (row: Fact, fact: Fact): boolean => {
  const [name, said] = [nameOf(row), nameOf(fact)];
  return said !== '' && (said.includes(name) || name.includes(said));
};

/** Whether a figure has a row's amount but for rounding. */
const isAsMuch = ({ quantity: row }: Fact, { quantity }: Fact): boolean =>
  quantity.kind === row.kind && quantity.value.minus(row.value).abs().lte(quantity.ulp.plus(row.ulp));

/**
 * A total that the text takes from a form, with most of its parts: those that the form has an amount of and that the
 * paragraph leaves out.
 *
 * @param ties sums of the forms
 * @param same figures of the text and of the forms that are one
 * @param facts all of the text's
 */
export const leftOutOfTotals = (
  ties: readonly Relation[],
  same: readonly Relation[],
  facts: readonly Fact[],
): FormWord[] => {
  const again = printedAgain(same);
  const told = grouped(facts, ({ paragraph }) => paragraph);
  const found = new Map<Fact, FormWord>();
  for (const { kind, result, readings, form } of ties) {
    const { terms = [], signs = [] } = readings[0] ?? {};
    if (kind !== 'sum' || !form || terms.length <= bounds.fewestTold || !signs.every((sign) => sign === 1))
      continue;
    for (const total of again(result).filter(isInText)) {
      const own = (told.get(total.paragraph) ?? []).filter((fact) => fact !== total);
      const isTold = (term: Fact): boolean =>
        again(term).some((fact) => own.includes(fact)) ||
        own.some((fact) => isNamedAlike(term, fact) && isAsMuch(term, fact));
      const known = terms.filter(isTold);
      const left = terms.filter(
        (term) =>
          !isTold(term) &&
          !term.quantity.value.isZero() &&
          // Told in other words, or with other digits: another rule's matter.
          !own.some((fact) => isNamedAlike(term, fact) || isAsMuch(term, fact)),
      );
      const [figure] = left;
      if (!figure || known.length < bounds.fewestTold || left.length >= known.length || found.has(total))
        continue;
      found.set(total, {
        kind: 'left-out',
        form: { name: form.name, number: form.number },
        span: total.quantity.span,
        instead: left.map(({ metric }) => metric.modifier + metric.name).join('、'),
        figure,
      });
    }
  }
  return [...found.values()];
};
