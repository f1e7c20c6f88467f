import {
  type Absence,
  type Relation,
  relate,
  type Statement,
  type StatementParagraph,
  sumOf,
} from '@gouji/facts';
import { wholeLabels } from '@gouji/lexicon/accounts/restatements';
import { grandTotals } from '@gouji/lexicon/terms/metrics';

/** One figure said again right beside the first: as a rate of the whole, as all where there is no other. */
export const restatedBeside = (
  paragraph: StatementParagraph,
  absences: readonly Absence[],
  text: string,
): Relation[] => [...repeatedRates(paragraph.statements, text), ...soleSources(paragraph, absences)];

/** 预算执行率98.5%，全年预算执行率达到95.8%: one rate of the whole twice, with nothing between. */
const repeatedRates = (statements: readonly Statement[], text: string): Relation[] =>
  statements.flatMap((rate, at) => {
    const before = statements[at - 1];
    if (!before || !isNamedRate(rate) || !isNamedRate(before)) return [];
    if (before.mention.sentence !== rate.mention.sentence || rate.mention.division > 2) return [];
    const [first, second] = [labelOf(before, text), labelOf(rate, text)];
    const bare = [first, second].map(withoutWhole);
    const same = bare[0] === bare[1] && (bare[0] ?? '').length >= 3 && first !== second;
    return same ? [relate('same', rate.fact, [sumOf([before.fact])], { strength: 'likely' })] : [];
  });

const isNamedRate = ({ fact, mention }: Statement): boolean =>
  fact.role === 'rate' && fact.quantity.kind === 'percent' && mention.label !== null && !mention.target;

const labelOf = ({ mention }: Statement, text: string): string =>
  mention.label ? text.slice(mention.label.start, mention.label.end).trim() : '';

const withoutWhole = (label: string): string => {
  const word = wholeLabels.find((one) => label.startsWith(one));
  return word === undefined ? label : withoutWhole(label.slice(word.length));
};

/** 决算收入（一般公共预算财政拨款收入）A，无其他收入，本年度收入共计A: where there is no other, one fund is all. */
const soleSources = ({ statements, index }: StatementParagraph, absences: readonly Absence[]): Relation[] =>
  statements.flatMap((total, at) => {
    const part = statements[at - 1];
    if (!part || !grandTotals.has(total.fact.metric.name) || total.fact.scope !== null) return [];
    if (part.fact.scope === null || part.fact.role !== 'level' || total.fact.role !== 'level') return [];
    const [from, to] = [part.mention.quantity.span.end, total.mention.quantity.span.start];
    const denied = absences.some(
      ({ paragraph, metric, span }) =>
        paragraph === index &&
        /^其他(?:收入|支出)$/.test(metric.name) &&
        span.start >= from &&
        span.end <= to,
    );
    return denied ? [relate('same', total.fact, [sumOf([part.fact])])] : [];
  });
