import { type Fact, readLabel, standardDictionary } from '@gouji/facts';
import { read } from '@gouji/ingest';
import { fundTotals } from '@gouji/lexicon/accounts/restatements';
import { parse } from '@gouji/parser';
import { readFacts } from '@gouji/relations';
import { bodyOf, type ExpectedFact, type RelationCase } from './relation-cases.js';

/** What is read of the facts that a hand-written sentence asserts: each part of one that differs, as `quantity part found`. */
export const misreadings = async (relationCase: RelationCase): Promise<string[]> => {
  const source = await read(new TextEncoder().encode(bodyOf(relationCase)), { name: 'case.txt' });
  const facts = parse(source).reports.flatMap((report) => readFacts(source.text, report).facts);
  return (relationCase.facts ?? []).flatMap((expected) => {
    const found = facts.filter(({ quantity }) => quantity.text === expected.quantity);
    if (found.length === 0) return [`${expected.quantity} not read`];
    // A figure printed twice is asserted once: the reading that fits better counts.
    const wrong =
      found.map((fact) => differences(expected, fact)).sort((a, b) => a.length - b.length)[0] ?? [];
    return wrong.map((difference) => `${expected.quantity} ${difference}`);
  });
};

const differences = (expected: ExpectedFact, fact: Fact): string[] => {
  const wrong: string[] = [];
  if (!namesOf(fact).includes(nameOf(expected.metric)))
    wrong.push(`metric ${fact.metric.modifier}${fact.metric.name}`);
  if (momentOf(expected.period) !== momentOf(periodOf(fact))) wrong.push(`period ${periodOf(fact)}`);
  if (expected.role !== fact.role) wrong.push(`role ${fact.role}`);
  if ((expected.sign ?? 1) !== fact.sign) wrong.push(`sign ${fact.sign}`);
  const scopes = [fact.scope, fact.entity, fact.metric.modifier];
  if (expected.scope !== undefined && !scopes.includes(scopeOf(expected.scope)))
    wrong.push(`scope ${fact.scope}`);
  return wrong;
};

/** What a fact is called; a rate by its noun, by what it is of, or by both (会议费预算完成率). */
const namesOf = ({ metric: { modifier, name }, role }: Fact): readonly string[] =>
  [modifier + name, ...(role === 'rate' ? [modifier, name] : [])].map(nameOf);

/** A label as the dictionary reads it, whatever form it is printed in; fund and date are parts of a fact by themselves. */
const nameOf = (label: string): string => {
  const { name, modifier } = readLabel(label, standardDictionary);
  const plain = fundTotals.get(name) ?? name;
  return modifier + plain.replace(/^(?:年初|年末)(?:财政拨款)?(?=结转和结余$)/, '');
};

const scopeOf = (label: string): string => readLabel(label, standardDictionary).scope ?? label;

const periodOf = ({ period: { year, point } }: Fact): string =>
  point === 'during' ? `${year}` : `${year}-${point}`;

/** The end of one year is the start of the next. */
const momentOf = (period: string): string => {
  const end = /^(\d{4})-end$/.exec(period);
  return end ? `${Number(end[1]) + 1}-start` : period;
};
