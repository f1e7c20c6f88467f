import { type Dictionary, readLabel } from '../reading/metric.js';
import type { Statement, StatementParagraph } from '../reading/statements/statement.js';
import type { Fact, Relation } from '../types.js';
import { isAmount, readingOf, relate } from './build.js';
import type { FactIndex } from './fact-index.js';
import type { StatedSum } from './sums/stated-sum.js';

/** 占…的P%, 占比P%: a part, the whole it is measured against, and their quotient. */
export const shares = (
  paragraph: StatementParagraph,
  text: string,
  lists: readonly StatedSum[],
  index: FactIndex,
  dictionary: Dictionary,
  ownNames: readonly string[],
): Relation[] => {
  const relations: Relation[] = [];
  const { statements } = paragraph;
  const totalOf = new Map(lists.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));
  statements.forEach((share, at) => {
    if (share.mention.ofPrevious) {
      relations.push(...sharesOfPrevious(statements, at, text, totalOf));
      return;
    }
    // 分别占…的P%和Q%: shares in turn, left alone where it cannot be told whose they are.
    if (text.slice(share.mention.span.start, share.mention.quantity.span.start).includes('分别')) return;
    const base = share.mention.shareOf;
    if (base === null || share.fact.quantity.kind !== 'percent') return;
    const part = partOf(statements, at) ?? partBehind(statements, at);
    if (!part) return;
    const enclosing = totalOf.get(part);
    const words = text.slice(base.start, base.end);
    const meaning = readLabel(words, dictionary, ownNames);
    const named =
      meaning.name === ''
        ? []
        : index
            .find({
              name: meaning.name,
              scope: meaning.scope,
              kind: part.fact.quantity.kind,
              near: share.fact,
            })
            .filter((fact) => fact !== part.fact && fact.period.year === part.fact.period.year);
    const wholes: Fact[] = [];
    const add = (fact: Fact | undefined): void => {
      if (fact && !wholes.includes(fact)) wholes.push(fact);
    };
    if (meaning.name === '' && enclosing) add(enclosing.fact);
    named.forEach(add);
    if (enclosing) add(enclosing.fact);
    if (meaning.name === '' || named.length === 0)
      nearestAbove(statements, statements.indexOf(part)).forEach(add);
    if (wholes.length === 0) return;
    const sure = named.length > 0 || (meaning.name === '' && enclosing !== undefined);
    relations.push(
      relate(
        'share',
        share.fact,
        wholes.slice(0, 6).map((whole) => readingOf('quotient', [part.fact, whole])),
        { strength: sure ? 'exact' : 'tentative' },
      ),
    );
  });
  return relations;
};

/** The amount whose share it is: the nearest before it in its sentence, of the same name where the share has one. */
const partOf = (statements: readonly Statement[], at: number): Statement | null => {
  const share = statements[at];
  if (!share) return null;
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const candidate = statements[index];
    if (!candidate || candidate.mention.sentence !== share.mention.sentence) return null;
    if (!isAmount(candidate)) continue;
    const named = share.mention.label !== null && share.fact.metric.origin === 'clause';
    return !named || candidate.fact.metric.name === share.fact.metric.name ? candidate : null;
  }
  return null;
};

/** 流动资产占21.5%，为1328.7万元: the amount follows its share, without a name of its own. */
const partBehind = (statements: readonly Statement[], at: number): Statement | null => {
  const share = statements[at];
  const next = statements[at + 1];
  const follows =
    share !== undefined &&
    next !== undefined &&
    isAmount(next) &&
    next.mention.label === null &&
    next.mention.sentence === share.mention.sentence &&
    next.mention.division <= 2;
  return follows ? next : null;
};

/**
 * 支出1755万元，占本年支出2194万元的80%; 收入24627万元，完成年初预算60999万元的40.4%. With 分别 as many amounts before
 * the whole have shares as percentages follow it.
 */
const sharesOfPrevious = (
  statements: readonly Statement[],
  at: number,
  text: string,
  totalOf: ReadonlyMap<Statement, Statement>,
): Relation[] => {
  const whole = statements[at - 1];
  if (!whole || !isAmount(whole)) return [];
  const { mention } = whole;
  const rates = [statements[at]].filter((statement) => statement !== undefined);
  if (text.slice(mention.span.start, mention.quantity.span.start).includes('分别')) {
    for (let next = at + 1; (statements[next]?.mention.division ?? 5) <= 1; next += 1) {
      const rate = statements[next];
      if (rate?.fact.quantity.kind !== 'percent') break;
      rates.push(rate);
    }
  }
  const parts = statements
    .slice(Math.max(0, at - 1 - 2 * rates.length), at - 1)
    .filter(
      (part) =>
        isAmount(part) &&
        part.mention.sentence === mention.sentence &&
        part.fact.quantity.kind === whole.fact.quantity.kind,
    )
    .slice(-rates.length);
  if (parts.length < rates.length) return [];
  const kind = whole.fact.role === 'budget' ? 'rate' : 'share';
  return rates.flatMap((rate, index) => {
    const part = parts[index];
    if (!part) return [];
    // 31个，其中…调查5个，占计划28个的110.71%: of the list's total as likely as of its last part.
    const tops = [part, totalOf.get(part)].filter((top) => top !== undefined);
    return [
      relate(
        kind,
        rate.fact,
        tops.map((top) => readingOf('quotient', [top.fact, whole.fact])),
      ),
    ];
  });
};

const nearestAbove = (statements: readonly Statement[], at: number): Fact[] => {
  const part = statements[at];
  return statements
    .slice(Math.max(0, at - 6), Math.max(0, at))
    .reverse()
    .filter((statement) => isAmount(statement) && statement.fact.quantity.kind === part?.fact.quantity.kind)
    .map(({ fact }) => fact);
};
